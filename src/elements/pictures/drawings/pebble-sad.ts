import type { PictureArt } from '../art.ts';
import { pebbleFace } from './pebble-face.ts';

/** The stone, still grey, with a sad face. */
export const picture: PictureArt = {
  art: pebbleFace('#8C93A0', '#B5BCC6', 'M180 194q24-22 52-2'),
  spots: {},
};
