import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A goose on a drawbridge, very pleased. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#CFE4E8" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M26 56l2-6 10-8 10-4 9 1 12 4 9 1 10-3 9-5 7-2 9 4 8 9 0 6-11 6-20 4-19 1-18-1-17-3z"/>
    <path fill="#B5B1A6" d="M244 -9l60 0 67 1 54 0 0 76-1 84 0 91-66-2-51 2-64-1 2-77-1-84z"/>
    <path fill="#857A68" stroke="none" d="M262 30h30v10h-30zM306 62h34v10h-34zM258 96h24v10h-24zM352 18h30v10h-30zM366 96h26v10h-26zM256 168h24v10h-24z"/>
    <path fill="#20264A" d="M290 240l0-120 22-34 34-10 32 14 22 34 0 116z"/>
    <path fill="none" stroke="#857A68" stroke-width="4" d="M312 92v150M340 80v162M370 88v152M292 130h110M290 168h110M290 206h110"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M268 84L100 236"/>
    <path fill="#20264A" stroke-width="2" d="M276 86l-2 3-3 2-4 1-3-1-3-3-1-4 1-4 2-2 4-2 4 0 3 3 2 3z"/>
    <path fill="#B9D58C" d="M-6 206l29-10 37-4 38 4 42 4 57-4 47 0 23 22-23 22-125 5-125-5-20-16z"/>
    <path fill="#8FC6BC" d="M-5 231l138 0 139 0 135 1 0 35-1 45-149-1-111 1-151 1 0-39z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M20 252h50M40 276h70M330 284h50"/>
    <path fill="#B98A55" d="M70 226l336 0 0 36-358 0z"/>
    <path fill="none" stroke="#6B3D20" stroke-width="3" d="M110 228l-12 34M158 228l-8 34M206 228l-4 34M254 228v34M304 228l4 34M352 228l8 34"/>
    <path fill="#6B3D20" stroke="none" d="M48 260h358v10H48z"/>
    <path fill="none" stroke="#E2712B" stroke-width="7" d="M150 214l-4 26h-14M180 216l4 24h-14"/>
    <path fill="#FFFDF8" stroke-width="3" d="M99 178l-7-7-11-8-6-5 8-3 13-3 9-4 9-4 10-5 11 1 12 2 11 2 12 3 12 4 7-1 5-6 2-11 0-11-1-11-2-12-2-11 1-10 2-9 2-7 5-7 6-5 8-4 7 0 8 2 7 4 4 7 1 9-3 7-5 7-7 4-5 6-1 10 1 12 0 12 2 12 0 14 0 12-3 12-5 12-6 10-9 9-12 8-11 5-13 3-12-1-11-2-11-4-9-6-8-6-5-8-4-9z"/>
    <path fill="none" stroke="#B5B1A6" stroke-width="4" d="M112 172q26 32 70 14M122 162q22 24 56 10"/>
    <path fill="#E2712B" stroke-width="2" d="M238 58l24 6 14 8-18 6-20-2z"/>
    <path fill="#D5543B" stroke="none" d="M242 70l30 2-14 3-16 0z"/>
    <path fill="#20264A" stroke="none" d="M227 65l-1 2-2 2-2 0-3-1-1-2-1-2 0-2 2-2 2-1 3 0 2 2 1 2z"/>
    <path fill="#FFF9EC" stroke="none" d="M226 62l-1 2-2-1-1-1 1-2 2 1z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M214 54l12-2"/>
    <path fill="#E9B7C6" stroke="none" d="M222 79l-1 2-3 2-2 0-3-1-2-1-1-3 0-2 3-2 2-1 3 0 2 2 2 2z"/>
    <g transform="rotate(8 268 76)">
    <path fill="#E6D0A9" d="M254 65l57 2 0 12-58-1z"/>
    <path fill="none" stroke="#B98A55" stroke-width="2" d="M262 70h38"/>
    </g>
    <path fill="#D5543B" stroke-width="2.5" d="M190 52l0-11 8-13 11-7 13-1 11 5 8 8 6 10 0 8-13-4-15-3-17 5z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M225 16l-2 4-4 2-4 1-4-1-3-4-1-4 1-4 3-3 4-2 4 0 3 3 3 4z"/>
    <path fill="#FBDF9F" stroke-width="2.5" d="M184 48l13-8 19-4 19 4 15 6 0 12-16-4-18-4-16 6-12 6-5-5z"/>
    </g>
  `,
  spots: {},
};
