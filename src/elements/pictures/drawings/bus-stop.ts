import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A bus stop: someone in a school jumper behind a muddy boot. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#CFE4E8" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M150 40l2-5 10-6 9-3 10 0 10 3 9 1 9-4 7-4 8-2 8 2 7 7 7 5 14 8 2 6-16 3-23 3-23 0-20-3-19-6z"/>
    <path fill="#DCD3EA" d="M1 119l26-26 33 24-1 120-59-1z"/>
    <path fill="#F8CDBB" d="M118 236l0-125 32-28 34 29 1 124z"/>
    <path fill="#FBDF9F" d="M180 236l-1-108 27-23 34 23 0 109z"/>
    <path fill="#20264A" stroke="none" d="M129 127l15 1-1 18-13 1z"/>
    <path fill="#20264A" stroke="none" d="M157 128l13 1 0 17-15 0z"/>
    <path fill="#20264A" stroke="none" d="M200 145l15-1 0 17-12 1z"/>
    <path fill="#20264A" stroke="none" d="M14 135l16 1 1 21-17-1z"/>
    <path fill="#F28C6F" d="M252 22l49 0 65-1 45 1 0 83 2 62-2 74-54 1-47-1-59 1 0-70 2-86z"/>
    <path fill="none" stroke="#D5543B" stroke-width="2" d="M258 122h44M318 122h80M258 150h86M358 150h40M258 178h30M302 178h96M300 122v28M352 150v28M288 178v28M258 206h140"/>
    <path fill="#20264A" d="M286 45l50-1 46 0 2 43-54 0-42 1z"/>
    <path fill="#FFF9EC" stroke="none" d="M292 50l49-2 37 1 1 34-46-1-42 0z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M299 70l8 -9l8 9l8 -9l10 9l8 -9l9 9l8 -9l6 9l6 -9l6 9"/>
    <path fill="#D8D5CB" d="M-6 232l96-4 120 4 196-4 0 78-412 0z"/>
    <path fill="#B5B1A6" stroke="none" d="M0 250l400-3v4l-400 3zM120 232l-18 68h5l17-68zM300 230l22 70h-5l-21-70z"/>
    <path fill="#20264A" d="M67 60l9 0 0 75-1 72 0 67-10 0 2-79-2-70z"/>
    <path fill="#0F7A74" d="M31 25l45 2 38 0 0 47 0 37-40 0-43 1-2-42z"/>
    <path fill="#FFF9EC" stroke="none" d="M44 46l28-5 28 3 9 16-6 16-30 5-31-3-6-16z"/>
    <path fill="#0F7A74" stroke="none" d="M50 51l14 0 0 11-14 0z"/>
    <path fill="#0F7A74" stroke="none" d="M67 51l14 0 0 11-14 0z"/>
    <path fill="#0F7A74" stroke="none" d="M84 51l12 0 0 11-12 0z"/>
    <path fill="#20264A" stroke="none" d="M62 80l-1 3-3 2-2 0-3-1-2-2-1-3 1-2 1-3 3-1 3 0 2 2 2 2z"/>
    <path fill="#20264A" stroke="none" d="M95 80l-1 3-3 1-2 1-3-1-2-2-1-3 0-3 2-2 3-1 3 0 2 2 2 2z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M54 92h11v7l-11 1v7h12M76 92h12l-7 15"/>
    <path fill="#8FC6BC" stroke-width="3" d="M40 276l7-6 12-4 15-4 14 0 16 3 16 2 17-2 16-3 13 0 9 7 1 9-6 5-11 4-13 3-15-1-19-2-16-1-15 2-12 4-11 0-10-4-6-7z"/>
    <path fill="#FFF9EC" stroke="none" d="M70 276l26-6 8 3-24 6z"/>
    <path fill="#B98A55" stroke="none" d="M134 280l16-4-2 7z"/>
    <path fill="#F6B73C" d="M317 196l9-7 8-2 9 3 9 5 4 8 3 11 2 12 4 14 1 16-2 11-8 6-10 1-12 0-11 1-11-1-8-6-2-13 1-17 3-16 3-11 4-8z"/>
    <path fill="#E2712B" stroke-width="2" d="M310 232l7-4 10-1 9 1 8 1 9 1 7 4 3 10 1 11-2 9-8 4-10 1-10 1-10 0-9-1-7-4-3-11 1-12z"/>
    <path fill="#20264A" stroke="none" d="M328 240l14 0 0 5-14 0z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M324 192q10-16 20 0"/>
    <path fill="#3D4C94" d="M168 252l28-2 0 42-30 0z"/>
    <path fill="#3D4C94" d="M206 250l30 2 4 40-32 0z"/>
    <path fill="#0F7A74" d="M168 146l11-6 12-1 13-1 12 0 14 2 10 6 7 8 3 11 3 15 1 25 0 29-4 23-13 6-17 1-18-2-18 2-17-1-13-7-4-21 1-29 3-24 3-16 4-11z"/>
    <path fill="#FFF9EC" stroke-width="2" d="M186 138l18 22 18-22-18-6z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M212 200l26-2 0 24-12 14-13-12z"/>
    <path fill="#20264A" stroke="none" d="M225 204l2 6 7 0-5 4 1 6-5-3-5 3 1-6-5-4 7 0z"/>
    <path fill="#C98A5B" d="M238 105l-6 17-14 10-17 3-16-6-11-13-5-16 1-19 12-14 16-7 17 2 15 9 9 16z"/>
    <path fill="#D5543B" d="M166 85l-2-8 2-12 6-11 9-7 12-5 11-2 12 1 11 6 9 7 6 11 2 13-1 8-11-1-14-6-14-2-14 2-15 6z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M217 39l-3 5-5 4-6 0-6-1-4-5-2-5 1-6 4-6 6-2 6 1 5 3 3 5z"/>
    <path fill="#FBDF9F" stroke-width="2.5" d="M162 76l11-5 16-4 15-1 16 2 15 4 11 4 6 10-4 6-11-2-17-5-16-3-17 3-16 5-11 1-4-5z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M178 106l5-8 8 0 5 7M212 105l5-7 8 0 5 8"/>
    <path fill="#E7A984" stroke="none" d="M182 117l-1 2-3 1-2 1-3-1-2-2-1-2 1-2 1-2 3-1 3 0 2 1 2 3z"/>
    <path fill="#E7A984" stroke="none" d="M238 117l-1 2-3 1-2 1-3-1-2-1-1-3 1-2 1-2 3-1 3 0 2 2 2 2z"/>
    <path fill="#0A4A47" d="M162 204l-9-8-7-13-2-15 3-12 6-8 9-2 9 3 7 7 1 12-2 14-7 14z"/>
    <path fill="#0A4A47" d="M245 205l11-12 8-17 1-16-3-14-7-5-9-1-9 3-5 7 0 15 3 15 4 16z"/>
    <path fill="#7A8F3C" d="M184 116l37-4 2 34 15 4 12 10-1 13-64 5z"/>
    <path fill="#6B3D20" stroke="none" d="M184 162l11 1 10 4 9-4 8-3 15 2 12 2-2 11-30 4-30 1-7-9z"/>
    <path fill="#6B3D20" stroke="none" d="M207 139l-1 3-3 3-4 0-3-1-2-3-1-3 1-3 2-3 3-1 3 0 3 2 2 3z"/>
    <path fill="#6B3D20" stroke="none" d="M217 151l-1 2-1 1-2 0-2-1-1-1-1-2 0-2 2-1 1-1 2 0 2 1 1 2z"/>
    <path fill="#6B3D20" stroke="none" d="M201 195l-1 2-2 2-2 0-3-1-1-2-1-2 0-2 2-2 2-1 3 0 2 1 1 3z"/>
    <path fill="#6B3D20" stroke="none" d="M209 189l-1 1-1 1-1 0-2 0-1-1 0-2 0-1 1-1 2-1 1 0 1 1 1 1z"/>
    <path fill="#D5543B" stroke-width="2.5" d="M192 163l-4 6-6 4-7 0-7-1-6-5-2-6 2-7 5-5 6-3 8 1 6 4 5 5z"/>
    <path fill="#D5543B" stroke-width="2.5" d="M261 145l-2 5-5 4-7 1-6-2-5-4-2-6 1-7 4-5 7-2 7 0 5 4 3 5z"/>
    </g>
  `,
  spots: {
    'school-badge': { x: 52, y: 65, width: 10, height: 15 },
    'bus-sign': { x: 7, y: 8, width: 22, height: 31 },
    'street-name': { x: 71, y: 14, width: 26, height: 16 },
    rucksack: { x: 75, y: 61, width: 17, height: 31 },
    puddle: { x: 9, y: 86, width: 35, height: 12 },
  },
};
