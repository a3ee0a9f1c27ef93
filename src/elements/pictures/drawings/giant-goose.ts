import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A goose as tall as a house in a street: two pictures stuck together. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#FBDF9F" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M72 51l-6 10-9 7-11 2-11-3-7-9-4-11 2-11 7-9 11-5 12 1 9 7 6 9z"/>
    <path fill="#F28C6F" d="M-6 235l0-126 53-40 51 40-1 126z"/>
    <path fill="#DCD3EA" d="M98 236l1-110 29-27 34 27-1 111z"/>
    <path fill="#8FC6BC" d="M300 235l0-139 52-42 55 42-1 140z"/>
    <path fill="#F8CDBB" d="M235 235l1-102 31-30 33 29-1 104z"/>
    <path fill="#20264A" stroke-width="1.5" d="M12 128l20 0 1 26-21-1z"/>
    <path fill="#20264A" stroke-width="1.5" d="M52 127l20 2 0 25-21 1z"/>
    <path fill="#20264A" stroke-width="1.5" d="M13 176l19 1 0 25-20 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M114 145l20 1 0 26-20 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M113 189l22-1-1 25-19 1z"/>
    <path fill="#20264A" stroke-width="1.5" d="M252 151l20 0-1 24-19 2z"/>
    <path fill="#20264A" stroke-width="1.5" d="M253 196l18 0 0 26-19 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M317 118l21-1 1 27-21 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M360 118l20-1 1 27-21 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M318 165l19 1 1 26-19 0z"/>
    <path fill="#0F7A74" stroke-width="2" d="M51 181l26 0 2 55-26 0z"/>
    <path fill="#D5543B" stroke-width="2" d="M359 179l27 2-1 55-27 0z"/>
    <path fill="#D8D5CB" d="M-6 234l412-2 0 74-412 0z"/>
    <path fill="#B5B1A6" stroke="none" d="M-6 262h30v6h-30zM60 262h46v6H60zM146 262h46v6h-46zM232 262h46v6h-46zM318 262h46v6h-46z"/>
    <path fill="#857A68" stroke="none" d="M60 282l60 8 0 4-62-6z"/>
    <path fill="#857A68" stroke="none" d="M330 280l62 8 0 4-64-6z"/>
    <path fill="#857A68" stroke="none" d="M380 244l26 6 0 4-26-6z"/>
    <path fill="#20264A" stroke-width="2" d="M372 111l6 1 0 49 1 43 0 45-8-2 1-43-1-43z"/>
    <path fill="#20264A" stroke-width="2" d="M358 112l-1-9 7-9 11-2 11 2 7 9-1 8-17 3z"/>
    <path fill="#F6B73C" stroke="none" d="M367 98l18-1 0 13-19-1z"/>
    <path fill="#FFFDF8" stroke-width="12" d="M134 199l-7-6-11-6-7-5 8-5 13-6 7-2 6-3 8-2 12 1 11 1 12 2 10 3 9 2 7-1 3-9 1-13 0-14-1-14-2-15-1-15 0-14 1-14 2-12 7-10 6-7 8-5 9-1 9 3 8 4 7 9 2 11-3 8-6 8-8 3-6 7-1 11-1 16 0 17 1 17 1 20 0 17-3 16-6 15-7 13-11 11-12 8-13 5-13 1-13-1-12-4-9-6-7-8-6-8-1-11z"/>
    <path fill="none" stroke="#E2712B" stroke-width="8" d="M176 244l-4 24h-18M206 244l4 24h-18"/>
    <path fill="#FFFDF8" stroke-width="2" d="M135 200l-9-7-10-6-7-6 8-4 14-5 5-3 8-3 8-2 11 0 12 2 11 3 10 2 9 2 7-1 3-9 1-13 0-14-1-14-1-15-1-15 0-15 0-13 3-12 6-10 6-7 8-5 9-1 9 3 8 4 8 10 1 10-2 8-8 8-6 3-7 7-2 12 0 15 0 16 1 19 1 18-1 18-2 16-5 16-8 12-11 10-12 9-13 5-14 2-13-3-11-3-10-6-7-9-5-7-1-11z"/>
    <path fill="none" stroke="#B5B1A6" stroke-width="4" d="M146 196q36 36 86 16M158 186q28 26 66 12"/>
    <path fill="#E2712B" stroke-width="4" d="M266 44l28 6 14 10-20 6-22-2z"/>
    <path fill="#20264A" stroke="none" d="M254 53l-1 3-3 1-2 1-3-1-2-2-1-3 0-3 2-2 3-1 3 0 2 2 2 2z"/>
    <path fill="#FFF9EC" stroke="none" d="M249 50l-1 2-2 0-1-2 1-2 2 0z"/>
    <path fill="#E9B7C6" stroke="none" d="M249 69l-2 3-2 2-4 0-3-1-2-2-1-3 1-3 2-2 3-1 3 0 3 2 2 2z"/>
    <path fill="#0F7A74" stroke-width="2" d="M53 246l18 0 2 26-22 0z"/>
    <path fill="#20264A" stroke="none" d="M54 272l6 0 0 14-6 0z"/>
    <path fill="#20264A" stroke="none" d="M64 272l6 0 0 14-6 0z"/>
    <path fill="#A86B40" stroke-width="2" d="M71 240l-2 3-4 3-4 1-4-1-3-4-1-4 1-4 2-3 5-2 4 0 3 3 2 4z"/>
    <path fill="#3D4C94" stroke-width="2" d="M321 243l18 1 2 26-23 0z"/>
    <path fill="#20264A" stroke="none" d="M322 270l6 0 0 14-6 0z"/>
    <path fill="#20264A" stroke="none" d="M332 270l6 0 0 14-6 0z"/>
    <path fill="#A86B40" stroke-width="2" d="M339 238l-2 4-3 2-5 1-4-1-3-3-1-5 1-4 3-3 4-2 4 1 3 2 3 3z"/>
    <path fill="none" stroke="#A86B40" stroke-width="4" d="M339 250l14-14M321 250l-10-16"/>
    </g>
  `,
  spots: {
    rim: { x: 52, y: 9, width: 17, height: 22 },
    ground: { x: 35, y: 81, width: 21, height: 11 },
    people: { x: 78, y: 75, width: 12, height: 21 },
    'lamp-post': { x: 88, y: 30, width: 12, height: 20 },
    houses: { x: 0, y: 36, width: 23, height: 25 },
  },
};
