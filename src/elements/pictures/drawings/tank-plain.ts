import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

// prettier-ignore
/** A plain used tank on a counter, with a bored fish, and Mr Pond's bucket beside it. */
export const picture: PictureArt = {
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#D9D2C3" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#8A7A62" d="M-6 236l412-6v76H-6z"/>
    <path fill="#CFE4E8" d="M76 92l250-4 2 146-254 4z"/><path fill="#8FC6E0" d="M80 124l244-4 2 110-248 4z"/>
    <path fill="#B98A55" stroke="none" d="M80 216l244-6 2 20-248 4z"/>
    <path fill="none" stroke="#5B6B77" stroke-width="6" d="M76 92l250-4 2 146-254 4z"/>
    <path fill="#9FB0BA" d="M170 160l28-14 34 2 22 18-20 16-36 2-26-14-18 12 0-34z"/>
    <path fill="#20264A" stroke="none" d="M226 158l8-2 4 5-4 5-7-2zM234 174l14-1 0 3-14 2z"/><path fill="none" stroke="#20264A" d="M222 153l16 2"/>
    <path fill="#F9E3B4" d="M96 40l62-4 2 34-62 4z"/><path fill="none" stroke="#20264A" stroke-width="4" d="M108 50l40-2M108 60l26-2"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M340 194q20-30 42-2"/><path fill="#9FB0BA" d="M334 194l54-2-9 44-36 2z"/><path fill="#C9D6DE" d="M332 194l29-5 29 3-29 5z"/>
    </g>
  `,
  spots: {},
};
