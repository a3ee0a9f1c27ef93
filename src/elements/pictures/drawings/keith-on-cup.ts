import { svg } from 'lit';
import type { PictureArt } from '../art.ts';
import { stickInsect } from './stick-insect.ts';

// prettier-ignore
/** A stick insect across the rim of a cup in a kitchen: all of its six feet are brown. */
export const picture: PictureArt = {
  art: svg`
    <path fill="#F7C6B0" d="M0 0h400v300H0z"/><path fill="#FFF9EC" d="M0 40h400v8H0zM0 120h400v8H0zM96 0h8v190h-8zM236 0h8v190h-8zM366 0h8v190h-8z"/>
    <path fill="#B98A55" stroke="#FFF9EC" stroke-width="3" d="M-6 252l412-6v60H-6z"/>
    <path fill="#3D4C94" stroke="#FFF9EC" stroke-width="3" d="M284 190l44-6 16 22-8 40-44 14-4-18 28-10 6-20-8-10-28 4z"/>
    <path fill="#3E5FA8" stroke="#FFF9EC" stroke-width="3" d="M92 168l204-6-16 112-168 6z"/><path fill="#F9E3B4" d="M120 200l30-4 4 30-30 6zM210 196l30-4 2 30-30 6z"/>
    <g transform="translate(0 -66)">${stickInsect('#6B3D20')}</g>
  `,
  spots: {},
};
