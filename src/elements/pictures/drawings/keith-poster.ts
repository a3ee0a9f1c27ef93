import { svg } from 'lit';
import type { PictureArt } from '../art.ts';
import { stickInsect } from './stick-insect.ts';

// prettier-ignore
/** A poster for a missing stick insect, one of whose six feet is blue. */
export const picture: PictureArt = {
  art: svg`
    <path fill="#C9A77A" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" d="M24 20l352-8 4 268-358 8z"/>
    <path fill="#D5543B" d="M180 6l18-4 10 12-8 14-18 0-8-12z"/>
    <path fill="none" stroke="#D5543B" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" d="M66 86v-40l14 22 14-22v40M112 46v40M150 50l-6-4h-8l-6 6v8l20 12v8l-6 6h-8l-6-4M188 50l-6-4h-8l-6 6v8l20 12v8l-6 6h-8l-6-4M206 46v40M224 86v-40l20 40v-40M290 52l-6-6h-10l-8 8v24l8 8h10l6-6v-12h-10"/>
    <path fill="#D5543B" d="M308 44l12 0-2 30-8 0zM308 80l11 0 0 9-11 0z"/>
    <g transform="translate(-6 30)">${stickInsect('#3E8FD0')}</g>
  `,
  spots: {},
};
