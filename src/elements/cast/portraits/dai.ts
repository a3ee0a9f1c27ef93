import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#F1C4A6';
const shade = '#DD9C7A';

// prettier-ignore
/** Dai, Rhys's dad: bald, bearded and broad, with a tea towel over his shoulder. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#C3D4A0')}
      ${ear(skin, shade, 'translate(296 178) rotate(-2) scale(1.14)')}
      ${ear(skin, shade, 'translate(96 185) rotate(-2) scale(-1.14 1.14)')}
      ${neck(skin, shade, 'translate(200 286) scale(1.45 .99)')}
      <path fill="#B5533A" d="M145 300l-30 6-28 7-24 11-26 16-8 15-5 33 352 0-2-24-17-29-16-9-31-13-21-6-34-7-33 13-15 4-37-7z"/>
      <path fill="none" stroke="#E9C9A0" stroke-width="4" d="M43 351l115 13 84 0 115-13zM105 326l-7 61M147 326l0 61M253 326l0 61M302 326l6 61"/>
      <path fill="#8F3D2A" d="M145 292l55 40-23 21-47-40z"/>
      <path fill="#8F3D2A" d="M255 292l-55 40 23 21 47-40z"/>
      <path fill="#FFF3DC" d="M261 307l47 4 26 32 4 45-57 0-5-45z"/>
      <path fill="#0F7A74" stroke="none" d="M278 362l58 0 0-5-58 0zM281 375l56 0 0-5-56 0zM274 333l51 2 0-5-51-3z"/>
      <path fill="#F1C4A6" d="M192 65l25 0 17 3 19 9 15 15 15 25 4 16 4 18 3 21 1 20-6 30-6 18-5 20-12 16-24 6-19 2-27 2-16 1-20-3-23-4-19-18-6-21-8-18-5-22-1-17 0-20 3-21 7-26 10-20 15-17 13-8 21-5z"/>
      <path fill="#FBE3D2" stroke="none" d="M141 97l13-8 19-7 20-5-1-2-21 0-20 8-12 13z"/>
      <path fill="#6B4423" d="M97 187l12 0 5 16 13 21 12 3 20-5 23-2 18 1 18-4 21 3 17 1 15-6 8-18 4-16 13-1 2 15 2 22-1 16-7 21-11 16-8 10-17 13-18 7-16 4-20 1-16 1-20-2-22-8-13-7-12-12-12-18-10-21-3-17 2-14z"/>
      <path fill="#8A5E34" stroke="none" d="M124 253l12 23 21 12 1-2-19-12-14-22zM272 247l-13 22-17 14 1 2 19-13 11-25zM182 285l18 7 17-8-1-2-16 6-17-5z"/>
      ${nose('round', shade, 'translate(197 205) rotate(-2)')}
      <path fill="#DD9C7A" stroke="none" d="M245 183l12 3 9 5 1-1-9-6-13-2zM147 185l-13 3-8 7 1 1 8-6 13-4zM177 125l-15-4-15 4 1 1 14-2 15 2zM211 124l15-2 15 0 0-1-15-2-15 4z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(196 173) rotate(-2)',
      apart: 39,
      size: [0.78, 0.68],
      iris: '#4F6A86',
      pupil: '#20264A',
      lid: '#5A3A20',
      brow: '#6B4423',
      brows: [32, 1.05, 5],
      blush: '#E9866C',
      mouth: 'translate(0 67)',
      lip: '#3E1A18',
      line: '#F0A58C',
      worry: 'grit',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#F1C4A6" d="M46 319l40-8 24 77-59 0z"/>
        ${hand('open', skin, shade, 'translate(66 317) rotate(-10) scale(-1.09 1.09)')}
      `,
      laughing: svg`
        <path fill="#F1C4A6" d="M9 388l113-45 20 36-14 9z"/>
        ${hand('flat', skin, shade, 'translate(130 362) rotate(62) scale(1.09)')}
      `,
      unsure: svg`
        <path fill="#F1C4A6" d="M315 105l37-3 37 286-62 0z"/>
        ${hand('flat', skin, shade, 'translate(334 105) rotate(-64) scale(1.04)')}
        <path fill="#B5533A" d="M316 235l57-5 21 158-71 0z"/>
      `,
      worried: svg`
        <path fill="#F1C4A6" d="M89 388l42-72 38 16-18 56z"/>
        ${hand('fist', skin, shade, 'translate(149 326) rotate(14) scale(-1.09 1.09)')}
      `,
    },
  ),
};
