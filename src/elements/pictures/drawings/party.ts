import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A front door dressed for a party, a cake outside. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#F8CDBB" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="none" stroke="#F28C6F" stroke-width="3" d="M0 60h120M290 60h110M0 100h80M310 100h90M20 140h96M280 140h120M0 180h60M320 180h80M30 220h80M290 220h60"/>
    <path fill="#D8D5CB" d="M-6 262l412-4 0 48-412 0z"/>
    <path fill="#B5B1A6" d="M110 252l180-2 8 24-196 2z"/>
    <path fill="#FFF9EC" d="M133 48l43 0 55-1 43 1 1 68 0 71-2 74-47 0-42 0-53-2 1-66 0-74z"/>
    <path fill="#0F7A74" d="M143 61l61-2 59 0-1 75-1 62 1 62-61-1-56-1-2-56 0-71z"/>
    <path fill="#0A4A47" stroke="none" d="M155 74l42-1 0 61-41 1z"/>
    <path fill="#0A4A47" stroke="none" d="M208 75l41 0 2 58-43 3z"/>
    <path fill="#0A4A47" stroke="none" d="M157 175l40 3 0 32-1 32-39 0-2-32z"/>
    <path fill="#0A4A47" stroke="none" d="M208 177l43-2 0 33-1 33-42 1 2-31z"/>
    <path fill="#F6B73C" stroke-width="2" d="M256 163l-1 3-3 1-2 1-3-1-2-2-1-3 0-3 2-2 3-1 3 0 2 2 2 2z"/>
    <path fill="#FFF9EC" stroke-width="2.5" d="M225 158l-5 9-8 6-11 1-10-3-7-7-3-9 2-10 7-7 9-4 11 1 9 5 5 8z"/>
    <path fill="none" stroke="#20264A" stroke-width="5" d="M194 145h17l-10 19"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M20 18q180 34 360 0"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M84 25l36 0-17 45z"/>
    <path fill="#F28C6F" stroke-width="2.5" d="M124 30l36 0-19 44z"/>
    <path fill="#DCD3EA" stroke-width="2.5" d="M163 32l37 0-17 46z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M203 31l36 1-18 44z"/>
    <path fill="#8FC6BC" stroke-width="2.5" d="M244 27l36 2-17 42z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M96 38h12l-8 14M136 54V42l10 10V42M176 44l7 13 6-13M216 42h12l-10 12M256 38l6 13 7-14"/>
    <path fill="none" stroke="#20264A" stroke-width="2" d="M44 180l20 84M86 164l-20 100M66 140v124"/>
    <path fill="#F6B73C" d="M66 158l-5 12-9 9-12 2-11-5-8-9-3-14 3-13 7-10 10-7 12 0 9 9 6 12z"/>
    <path fill="#8FC6BC" d="M114 147l-5 12-8 8-11 4-10-5-8-10-4-13 3-13 7-10 10-7 11 3 10 6 4 12z"/>
    <path fill="#D5543B" d="M90 128l-5 13-9 9-12 2-11-4-9-10-2-15 1-15 8-10 11-6 12 2 10 7 6 12z"/>
    <path fill="#FFF9EC" stroke="none" d="M54 108l6-6 2 12-6 4z"/>
    <path fill="#FFF9EC" stroke="none" d="M32 140l6-6 2 12-6 4z"/>
    <g transform="translate(0 -20)">
    <path fill="#A795C9" d="M285 262l-3-26 8-29 12-10 16-3 18-3 16 7 14 33-1 31-38 7z"/>
    <path fill="#F6CDAE" d="M352 176l-5 12-11 8-12 2-12-4-10-9-3-14 3-13 8-11 12-5 12 1 11 7 7 12z"/>
    <path fill="#E2712B" d="M298 168l-1-9 5-13 9-7 13-3 11 1 10 8 8 14 1 11-5-6-9-10-10-3-12 1-12 9z"/>
    <path fill="#3D4C94" d="M306 147l22-50 18 49-21-4z"/>
    <path fill="#F6B73C" stroke="none" d="M336 100l-2 3-3 2-4 1-3-1-3-3-1-4 1-4 2-3 4-1 4 0 3 2 1 4z"/>
    <path fill="#F6B73C" stroke="none" d="M326 127l-1 1-1 2-2 0-2-1-1-1-1-2 0-2 2-1 1-1 2 0 2 1 1 2z"/>
    <path fill="#F6B73C" stroke="none" d="M338 137l-1 1-1 2-2 0-2 0-2-2 0-2 0-2 2-1 1-1 2 0 2 1 1 2z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M312 170l5-6 6 6M332 170l5-6 6 6"/>
    <path fill="#2A1518" stroke="none" d="M316 180l24 0-6 10-12 0z"/>
    </g>
    <path fill="#20264A" d="M279 263l9 0 0 39-11-1z"/>
    <path fill="#20264A" d="M373 263l9-2-1 41-9 0z"/>
    <path fill="#FFF9EC" d="M264 246l130-2 4 26-16-6-16 8-16-8-18 8-18-8-16 8-16-8-20 8z"/>
    <path fill="#6B3D20" d="M286 205l45 2 40-1 2 41-42 1-43 0z"/>
    <path fill="#E9B7C6" d="M286 204l20-4 25-2 23 2 21 4 2 9-2 9-13-6-6 6-4 6-6-5-6-5-7 5-8 5-5-5-6-5-5 4-7 4-9-3-7-5-4-7z"/>
    <path fill="#FFF9EC" stroke="none" d="M306 182h6v20h-6zM328 178h6v22h-6zM350 182h6v20h-6z"/>
    <path fill="#E2712B" stroke="none" d="M309 168l5 8-5 6-5-6zM331 164l5 8-5 6-5-6zM353 168l5 8-5 6-5-6z"/>
    </g>
  `,
  spots: {
    'house-number': { x: 45, y: 44, width: 12, height: 15 },
    'name-banner': { x: 21, y: 7, width: 49, height: 20 },
    cake: { x: 70, y: 69, width: 25, height: 19 },
    balloons: { x: 4, y: 35, width: 26, height: 27 },
    friend: { x: 74, y: 25, width: 16, height: 35 },
  },
};
