import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ground, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#B97B4E';
const shade = '#975B33';

// prettier-ignore
/** Ms Bell, in charge of safeguarding: plum headscarf and coral glasses. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F5D27E')}
      <path fill="#2F6FA3" d="M136 311l-23 11-26 14-29 28-6 24 296 0-7-27-18-18-32-19-27-13-27 9-26 7-18 0-35-8z"/>
      <path fill="#7B2B63" d="M209 31l29 3 25 8 34 30 12 26 4 29 1 27-4 37 1 32 4 28 7 34 1 33-13 28-18 12-35 7-21 3-43 0-21-1-31-5-33-8-25-20-9-37 7-27 9-31 5-21 2-42 0-33 1-20 9-40 17-24 31-20 21-7z"/>
      <path fill="#9E4A86" stroke="none" d="M261 57l15 19 15 27 6 36 2 31 2 0 0-31-5-38-17-27-17-18zM155 52l-18 17-20 26-7 37-2 31 2 1 4-31 8-36 18-26 16-18zM281 244l14 43-12 41 2 1 15-42-17-44z"/>
      <path fill="#B97B4E" d="M207 82l22 2 19 5 18 19 8 13 8 27 2 17-1 17-3 21-7 23-11 18-17 22-15 12-23 4-19-1-15-4-22-21-6-10-12-21-7-27-1-17 0-16 5-29 9-21 10-15 20-14 15-4z"/>
      <path fill="#7B2B63" d="M122 226l11 23 17 22 30 15 17 3 33-3 20-11 16-15 17-29 19 18 10 22 2 23-13 19-30 18-16 0-30 3-17 3-26-1-25-8-27-8-24-10-14-19-2-24 10-22z"/>
      <path fill="#6A2155" d="M107 297l30 1 23 3 24 7 27 8 33 7 29-4 22-5-14 24-22 13-19 2-23 1-32-3-17-5-27-15-15-14z"/>
      <path fill="#9E4A86" stroke="none" d="M128 264l20 24 29 15 29 3 0-2-28-4-28-15-20-22zM272 266l-16 24-29 13 1 1 31-11 15-26z"/>
      <path fill="#F6B73C" stroke="none" d="M207 54l-3-4 4-4 4 2-1 6zM247 64l-5 0-2-6 5-2 3 2zM169 55l4-2 3 4-2 5-6-3zM276 85l3 4-2 3-5-1 0-5zM138 88l-3-4 4-4 3 1 1 5zM292 129l4-1 3 6-5 2-3-3zM114 122l6 1 1 3-5 4-3-2zM298 185l-5-4 3-4 4 0 1 4zM111 178l-4-2 1-5 5 0 2 4z"/>
      ${nose('round', shade, 'translate(203 211) rotate(2)')}
      <path fill="#F6B73C" stroke="none" d="M166 352l5 1 1 3-4 4-4-4zM231 343l5 2-2 6-5-1-1-4zM272 331l5 0 1 5-3 3-5-3z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(204 177) rotate(2)',
      apart: 39,
      size: [0.89, 0.79],
      iris: '#2B1810',
      lid: '#3A2018',
      lashes: 1,
      brow: '#3A2018',
      brows: [39, 1, 0],
      blush: '#D07F5C',
      mouth: 'translate(0 65) scale(0.92 1)',
      lip: '#6A1E24',
      worry: 'frown',
      aside: 'right',
      over: svg`
        <path fill="none" stroke="#E8553F" stroke-width="6" d="M53 -24l15 14 1 19-9 15-15 6-27-5-8-12-3-14 9-18 19-8zM-35 -27l19 8 9 18-3 14-8 12-27 5-15-6-9-15 1-19 15-14z"/>
        <path fill="#E8553F" d="M-6 1l6-4 6 4 3-6-9-5-9 5zM70 -1l10-3-1-5-10 2zM-69 -7l-10-2-1 5 10 3z"/>
      `,
    },
    {
      smiling: svg`
        <path fill="#2F6FA3" d="M302 388l21-66 36 8-9 58z"/>
        ${hand('open', skin, shade, 'translate(342 322) rotate(12)', '#F6B73C')}
      `,
      laughing: svg`
        <path fill="#2F6FA3" d="M257 379l24-28 52 37-66 0z"/>
        ${hand('flat', skin, shade, 'translate(266 362) rotate(-52) scale(-1 1)', '#F6B73C')}
      `,
      unsure: svg`
        <path fill="#2F6FA3" d="M254 335l35-11 24 64-47 0z"/>
        ${hand('point', skin, shade, 'translate(270 326) rotate(-18)', '#F6B73C')}
      `,
      worried: svg`
        <path fill="#2F6FA3" d="M210 360l34-14 20 42-45 0z"/>
        ${hand('fist', skin, shade, 'translate(225 349) rotate(-12)', '#F6B73C')}
        <path fill="#2F6FA3" d="M137 388l21-42 34 14-9 28z"/>
        ${hand('fist', skin, shade, 'translate(177 349) rotate(12) scale(-1 1)', '#F6B73C')}
      `,
    },
  ),
};
