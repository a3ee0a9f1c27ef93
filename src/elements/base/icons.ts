import { type TemplateResult, html } from 'lit';

/**
 * What the first screen draws, cut out in a view box of 24 by 24, one path each, holes by the even-odd
 * rule. All others are in `cast/signs.ts`, which comes later.
 */
export const ICONS = {
  help: 'M12 1a11 11 0 1 0 .1 0zM12 8a4 4 0 1 1-.1 0zM11 2.5h2v4h-2zM11 17.5h2v4h-2zM2.5 11h4v2h-4zM17.5 11h4v2h-4z',
  read: 'M1 8h5l7-6v20l-7-6H1zM15.5 7.5c3 2 3 7 0 9zM17 3c8 4 8 14 0 18l-1-2c6-4 6-10 0-14z',
  silence: 'M4 4h16v16H4z',
  display:
    'M0 20L6.5 4h3L16 20h-3.3l-1.400-4H4.700l-1.400 4zM5.700 13h4.600L8 7zM17 9h3c2 0 3.5 1 3.5 3.5V20h-6c-4 0-4-6 0-6h3v-2h-4zM18.5 16v2h2v-2z',
  leave: 'M2 2h12v5h-3V5H5v14h6v-2h3v5H2zM15 6l8 6-8 6v-4H8v-4h7z',
  tick: 'M3 13l4-3 3 4L19 3l3 3-12 15z',
  unsaved: 'M12 2a10 10 0 1 0 .1 0zM10.5 6h3v8h-3zM10.5 16h3v3h-3z',
  device: 'M6 1h12v22H6zM8.5 4v14h7V4zM10.5 19.5v1.5h3v-1.5z',
  next: 'M9 3l9 9-9 9-3-3 6-6-6-6z',
  guide:
    'M2 3h8l2 2 2-2h8v17h-8l-2 2-2-2H2zM4.5 5.5v12h5l1.3 1V7L9.5 5.5zM14.5 5.5L13.200 7v11.5l1.3-1h5v-12z',
  clock: 'M12 1a11 11 0 1 0 .1 0zM10.5 5h3v7l4 3-2 2.5-5-4z',
} as const;

export type IconName = keyof typeof ICONS;

/** Those that point where the reading goes: from right to left they point the other way. */
const POINTING: readonly string[] = ['next', 'leave', 'send', 'back'];

/** A decorative icon in the colour of the text; words always stand beside it. */
export function icon(name: IconName): TemplateResult {
  return cutOut(name, ICONS[name]);
}

/** A decorative picture of one path. */
export function cutOut(name: string, path: string): TemplateResult {
  return html`<svg
    class=${POINTING.includes(name) ? 'icon points' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path fill-rule="evenodd" d=${path} />
  </svg>`;
}
