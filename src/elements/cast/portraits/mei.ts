import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';
import { NARROW_EYES } from '../pieces/narrow-eyes.ts';

const skin = '#F4D3AB';
const shade = '#DDAA7A';

// prettier-ignore
/** Mei, a pupil: a black bob with a straight fringe, a yellow clip and a green pinafore. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F3B8C8')}
      <path fill="#29232E" d="M335 259l-23 9-30-2-21-5-125 6-27 10-17 4-29-8 3-30 2-28 0-28 2-37 4-31 7-22 10-20 28-26 27-12 28-3 20-1 42 1 27 12 21 18 17 25 6 17 8 30 6 40 1 18 6 34z"/>
      ${neck(skin, shade, 'translate(200 273) scale(.87 1.01)')}
      <path fill="#FFF3DC" d="M155 298l-26 15-28 23-25 21-8 31 264 0-6-26-26-24-23-20-32-20-30 14-32 0z"/>
      <path fill="#E8A0A8" stroke="none" d="M102 360l-4-4 2-6 5 0 3 3-2 6zM86 374l2 2-1 6-5 2-4-5 2-5zM115 372l4-3 4 1 2 6-3 3-6-2zM296 349l5 1 2 5-4 5-4-1-3-4zM316 384l-5-5 2-5 7 0 2 4-3 5zM287 378l-4 4-5-2-1-4 2-4 7 0z"/>
      <path fill="#3F8A4A" d="M135 305l24-7 4 32 22 15 37 0 13-9 6-38 24 7-3 24 4 27 16 32-164 0 16-31 4-22z"/>
      <path fill="#FFF3DC" d="M146 292l52 28-20 20-38-26z"/>
      <path fill="#FFF3DC" d="M254 292l-52 28 20 20 38-26z"/>
      <path fill="#F4D3AB" d="M189 76l25 0 14 2 24 12 14 14 12 18 3 28 1 13 0 21-6 27-12 21-6 12-16 19-17 7-25 3-18 0-25-5-19-17-9-12-14-20-8-25-2-17-1-20 2-29 10-19 13-14 22-13 21-5z"/>
      <path fill="#29232E" d="M319 251l-24-3-6-21-8-34-3-34-1-22-29-5-13-1-33 0-26 1-18 2-22 4-29 7 1 29 2 22-4 35-5 27-24 6 0-21 0-29 0-31 1-23 4-27 4-21 15-28 15-17 16-12 35-10 23-1 19-1 30 4 21 13 18 16 17 27 7 21 6 22 3 25 3 34 3 24z"/>
      <path fill="#554A60" stroke="none" d="M161 62l-19 10-15 24-4 29 2 0 7-27 14-22 17-13zM203 61l17 10 18 20 12 26 2-1-10-28-19-21-20-8zM296 157l7 43 3 37 2 0 0-37-10-43zM89 168l-6 43 3 37 2 0 0-36 3-44zM187 105l0 27 5-1-3-27z"/>
      <path fill="#F6B73C" d="M257 94l40 18-6 15-40-17z"/>
      ${nose('button', shade, 'translate(196 210) rotate(-3)')}
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(194 184) rotate(-3)',
      eyes: NARROW_EYES,
      apart: 40,
      iris: '#2B1A14',
      lid: '#231A22',
      lashes: 1,
      brow: '#2B2430',
      brows: [28, 0.86, 0],
      blush: '#F09E86',
      mouth: 'translate(0 51) scale(0.85 1)',
      lip: '#8A2E34',
      worry: 'oh',
      aside: 'left',
    },
    {
      smiling: svg`
        <path fill="#FFF3DC" d="M42 324l37-8 21 72-48 0z"/>
        ${hand('open', skin, shade, 'translate(60 316) rotate(-14) scale(-1 1)', '#3F8A4A')}
      `,
      laughing: svg`
        <path fill="#FFF3DC" d="M73 388l24-95 36 7-11 88z"/>
        ${hand('flat', skin, shade, 'translate(116 292) rotate(16) scale(-1 1)', '#3F8A4A')}
        <path fill="#FFF3DC" d="M267 300l36-7 24 95-49 0z"/>
        ${hand('flat', skin, shade, 'translate(284 292) rotate(-16)', '#3F8A4A')}
      `,
      unsure: svg`
        <path fill="#FFF3DC" d="M99 388l28-68 35 12-15 56z"/>
        ${hand('fist', skin, shade, 'translate(146 322) rotate(12) scale(-1 1)', '#3F8A4A')}
      `,
      worried: svg`
        <path fill="#FFF3DC" d="M202 319l38-15 40 84-55 0z"/>
        ${hand('grip', skin, shade, 'translate(219 307) rotate(-6) scale(1.11)', '#3F8A4A')}
        <path fill="#FFF3DC" d="M120 388l40-84 38 15-23 69z"/>
        ${hand('grip', skin, shade, 'translate(181 307) rotate(6) scale(-1.11 1.11)', '#3F8A4A')}
      `,
    },
  ),
};
