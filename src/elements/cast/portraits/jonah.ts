import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#A9703F';
const shade = '#85522A';

// prettier-ignore
/** Jonah, a pupil: a big round afro, pale patches of skin and a goose on his jumper. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#9CCBE4')}
      <path fill="#4B2F22" d="M49 152l1-22 6-7-3-5 4-21 13-11-1-4 7-17 16-9 4 1 4-13 11-7 15 1 4-8 14-10 21 2 1 0 6-5 25-2 9 7 21-5 19 10 1 3 20 2 13 11 1 5 11 2 16 18-1 8 17 12 2 19 1 1 8 18-5 22 3 13-11 22-23 6-2-1-6 12-29 26-38 16-42 4-40-8-35-20-15-19-8 2-19-6-13-20 3-16z"/>
      <path fill="#6E4A35" stroke="none" d="M82 112l8-8 9 6 1-1-10-10-10 12zM111 75l8-8 9 6 1-1-10-9-9 11zM149 48l9-8 9 6 1-1-11-9-9 11zM201 41l8-8 9 6 1-1-10-9-9 11zM248 66l8-8 9 6 1-1-10-10-9 12zM281 100l8-8 9 6 1-1-10-10-9 12zM69 152l9-8 9 6 1-1-11-9-9 11zM298 140l8-8 9 7 1-2-10-9-10 11zM131 97l8-8 9 6 1-1-10-10-9 12zM230 92l9-8 9 6 1-1-11-10-9 12zM179 70l9-8 9 6 1-2-11-9-9 12zM102 149l9-8 9 6 1-2-11-9-9 12zM266 140l9-8 9 6 1-1-11-10-9 12z"/>
      ${ear(skin, shade, 'translate(280 194) rotate(-3)')}
      ${ear(skin, shade, 'translate(110 203) rotate(-3) scale(-1 1)')}
      ${neck(skin, shade, 'translate(200 284) scale(.91 .97)')}
      <path fill="#3F8A4A" d="M156 302l-19 9-23 15-24 19-17 15-6 29 266 0-7-28-13-14-25-18-19-15-25-12-27 13-36-1z"/>
      <path fill="#2F6E3A" d="M152 296l13 14 18 11 29 1 18-9 18-17 6 17-17 18-23 7-28 0-21-6-16-15z"/>
      <path fill="#FFF9EC" d="M158 389l-4-18 10-4 13-1 8 3 13-3 10-6-2-12 10-12 8 1 7 10-2 18-2 8-6 16z"/>
      <path fill="#F0892B" stroke="none" d="M229 343l18 6-17 4z"/>
      <path fill="#20264A" stroke="none" d="M223 346l-2 2-3-2 1-3 3 0z"/>
      <path fill="#D9D2C4" stroke="none" d="M173 378l17 7 17-9-1-2-17 7-16-5z"/>
      <path fill="#A9703F" d="M190 101l26 0 16 3 20 13 12 17 7 11 6 26 1 17-2 19-10 28-8 15-13 19-20 10-17 4-19 1-26-4-14-11-10-11-12-17-11-22-5-23 0-18 2-17 8-25 13-18 14-9 17-6z"/>
      <path fill="#F2D3B0" stroke="none" d="M213 182l3-16 16-8 10-1 18 5 12 13 4 16-5 13-12 11-18 0-15-5-11-15zM138 257l7-12 19-10 8 5 5 20-3 16 5 7-12-2-17-10zM113 163l1-8 8-20 3-3 4-1 11 8-7 19-16 9z"/>
      <path fill="#4B2F22" d="M107 182l-3-13-4-25 9-15 12-17 14-7 15-5 16-3 24-2 15-1 23 3 14 2 22 10 10 9 9 23 0 12-2 20-7-20-6-11-16-9-16-5-20-2-16 2-16 0-17 0-16 1-22 13-8 6-9 13z"/>
      <path fill="#4B2F22" stroke="none" d="M96 183l-4-26 5-34 18-18 18-11 30-9 24-3 30 0 20 3 34 16 16 15 6 33-2 23-10-7-4-31-21-20-20-8-34-2-26 2-23 2-27 12-21 31 1 23z"/>
      ${nose('broad', shade, 'translate(196 219) rotate(-3)')}
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(195 192) rotate(-3)',
      apart: 39,
      iris: '#3A2212',
      lid: '#33201A',
      brow: '#33201A',
      brows: [35, 1, 2],
      blush: '#CC7A50',
      mouth: 'translate(0 59)',
      lip: '#44191A',
      worry: 'grit',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#3F8A4A" d="M46 331l35-8 19 66-46 0z"/>
        ${hand('open', skin, shade, 'translate(63 323) rotate(-12) scale(-1 1)', '#2F6E3A')}
      `,
      laughing: svg`
        <path fill="#3F8A4A" d="M275 379l23-27 52 37-66 0z"/>
        ${hand('flat', skin, shade, 'translate(283 363) rotate(-58) scale(-1 1)', '#2F6E3A')}
      `,
      unsure: svg`
        <path fill="#3F8A4A" d="M287 389l20-32 32 15-5 17z"/>
        ${hand('relax', skin, shade, 'translate(325 360) rotate(52)', '#2F6E3A')}
        <path fill="#3F8A4A" d="M61 372l32-15 20 32-47 0z"/>
        ${hand('relax', skin, shade, 'translate(75 360) rotate(-52) scale(-1 1)', '#2F6E3A')}
      `,
      worried: svg`
        <path fill="#3F8A4A" d="M310 165l35-4 29 228-52 0z"/>
        ${hand('flat', skin, shade, 'translate(327 159) rotate(-44)', '#2F6E3A')}
        <path fill="#3F8A4A" d="M26 389l29-228 35 4-12 224z"/>
        ${hand('flat', skin, shade, 'translate(73 159) rotate(44) scale(-1 1)', '#2F6E3A')}
      `,
    },
  ),
};
