import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A picture taken in a mirror: a frog hat, and a phone in front of the face. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#8FC6BC" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#84BBB1" stroke="none" d="M0 60h400v6H0zM0 130h400v6H0zM0 200h400v6H0zM0 270h400v6H0zM60 0h6v300h-6zM160 0h6v300h-6zM260 0h6v300h-6zM350 0h6v300h-6z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M0 30q70 30 140 10"/>
    <path fill="#F6B73C" stroke-width="2" d="M5 35l26 1 0 33-13-9-14 7z"/>
    <path fill="#F28C6F" stroke-width="2" d="M36 44l28 3-3 31-11-9-12 9z"/>
    <path fill="#DCD3EA" stroke-width="2" d="M68 47l28 2-2 32-12-7-13 7z"/>
    <path fill="#F6B73C" stroke-width="2" d="M99 46l29 2-2 32-12-9-13 8z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M12 56l6-12 6 12M46 54v14l10-14v14M78 70V56h10v7H78M112 54h10l-10 14h10"/>
    <path fill="#FFF9EC" d="M287 26l52 1 42 0 3 48-3 62-50-1-42-1 0-58z"/>
    <path fill="#F28C6F" stroke-width="1" d="M279 18l22 1-1 11-19-1z"/>
    <path fill="#F28C6F" stroke-width="1" d="M371 18l20-1-2 12-20 1z"/>
    <path fill="#0F7A74" stroke="none" d="M296 34l38-1 40 0 0 15-39 0-39 0z"/>
    <path fill="#FBDF9F" stroke="none" d="M297 54l16 0 0 14-16 0z"/>
    <path fill="#D3DFB9" stroke="none" d="M317 54l16 0 0 14-16 0z"/>
    <path fill="#CFE4E8" stroke="none" d="M337 54l16 0 0 14-16 0z"/>
    <path fill="#DCD3EA" stroke="none" d="M357 54l16 0 0 14-16 0z"/>
    <path fill="#F8CDBB" stroke="none" d="M297 73l16 0 0 14-16 0z"/>
    <path fill="#FBDF9F" stroke="none" d="M317 73l16 0 0 14-16 0z"/>
    <path fill="#D3DFB9" stroke="none" d="M337 73l16 0 0 14-16 0z"/>
    <path fill="#CFE4E8" stroke="none" d="M357 73l16 0 0 14-16 0z"/>
    <path fill="#DCD3EA" stroke="none" d="M297 92l16 0 0 14-16 0z"/>
    <path fill="#F8CDBB" stroke="none" d="M317 92l16 0 0 14-16 0z"/>
    <path fill="#FBDF9F" stroke="none" d="M337 92l16 0 0 14-16 0z"/>
    <path fill="#D3DFB9" stroke="none" d="M357 92l16 0 0 14-16 0z"/>
    <path fill="#CFE4E8" stroke="none" d="M297 111l16 0 0 14-16 0z"/>
    <path fill="#DCD3EA" stroke="none" d="M317 111l16 0 0 14-16 0z"/>
    <path fill="#F8CDBB" stroke="none" d="M337 111l16 0 0 14-16 0z"/>
    <path fill="#FBDF9F" stroke="none" d="M357 111l16 0 0 14-16 0z"/>
    <path fill="#B98A55" d="M126 19l46 2 58-2 48 0-3 112 3 100-1 87-51 2-51 1-48-1-1-106-1-93z"/>
    <path fill="#CFE4E8" stroke-width="0" d="M137 30l67 2 60-2 0 92 2 108-3 91-61 2-65-1 2-106-1-82z"/>
    <path fill="#FFF9EC" stroke="none" d="M146 60l44-24 16 0-60 46z"/>
    <path fill="#FFF9EC" stroke="none" d="M146 96l78-60 8 0-86 70z"/>
    <path fill="#3D4C94" d="M149 308l-9-31 7-35 8-19 13-12 17-5 17-2 18 2 15 6 14 13 7 19 6 34-10 29-50 9z"/>
    <path fill="#FFF9EC" stroke-width="2" d="M180 208l22 18 22-18-10-8-24 0z"/>
    <path fill="#D5543B" stroke-width="2.5" d="M194 218l16 0 9 63-16 15-15-14z"/>
    <path fill="#F6B73C" stroke="none" d="M192 238l21 8v8l-21-8zM191 258l24 9v8l-24-9z"/>
    <path fill="#C98A5B" d="M240 166l-8 18-15 12-18 2-17-6-13-14-5-18 3-19 13-14 16-7 18-1 15 12 10 16z"/>
    <path fill="#7A8F3C" d="M152 166l0-21 4-27 9-14 11-7 13-5 13 0 14 0 14 4 12 8 8 14 3 27-1 21-8-3-8-13-2-10-4-9-13-6-15-1-16 1-12 5-3 10-2 12-9 11z"/>
    <path fill="#B9D58C" stroke-width="2.5" d="M194 98l-4 7-7 6-8 1-8-3-6-6-3-8 1-9 6-6 8-4 9 0 7 5 4 8z"/>
    <path fill="#B9D58C" stroke-width="2.5" d="M248 98l-5 7-6 6-8 1-8-3-6-6-2-8 0-9 6-6 8-3 9 0 7 4 4 8z"/>
    <path fill="#FFF9EC" stroke="none" d="M187 94l-2 5-5 3-5 1-5-2-3-4-2-5 1-5 3-4 5-2 6 0 4 3 3 5z"/>
    <path fill="#FFF9EC" stroke="none" d="M241 94l-3 5-4 3-5 1-5-2-3-4-2-5 1-5 3-4 5-2 5 1 5 2 3 5z"/>
    <path fill="#20264A" stroke="none" d="M185 94l-1 3-3 2-2 0-3-1-2-2-1-3 1-3 2-2 2-1 3 0 2 2 2 2z"/>
    <path fill="#20264A" stroke="none" d="M233 94l-2 3-2 1-2 1-3-1-2-2-1-3 0-3 2-2 3-1 3 0 2 2 2 2z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M186 112q17 10 32 0"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M180 152l5-7 7 0 4 6M210 151l5-6 7 0 4 7"/>
    <path fill="#3D4C94" d="M252 296l7-26 3-30-5-25-9-19-12-6-4 6-2 12 3 19 3 23-3 25-1 21 9 6z"/>
    <path fill="#20264A" d="M177 159l33-2 32 1-2 38-27-3-36 1z"/>
    <path fill="#F28C6F" stroke-width="1.5" d="M196 165l3 7 7 1-5 5 1 7-6-4-6 4 1-7-5-5 7-1z"/>
    <path fill="#8FC6BC" stroke="none" d="M234 169l-1 3-3 2-2 0-3-1-2-2-1-3 0-3 2-2 3-1 3 0 2 2 2 2z"/>
    <path fill="#CFE4E8" stroke="none" d="M231 169l-2 1-2 0-1-1 0-2 2-1 2 0z"/>
    <path fill="#C98A5B" stroke-width="2.5" d="M227 188l5-11 8-8 10 7 2 11-2 11-6 7-8 1-7-8z"/>
    <path fill="#C98A5B" stroke-width="2.5" d="M170 180l5-9 6-5 9 9 1 12-3 9-7 2-7-2-4-7z"/>
    <path fill="#3D4C94" d="M151 300l-4-28 1-32 6-25 8-19 9-7 9 1 4 5 1 11-4 20-5 25-1 26-3 23-12 7z"/>
    <path fill="#E2712B" d="M36 292l-6-19 3-23 9-13 8-11-1-13-1-9 5 3 10 7 7 1 8 0 8-7 6-4 0 11 0 15 7 12 7 12 4 21-6 16-34 6z"/>
    <path fill="#20264A" stroke="none" d="M65 229l0 1-2 1-1 0-2 0-1-1-1-2 1-1 1-2 1-1 2 1 2 1 0 1z"/>
    <path fill="#20264A" stroke="none" d="M83 229l0 1-2 1-1 0-2 0-1-1 0-2 0-1 1-2 1 0 2 0 1 1 1 1z"/>
    <path fill="#E9B7C6" stroke="none" d="M67 236h8l-4 5z"/>
    <path fill="none" stroke="#20264A" stroke-width="2" d="M48 238l-12-2M48 242l-12 4M94 238l12-2M94 242l12 4M71 241l-5 6M71 241l6 6"/>
    <path fill="none" stroke="#B9531B" stroke-width="4" d="M50 262q8 8 0 18M92 262q-8 8 0 18"/>
    <path fill="none" stroke="#E2712B" stroke-width="9" d="M104 284q26 0 18-32"/>
    </g>
  `,
  spots: {
    'school-tie': { x: 45, y: 72, width: 12, height: 27 },
    timetable: { x: 71, y: 7, width: 26, height: 39 },
    'name-flags': { x: 1, y: 11, width: 32, height: 17 },
    hat: { x: 38, y: 25, width: 26, height: 17 },
    cat: { x: 8, y: 67, width: 21, height: 31 },
  },
};
