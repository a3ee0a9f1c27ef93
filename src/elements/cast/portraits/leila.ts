import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#E2B083';
const shade = '#C58C5E';

// prettier-ignore
/** Leila, a pupil: turquoise headscarf with a star pin and a navy track top. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F7C9A4')}
      <path fill="#2E3F7A" d="M139 306l-24 16-27 18-22 26-6 22 280 0-8-27-25-25-23-15-23-15-23 9-42 8-28-6z"/>
      <path fill="#FFF3DC" stroke="none" d="M102 337l-26 24-7 26 5 2 6-25 26-23zM294 341l26 23 6 25 5-2-7-26-26-24zM113 339l-25 27-6 21 5 2 5-20 25-26zM283 343l25 26 5 20 5-2-6-21-25-27z"/>
      <path fill="#2FA3B3" d="M177 19l29-6 31 6 25 12 16 15 20 39 3 29-2 30-1 20 0 31-7 37-3 18-13 37-13 16-27 14-31 6-31-1-31-11-18-15-15-32-9-21-9-29-6-36-2-31 1-32 5-21 15-35 17-17 28-14z"/>
      <path fill="#7CCBD3" stroke="none" d="M197 32l24 7 28 13 19 28 14 26 2 0-12-28-19-31-30-12-26-5zM144 38l-28 28-19 40-2 39 2 0 4-38 18-38 27-29zM218 26l31 14 27 24 16 29 2-1-15-30-28-25-32-12z"/>
      <path fill="#E2B083" d="M185 80l28 0 21 6 14 12 9 12 11 24 4 16 3 30 0 14-5 24-11 24-9 17-21 10-18 4-19 1-23-1-26-11-11-16-10-17-10-23-2-13-1-25 1-25 5-18 10-19 21-18 22-7z"/>
      <path fill="#FFF9EC" d="M110 162l1-18 5-22 20-23 12-8 26-8 18-1 31 3 20 11 11 9 12 22 5 24-2-19-11-30-11-13-21-15-18-5-22 0-22 4-20 6-20 20-9 15-4 27z"/>
      ${nose('button', shade, 'translate(194 206) rotate(-4)')}
      <path fill="#2FA3B3" d="M115 245l14 18 29 19 19 6 31 3 24-5 18-8 18-15 19-22 18 15 4 28 7 15 21 11 18 20 15 18-24 6-4 29-31-11-16-15-25-11-30-7-26-4-22-3-22-4-19-5-25-13-23-23-2-20z"/>
      <path fill="#2690A0" d="M111 287l21 11 21 10 19 4 28 4 22-2 23-6 16-5 28-10-3 19-25 21-22 5-20 1-32-2-20-7-20-13-19-15z"/>
      <path fill="#7CCBD3" stroke="none" d="M130 276l29 18 41 9 39-5 0-1-39 2-40-8-29-16zM293 300l23 26 34 20 1-1-32-23-25-23zM276 320l27 21 25 23 1-2-23-25-29-18z"/>
      <path fill="#F6B73C" d="M119 269l6 14 15 1-12 10 4 16-13-9-13 9 5-16-12-10 15-1z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(192 176) rotate(-4)',
      apart: 36,
      iris: '#6A5426',
      pupil: '#2A1D10',
      lid: '#2E1E16',
      lashes: 2,
      brow: '#3B2618',
      brows: [35, 0.95, 2],
      blush: '#E88E6C',
      mouth: 'translate(0 60) scale(0.92 1)',
      lip: '#7A2A2A',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#2E3F7A" d="M307 388l15-63 38 6-6 57z"/>
        ${hand('open', skin, shade, 'translate(342 324) rotate(14)', '#FFF3DC')}
        <path fill="#2E3F7A" d="M40 331l38-6 15 63-47 0z"/>
        ${hand('open', skin, shade, 'translate(58 324) rotate(-14) scale(-1 1)', '#FFF3DC')}
      `,
      laughing: svg`
        <path fill="#2E3F7A" d="M71 388l40-37 28 26-8 11z"/>
        ${hand('flat', skin, shade, 'translate(128 361) rotate(50)', '#FFF3DC')}
      `,
      unsure: svg`
        <path fill="#2E3F7A" d="M239 344l35-15 29 59-50 0z"/>
        ${hand('point', skin, shade, 'translate(255 332) rotate(-22)', '#FFF3DC')}
      `,
      worried: svg`
        <path fill="#2E3F7A" d="M268 308l36-8 26 88-49 0z"/>
        ${hand('flat', skin, shade, 'translate(285 300) rotate(-14)', '#FFF3DC')}
        <path fill="#2E3F7A" d="M70 388l26-88 36 8-13 80z"/>
        ${hand('flat', skin, shade, 'translate(115 300) rotate(14) scale(-1 1)', '#FFF3DC')}
      `,
    },
  ),
};
