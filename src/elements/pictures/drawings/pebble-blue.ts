import type { PictureArt } from '../art.ts';
import { pebbleFace } from './pebble-face.ts';

/** The stone, turned blue, and smiling. */
export const picture: PictureArt = {
  art: pebbleFace('#2F74D0', '#8FC6E0', 'M176 184q28 24 58-2'),
  spots: {},
};
