import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, neck, nose, twice } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#D9A06B';
const shade = '#B0783F';
const sleeve = '#B5476B';

// prettier-ignore
/** Hana of the victim service: a long fringe, round glasses on her hair, a headset and a plum cardigan. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F3D08C')}
      <path fill="#4A2B22" d="M106 168l6-44 24-36 40-22 38-2 40 12 32 34 14 46 2 60-6 66 12 30-30 12-34-14-78-2-32 18-34-10 10-36-6-60z"/>
      ${neck(skin, shade, 'translate(203 286) scale(1.02 .96)')}
      <path fill="#FFF3DC" d="M154 300l48 24 50-24 22 20 8 69-162 0 8-66z"/>
      <path fill="#B5476B" d="M150 298l-34 12-40 24-18 24-4 31 130 0-8-46-18-24zM256 298l34 12 38 24 18 24 6 31-130 0 10-46 16-24z"/>
      ${twice(svg`<path fill="#93324F" stroke="none" d="M252 300l10 6-24 46-12 37-8 0 10-42z"/>`)}
      <path fill="#0F7A74" stroke="none" d="M168 306l6-2 28 58 28-60 6 2-30 66-6 0z"/>
      <path fill="#FFFFFF" d="M180 354l42-2 2 33-42 2z"/><path fill="#0F7A74" stroke="none" d="M190 362l22-1 0 5-22 1zM190 371l22-1 0 5-22 1z"/>
      <path fill="#D9A06B" d="M206 102l24 2 24 8 18 20 10 24 4 28-2 26-8 28-16 24-20 16-24 10-20 2-22-4-24-12-18-18-12-26-4-28 0-26 6-26 12-22 18-16 24-8z"/>
      <path fill="#4A2B22" d="M126 196l-2-44 14-36 30-22 40-6 36 8 26 22 16 36 2 42-12 0-8-34-22-22-28-20-42 22-24 18-16 38z"/>
      <path fill="#6B4235" stroke="none" d="M146 118l26-18 36-6 0 4-34 8-24 18zM220 96l28 10 20 20-4 2-20-18-26-10z"/>
      ${nose('button', shade, 'translate(205 226) scale(.95)')}
      <path fill="#20264A" d="M108 176l14-2 8 12 2 34-8 12-14-2-6-14 0-26z"/>
      <path fill="#20264A" stroke="none" d="M112 226l8-2 14 30 30 14-2 7-34-14z"/><path fill="#20264A" d="M158 262l16 2 2 12-16 2-6-8z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(206 192)',
      apart: 38,
      size: [0.9, 0.84],
      iris: '#3B2216',
      lid: '#2A1A1E',
      lashes: 2,
      brow: '#3A211B',
      brows: [29, 0.88, 1],
      blush: '#E08A62',
      mouth: 'translate(0 62) scale(.94 1)',
      lip: '#8C2F33',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill=${sleeve} d="M300 389l14-66 38 6-8 60z"/>
        ${hand('open', skin, shade, 'translate(332 322) rotate(8)', '#FFF3DC')}
      `,
      laughing: svg`
        <path fill=${sleeve} d="M92 389l20-58 38 12-14 46z"/>
        ${hand('flat', skin, shade, 'translate(136 332) rotate(24)', '#FFF3DC')}
      `,
      unsure: svg`
        <path fill=${sleeve} d="M262 389l8-48 38 4 2 44z"/>
        ${hand('relax', skin, shade, 'translate(286 340) rotate(-12)', '#FFF3DC')}
      `,
      worried: svg`
        <path fill=${sleeve} d="M94 389l22-54 36 14-10 40z"/>
        ${hand('fist', skin, shade, 'translate(138 338) rotate(20)', '#FFF3DC')}
      `,
    },
  ),
};
