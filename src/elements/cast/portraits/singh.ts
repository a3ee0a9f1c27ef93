import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#BB7E4E';
const shade = '#955C32';

// prettier-ignore
/** Mr Singh, a teacher: saffron turban, black beard, a tie with pencils on it. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#9FD1C6')}
      ${ear(skin, shade, 'translate(288 197) rotate(2) scale(1.07)')}
      ${ear(skin, shade, 'translate(119 191) rotate(2) scale(-1.07 1.07)')}
      ${neck(skin, shade, 'translate(200 288) scale(1.1 .97)')}
      <path fill="#E8EEF8" d="M152 302l-24 6-33 15-26 16-16 17-5 33 304 0-3-26-23-27-24-14-22-11-32-9-20 9-29 8-29-9z"/>
      <path fill="#3E5FA8" d="M59 389l8-39 29-23 42-19 16 19 23 62z"/>
      <path fill="#3E5FA8" d="M341 389l-8-39-29-23-42-19-16 19-23 62z"/>
      <path fill="#C23B31" d="M188 325l24 0 6 17 5 47-46 0 5-47z"/>
      <path fill="#F6B73C" stroke="none" d="M195 360l13-13-3-3-13 13zM193 383l17-15-3-3-17 15z"/>
      <path fill="#E8EEF8" d="M148 294l52 29-17 23-39-29z"/>
      <path fill="#E8EEF8" d="M252 294l-52 29 17 23 39-29z"/>
      <path fill="#F6B73C" d="M281 338l6-2 9 35-7 2z"/>
      <path fill="#2F4A86" d="M271 360l39-4 2 33-39 0z"/>
      <path fill="#BB7E4E" d="M207 99l25 2 15 4 17 13 14 21 5 18 3 24-1 18-3 17-9 24-9 15-15 24-19 8-23 1-20 0-19-5-18-10-10-21-9-17-7-16-3-21 2-26 5-24 6-16 10-14 22-15 19-4z"/>
      <path fill="#2A2024" d="M114 187l13 0 4 16 12 18 11 2 23-1 20 5 16-1 14-2 24 3 9-2 16-15 5-17 12 0 1 22 1 14-4 21-6 15-5 12-11 14-17 9-21 12-17 3-18 2-16-3-11-4-18-10-19-15-8-13-7-12-5-25-1-13 1-14z"/>
      <path fill="#54464C" stroke="none" d="M132 254l13 27 21 14 1-1-19-16-15-24zM269 258l-16 24-20 15 1 1 22-13 15-26zM187 294l13 10 13-9-1-1-12 6-12-7z"/>
      ${nose('hook', shade, 'translate(203 215) rotate(2)')}
      <path fill="#EE8A2E" d="M105 155l-8-26-2-27 5-28 10-20 23-21 27-14 23-6 21-2 36 4 23 8 21 13 16 17 16 34 3 21-4 25-10 29-18-13-26-19-25-15-29-12-29 8-22 12-30 19z"/>
      <path fill="#D9731C" d="M207 103l-17 12-24 13-24 10-15 8-20 11-8-27 9-13 20-18 25-16 17-9 28-9 21-6-6 26z"/>
      <path fill="#FFC477" stroke="none" d="M223 50l22 6 26 12 21 22 16 21 1-1-14-22-21-25-28-10-23-5zM224 73l18 6 22 11 22 26 19 24 1-1-16-26-22-27-25-11-18-4zM194 28l-23 5-29 11-20 26-14 22 2 2 15-22 21-23 26-12 23-7zM221 37l30 5 28 13 20 18 1-1-19-20-29-14-30-2z"/>
      <path fill="#B85A10" stroke="none" d="M205 81l-25 10-32 16-28 17 1 1 29-16 31-15 25-11z"/>
      <path fill="#955C32" stroke="none" d="M255 194l10 4 8 6 0-1-6-7-11-3zM152 190l-11 2-8 7 1 0 8-5 10-3z"/>
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(204 186) rotate(2)',
      apart: 39,
      size: [0.83, 0.74],
      iris: '#2A1A12',
      lid: '#241A1C',
      brow: '#241A1C',
      brows: [32, 1.05, 4],
      blush: '#C96C4C',
      mouth: 'translate(0 62) scale(0.88 1)',
      lip: '#5A1C20',
      line: '#DB8272',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#3E5FA8" d="M295 389l17-71 37 6-6 65z"/>
        ${hand('point', skin, shade, 'translate(331 317) rotate(6)', '#E8EEF8')}
      `,
      laughing: svg`
        <path fill="#3E5FA8" d="M59 389l60-39 23 30-10 9z"/>
        ${hand('flat', skin, shade, 'translate(133 363) rotate(58)', '#E8EEF8')}
      `,
      unsure: svg`
        <path fill="#3E5FA8" d="M232 353l35-15 25 51-48 0z"/>
        ${hand('fist', skin, shade, 'translate(248 342) rotate(-14)', '#E8EEF8')}
      `,
      worried: svg`
        <path fill="#3E5FA8" d="M27 389l37-163 37 6-13 157z"/>
        ${hand('flat', skin, shade, 'translate(84 225) rotate(22) scale(-1 1)', '#E8EEF8')}
      `,
    },
  ),
};
