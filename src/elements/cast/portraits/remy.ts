import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#E3B084';
const shade = '#C4875A';

// prettier-ignore
/** Remy, known online: a dark wavy quiff, big teal headphones and a striped jumper. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F2C15A')}
      ${neck(skin, shade, 'translate(200 286)')}
      <path fill="#F4EBD8" d="M153 300l-28 11-18 10-31 20-16 18-6 29 292 0-5-28-25-24-17-12-31-16-21-8-35 16-26-1z"/>
      <path fill="#7B5FB0" stroke="none" d="M93 344l53 13 54 3 54-3 53-13-2-11-53 12-52 4-52-4-53-12zM65 372l71 12 64 2 64-2 71-12-2-12-70 11-63 3-63-3-70-11z"/>
      <path fill="#7B5FB0" d="M149 294l15 14 26 13 19 0 26-12 16-15 4 20-9 11-22 11-27 2-13-1-25-9-16-17z"/>
      ${ear(skin, shade, 'translate(289 200) rotate(4) scale(.89)')}
      ${ear(skin, shade, 'translate(124 189) rotate(4) scale(-.89 .89)')}
      <path fill="#E3B084" d="M215 80l20 3 18 5 16 13 12 21 7 20 2 18-1 22-5 27-8 17-9 15-13 16-15 19-22 9-13 0-21-2-19-12-13-21-10-19-9-21-4-13-1-22 2-24 4-17 10-22 12-16 22-14 21-2z"/>
      <path fill="#3A2620" d="M121 178l-3-22-2-19 2-18 5-16-1-21-8-15 19 4 16-14 1-24 12 12 17 2 10-13 9-19 10 14 12 8 24-10 13-7-1 21 21 11 21 0-7 12-2 19 13 14 9 16-4 26-3 11-5 24-5 16-3-22-5-22-7-12-19-3-28 2-13-11-13-9-22 5-23 8-19-1-7 16-6 14z"/>
      <path fill="#6A4A3A" stroke="none" d="M150 106l10-19 16-19 18-14-1-1-21 11-16 20-8 21zM193 99l15-18 21-17 22-12 0-2-24 10-23 18-12 19zM238 119l21-11 16-16 7-17-2-1-9 15-15 15-19 13z"/>
      <path fill="#20264A" d="M119 176l-14-43 5-40 25-39 36-26 34-9 28 2 32 14 33 30 19 42 0 41-21 40 9 5 22-43 2-45-20-47-36-35-36-15-34-2-38 10-40 29-27 44-4 45 16 45z"/>
      <path fill="#0F7A74" d="M285 170l12-8 23 2 10 15 3 12-2 24-4 11-15 11-21-4-9-10-3-18 1-18z"/>
      <path fill="#0F7A74" d="M135 187l-3 17-14 17-15 2-12-4-9-15-2-22 3-13 15-19 14-2 18 8 5 13z"/>
      <path fill="#F6B73C" stroke="none" d="M301 188l8-4 9 6 2 11-5 11-6 3-9-4-3-11zM96 177l8-7 9 3 4 11-2 10-9 7-8-3-4-12z"/>
      ${nose('wedge', shade, 'translate(205 216) rotate(4)')}
      <path fill="#C4875A" stroke="none" d="M256 240l-3 2-3-1-1-4 3-2 4 1z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(208 186) rotate(4)',
      apart: 39,
      size: [0.94, 0.84],
      iris: '#5A3A1C',
      pupil: '#2A190E',
      lid: '#33211C',
      brow: '#3A2620',
      brows: [32, 0.95, 2],
      blush: '#E1825F',
      mouth: 'translate(0 62)',
      lip: '#5A2226',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#F4EBD8" d="M41 330l36-8 20 66-47 0z"/>
        ${hand('open', skin, shade, 'translate(58 322) rotate(-12) scale(-1 1)', '#7B5FB0')}
      `,
      laughing: svg`
        <path fill="#F4EBD8" d="M260 379l22-29 60 38-72 0z"/>
        ${hand('flat', skin, shade, 'translate(268 362) rotate(-56) scale(-1 1)', '#7B5FB0')}
      `,
      unsure: svg`
        <path fill="#F4EBD8" d="M288 388l21-34 33 15-6 19z"/>
        ${hand('relax', skin, shade, 'translate(327 358) rotate(48)', '#7B5FB0')}
        <path fill="#F4EBD8" d="M58 369l33-15 21 34-48 0z"/>
        ${hand('relax', skin, shade, 'translate(73 358) rotate(-48) scale(-1 1)', '#7B5FB0')}
      `,
      worried: svg`
        <path fill="#F4EBD8" d="M212 347l34-13 27 54-48 0z"/>
        ${hand('fist', skin, shade, 'translate(228 336) rotate(-10)', '#7B5FB0')}
        <path fill="#F4EBD8" d="M127 388l27-54 34 13-13 41z"/>
        ${hand('fist', skin, shade, 'translate(172 336) rotate(10) scale(-1 1)', '#7B5FB0')}
      `,
    },
  ),
};
