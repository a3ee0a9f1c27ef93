import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { NARROW_EYES } from '../pieces/narrow-eyes.ts';

const skin = '#F0CDA0';
const shade = '#D6A270';

// prettier-ignore
/** Mrs Lim, who watches over lunchtime: bobble hat, bright tabard, whistle and red mittens. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#DCC8EC')}
      <path fill="#2C262E" d="M111 138l194 10 6 24 0 17 2 28-2 28-5 15-20 17-169-9-15-15-8-28 0-17 5-27 5-17z"/>
      ${neck(skin, shade, 'translate(200 285) scale(1.03 .96)')}
      <path fill="#33406E" d="M149 303l-25 6-32 13-18 12-19 20-5 35 300 0-4-34-20-21-17-10-32-14-25-7-23 10-26 6-28-5z"/>
      <path fill="#33406E" d="M144 289l13 12 19 12 25 5 18-3 17-8 20-18 7 15-10 21-18 12-29 8-20-1-16-4-26-17-7-9z"/>
      <path fill="#D6E03A" d="M116 324l39-8 15 21 26 14 0 38-95 0 2-37z"/>
      <path fill="#D6E03A" d="M299 389l-95 0 0-38 22-11 19-24 39 8 14 39z"/>
      <path fill="#F4F6FA" stroke="none" d="M103 373l93 4 0-11-93-5zM204 377l93-4 0-12-93 5z"/>
      <path fill="#D5543B" stroke="none" d="M161 316l13 29 17 17 2-2-16-16-13-29zM236 315l-13 29-18 16 2 2 19-17 13-29z"/>
      <path fill="#F6B73C" d="M186 359l30-2 3 9-6 10-11 5-12-4-5-8z"/>
      <path fill="#20264A" stroke="none" d="M206 370l-3 3-4-1-1-4 3-3 4 1z"/>
      <path fill="#F0CDA0" d="M210 104l22 2 23 6 10 7 18 20 8 22 1 18 0 21-2 19-7 21-11 18-9 15-21 11-16 2-23-1-28-2-17-4-16-9-8-15-10-22-5-25 0-22 1-16 5-22 10-17 12-14 21-11 18-2z"/>
      <path fill="#2C262E" d="M118 136l14 1-2 16-4 23-2 19-3 27-3 19-15-4-3-22 3-23 2-14 7-23z"/>
      <path fill="#2C262E" d="M287 250l-1-25 0-17-1-17 0-30-1-16 15 0 4 21 3 16 2 21-1 22-1 16z"/>
      <path fill="#F6B73C" d="M180 31l4-9-2-1-1-12 11-4-1-2 6-7 13-1 0 1 5-3 15 4 0 3 11 3 4 12 1 0 4 12-7 8 1 4-10 10-6-2-4 6-9 2-7-7-5 4-11-4-1-7z"/>
      <path fill="#0F7A74" d="M110 133l3-30 10-24 12-15 23-15 27-7 33-2 19 3 32 13 19 16 13 19 7 26-1 27-29-8-21-4-38-7-30-1-23 2-24 3z"/>
      <path fill="#F4EBD8" stroke="none" d="M122 94l38-14 33-5 37 1 33 9 36 19 4-7-36-22-35-10-39-2-36 7-39 17z"/>
      <path fill="#F28C6F" stroke="none" d="M136 69l33-11 29-4 30 2 27 6 32 15 2-4-32-16-28-8-32-1-29 4-33 13z"/>
      <path fill="#0B5C57" d="M104 115l24-6 20-5 28-3 24 0 17 1 24 2 30 5 22 8 21 9 1 31-26-9-18-5-29-5-19-1-32-2-17 0-28 1-23 5-22 4z"/>
      <path fill="#2F8F88" stroke="none" d="M121 118l-1 19 4 0 1-19zM150 116l-1 19 4 0 1-19zM179 114l-1 19 4 0 1-19zM208 112l-1 19 4 1 1-20zM236 117l-1 19 4 0 1-19zM265 122l-1 19 4 0 1-19zM294 127l-2 19 5 0 1-19z"/>
      ${nose('round', shade, 'translate(204 219) rotate(3) scale(.96)')}
      <path fill="#D6A270" stroke="none" d="M256 203l11 6 8 7 1-1-8-8-11-4zM153 197l-11 3-9 8 1 0 9-6 11-4z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(205 192) rotate(3) scale(.96)',
      eyes: NARROW_EYES,
      apart: 39,
      size: [0.89, 0.85],
      iris: '#2B1A14',
      lid: '#2A1E20',
      lashes: 1,
      brow: '#2E2528',
      brows: [28, 0.86, 0],
      blush: '#EE8E78',
      mouth: 'translate(0 58) scale(0.96 1)',
      lip: '#97303A',
      worry: 'oh',
      aside: 'left',
    },
    {
      smiling: svg`
        <path fill="#CE4433" d="M297 290l8-12 9 7 6-5 2-12 12-14 17 0 10 7 6 12-2 20-5 17-5 13-6 12-34-7 1-12-14-17z"/>
        <path fill="#F3A28F" stroke="none" d="M337 293l-3-8 4-6 4 5 6-2 2 6-7 6-3 3z"/>
        <path fill="#33406E" d="M295 389l18-63 39 8-7 55z"/>
        <path fill="#F4EBD8" d="M310 334l3-15 42 9-3 15z"/>
      `,
      laughing: svg`
        <path fill="#CE4433" d="M124 357l8-8 2-22 3-10 14-3 2 11 7 1 10-8 19-1 12 12 3 12-5 12-15 13-15 9-13 6-13 5z"/>
        <path fill="#F3A28F" stroke="none" d="M164 347l3-8 7-1 0 7 6 2-4 6-8-1-5-1z"/>
        <path fill="#33406E" d="M69 389l55-34 23 31-2 3z"/>
        <path fill="#F4EBD8" d="M115 359l12-9 26 34-5 5-11 0z"/>
        <path fill="#CE4433" d="M197 344l3-17 14-11 9 1 15 7 10 5 1-15 14 2 1 18 1 10 11 13-19 29-18-7-13-6-13-9-12-11z"/>
        <path fill="#F3A28F" stroke="none" d="M237 351l-5 1-8 1-4-6 6-2 0-7 7 1 3 8z"/>
        <path fill="#33406E" d="M253 386l23-31 55 34-76 0z"/>
        <path fill="#F4EBD8" d="M247 384l26-34 12 9-22 30-11 0z"/>
      `,
      unsure: svg`
        <path fill="#CE4433" d="M129 341l1-13 2-15 4-16 7-19 11-8 12-2 15 8 5 19-4 11 2 8 11-3 2 15-9 6-20 8-5 11z"/>
        <path fill="#F3A28F" stroke="none" d="M156 311l-2-3-3-9 5-5 4 6 6-3 1 7-7 5z"/>
        <path fill="#33406E" d="M98 389l30-53 36 16-13 37z"/>
        <path fill="#F4EBD8" d="M122 343l7-14 39 18-6 14z"/>
      `,
      worried: svg`
        <path fill="#CE4433" d="M241 294l3-15 10 3 4-7-3-11 6-19 15-6 12 2 10 9 6 19 3 17 0 15 0 13-34 7-4-11-19-10z"/>
        <path fill="#F3A28F" stroke="none" d="M279 280l-6-6 1-7 6 3 4-5 5 5-4 8-2 4z"/>
        <path fill="#33406E" d="M271 319l38-7 22 77-51 0z"/>
        <path fill="#F4EBD8" d="M267 314l43-9 3 15-43 9z"/>
        <path fill="#CE4433" d="M93 314l0-19 0-14 4-16 5-15 7-8 17-4 15 10 3 8 0 17-1 11 14-5 3 15-16 7-10 4-7 16z"/>
        <path fill="#F3A28F" stroke="none" d="M117 282l-2-4-4-8 5-5 4 5 6-3 1 7-6 6z"/>
        <path fill="#33406E" d="M69 389l22-77 38 7-9 70z"/>
        <path fill="#F4EBD8" d="M87 320l3-15 43 9-3 15z"/>
      `,
    },
  ),
};
