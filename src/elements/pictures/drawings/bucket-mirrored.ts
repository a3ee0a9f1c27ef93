import { svg } from 'lit';
import type { PictureArt } from '../art.ts';
import { inTheWindow } from './bucket.ts';

/** The same bucket turned round, as somebody shows it who has copied the picture. */
export const picture: PictureArt = {
  art: svg`<g transform="translate(400 0) scale(-1 1)">${inTheWindow}</g>`,
  spots: {},
};
