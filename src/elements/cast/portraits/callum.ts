import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';
import { curl, ear, ground, neck, nose, twice } from '../pieces/body.ts';
import { facesOf } from '../pieces/faces.ts';
import { hand } from '../pieces/hand.ts';

const skin = '#F8D6BF';
const shade = '#EBB090';

// prettier-ignore
/** Callum, 9 to 11: ginger curls, freckles and a wheelchair. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      ${ground('#F3B79C')}
      <path fill="#0F7A74" d="M100 267l46-3 40-1 34 0 45 2 35 2 6 122-212 0z"/>
      ${twice(svg`<path fill="#20264A" d="M344 246l-52-2-5 19 9 2 0 62 16 0 0-60 29-2z"/>`)}
      ${ear(skin, shade, 'translate(285 192)')}
      ${ear(skin, shade, 'translate(115 192) scale(-1 1)')}
      ${neck(skin, shade, 'translate(200 279) scale(.87 .97)')}
      <path fill="#3E5FA8" d="M156 302l-30 19-11 10-20 30-7 28 224 0-6-26-14-25-29-25-19-11-26 12-31 2z"/>
      <path fill="#F6B73C" d="M144 298l16-2 40 35 40-35 16 2-8 19-42 35-12 0-42-35z"/>
      <path fill="#FFF3DC" stroke="none" d="M93 380l55 5 52 1 52-1 55-5-1-10-54 5-52 1-52-1-54-5z"/>
      <path fill="#F8D6BF" d="M200 88l25 1 15 4 18 12 16 22 6 19 2 16 1 22-3 19-10 26-8 13-12 16-16 15-28 7-18-1-15-3-18-11-13-19-15-24-7-19-3-20 1-21 2-15 9-25 9-13 18-15 23-5z"/>
      <path fill="#D98858" stroke="none" d="M147 216l2 3-3 3-3-1 1-4zM251 219l2-4 3 0 1 4-3 2zM159 233l-3-2 0-3 4-1 2 2zM241 225l3 1 0 5-4 0-1-3zM135 233l2-4 3 0 0 5-2 1zM264 228l1 4-3 2-3-3 1-3zM155 239l-4 2-2-3 1-3 4 0zM246 239l-1-3 3-2 2 1 0 4zM164 219l2-3 3 1 0 4-4 1zM236 220l-4 1-2-3 3-3 3 1z"/>
      ${nose('button', shade, 'translate(200 216)')}
      <path fill="#C9581A" d="M100 167l0-21 5-28 9-19 24-23 20-12 23-8 28 0 24 4 24 12 15 13 16 18 10 30 3 24-6 2-12-17-20-7-31-8-22-3-27 1-26 4-28 8-13 5z"/>
      ${curl('#DD6B22', '#B84E12', 'translate(108 163) rotate(28) scale(.84)')}
      ${curl('#DD6B22', '#B84E12', 'translate(292 163) scale(-.84 .84)')}
      ${curl('#DD6B22', '#B84E12', 'translate(106 130) rotate(8) scale(.93)')}
      ${curl('#DD6B22', '#B84E12', 'translate(294 128) rotate(38) scale(-.93 .93)')}
      ${curl('#DD6B22', '#B84E12', 'translate(125 96) rotate(-25) scale(1.06)')}
      ${curl('#DD6B22', '#B84E12', 'translate(275 94) rotate(-37) scale(1.06)')}
      ${curl('#DD6B22', '#B84E12', 'translate(156 71) rotate(-18) scale(-1.1 1.1)')}
      ${curl('#DD6B22', '#B84E12', 'translate(244 69) rotate(9) scale(-1.1 1.1)')}
      ${curl('#DD6B22', '#B84E12', 'translate(200 63) rotate(11) scale(1.19)')}
      ${curl('#DD6B22', '#B84E12', 'translate(138 123) rotate(26) scale(-.88 .88)')}
      ${curl('#DD6B22', '#B84E12', 'translate(264 121) rotate(-6) scale(.88)')}
      ${curl('#DD6B22', '#B84E12', 'translate(171 105) rotate(8)')}
      ${curl('#DD6B22', '#B84E12', 'translate(229 103) rotate(-22)')}
      ${curl('#DD6B22', '#B84E12', 'translate(200 117) rotate(-4) scale(-.75 .75)')}
      ${twice(svg`<path fill="#20264A" d="M264 389l4-24 11-22 17-17 22-11 23-3 24 3 22 11 17 17 11 22 3 24z"/><path fill="#F6B73C" stroke="none" d="M277 389l3-20 9-18 15-15 18-9 19-3 20 3 18 9 15 15 9 18 3 20z"/><path fill="#20264A" stroke="none" d="M286 389l3-17 8-16 12-12 15-8 17-3 17 3 16 8 12 12 8 16 3 17z"/><path fill="#F3B79C" stroke="none" d="M294 389l2-15 7-14 10-10 14-7 14-2 15 2 14 7 10 10 7 14 2 15z"/><path fill="#FFF9EC" stroke="none" d="M333 387l-40-18 2-3 40 18zM336 382l-24-36 3-2 23 37zM340 380l0-43 3 0 0 43zM345 381l23-37 3 2-24 36zM348 384l40-18 2 3-40 18zM325 389l1-6 2-4 4-4 4-2 5-1 6 1 4 2 4 4 2 4 1 6z"/>`)}
      </g>
    `,
  faces: facesOf(
    {
      at: 'translate(200 188)',
      apart: 39,
      iris: '#3C7A4E',
      pupil: '#1F2F24',
      lid: '#7A3412',
      brow: '#B4501C',
      brows: [35, 1, 2],
      blush: '#F4A98E',
      mouth: 'translate(0 57)',
      lip: '#20264A',
      worry: 'frown',
      aside: 'right',
    },
    {
      calm: svg`
        <path fill="#3E5FA8" d="M136 323l-19-8-36 10 5 19 39 10z"/>
        ${hand('grip', skin, shade, 'translate(79 344) rotate(-30) scale(-1 1)', null)}
        <path fill="#3E5FA8" d="M264 323l19-8 36 10-5 19-39 10z"/>
        ${hand('grip', skin, shade, 'translate(321 344) rotate(30)', null)}
      `,
      smiling: svg`
        <path fill="#3E5FA8" d="M136 323l-19-8-36 10 5 19 39 10z"/>
        ${hand('grip', skin, shade, 'translate(79 344) rotate(-30) scale(-1 1)', null)}
        <path fill="#3E5FA8" d="M286 389l22-76 35 8-10 68z"/>
        ${hand('open', skin, shade, 'translate(327 313) rotate(12)', '#F6B73C')}
      `,
      laughing: svg`
        <path fill="#3E5FA8" d="M264 323l19-8 36 10-5 19-39 10z"/>
        ${hand('grip', skin, shade, 'translate(321 344) rotate(30)', null)}
        <path fill="#3E5FA8" d="M87 389l46-37 24 27-9 10z"/>
        ${hand('flat', skin, shade, 'translate(148 363) rotate(56)', '#F6B73C')}
      `,
      unsure: svg`
        <path fill="#3E5FA8" d="M136 323l-19-8-36 10 5 19 39 10z"/>
        ${hand('grip', skin, shade, 'translate(79 344) rotate(-30) scale(-1 1)', null)}
        <path fill="#3E5FA8" d="M236 332l34-10 25 67-46 0z"/>
        ${hand('fist', skin, shade, 'translate(252 323) rotate(-14)', '#F6B73C')}
      `,
      worried: svg`
        <path fill="#3E5FA8" d="M272 306l36-4 14 87-46 0z"/>
        ${hand('flat', skin, shade, 'translate(289 300) rotate(-12)', '#F6B73C')}
        <path fill="#3E5FA8" d="M78 389l14-87 36 4-4 83z"/>
        ${hand('flat', skin, shade, 'translate(111 300) rotate(12) scale(-1 1)', '#F6B73C')}
      `,
    },
  ),
};
