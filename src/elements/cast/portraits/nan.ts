import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#7B4B2C';
const shade = '#5E361C';

// prettier-ignore
/** Nan, Amara's gran: coral headwrap, glasses on a chain and a lilac cardigan dusted with flour. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F5D58C')}
      ${ear(skin, shade, 'translate(298 197) rotate(3)')}
      ${ear(skin, shade, 'translate(112 187) rotate(3) scale(-1 1)')}
      ${neck(skin, shade, 'translate(200 283) scale(1.12 .99)')}
      <path fill="#9F82C6" d="M151 300l-24 7-27 12-27 14-29 29-3 26 318 0-7-33-22-19-21-13-28-14-32-9-20 9-23 8-34-7z"/>
      <path fill="#FFF3DC" d="M151 309l26 8 23 4 23-4 26-8-11 42-38 19-38-19z"/>
      <path fill="#866AB0" d="M132 300l26-6 17 49 29 45-27 0-30-45z"/>
      <path fill="#866AB0" d="M268 300l-26-6-17 49-21 45 24 0 25-45z"/>
      <path fill="#F6B73C" stroke="none" d="M219 375l-2 5-2 1-4-3 1-5 3-1zM219 359l4-4 3 1 1 5-4 3-3-1z"/>
      <path fill="#FFF9EC" stroke="none" d="M84 349l3-3 6-1 1 7-5 2zM107 341l1 3-3 1-3-1 0-3zM93 361l5-1 1 3-3 1-2-1zM85 372l-3 2-5-3 1-3 4-1zM119 368l1 3-2 2-3-1 0-3zM303 342l2 4-3 2-3-2 2-4zM313 354l2 5-6 3-3-2 1-6zM298 365l-3 2-3-3 2-2 4 0zM324 373l0 2-3 2-3-3 2-2zM291 380l-5 2-3-2 2-4 4 0z"/>
      <path fill="#7B4B2C" d="M210 95l22 2 16 4 24 13 14 18 9 21 2 20 0 21 0 14-7 26-11 21-6 14-18 12-21 2-22 1-17 0-23-3-25-6-18-15-6-20-7-17-3-19 1-19 3-19 7-29 11-18 15-14 16-8 24-3z"/>
      <path fill="#DAD4CE" stroke="none" d="M116 154l2-12 10-18 11-7 13-6 18-2 12-2 11 0 16 0 19 3 9 1 13 2 15 3 18 12 11 9 4 11 0 15-9-12-8-7-19-9-9-5-16-2-17-3-11-2-16 0-13 1-12 1-15 5-18 7-9 6z"/>
      <path fill="#E2654A" d="M308 143l-24-13-14-6-22-6-31-3-18-1-25-1-27 6-14 4-24 9-4-26 8-16 17-21 15-9 21-17-16-11-1-18 18-17 24-4 30 4 20 9 5 17 16-7 28-14 20 2 15 20-6 16-19 14-25 1 4 12 17 11 10 17 8 23z"/>
      <path fill="#F6B73C" stroke="none" d="M117 115l36-16 36-6 42 2 37 10 36 20 1-3-34-25-38-11-44-2-39 7-35 21zM269 35l25-9 18-1 0-2-20-3-24 13zM184 9l11 18 24 12 1-2-21-15-13-14z"/>
      <path fill="#B8452E" stroke="none" d="M166 55l26-3 35 0 32 4 0-2-32-7-35 0-26 6zM129 83l25-11 34-6 35 1 0-2-35-2-35 6-25 12zM247 31l4 13-5 10 1 1 9-11-8-13z"/>
      ${nose('broad', shade, 'translate(204 216) rotate(3)')}
      <path fill="#5E361C" stroke="none" d="M258 196l12 5 11 7-9-9-14-4zM152 189l-13 3-11 8 1 0 11-5 13-5zM237 222l9 11 2 13 1 0 0-14-11-11zM170 218l-13 9 0 14 1 0 2-12 10-10zM191 144l-15-4-13 2 0 1 13-1 15 3zM225 147l15-1 12 2 0-1-12-4-15 3z"/>
      <path fill="#F6B73C" stroke="none" d="M113 219l4 4 0 6-6 4-7-3-1-7 2-3zM303 238l-6 5-6-2-2-6 4-6 5-1 6 5z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(206 182) rotate(3)',
      apart: 39,
      size: [0.83, 0.68],
      iris: '#201512',
      lid: '#2C1812',
      lashes: 1,
      brow: '#DAD4CE',
      brows: [34, 0.86, 0],
      blush: '#AC5E42',
      mouth: 'translate(0 62)',
      lip: '#4A141C',
      worry: 'frown',
      aside: 'left',
      over: svg`
        <path fill="none" stroke="#F2B84B" stroke-width="5" d="M65 -6l1 20-13 12-14 3-24-9-5-12 3-15 14-10 21 0zM-48 -17l21 0 14 10 3 15-5 12-24 9-14-3-13-12 1-20z"/>
        <path fill="#F2B84B" d="M-9 4l9-5 9 5 2-5-11-5-11 5zM68 2l26-3 0-4-27 1zM-67 -4l-27-1 0 4 26 3z"/>
      `,
    },
    {
      smiling: svg`
        <path fill="#B9814A" d="M331 326l7-113 8 0-2 113z"/>
        <path fill="#C9935A" d="M360 206l-7 13-12 4-11-8-5-15 4-16 10-9 12 2 9 12z"/>
        <path fill="#9F82C6" d="M301 388l13-53 38 7-4 46z"/>
        ${hand('fist', skin, shade, 'translate(334 334) rotate(4) scale(1.04)', '#866AB0')}
      `,
      laughing: svg`
        <path fill="#9F82C6" d="M53 388l58-38 23 29-10 9z"/>
        ${hand('flat', skin, shade, 'translate(126 362) rotate(58)', '#866AB0')}
        <path fill="#9F82C6" d="M272 379l23-29 56 38-69 0z"/>
        ${hand('flat', skin, shade, 'translate(281 362) rotate(-60) scale(-1 1)', '#866AB0')}
      `,
      unsure: svg`
        <path fill="#9F82C6" d="M90 388l30-59 34 14-16 45z"/>
        ${hand('point', skin, shade, 'translate(139 332) rotate(18) scale(-1 1)', '#866AB0')}
      `,
      worried: svg`
        <path fill="#9F82C6" d="M278 315l36-8 21 81-46 0z"/>
        ${hand('flat', skin, shade, 'translate(295 307) rotate(-16)', '#866AB0')}
      `,
    },
  ),
};
