import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A room as a camera sees it, with nobody in it. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#C9DFC0" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#BFD7B4" stroke="none" d="M0 0h400v20H0zM0 46h400v20H0zM0 92h400v20H0zM0 138h400v20H0zM0 184h400v20H0z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M-4 16q50 34 104 10t104 8t104-8t100 2"/>
    <path fill="#F6B73C" stroke-width="1.5" d="M32 34l-3 6-5 2-5-3-3-6 1-6 5-4 5 0 4 4z"/>
    <path fill="#F28C6F" stroke-width="1.5" d="M66 38l-3 6-5 2-5-2-3-7 1-6 4-5 6 1 4 4z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M102 32l-3 6-5 2-5-3-3-6 1-6 5-4 5 0 4 4z"/>
    <path fill="#F6B73C" stroke-width="1.5" d="M138 30l-3 6-5 2-5-2-3-6 1-7 4-5 6 1 4 4z"/>
    <path fill="#F28C6F" stroke-width="1.5" d="M176 38l-3 6-5 2-5-2-3-6 1-7 4-5 6 1 4 4z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M214 38l-3 6-5 2-5-3-3-6 1-6 5-4 5 0 4 4z"/>
    <path fill="#F6B73C" stroke-width="1.5" d="M254 30l-3 6-5 2-5-3-3-6 1-6 4-5 6 0 4 5z"/>
    <path fill="#F28C6F" stroke-width="1.5" d="M292 32l-3 6-5 2-5-2-3-6 1-7 4-4 6-1 4 5z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M330 40l-3 6-5 2-5-3-3-5 1-7 5-4 5 0 4 4z"/>
    <path fill="#F6B73C" stroke-width="1.5" d="M370 32l-3 6-5 2-5-2-3-7 1-6 4-5 6 0 4 5z"/>
    <path fill="#B98A55" d="M23 62l54 1 63-2 1 65-2 56-62 3-53 0 0-57z"/>
    <path fill="#CFE4E8" stroke-width="0" d="M34 72l44 1 51-3 2 54 0 49-53 2-43-1-1-55z"/>
    <path fill="#F28C6F" stroke-width="0" d="M41 109l37-1 46-1-1 31 0 37-41-2-42 1 1-38z"/>
    <path fill="#D5543B" stroke="none" d="M36 108l92 0-8 16-76 0z"/>
    <path fill="#FFF9EC" stroke="none" d="M52 108h14l-2 16h-14zM82 108h14v16H82zM110 108h14l-4 16h-12z"/>
    <path fill="#3D4C94" stroke-width="1.5" d="M45 81l33 1 39 0 0 23-32-1-40 1z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M54 96l6 -7l8 7l9 -7m9 0l6 7l9 -7l8 7"/>
    <path fill="#20264A" stroke="none" d="M52 134l26 0-1 24-25 0z"/>
    <path fill="#20264A" stroke="none" d="M90 132l21-1-2 43-19 1z"/>
    <path fill="#B98A55" stroke-width="2" d="M24 175l55-2 67 1 0 12-54 1-69 0z"/>
    <path fill="#FFF9EC" d="M168 60l48 1 45 0-1 69 0 58 0 65-50 0-43-3 1-65 0-63z"/>
    <path fill="#F28C6F" d="M178 69l37 0 35 0 0 57-1 63 2 64-38 0-36-2 0-63 2-64z"/>
    <path fill="#FBDF9F" stroke-width="2" d="M188 85l51-2 1 28-52 0z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M194 100l5 -7l8 7l5 -7l8 7l5 -7l5 7l5 -7"/>
    <path fill="#20264A" stroke-width="1.5" d="M245 169l-1 2-2 2-2 0-3-1-1-1-1-3 1-2 1-2 2-1 3 0 2 2 1 2z"/>
    <path fill="#B98A55" stroke-width="2" d="M278 71l50-1 61-1-1 12-54 1-56-1z"/>
    <path fill="#20264A" stroke="none" d="M331 75l7 1-1 18-5 0z"/>
    <path fill="#0F7A74" d="M303 104l11-8 12-4 9-2 9 2 12 3 10 9 6 18 2 18-10 6 0 18-4 16-26 4-26-4-4-17 3-17-13-6 3-18z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M324 92l11 18 11-18-11 4z"/>
    <path fill="#F6B73C" stroke-width="1.5" d="M342 120l18 0 0 14-9 8-9-8z"/>
    <path fill="#0F7A74" stroke="none" d="M351 123l2 4 4 0-3 3 1 4-4-2-4 2 1-4-3-3 4 0z"/>
    <path fill="#E6D0A9" d="M-7 245l146-2 123 2 144 1 1 27-1 36-138-2-124 1-149 1-1-34z"/>
    <path fill="#A795C9" d="M-7 215l28-12 39 1 49 1 41 5 13 9 1 17 12 37-12 33-85 10-85-10-15-45z"/>
    <path fill="#8E7AB5" stroke="none" d="M28 252l3 6 7 1-6 4 2 7-6-3-6 3 2-7-6-4 7-1z"/>
    <path fill="#8E7AB5" stroke="none" d="M84 275l2 6 7 0-5 4 1 6-5-3-5 3 1-6-5-4 7 0z"/>
    <path fill="#8E7AB5" stroke="none" d="M132 247l2 6 7 0-5 4 1 6-5-3-5 3 1-6-5-4 7 0z"/>
    <path fill="#FFF9EC" d="M-6 196l16-8 20-2 15 3 11 7 5 12-2 12-19 7-21 3-15 1-10-5-3-14z"/>
    <path fill="#B98A55" stroke-width="2" d="M108 202l-2 6-5 3-6 1-5-2-5-4-1-5 1-6 4-5 5-1 6-1 4 4 3 5z"/>
    <path fill="#B98A55" stroke-width="2" d="M140 202l-3 6-4 3-6 1-5-2-5-4-1-6 1-5 4-4 5-3 6 0 5 4 2 5z"/>
    <path fill="#B98A55" d="M135 218l-5 9-8 7-12 2-11-3-8-8-3-10 2-11 8-8 10-4 12 1 10 5 5 10z"/>
    <path fill="#B98A55" d="M137 253l-5 10-10 7-12 2-11-4-9-8-2-11 1-11 7-10 12-3 12 1 9 6 8 9z"/>
    <path fill="#E6D0A9" stroke="none" d="M123 223l-2 4-5 2-5 1-5-2-4-2-1-5 1-4 3-3 5-2 5 1 5 2 3 3z"/>
    <path fill="#20264A" stroke="none" d="M106 211l-1 1-1 1-1 0-2 0-1-1 0-2 0-1 1-1 2-1 1 0 1 1 1 1z"/>
    <path fill="#20264A" stroke="none" d="M124 211l-1 1-1 1-1 0-2 0-1-2 0-1 0-1 1-1 2-1 1 0 1 1 1 1z"/>
    <path fill="#20264A" stroke="none" d="M116 218l-1 1-1 1-2 0-2-1-1 0-1-2 0-1 2-1 1-1 2 0 2 1 1 1z"/>
    <path fill="#E6D0A9" stroke="none" d="M125 253l-3 6-5 4-6 1-6-2-4-5-2-6 1-7 4-5 6-3 6 0 6 4 2 6z"/>
    <path fill="#B98A55" d="M261 215l47 1 54 0 45 1-1 16-51-1-46 0-47-1z"/>
    <path fill="#6B3D20" stroke="none" d="M273 233l8 0 0 37 0 35-10 0 1-34z"/>
    <path fill="#6B3D20" stroke="none" d="M379 231l9 1 1 37-1 36-9-2 0-36z"/>
    <path fill="#F6B73C" stroke-width="2" d="M296 186l39 1 0 29-39 1z"/>
    <path fill="#D5543B" stroke-width="2" d="M344 192l33 0 1 23-34 2z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="2" d="M302 196h28M302 206h28M350 200h22"/>
    </g>
  `,
  spots: {
    'name-plate': { x: 47, y: 27, width: 14, height: 11 },
    'window-view': { x: 9, y: 24, width: 25, height: 35 },
    uniform: { x: 73, y: 32, width: 21, height: 31 },
    lights: { x: 68, y: 5, width: 26, height: 11 },
    teddy: { x: 21, y: 62, width: 15, height: 28 },
  },
};
