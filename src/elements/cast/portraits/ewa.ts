import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#F4C7A6';
const shade = '#E0A17B';

// prettier-ignore
/** Ewa, Zofia's mum: fair hair in a bun with a brush in it, paint on her shirt. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#E9B7C6')}
      <path fill="#A05A2C" d="M164 43l5-10 111-37 4 11z"/>
      <path fill="#B8BCC8" d="M278 -4l20-6 4 13-19 6z"/>
      <path fill="#0F7A74" d="M297 -12l16-7 20-3-6 15-13 9-12 2z"/>
      <path fill="#DDB050" d="M221 -8l16 1 17 9 10 22-7 23-13 9-14 3-19 0-27-10-9-13-1-22 14-17 15-6z"/>
      <path fill="#BD8B2E" stroke="none" d="M189 30l18-9 21 1 20 10 0-1-19-13-23 0-18 11zM201 44l21-6 18 9 1-2-19-11-22 9z"/>
      <path fill="#DDB050" d="M217 49l32 5 24 11 18 17 14 27 4 23-1 40-1 15-9 37-23 8-29-1-33-2-16-1-30-2-32-4-22-9-3-37 0-22 3-25 10-36 20-25 15-10 36-9z"/>
      ${ear(skin, shade, 'translate(292 194) rotate(4) scale(.94)')}
      ${ear(skin, shade, 'translate(123 182) rotate(4) scale(-.94 .94)')}
      ${neck(skin, shade, 'translate(200 286)')}
      <path fill="#5B86C4" d="M155 300l-22 7-33 18-20 15-22 18-6 30 296 0-5-26-19-20-22-15-32-18-25-9-25 12-30 4z"/>
      <path fill="#7FA3D6" d="M149 294l51 53-25 30-47-60z"/>
      <path fill="#7FA3D6" d="M251 294l-51 53 25 30 47-60z"/>
      <path fill="#F6B73C" stroke="none" d="M101 343l8 5 2 7-5 7-10 2-8-5-3-6 4-7z"/>
      <path fill="#F28C6F" stroke="none" d="M124 374l6-4 5 2 1 7-6 4-6-4z"/>
      <path fill="#FFF3DC" stroke="none" d="M293 354l-6-3 2-6 4-1 7 5-1 3zM74 377l1-3 6-1 3 2-2 5-4 1z"/>
      <path fill="#0F7A74" stroke="none" d="M324 368l-5 9-12 3-7-4-4-8 4-7 9-4 10 2z"/>
      <path fill="#F4C7A6" d="M215 85l20 3 17 3 18 14 11 17 9 22 2 19-1 25-5 22-4 13-15 22-10 14-17 19-19 7-25 0-15-3-19-10-10-15-10-18-10-18-6-22-2-25 2-16 5-21 8-17 20-24 12-7 23-5z"/>
      <path fill="#DDB050" d="M163 62l24-5 21-3 26 4 24 8 24 19 15 25 5 14 3 28-1 21-4 30-10-13-2-21-7-27-10-17-18-17-25-11-32 2-25 9-16 10-17 18-8 18-7 28-9 6-1-30 7-31 10-28 9-12z"/>
      <path fill="#BD8B2E" stroke="none" d="M243 75l-24-1-31 4-25 16-19 15 2 1 19-13 25-13 29-5 24-2zM255 82l14 17 13 23 8 23 2 0-6-25-13-24-17-15z"/>
      ${nose('wedge', shade, 'translate(206 214) rotate(4)')}
      <path fill="#0F7A74" stroke="none" d="M124 218l0 5-6 4-4-2-2-5 4-5 4-1zM290 239l-4-4 0-6 3-3 6 1 3 6-2 3z"/>
      <path fill="#F6B73C" stroke="none" d="M265 241l11-3 5 7-12 5z"/>
      <path fill="#E0A17B" stroke="none" d="M255 236l2 9-2 8 1 0 4-8-4-9zM153 229l-6 8 3 9 1 0-1-8 4-9z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(208 180) rotate(4)',
      apart: 39,
      size: [0.89, 0.79],
      iris: '#3B628C',
      pupil: '#20264A',
      lid: '#20264A',
      lashes: 2,
      brow: '#96672A',
      brows: [35, 1, 0],
      blush: '#EE9E84',
      mouth: 'translate(0 67)',
      lip: '#9B3430',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#5B86C4" d="M300 388l21-68 36 8-9 60z"/>
        ${hand('open', skin, shade, 'translate(340 319) rotate(12)', '#FFF3DC')}
      `,
      laughing: svg`
        <path fill="#5B86C4" d="M67 388l54-38 24 29-10 9z"/>
        ${hand('flat', skin, shade, 'translate(136 362) rotate(56)', '#FFF3DC')}
      `,
      unsure: svg`
        <path fill="#5B86C4" d="M235 343l34-14 29 59-48 0z"/>
        ${hand('fist', skin, shade, 'translate(251 332) rotate(-12)', '#FFF3DC')}
      `,
      worried: svg`
        <path fill="#5B86C4" d="M248 378l24-27 51 37-65 0z"/>
        ${hand('flat', skin, shade, 'translate(257 362) rotate(-50) scale(-1 1)', '#FFF3DC')}
        <path fill="#5B86C4" d="M105 388l41-36 26 26-9 10z"/>
        ${hand('flat', skin, shade, 'translate(162 362) rotate(40)', '#FFF3DC')}
      `,
    },
  ),
};
