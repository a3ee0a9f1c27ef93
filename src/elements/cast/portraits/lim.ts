import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { NARROW_EYES } from '../pieces/narrow-eyes.ts';

const skin = '#F0CDA0';
const shade = '#D6A270';

// prettier-ignore
/** Mrs Lim, who watches over lunchtime: a bun with grey in it, glasses, bright tabard, whistle and red mittens. */
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
      <path fill="#2C262E" d="M166 52l6-22 20-12 24 2 18 14 4 20-16 14-40 0z"/>
      <path fill="#8D8A94" stroke="none" d="M176 46l8-16 16-6 2 4-14 6-7 14zM212 26l12 10 4 16-5 1-4-14-10-9z"/>
      <path fill="#2C262E" d="M108 172l0-38 8-32 20-28 32-18 36-6 36 6 30 18 20 28 8 34 0 36-14 6-10-32-20-28-34-20-24 18-36 12-24 24-14 30z"/>
      <path fill="#8D8A94" stroke="none" d="M216 96l-4-26-14-16 6-2 14 16 6 24 30 20 18 26 8 28-6 2-10-28-18-24zM206 98l-14-2-30 14-26 30-10 26-4-2 8-28 26-32 32-16 16 0z"/>
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
      over: svg`
        <path fill="#7B4F9E" fill-rule="evenodd" d="M-76-16l20-8 34 2 14 10 0 24-12 16-32 2-20-12zM-70-11l0 24 14 10 26-2 9-12 0-18-10-7-29-2zM76-16l-20-8-34 2-14 10 0 24 12 16 32 2 20-12zM70-11l0 24-14 10-26-2-9-12 0-18 10-7 29-2z"/>
        <path fill="#7B4F9E" d="M-9-8l18 0 0 6-18 0z"/>
      `,
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
