import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#D29B6C';
const shade = '#B07646';

// prettier-ignore
/** Juno, known online: wavy plum hair, a marigold beret and star earrings. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#A7D8D0')}
      <path fill="#6E3560" d="M98 101l11-13 23-17 14-4 16-3 26-2 17 0 26 1 18 6 10 7 18 16 12 22 6 19 0 13-1 20 10 14 8 21-6 20 3 21 13 16-1 17-10 20-13 5-27-5-13-1-19 2-19 1-20 2-26 3-18 2-22 2-19 5-14 7-18-13-9-18 6-21 5-18-5-12-8-22 9-20 5-19-6-17 1-24 5-13z"/>
      <path fill="#96508A" stroke="none" d="M293 175l7 31-3 33 1 0 8-33-11-31zM301 245l7 22-11 22 1 1 15-22-10-24zM86 193l-5 33 13 31 1-1-9-31 2-32zM90 263l-6 25 19 19 1-1-15-20 3-23z"/>
      ${neck(skin, shade, 'translate(200 281) scale(.89 .99)')}
      <path fill="#E57B8E" d="M153 300l-29 15-18 14-14 11-25 25-5 23 276 0-5-22-22-24-23-17-19-15-22-10-36 16-27-2z"/>
      <path fill="#FFF3DC" d="M162 298l76 0-8 90-60 0z"/>
      <path fill="#0F7A74" stroke="none" d="M168 345l64 0 0-5-64 0zM170 364l60 0 0-5-60 0zM172 384l56 0 0-6-56 0z"/>
      <path fill="#C95C72" d="M145 298l21-4 13 49 6 45-23 0-7-45z"/>
      <path fill="#C95C72" d="M255 298l-21-4-13 49-6 45 23 0 7-45z"/>
      <path fill="#D29B6C" d="M182 85l23 0 21 2 17 12 13 16 8 18 6 22 2 21-1 21-4 21-10 18-13 23-13 14-26 8-17 1-27-5-11-9-14-19-13-17-10-21-4-15-2-27 2-26 5-17 8-14 20-18 23-7z"/>
      <path fill="#6E3560" d="M177 75l19-3 21-2 18 5 23 15 10 9 11 23 4 12 2 25-4 25 4 15 13 18-17 0-11-22-4-18-1-22-13-20-14-8-19-10-23-9-15-6z"/>
      <path fill="#6E3560" d="M187 74l-18 0-26 3-12 5-21 16-14 22-2 10-4 25 5 25 4 18 0 19-8 18 15-3 9-24 0-17-2-19 7-20 19-15 14-11 16-11 18-14z"/>
      <path fill="#96508A" stroke="none" d="M205 90l26 9 23 20 15 27 2-1-14-28-24-21-27-8zM157 95l-24 12-20 24-8 28 1 1 11-27 19-23 21-14z"/>
      <path fill="#F0A92E" d="M69 105l-4-19 18-34 12-10 28-17 26-8 21-3 31-2 19 2 31 10 24 14 12 16 4 24-29 11-16 0-32-2-18-1-30 3-30 7-23 15-20 5z"/>
      <path fill="#F0A92E" d="M170 -1l10-1 4 19-12 1z"/>
      <path fill="#C9820F" stroke="none" d="M88 98l36-16 45-11 52-1 55 3 0-2-55-7-53 1-46 12-35 20zM177 29l33 0 33 9 1-2-33-11-34 2z"/>
      ${nose('button', shade, 'translate(193 214) rotate(-5)')}
      <path fill="#F6D24C" stroke="none" d="M114 239l4 6 6-1-4 6 2 7-6-3-6 4 1-7-6-5 7-1zM275 225l3 6 7-1-5 6 3 7-7-4-6 5 2-7-6-5 7-1z"/>
      <path fill="#B07646" stroke="none" d="M155 227l2 2-1 4-4-1-1-4zM236 219l1 3-3 3-3-2 1-4zM143 240l-2-2 2-4 4 2-1 3zM248 225l-1 5-3 0-2-3 2-2zM162 239l-2-4 1-2 4 0 1 4zM228 232l-4 0-1-3 4-3 2 2z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(190 184) rotate(-5)',
      apart: 39,
      size: [0.94, 0.84],
      iris: '#4E7A4A',
      pupil: '#1F3320',
      lid: '#3A2030',
      lashes: 2,
      brow: '#4A2440',
      brows: [32, 1, 0],
      blush: '#DE7E60',
      mouth: 'translate(0 60) scale(0.92 1)',
      lip: '#8E2A3A',
      worry: 'oh',
      aside: 'left',
    },
    {
      smiling: svg`
        <path fill="#E57B8E" d="M296 388l11-52 39 5-3 47z"/>
        ${hand('up', skin, shade, 'translate(327 334) rotate(6) scale(1.07)', '#C95C72')}
      `,
      laughing: svg`
        <path fill="#E57B8E" d="M270 308l36-7 22 87-47 0z"/>
        ${hand('flat', skin, shade, 'translate(287 300) rotate(-14)', '#C95C72')}
        <path fill="#E57B8E" d="M72 388l22-87 36 7-11 80z"/>
        ${hand('flat', skin, shade, 'translate(113 300) rotate(14) scale(-1 1)', '#C95C72')}
      `,
      unsure: svg`
        <path fill="#E57B8E" d="M99 388l27-54 34 13-13 41z"/>
        ${hand('point', skin, shade, 'translate(145 336) rotate(14) scale(-1 1)', '#C95C72')}
      `,
      worried: svg`
        <path fill="#E57B8E" d="M257 378l24-27 50 37-65 0z"/>
        ${hand('flat', skin, shade, 'translate(266 362) rotate(-52) scale(-1 1)', '#C95C72')}
        <path fill="#E57B8E" d="M80 388l45-36 25 26-9 10z"/>
        ${hand('flat', skin, shade, 'translate(141 362) rotate(44)', '#C95C72')}
      `,
    },
  ),
};
