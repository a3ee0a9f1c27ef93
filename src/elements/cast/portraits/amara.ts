import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#6E4226';
const shade = '#532E17';

// prettier-ignore
/** Amara, a pupil: two bunches of braids with bright beads, a yellow top and red dungarees. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#CDB9E6')}
      <path fill="#231A1B" d="M336 81l16 30 11 42-4 63 1 40 4 23 16-2-3-22-1-38 6-65-12-48-17-33z"/>
      <path fill="#F6B73C" stroke="none" d="M371 233l7 4 0 5-8 4-6-1-4-4 5-7z"/>
      <path fill="#D5543B" stroke="none" d="M364 253l6-5 8 1 5 4-5 7-7 1-6-3z"/>
      <path fill="#FFF3DC" stroke="none" d="M385 272l-5 4-8-1-4-5 3-6 10-1 5 4z"/>
      <path fill="#231A1B" d="M324 83l14 34 7 48-9 69 1 41 4 23 16-3-3-21 0-39 10-70-7-53-15-36z"/>
      <path fill="#D5543B" stroke="none" d="M354 253l2 6-6 5-7 0-5-3 1-7 8-3z"/>
      <path fill="#FFF3DC" stroke="none" d="M342 275l0-5 8-4 8 3 2 5-4 4-8 2z"/>
      <path fill="#F6B73C" stroke="none" d="M356 295l-8-2-3-5 4-5 8-1 6 3-1 6z"/>
      <path fill="#231A1B" d="M311 86l10 37 5 52-13 74 0 43 4 22 16-3-3-20 1-40 14-74-4-57-12-39z"/>
      <path fill="#FFF3DC" stroke="none" d="M323 267l7 2 1 7-4 4-9 0-4-3 0-6z"/>
      <path fill="#F6B73C" stroke="none" d="M335 285l0 7-8 4-7-2-3-4 5-6 9-1z"/>
      <path fill="#D5543B" stroke="none" d="M330 311l-7-3 0-7 5-3 9 1 3 5-4 5z"/>
      <path fill="#231A1B" d="M290 69l2-19 11-16 21-6 21 3 14 10 6 13 1 21-13 19-16 8-24-5-12-10z"/>
      <path fill="#4A3A3C" stroke="none" d="M311 53l23-6 17 19 1-1-16-22-25 9zM314 75l19-6 13 14 1-1-12-17-21 9z"/>
      <path fill="#231A1B" d="M71 56l-21 31-17 47-1 65-4 38-6 21 16 4 6-22 6-40 2-63 16-41 19-28z"/>
      <path fill="#F6B73C" stroke="none" d="M36 229l-7-4-1-4 5-5 7 0 6 7-3 5z"/>
      <path fill="#D5543B" stroke="none" d="M40 236l-2 6-5 2-9-4-2-5 4-4 9 0z"/>
      <path fill="#FFF3DC" stroke="none" d="M33 257l-7 1-7-4-1-7 6-3 7 2 4 4z"/>
      <path fill="#231A1B" d="M81 62l-18 35-13 52 2 70-3 39-6 21 16 4 6-22 5-41-1-70 12-46 17-33z"/>
      <path fill="#D5543B" stroke="none" d="M64 239l3 6-5 4-10-1-4-5 4-6 7-1z"/>
      <path fill="#FFF3DC" stroke="none" d="M59 253l2 7-4 4-11-2-3-4 3-6 7-1z"/>
      <path fill="#F6B73C" stroke="none" d="M49 265l6 4 1 5-6 5-8-2-5-6 3-5z"/>
      <path fill="#231A1B" d="M93 68l-15 39-10 55 6 76-3 39-6 20 16 5 7-22 4-43-5-74 10-51 14-36z"/>
      <path fill="#FFF3DC" stroke="none" d="M76 267l-5-4 0-5 7-4 8 3 3 5-3 5z"/>
      <path fill="#F6B73C" stroke="none" d="M66 277l1-6 8-2 6 3 2 6-4 4-9 0z"/>
      <path fill="#D5543B" stroke="none" d="M78 292l-4 5-8 0-5-4 0-7 6-2 6 1z"/>
      <path fill="#231A1B" d="M106 87l-17 1-24-11-7-14 0-16 9-19 21-12 17 0 15 5 12 18 1 23-13 16z"/>
      <path fill="#4A3A3C" stroke="none" d="M115 41l-24-11-19 20 1 1 19-17 22 9zM110 63l-20-11-14 16 1 1 13-13 19 8z"/>
      ${ear(skin, shade, 'translate(299 189) rotate(3) scale(1.07)')}
      ${ear(skin, shade, 'translate(112 179) rotate(3) scale(-1.07 1.07)')}
      ${neck(skin, shade, 'translate(200 276) scale(.95 1.02)')}
      <path fill="#F6B73C" d="M152 298l-19 9-22 18-30 21-16 17-5 25 280 0-8-30-22-19-14-9-24-19-24-13-29 13-32 2z"/>
      <path fill="#FFF3DC" d="M150 293l13-2 37 28 37-28 13 2-6 18-44 24-44-24z"/>
      <path fill="#C9472F" d="M128 304l24-4 9 43-22 5z"/>
      <path fill="#C9472F" d="M272 304l-24-4-9 43 22 5z"/>
      <path fill="#C9472F" d="M132 341l41 3 34 1 22-1 39-3 10 47-156 0z"/>
      <path fill="#F6B73C" d="M139 354l2-8 6-3 8 4 1 6-4 7-6 0z"/>
      <path fill="#F6B73C" d="M251 361l-7-7 0-4 5-6 10 2 2 7-3 6z"/>
      <path fill="#FFF3DC" stroke="none" d="M200 356l4 11 11 1-8 8 3 11-10-6-10 6 3-11-8-8 11-1z"/>
      <path fill="#6E4226" d="M211 78l28 2 18 5 17 14 12 13 10 26 2 25-1 18-3 20-5 20-14 22-9 14-19 15-21 4-27 0-17-2-25-5-16-13-10-19-10-22-6-24-1-23 3-25 3-14 9-19 19-19 20-11 22-2z"/>
      <path fill="#231A1B" d="M215 49l28 4 32 13 15 13 15 33 2 27-4 22-9 2-11-33-21-21-27-10-23-4z"/>
      <path fill="#231A1B" d="M210 95l-26 2-34 12-18 20-10 25-9-3-1-32 5-18 15-26 24-18 31-8 26 0z"/>
      <path fill="#54403F" stroke="none" d="M226 92l25-15 39-7 0-2-40 5-25 18zM196 89l-23-20-39-10-1 3 38 11 24 18zM252 103l23-14 26-10-1-2-27 9-22 15zM169 96l-20-17-26-11-1 2 25 13 21 15zM277 121l15-14 15-15-1-1-17 13-13 16zM143 113l-12-17-15-15-2 1 14 17 13 15z"/>
      <path fill="#D5543B" d="M288 69l8-4 13 4 2 5-3 9-8 3-12-4-3-7z"/>
      <path fill="#D5543B" d="M112 63l7-7 9 0 7 4 2 8-7 9-6 0-11-6z"/>
      ${nose('broad', shade, 'translate(204 208) rotate(3)')}
      <path fill="#F6B73C" stroke="none" d="M112 219l-5 0-2-5 3-5 6 1 2 5zM294 220l5-1 4 5-2 4-5 1-4-6z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(206 178) rotate(3)',
      apart: 39,
      iris: '#1C1210',
      lid: '#1C1413',
      lashes: 1,
      brow: '#1C1413',
      brows: [35, 1, 1],
      blush: '#A1523A',
      mouth: 'translate(0 60) scale(1.08 1)',
      lip: '#331318',
      worry: 'oh',
      aside: 'left',
    },
    {
      smiling: svg`
        <path fill="#6E4226" d="M297 388l16-62 32 4-1 58z"/>
        ${hand('up', skin, shade, 'translate(329 330) rotate(6) scale(1.12)')}
      `,
      laughing: svg`
        <path fill="#6E4226" d="M279 302l29-8 34 94-47 0z"/>
        ${hand('flat', skin, shade, 'translate(294 300) rotate(-14)')}
        <path fill="#6E4226" d="M58 388l65-40 18 23-17 17z"/>
        ${hand('flat', skin, shade, 'translate(130 361) rotate(60)')}
      `,
      unsure: svg`
        <path fill="#6E4226" d="M47 266l30-7 37 129-48 0z"/>
        ${hand('fist', skin, shade, 'translate(63 265) rotate(-4) scale(-1 1)')}
      `,
      worried: svg`
        <path fill="#6E4226" d="M207 312l32-12 43 88-55 0z"/>
        ${hand('grip', skin, shade, 'translate(224 308) rotate(-8) scale(1.17)')}
        <path fill="#6E4226" d="M118 388l43-88 32 12-20 76z"/>
        ${hand('grip', skin, shade, 'translate(176 308) rotate(8) scale(-1.17 1.17)')}
      `,
    },
  ),
};
