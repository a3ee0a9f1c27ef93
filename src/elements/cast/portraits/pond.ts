import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#EDB98F';
const shade = '#C98A5E';
const sleeve = '#6B7A8C';

// prettier-ignore
/** Mr Pond of the fish shop: flat cap, grey moustache, heavy brows, a hearing aid and a green apron. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#A9C6E4')}
      ${ear(skin, shade, 'translate(292 200) scale(1.15)')}
      ${ear(skin, shade, 'translate(112 200) scale(-1.15 1.15)')}
      <path fill="#D5543B" d="M296 172l14-4 8 12-2 30-10 8-4-8 2-24-8 2z"/>
      ${neck(skin, shade, 'translate(202 288) scale(1.12 .97)')}
      <path fill="#6B7A8C" d="M152 302l-34 8-38 20-22 24-6 35 300 0-6-36-22-24-36-18-36-10-48 22z"/>
      <path fill="#2F6B4A" d="M138 330l18-4 8 22 80 0 8-22 16 4 8 59-146 0z"/>
      <path fill="#2F6B4A" d="M134 306l16-6 18 44-14 6zM270 306l-16-6-18 44 14 6z"/>
      <path fill="#F6B73C" stroke="none" d="M180 368l18-10 20 8 14-8 0 24-14-8-20 8z"/>
      <path fill="#EDB98F" d="M204 108l30 2 26 12 18 24 8 30 0 30-8 32-16 26-22 16-26 8-20 0-24-8-24-18-16-28-8-30 2-32 8-28 16-22 26-12z"/>
      <path fill="#B9BEC6" d="M118 158l14 2-2 30-8 34-10-10-4-30zM288 158l-14 2 4 30 6 34 12-10 4-30z"/>
      ${nose('broad', shade, 'translate(203 228) scale(1.3)')}
      <path fill="#B9BEC6" d="M202 238l20 2 26 10 14 16-22 0-22-4-16-4-16 4-22 6-22-2 14-16 24-10z"/>
      <path fill="#5C5142" d="M104 152l4-34 26-34 44-18 46-2 44 14 28 30 8 40-26-8-72-10-66 8z"/>
      <path fill="#473E32" d="M98 158l20-22 62-14 60 0 58 16 12 22-30 2-76-10-80 10z"/>
      <path fill="#7A6C58" stroke="none" d="M128 106l22-20 34-12 2 5-32 12-22 20zM216 70l36 8 24 20-4 4-22-18-34-8z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(203 196)',
      apart: 40,
      size: [0.82, 0.72],
      iris: '#4A6A78',
      pupil: '#1E2430',
      lid: '#5A463C',
      brow: '#8E949E',
      brows: [24, 1.15, 8],
      blush: '#E59A7C',
      mouth: 'translate(0 82) scale(.78 .8)',
      lip: '#7C2E2E',
      line: '#7C4A36',
      worry: 'frown',
      aside: 'left',
    },
    {
      smiling: svg`
        <path fill=${sleeve} d="M298 389l14-64 38 6-8 58z"/>
        ${hand('up', skin, shade, 'translate(330 324) rotate(6)', '#55616F')}
      `,
      laughing: svg`
        <path fill=${sleeve} d="M92 389l20-56 38 12-14 44z"/>
        ${hand('open', skin, shade, 'translate(132 332) rotate(-10)', '#55616F')}
      `,
      unsure: svg`
        <path fill=${sleeve} d="M262 389l10-50 38 6 0 44z"/>
        ${hand('point', skin, shade, 'translate(292 340) rotate(10)', '#55616F')}
      `,
      worried: svg`
        <path fill=${sleeve} d="M92 389l24-52 36 14-10 38z"/>
        ${hand('flat', skin, shade, 'translate(136 338) rotate(-8)', '#55616F')}
      `,
    },
  ),
};
