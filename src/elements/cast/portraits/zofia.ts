import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { ear, ground, neck, nose, twice } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#F6CDAE';
const shade = '#E7A984';

// prettier-ignore
/** Zofia, 9 to 11: fair plaits and a mustard jumper. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#8FC6BC')}
      <path fill="#E5BC55" d="M187 38l30 0 30 8 19 11 24 26 12 27 4 25 3 33-2 26-5 33-34 7-23 3-40 2-26 2-27 0-34 0-18-1-15-29-6-30-2-31 4-30 7-26 20-27 18-15 36-12z"/>
      ${ear(skin, shade, 'translate(286 177) rotate(-3) scale(.92)')}
      ${ear(skin, shade, 'translate(103 187) rotate(-3) scale(-.92 .92)')}
      ${neck(skin, shade, 'translate(200 274) scale(.95 1.02)')}
      <path fill="#E3A62B" d="M152 298l-25 13-18 16-28 19-17 21-4 21 280 0-5-24-25-24-14-9-25-21-23-12-32 14-40-3z"/>
      <path fill="#B97C12" d="M146 291l19 17 25 9 25-2 23-9 17-15 9 25-17 14-24 9-19 2-24-2-25-7-23-24z"/>
      <path fill="#E3A62B" stroke="none" d="M150 308l4-2 5 12-4 2zM173 319l4-1 2 13-4 1zM198 322l4 0 0 13-4 0zM223 318l4 1-2 13-4-1zM246 306l4 2-5 12-4-2z"/>
      <path fill="#C98F1C" stroke="none" d="M82 372l118-6 118 6 0-5-118-7-118 7z"/>
      <path fill="#F6CDAE" d="M188 69l27 0 18 4 19 10 12 13 14 25 6 24 1 15-1 24-4 19-11 23-11 19-21 21-13 4-25 3-19 1-21-5-20-17-16-21-11-18-6-16-4-25 1-24 3-23 6-14 16-21 17-14 22-5z"/>
      <path fill="#F0CB6B" d="M191 43l33 4 19 9 20 15 13 18 12 25 5 33 1 26-12 11-5-19-9-23-12-23-23-24-23-11-19-2z"/>
      <path fill="#F0CB6B" d="M189 82l-25 6-23 18-10 15-11 25-7 25-3 22-14-10-1-26 1-29 9-28 12-23 18-17 29-13 21-4z"/>
      <path fill="#D9AB43" stroke="none" d="M205 69l20 8 20 17 17 20 2-2-15-22-22-17-21-6zM173 69l-20 8-20 20-13 23 2 1 14-22 19-18 19-10zM211 55l25 12 23 21 16 25 1-1-14-26-24-22-26-10z"/>
      ${nose('wedge', shade, 'translate(196 206) rotate(-3)')}
      ${twice(svg`<path fill="#F0CB6B" d="M284 182l21 5 12 10 1 16-7 19-16 7-16-9-6-18 1-12z"/><path fill="#D9AB43" stroke="none" d="M286 197l13 12 6 16 2-1-5-18-15-10z"/><path fill="#F0CB6B" d="M289 222l16 2 14 11 3 19-8 18-10 5-18-7-8-16 1-16z"/><path fill="#D9AB43" stroke="none" d="M291 237l12 11 6 15 2 0-5-17-14-11z"/><path fill="#F0CB6B" d="M290 263l21 4 8 12 0 14-13 21-13-4-10-10 0-25z"/><path fill="#D9AB43" stroke="none" d="M292 276l10 10 6 15 2-1-4-16-13-9z"/><path fill="#F0CB6B" d="M289 301l21 6 5 9-5 23-9 6-16-8-4-18z"/><path fill="#D9AB43" stroke="none" d="M291 312l9 10 5 12 2-1-4-14-11-8z"/><path fill="#D5543B" d="M283 339l30-1 1 16-32 1z"/><path fill="#F0CB6B" d="M285 355l27-1 10 29-14-6-9 10-9-11-14 9z"/>`)}
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(194 178) rotate(-3)',
      apart: 39,
      iris: '#3B628C',
      pupil: '#20264A',
      lid: '#7A5220',
      lashes: 1,
      brow: '#B98233',
      brows: [35, 1, 1],
      blush: '#F2A58C',
      mouth: 'translate(0 58)',
      lip: '#8C2F3A',
      teeth: 'gap',
      worry: 'frown',
      aside: 'right',
    },
    {
      smiling: svg`
        <path fill="#E3A62B" d="M301 388l21-69 37 9-9 60z"/>
        ${hand('open', skin, shade, 'translate(342 319) rotate(12)', '#B97C12')}
      `,
      laughing: svg`
        <path fill="#E3A62B" d="M253 379l23-31 65 40-76 0z"/>
        ${hand('flat', skin, shade, 'translate(261 361) rotate(-58) scale(-1 1)', '#B97C12')}
      `,
      unsure: svg`
        <path fill="#E3A62B" d="M251 341l36-13 27 60-49 0z"/>
        ${hand('point', skin, shade, 'translate(268 330) rotate(-14)', '#B97C12')}
      `,
      worried: svg`
        <path fill="#E3A62B" d="M278 302l37-5 18 91-49 0z"/>
        ${hand('flat', skin, shade, 'translate(296 295) rotate(-12)', '#B97C12')}
        <path fill="#E3A62B" d="M67 388l18-91 37 5-6 86z"/>
        ${hand('flat', skin, shade, 'translate(104 295) rotate(12) scale(-1 1)', '#B97C12')}
      `,
    },
  ),
};
