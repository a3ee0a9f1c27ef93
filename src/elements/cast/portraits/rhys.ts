import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#F6CDB2';
const shade = '#E6A585';

// prettier-ignore
/** Rhys, a pupil: a mop of brown hair, round blue glasses, braces and a red rugby shirt. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#B7DDB6')}
      ${ear(skin, shade, 'translate(303 196) rotate(2)')}
      ${ear(skin, shade, 'translate(104 189) rotate(2) scale(-1 1)')}
      ${neck(skin, shade, 'translate(200 283) scale(1.25 .99)')}
      <path fill="#C23B31" d="M149 300l-22 5-34 12-18 10-20 10-16 21-4 30 330 0-2-20-18-29-21-12-22-12-32-10-19-5-25 10-29 7-21-5z"/>
      <path fill="#FFF3DC" stroke="none" d="M69 361l67 11 64 3 64-3 67-11-3-15-65 10-63 2-63-2-65-10z"/>
      <path fill="#FFF3DC" d="M143 290l57 38-17 19-53-36z"/>
      <path fill="#FFF3DC" d="M257 290l-57 38 17 19 53-36z"/>
      <path fill="#F6CDB2" d="M208 78l23 2 16 2 19 9 18 18 9 16 6 23 2 20 1 23-2 23-6 15-9 19-11 22-19 11-27 3-22 0-12-1-30-2-19-5-14-7-12-25-7-17-6-25 0-20 1-13 4-29 9-22 9-14 18-16 16-8 22-2z"/>
      <path fill="#E0A07A" stroke="none" d="M154 226l4 0 1 4-4 2-3-3zM246 229l4-1 2 4-2 2-4-2zM137 234l3-2 3 1 0 4-5 0zM266 236l-1 4-2 1-3-3 3-3zM146 245l0-3 3-2 3 3-3 4zM258 245l-2 4-4-1 0-2 3-3z"/>
      ${nose('round', shade, 'translate(203 216) rotate(2)')}
      <path fill="#6B4423" d="M104 180l-6-20-4-20-1-19 1-23 7-16 15-20 16-11 21-10 23-6 18-2-5-22 27 18 13-14 8 21 24 7 19 9 16 16 12 17 6 13 4 28-4 22-6 20-7 19-8-19-7-30-15 16-14-30-22 23-18-28-24 24-19-26-24 29-12-20-16 27z"/>
      <path fill="#8A5E34" stroke="none" d="M208 45l-24 12-20 23-9 28 2 0 11-25 19-22 22-14zM223 47l13 19 12 22 6 19 2 0-3-21-12-23-17-17zM261 57l17 18 13 25 5 26 2-1-3-27-14-26-19-16zM157 56l-22 15-17 27-7 29 2 1 9-29 16-25 20-16z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(204 188) rotate(2)',
      apart: 39,
      size: [0.89, 0.84],
      iris: '#5B4426',
      pupil: '#2A1D12',
      lid: '#4A2E18',
      brow: '#5A3A1E',
      brows: [41, 1, 3],
      blush: '#F0937A',
      mouth: 'translate(0 60) scale(1.08 1)',
      lip: '#20264A',
      teeth: 'braces',
      worry: 'grit',
      aside: 'right',
      over: svg`
        <path fill="none" stroke="#2F62B5" stroke-width="6.5" d="M53 -26l14 12 5 19-7 14-9 10-21 5-10-3-13-11-7-21 4-12 10-11 21-5zM-40 -29l21 5 10 11 4 12-7 21-13 11-10 3-21-5-9-10-7-14 5-19 14-12z"/>
        <path fill="#2F62B5" d="M-4 1l4-4 4 4 4-6-8-5-8 5zM71 -1l28-3-1-5-28 1zM-70 -8l-28-1-1 5 28 3z"/>
      `,
    },
    {
      smiling: svg`
        <path fill="#C23B31" d="M299 388l11-48 38 6-3 42z"/>
        ${hand('up', skin, shade, 'translate(329 339) rotate(8) scale(1.05)', '#FFF3DC')}
        <path fill="#C23B31" d="M52 346l38-6 11 48-46 0z"/>
        ${hand('up', skin, shade, 'translate(71 339) rotate(-8) scale(-1.05 1.05)', '#FFF3DC')}
      `,
      laughing: svg`
        <path fill="#C23B31" d="M258 380l22-32 70 40-82 0z"/>
        ${hand('flat', skin, shade, 'translate(266 362) rotate(-64) scale(-1.05 1.05)', '#FFF3DC')}
      `,
      unsure: svg`
        <path fill="#C23B31" d="M294 271l38-5 23 122-58 0z"/>
        ${hand('point', skin, shade, 'translate(312 264) rotate(-28) scale(1.05)', '#FFF3DC')}
      `,
      worried: svg`
        <path fill="#C23B31" d="M62 388l17-80 38 6-7 74z"/>
        ${hand('flat', skin, shade, 'translate(98 307) rotate(14) scale(-1.05 1.05)', '#FFF3DC')}
        <path fill="#C23B31" d="M283 314l38-6 17 80-48 0z"/>
        ${hand('flat', skin, shade, 'translate(302 307) rotate(-14) scale(1.05)', '#FFF3DC')}
      `,
    },
  ),
};
