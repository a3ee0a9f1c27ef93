import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#8A5330';
const shade = '#6B3D20';

// prettier-ignore
/** Kofi, 9 to 11: short hair and a teal football top. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F5C968')}
      ${ear(skin, shade, 'translate(297 185) rotate(2) scale(1.14)')}
      ${ear(skin, shade, 'translate(110 179) rotate(2) scale(-1.14 1.14)')}
      ${neck(skin, shade, 'translate(200 276) scale(.95 1.02)')}
      <path fill="#0F7A74" d="M156 298l-27 11-18 14-25 18-18 14-10 33 284 0-5-24-23-23-25-18-14-12-31-13-22 10-37 3z"/>
      <path fill="#F6B73C" d="M98 326l-22 15-16 28-4 19 22 0 9-25 21-22z"/>
      <path fill="#F6B73C" d="M302 326l22 15 16 28 4 19-22 0-9-25-21-22z"/>
      <path fill="#FFF9EC" d="M146 295l17-4 37 44 37-44 18 4-7 20-41 44-14 0-41-44z"/>
      <path fill="#8A5330" d="M208 71l25 2 14 3 20 12 13 18 10 19 3 22 2 25-3 24-10 26-8 13-13 22-13 12-21 6-30 1-18-2-23-7-15-14-12-24-6-13-7-26-2-24 2-17 6-30 9-17 10-12 22-15 22-4z"/>
      <path fill="#231A1B" d="M108 168l-8-20 4-24-4-20 13-8-1-24 17-4 5-21 20 0 12-19 19 7 18-12 17 13 20-10 10 18 20-1 6 19 17 5-1 20 17 11-5 20 8 18-5 19-7 20-9-5-3-31-6-20-21-11-26-6-28-3-29 1-26 4-22 10-7 19-6 31z"/>
      <path fill="#5A4A48" stroke="none" d="M243 55l14 10 15 17 12 18 2-1-11-20-16-17-15-8zM236 73l18 10 15 15 2-1-14-17-21-9z"/>
      ${nose('broad', shade, 'translate(203 206) rotate(2)')}
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(204 178) rotate(2)',
      apart: 39,
      iris: '#1F1614',
      lid: '#1F1614',
      brow: '#1F1614',
      brows: [35, 1, 2],
      blush: '#B0623E',
      mouth: 'translate(0 60) scale(1.04 1)',
      lip: '#2A1518',
      worry: 'grit',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#8A5330" d="M301 388l25-79 32 7-9 72z"/>
        ${hand('open', skin, shade, 'translate(342 315) rotate(12)')}
      `,
      laughing: svg`
        <path fill="#8A5330" d="M65 388l63-41 21 25-17 16z"/>
        ${hand('flat', skin, shade, 'translate(137 361) rotate(58)')}
      `,
      unsure: svg`
        <path fill="#8A5330" d="M241 327l30-11 33 72-48 0z"/>
        ${hand('fist', skin, shade, 'translate(257 324) rotate(-10)')}
      `,
      worried: svg`
        <path fill="#8A5330" d="M268 298l33-5 24 95-50 0z"/>
        ${hand('flat', skin, shade, 'translate(285 298) rotate(-4) scale(1.07)')}
      `,
    },
  ),
};
