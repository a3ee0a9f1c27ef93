import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#7C4828';
const shade = '#5E3319';

// prettier-ignore
/** Yaw, Kofi's grandad: white beard, flat cap and cardigan. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#A9C6E4')}
      ${ear(skin, shade, 'translate(285 183) rotate(-2) scale(1.13)')}
      ${ear(skin, shade, 'translate(107 189) rotate(-2) scale(-1.13 1.13)')}
      ${neck(skin, shade, 'translate(200 287) scale(1.05 .98)')}
      <path fill="#7A8F3C" d="M152 301l-28 10-27 16-22 14-19 20-5 27 298 0-6-30-17-17-26-15-26-16-26-9-18 9-34 8-23-8z"/>
      <path fill="#FFF3DC" d="M158 299l84 0-17 89-50 0z"/>
      <path fill="none" stroke="#D5543B" stroke-width="3.5" d="M169 341l63 0M172 364l56 0M187 314l3 73M212 314l-3 73"/>
      <path fill="#5F7229" d="M139 299l21-2 17 51 13 40-24 0-16-43z"/>
      <path fill="#5F7229" d="M261 299l-21-2-17 51-12 40 23 0 16-43z"/>
      <path fill="#7C4828" d="M193 89l18 0 25 4 13 8 17 19 9 16 5 17 4 30-1 16-6 26-9 17-6 19-7 13-28 10-20 2-14 1-24-1-24-8-8-13-11-23-8-13-8-27-2-20 2-15 2-19 8-23 12-15 18-13 26-7z"/>
      <path fill="#5E3319" stroke="none" d="M251 184l10 5 9 6 0-1-8-7-11-4zM141 187l-10 4-8 9 9-7 10-5zM251 192l8 6 6 8 1-1-5-9-10-5zM142 195l-9 6-5 9 1 1 6-8 7-7z"/>
      <path fill="#F7F3EA" d="M104 183l12-3 4 15 11 22 14 11 21 2 25-9 19 3 21 3 15-2 20-15 7-19 3-16 12 1 6 18 3 21-2 27-4 16-13 22-12 14-17 14-18 7-23 7-12 0-27-6-21-7-14-11-17-18-12-19-4-20-3-20 2-21z"/>
      <path fill="#D9D2C4" stroke="none" d="M135 264l11 24 18 13 1-1-16-15-12-22zM261 259l-11 23-15 15 1 2 18-15 9-24zM198 285l0 12 1 15 1 0 2-15-3-13zM169 282l4 15 12 10 1-2-9-10-6-14zM228 279l-5 14-9 11 2 2 11-11 3-16z"/>
      ${nose('broad', shade, 'translate(197 213) rotate(-2)')}
      <path fill="#6B5B4E" d="M87 125l0-24 9-29 14-17 27-17 25-8 23-4 30 1 36 8 17 8 21 22 10 23 2 29-28-7-31-7-23-2-26 1-28 2-21 3-33 9z"/>
      <path fill="#4F4238" d="M79 129l21-12 32-11 18-2 33-3 19-1 37 1 20 2 31 8 19 10-24 7-24-3-34-7-21 0-30 1-20 3-24 5-32 8z"/>
      <path fill="#8B7867" stroke="none" d="M184 34l-19 16-14 22-5 23 2 0 7-21 13-22 17-16zM199 35l18 16 15 20 8 21 2-1-7-22-15-21-20-14z"/>
      <path fill="#4F4238" d="M178 29l6-7 12-2 7 4 1 9-6 3-15-1z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(196 183) rotate(-2)',
      apart: 39,
      size: [0.83, 0.68],
      iris: '#1F1614',
      lid: '#3A2012',
      brow: '#F4EFE4',
      brows: [28, 1.05, 5],
      blush: '#A65B38',
      mouth: 'translate(0 64) scale(0.85 1)',
      lip: '#3A1616',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#7A8F3C" d="M301 388l20-66 37 9-9 57z"/>
        ${hand('open', skin, shade, 'translate(341 322) rotate(12)', '#5F7229')}
      `,
      laughing: svg`
        <path fill="#7A8F3C" d="M262 379l25-28 53 37-68 0z"/>
        ${hand('flat', skin, shade, 'translate(271 362) rotate(-58) scale(-1 1)', '#5F7229')}
      `,
      unsure: svg`
        <path fill="#7A8F3C" d="M231 356l34-18 31 50-51 0z"/>
        ${hand('fist', skin, shade, 'translate(246 343) rotate(-14)', '#5F7229')}
      `,
      worried: svg`
        <path fill="#7A8F3C" d="M63 388l45-36 27 27-9 9z"/>
        ${hand('flat', skin, shade, 'translate(124 362) rotate(52)', '#5F7229')}
      `,
    },
  ),
};
