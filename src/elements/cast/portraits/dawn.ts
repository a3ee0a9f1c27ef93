import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#E6B48C';
const shade = '#C98E64';

// prettier-ignore
/** Dawn, a foster carer: silver hair swept up, big orange earrings, a leafy top and a mug. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#B5C7EC')}
      <path fill="#B9BBC7" d="M106 203l-6-19-7-24 1-36 4-19 19-24 14-9 22-6 31-4 31-1 17 3 26 12 12 12 12 25 6 30-3 18-5 30z"/>
      ${ear(skin, shade, 'translate(277 182) rotate(-4)')}
      ${ear(skin, shade, 'translate(108 194) rotate(-4) scale(-1 1)')}
      ${neck(skin, shade, 'translate(200 286)')}
      <path fill="#2D6E6A" d="M151 300l-26 9-23 14-22 15-25 26-3 24 296 0-7-33-17-15-19-14-34-18-22-8-29 13-14 3-31-5z"/>
      <path fill="#E6B48C" d="M153 296l94 0-24 32-23 11-23-11z"/>
      <path fill="#8FC6BC" stroke="none" d="M110 339l2 10-5 8-4 3-2-6 2-10zM80 368l9 4 3 10-1 5-6-3-6-7zM146 367l-5 9-9 3-6-1 3-6 8-6zM289 337l8 6 2 9-1 6-6-3-5-9zM320 365l0 10-6 8-5 2-1-7 3-9zM252 365l10 0 7 6 3 5-7 1-9-4zM202 356l4 9-4 9-4 4-3-6 0-10z"/>
      <path fill="#E6B48C" d="M185 80l17 0 25 3 14 9 17 19 10 25 4 19 2 15-1 23-6 26-6 15-10 15-16 23-19 11-22 3-12-1-24-11-11-12-12-16-14-21-9-24-3-19 1-19 2-22 4-15 14-25 19-14 15-4z"/>
      <path fill="#D3D5DE" d="M108 190l-9-22-5-19-4-18 0-24 6-21 8-15 15-20 12 14 21-38 14 19 29-30 10 20 36-13 7 25 11 10 13 14 12 26 5 23-1 18-4 14-5 25-5-26-4-12-10-18-18-10-23-2-20 6-17 7-31 1-16-4-9 13-8 21-2 15z"/>
      <path fill="#A6A9B8" stroke="none" d="M126 104l13-21 20-19 20-12-1-2-22 10-20 20-12 23zM165 112l17-19 23-20 21-16-1-2-23 14-23 20-16 22zM217 100l29-11 16-15-2-2-16 13-28 14z"/>
      ${nose('long', shade, 'translate(194 214) rotate(-4)')}
      <path fill="#C98E64" stroke="none" d="M241 185l12 4 10 6 1 0-10-8-13-3zM144 191l-12 5-9 8 1 1 9-7 11-6zM241 193l9 6 7 6 1 0-7-8-9-5zM144 199l-8 6-6 9 1 0 6-7 8-8zM226 220l9 10 2 10 1 0-1-11-10-9zM163 224l-9 11 1 11 1 0 1-10 7-11z"/>
      <path fill="#EE8434" d="M117 249l-5 9-8 3-8-2-6-7 0-10 4-9 8-3 8 2 6 7z"/>
      <path fill="#EE8434" d="M303 236l-5 9-7 3-9-2-5-7-1-10 4-9 8-3 8 2 6 7z"/>
      <path fill="#B5C7EC" stroke="none" d="M109 248l-2 5-5 1-4-4-1-7 3-5 4-1 4 4zM295 235l-2 5-5 1-4-4-1-7 3-5 5-1 4 4z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(192 180) rotate(-4)',
      apart: 39,
      size: [0.86, 0.74],
      iris: '#4A7A5E',
      pupil: '#20332A',
      lid: '#4A3430',
      lashes: 1,
      brow: '#7A7581',
      brows: [31, 1, 0],
      blush: '#DE8A6C',
      mouth: 'translate(0 66) scale(0.96 1)',
      lip: '#A03A44',
      worry: 'frown',
      aside: 'right',
    },
    {
      calm: svg`
        <path fill="#F6B73C" d="M221 328l13-5 10 1 5 14-3 14-8 8-10 3-10-13 0-9z"/>
        <path fill="#B5C7EC" stroke="none" d="M223 336l13-3 3 10-5 9-12-3z"/>
        <path fill="#F6B73C" d="M166 317l59-1-3 56-53 2z"/>
        <path fill="#D5543B" stroke="none" d="M196 360l-14-15 1-9 6-3 7 6 6-6 6 3 2 9z"/>
        <path fill="#2D6E6A" d="M88 388l43-39 30 27-9 12z"/>
        ${hand('grip', skin, shade, 'translate(149 360) rotate(62) scale(1.09)', '#2D6E6A')}
      `,
      smiling: svg`
        <path fill="#2D6E6A" d="M302 388l19-66 36 7-8 59z"/>
        ${hand('open', skin, shade, 'translate(340 322) rotate(12)', '#2D6E6A')}
      `,
      laughing: svg`
        <path fill="#2D6E6A" d="M264 379l23-29 57 38-70 0z"/>
        ${hand('flat', skin, shade, 'translate(272 362) rotate(-56) scale(-1 1)', '#2D6E6A')}
      `,
      unsure: svg`
        <path fill="#2D6E6A" d="M244 347l34-13 24 54-47 0z"/>
        ${hand('point', skin, shade, 'translate(259 336) rotate(-12)', '#2D6E6A')}
      `,
      worried: svg`
        <path fill="#2D6E6A" d="M270 313l36-8 23 83-47 0z"/>
        ${hand('flat', skin, shade, 'translate(287 305) rotate(-14)', '#2D6E6A')}
        <path fill="#2D6E6A" d="M71 388l52-37 24 28-10 9z"/>
        ${hand('flat', skin, shade, 'translate(139 362) rotate(54)', '#2D6E6A')}
      `,
    },
  ),
};
