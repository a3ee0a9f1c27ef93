import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** The gate of a school in the morning. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#CFE4E8" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FBDF9F" stroke-width="0" d="M90 58l-7 11-10 10-13 1-13-5-10-9-3-13 3-13 8-10 13-5 13-1 11 9 7 11z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M235 44l4-6 9-6 10-4 8 1 9 3 9 2 10-2 8-5 8-1 9 5 7 7 0 6-10 5-19 4-17 2-17-3-17-3z"/>
    <path fill="#F28C6F" d="M109 207l0-103 88-46 87 45 1 102z"/>
    <path fill="#D5543B" d="M92 110l103-63 106 63-12 11-93-52-94 53z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M213 107l-4 8-6 5-8 1-8-2-6-6-2-8 2-8 4-7 8-3 8 1 7 5 4 6z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M196 92v13l8 5"/>
    <path fill="#20264A" stroke-width="1.5" d="M127 132l17 1 0 23-18-1z"/>
    <path fill="#20264A" stroke-width="1.5" d="M156 131l18 1 0 24-18 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M221 133l18-1 2 24-19-1z"/>
    <path fill="#20264A" stroke-width="1.5" d="M252 133l18-1 0 25-19-1z"/>
    <path fill="#20264A" stroke-width="1.5" d="M126 170l17 0 1 24-18 0z"/>
    <path fill="#20264A" stroke-width="1.5" d="M251 170l18 0 2 24-19-1z"/>
    <path fill="#0F7A74" stroke-width="2" d="M181 151l32 0 2 56-34 0z"/>
    <path fill="#B9D58C" d="M-6 200l412-4 0 54-412 0z"/>
    <path fill="#D8D5CB" d="M-6 246l412-4 0 64-412 0z"/>
    <path fill="#E6D0A9" stroke="none" d="M168 206l58 0 32 100-126 0z"/>
    <path fill="#6B3D20" d="M35 176l16 1 2 60-18-1z"/>
    <path fill="#7A8F3C" d="M2 159l0-19 6-20 11-14 15-8 17 1 15 7 13 12 7 16 1 20-6 18-18 10-19 6-16-1-14-5-8-9z"/>
    <path fill="#B9D58C" stroke="none" d="M42 136l-2 3-3 3-4 0-3-1-3-3-1-4 1-4 2-3 4-1 4 0 3 2 2 4z"/>
    <path fill="#B9D58C" stroke="none" d="M67 153l-1 3-3 2-4 1-3-1-2-2-1-4 0-3 3-3 3-1 3 1 3 1 2 3z"/>
    <path fill="none" stroke="#20264A" stroke-width="5" d="M4 196v62M21 196v62M38 196v62M55 196v62M72 196v62M89 196v62M106 196v62M123 196v62M140 196v62M262 196v62M279 196v62M296 196v62M313 196v62M330 196v62M347 196v62M364 196v62M381 196v62M398 196v62M0 206h142M0 246h142M258 206h142M258 246h142"/>
    <path fill="#857A68" d="M132 178l18-1 1 46-1 40-19 0 2-44z"/>
    <path fill="#857A68" d="M251 178l17 0-2 40 1 47-17-3 1-40z"/>
    <path fill="#20264A" d="M301 71l8-1-1 47 0 46 1 47-9 1 0-51-1-38z"/>
    <path fill="#20264A" d="M377 70l7 0-1 42 1 47-1 52-6 0-2-52 1-43z"/>
    <path fill="#3D4C94" d="M288 62l54-1 53 1 1 32-1 43-56-1-51 0 0-33z"/>
    <path fill="#F6B73C" stroke-width="2" d="M298 74l26 0 0 24-13 14-13-14z"/>
    <path fill="#3D4C94" stroke="none" d="M311 82l2 5 6 1-5 3 2 5-5-2-5 2 2-5-5-3 6-1z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="4" d="M332 88l10 -8l10 8l10 -8l10 8l8 -8l7 8"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M302 124l7 -5l7 5l8 -5l8 5l8 -5l7 5m6 0l6 -5l7 5l7 -5l9 5"/>
    <path fill="#20264A" d="M198 228l7 1 1 38-2 33-7-1 2-35z"/>
    <path fill="#F6B73C" d="M227 227l-5 12-11 6-12 2-12-3-9-9-3-12 2-12 8-10 12-4 12 1 11 6 6 11z"/>
    <path fill="#20264A" stroke="none" d="M219 226l-4 7-7 6-8 1-9-3-5-6-3-8 2-8 5-7 8-4 8 2 8 3 5 8z"/>
    <path fill="#F6B73C" stroke="none" d="M206 214l-1 2-2 1-2 1-3-1-1-2-1-2 0-2 2-2 2-1 3 0 2 1 1 3z"/>
    <path fill="none" stroke="#F6B73C" stroke-width="3" d="M201 218v10M194 222l14 0M201 228l-6 9M201 228l6 9"/>
    <path fill="none" stroke="#20264A" stroke-width="5" d="M327 268l-4 10-9 6-10 2-10-3-7-8-3-10 2-10 6-9 10-4 11 2 9 4 5 10zM387 268l-3 10-10 6-10 1-10-2-7-8-3-10 1-11 8-8 10-3 10 0 9 6 6 9z"/>
    <path fill="none" stroke="#D5543B" stroke-width="5" d="M306 264l18-34h30l12 34M324 230l14 34M338 264l18-34M306 264h32M318 224h14M352 224l8-8h8"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M92 214q10-20 20 0"/>
    <path fill="#0F7A74" d="M76 214l49-2 5 49-58 0z"/>
    <path fill="#FFF9EC" stroke-width="2" d="M84 226l34-2 2 24-36 2z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M90 240l6 -6l4 6l4 -6l6 6l7 -6"/>
    </g>
  `,
  spots: {
    'school-sign': { x: 72, y: 20, width: 28, height: 26 },
    crossing: { x: 44, y: 65, width: 14, height: 19 },
    'name-tag': { x: 18, y: 69, width: 16, height: 19 },
    bike: { x: 71, y: 71, width: 27, height: 26 },
    tree: { x: 1, y: 32, width: 22, height: 26 },
  },
};
