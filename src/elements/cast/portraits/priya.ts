import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose, twice } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#C98A5B';
const shade = '#A86B40';

// prettier-ignore
/** Priya, 9 to 11: long dark hair behind her ears, purple hearing aids and a striped top. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#B9D58C')}
      <path fill="#2F2030" d="M366 369l-40 5-17 14-218 0-17-14-40-5 13-20 18-43 5-24 3-29 2-39 1-27 4-41 3-24 12-40 14-18 22-19 29-12 41-1 25 1 32 6 31 23 21 32 8 31 3 21 2 32 2 39 3 39 2 30 5 18 19 44z"/>
      <path fill="#5A3A58" stroke="none" d="M310 204l1 76-5 65 2 1 8-66-4-76zM88 204l-4 76 8 66 2-1-5-65 1-76z"/>
      ${neck(skin, shade, 'translate(200 276) scale(.92 1.02)')}
      <path fill="#E26D54" d="M150 302l-26 18-26 21-29 22-6 25 274 0-11-30-20-15-34-27-22-14-23 10-28 8-20-5z"/>
      <path fill="#FFF3DC" stroke="none" d="M103 336l48 11 49 3 49-3 48-11-2-7-48 9-47 3-47-3-48-9zM77 363l62 9 61 3 61-3 62-9-2-9-60 9-61 3-61-3-60-9z"/>
      <path fill="#C98A5B" d="M200 73l23 1 25 7 12 8 17 22 4 12 5 22 3 21-3 23-7 25-10 17-12 18-20 20-12 5-21 2-26-2-20-8-15-17-12-19-12-22-3-12-4-24 1-19 5-26 6-16 12-17 17-14 26-6z"/>
      <path fill="#2F2030" d="M167 49l23-7 34-3 19 3 29 15 18 21 9 19 6 35 0 24-13 6-7-24-16-21-24-16-20-7-26-8-27-9z"/>
      <path fill="#2F2030" d="M176 47l-25 3-23 12-20 23-9 25-2 25-2 21 13 6 5-19 14-24 19-20 23-19z"/>
      <path fill="#5A3A58" stroke="none" d="M204 61l29 6 28 18 19 26 2-2-18-28-29-19-30-3zM145 70l-24 19-9 32 2 0 12-29 20-20z"/>
      ${ear(skin, shade, 'translate(292 186) scale(1.12)')}
      ${ear(skin, shade, 'translate(108 186) scale(-1.12 1.12)')}
      ${twice(svg`<path fill="#8A3FC4" d="M294 158l6-11 16 0 14 13 4 26-8 24-13 9-4-9 8-19-4-20z"/>`)}
      ${twice(svg`<path fill="#B58AE6" stroke="none" d="M289 186l11-4 8 8-3 13-11 3z"/>`)}
      <path fill="#F6B73C" stroke="none" d="M323 171l2 6 6 0-5 4 3 5-6-3-5 3 2-5-4-4 5 0zM77 171l2 6 5 0-4 4 2 5-5-3-6 3 3-5-5-4 6 0z"/>
      ${nose('hook', shade, 'translate(200 206)')}
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(200 178)',
      apart: 39,
      iris: '#2A1A14',
      lid: '#2A1B28',
      lashes: 2,
      brow: '#2A1B28',
      brows: [35, 1, 0.5],
      blush: '#DD7F5E',
      mouth: 'translate(0 59)',
      lip: '#5A1A24',
      worry: 'frown',
      aside: 'left',
    },
    {
      smiling: svg`
        <path fill="#E26D54" d="M41 326l37-9 21 71-49 0z"/>
        ${hand('open', skin, shade, 'translate(58 317) rotate(-12) scale(-1 1)', '#FFF3DC')}
      `,
      laughing: svg`
        <path fill="#E26D54" d="M42 388l74-41 21 32-12 9z"/>
        ${hand('flat', skin, shade, 'translate(130 361) rotate(62)', '#FFF3DC')}
        <path fill="#E26D54" d="M269 379l22-31 69 40-80 0z"/>
        ${hand('flat', skin, shade, 'translate(276 361) rotate(-66) scale(-1 1)', '#FFF3DC')}
      `,
      unsure: svg`
        <path fill="#E26D54" d="M84 388l32-63 34 14-16 49z"/>
        ${hand('point', skin, shade, 'translate(135 328) rotate(16) scale(-1 1)', '#FFF3DC')}
      `,
      worried: svg`
        <path fill="#E26D54" d="M212 341l36-13 25 60-48 0z"/>
        ${hand('fist', skin, shade, 'translate(228 330) rotate(-10)', '#FFF3DC')}
        <path fill="#E26D54" d="M127 388l25-60 36 13-13 47z"/>
        ${hand('fist', skin, shade, 'translate(172 330) rotate(10) scale(-1 1)', '#FFF3DC')}
      `,
    },
  ),
};
