import type { TemplateResult } from 'lit';
import type { VerbSign } from '../../content/names.ts';
import { ICONS, type IconName, cutOut } from '../base/icons.ts';

/** The core verbs, the same wherever a pupil can do one of them; {@link ICONS} has the other two. */
const verbs = {
  stop: 'M7 23c-3-2-5-6-6-10l2-2 4 4V4h3v7h1V2h3v9h1V3h3v9h1V6h3v10c0 3-2 6-4 7z',
  block:
    'M12 1a11 11 0 1 0 .1 0zM12 4.500c1.600 0 3.100.5 4.300 1.400L5.900 16.300A7.500 7.500 0 0 1 12 4.500zM18.100 7.700A7.500 7.500 0 0 1 7.700 18.100z',
  save: 'M10 1h4v8h5l-7 8-7-8h5zM1 14h4v5h14v-5h4v9H1z',
  tell: 'M2 3h20v14h-9l-6 5v-5H2zM12 14l-4-4c-2-3 2-6 4-3 2-3 6 0 4 3z',
  report: 'M1 8h6l10-6v19L7 15H1zM19 8l4-2v11l-4-2zM3 17h5l1 6H4z',
  flag: 'M4 2h3v20H4zM8 3h13l-4 5 4 5H8z',
  hold: 'M6 4h4v16H6zM14 4h4v16h-4z',
  ask: 'M2 3h14v9H8l-4 4v-4H2zM18 8h4v10h-2v4l-5-4H9v-3h9z',
  check:
    'M10 1a9 9 0 0 1 7.400 14.100l6 6-2.500 2.500-6-6A9 9 0 1 1 10 1zM10 4.500a5.500 5.500 0 1 0 .1 0z',
  send: 'M2 3l20 9-20 9 3-8 9-1-9-1z',
} as const satisfies Readonly<Record<Exclude<VerbSign, IconName>, string>>;

const others = {
  'rub-out': 'M13 3l8 8-9 9H6l-4-4zM8 10l6 6 4-4-6-6z',
  do: 'M8 1h3v10h1V8h3v4h1V9h3v4h1v-2h2v6c0 4-2 6-5 6h-4c-3 0-5-2-6-4l-5-7 2-2 4 3z',
  reply: 'M2 4h20v13H11l-6 5v-5H2z',
  down: 'M3 8l9 9 9-9-3-3-6 6-6-6z',
  back: 'M11 4v5h4c4 0 7 3 7 6s-3 6-7 6H7v-3h8c2 0 4-1 4-3s-2-3-4-3h-4v5L2 10z',
  idea: 'M12 1c5 0 8 3 8 7 0 3-2 5-4 7v2H8v-2c-2-2-4-4-4-7 0-4 3-7 8-7zM8 19h8v2l-2 2h-4l-2-2z',
  chosen: 'M4 12l8-9 8 9-5 0v9H9v-9z',
  eye: 'M1 12c3-5 7-8 11-8s8 3 11 8c-3 5-7 8-11 8S4 17 1 12zM12 8a4 4 0 1 0 .1 0z',
  mask: 'M1 6c4-2 7-1 11 1 4-2 7-3 11-1 1 7-2 12-6 12-2 0-4-2-5-4-1 2-3 4-5 4-4 0-7-5-6-12zM5 10c1 3 3 3 5 1-2-2-4-2-5-1zM14 11c2 2 4 2 5-1-1-1-3-1-5 1z',
  face: 'M12 1l7 3 4 7-2 8-7 4-8-1-5-7 1-8 5-5zM7 8v4h3V8zM14 8v4h3V8zM6 14c1 3 3 5 6 5s5-2 6-5c-4 2-8 2-12 0z',
  star: 'M12 1l3 8 8 1-6 5 2 8-7-4-7 4 2-8-6-5 8-1z',
  lock: 'M3 10h3V7c0-4 3-6 6-6s6 2 6 6v3h3v13H3zM9.500 10h5V7c0-2-1-2.500-2.500-2.500S9.500 5 9.500 7zM10.500 14v5h3v-5z',
  close: 'M5 2l7 7 7-7 3 3-7 7 7 7-3 3-7-7-7 7-3-3 7-7-7-7z',
  print: 'M6 1h12v5H6zM2 7h20v11h-4v-4H6v4H2zM8 16h8v7H8z',
  together:
    'M8 2a4 4 0 1 0 .1 0zM17 6a3 3 0 1 0 .1 0zM1 22c0-7 3-11 7-11 3 0 5 2 6 5 1-2 2-3 3-3 4 0 6 4 6 9z',
} as const;

/** The kinds of app; a chat is the bubble of a reply. */
const apps = {
  lobby:
    'M6 6h12c3 0 5 4 5 8 0 3-1 5-3 5s-3-3-5-3H9c-2 0-3 3-5 3s-3-2-3-5c0-4 2-8 5-8zM6 9v2H4v2h2v2h2v-2h2v-2H8V9zM15 9v2h2V9zM17.500 12v2h2v-2z',
  feed: 'M4 4h6V1h4v3h6v19H4zM7 8v8l3-4 3 3 2-2 2 3V8zM7 18v2h10v-2z',
  photo: 'M8 3h8l2 3h5v15H1V6h5zM12 8.500a5 5 0 1 0 .1 0zM12 11.500a2 2 0 1 1-.1 0z',
  call: 'M1 5h14v5l8-4v12l-8-4v5H1z',
  mail: 'M1 4h22v2l-11 7L1 6zM1 9l11 7 11-7v11H1z',
  shop: 'M2 2h10l11 11-10 10L2 12zM7 5a2 2 0 1 0 .1 0z',
  web: 'M1 3h22v18H1zM3.500 9v9.500h17V9zM4 5v2h2V5zM8 5v2h2V5z',
} as const;

/** Every sign there is, one path each. */
export const SIGNS = { ...ICONS, ...verbs, ...others, ...apps };

export type Sign = keyof typeof SIGNS;

/** A decorative sign in the colour of the text, cut out like the icons; words always stand beside it. */
export function sign(name: Sign): TemplateResult {
  return cutOut(name, SIGNS[name]);
}
