import { DISPLAY_CHOICES } from '../../../elements/player/display.ts';
import { computed } from './measure.ts';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** A colour on another and the least contrast that what it is used for needs. */
export interface Pair {
  readonly above: string;
  readonly below: string;
  /** Words, or what carries meaning without words. */
  readonly use: 'words' | 'shape';
  readonly least: number;
}

/** The coloured papers. */
export const PAPERS = ['sky', 'moss', 'coral', 'marigold', 'lilac', 'kraft', 'stone', 'news'].map(
  (paper) => `paper-${paper}`,
);

const SHEETS = ['ground', 'sheet', ...PAPERS];

/** Every role on every ground that it is used on, with what WCAG 2.2 asks (1.4.3 and 1.4.11). */
export const PAIRS: readonly Pair[] = [
  words('ink', 'ground', 7),
  words('ink', 'sheet', 7),
  ...PAPERS.map((paper) => words('ink', paper)),
  words('ink-soft', 'ground'),
  words('ink-soft', 'sheet'),
  words('ground', 'edge-ink'),
  words('on-action', 'action'),
  words('on-action', 'action-deep'),
  words('on-flag', 'flag'),
  ...SHEETS.map((sheet) => shape('edge-ink', sheet)),
  shape('ink-soft', 'paper-news'),
  shape('edge-soft', 'ground'),
  shape('edge-soft', 'sheet'),
  shape('action', 'ground'),
  shape('action', 'sheet'),
];

/** The grounds that a reader can choose. */
export const GROUNDS = DISPLAY_CHOICES.ground;

/** The colour that a role has on the page as it looks now. */
export function colourOf(role: string): Colour {
  return parseColour(computed('color', `var(--safe-${role})`));
}

/** Reads a colour as the browser computes it; what it cannot read is black. */
export function parseColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** What is found out on a ground; the page looks as before afterwards. */
export function onGround<T>(ground: string, find: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset.ground;
  dataset.ground = ground;
  const found = find();
  if (before === undefined) delete dataset.ground;
  else dataset.ground = before;
  return found;
}

/** Contrast from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

// WCAG 2.2, definition of relative luminance.
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function words(above: string, below: string, least = 4.5): Pair {
  return { above, below, use: 'words', least };
}

function shape(above: string, below: string): Pair {
  return { above, below, use: 'shape', least: 3 };
}
