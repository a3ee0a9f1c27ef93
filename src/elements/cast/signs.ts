import { type TemplateResult, html } from 'lit';

/** Cut-out signs in a view box of 24 by 24, one path each. */
export const SIGNS = {
  flag: 'M4 2h3v20H4zM8 3h13l-4 5 4 5H8z',
  send: 'M2 3l20 9-20 9 3-8 9-1-9-1z',
  'rub-out': 'M13 3l8 8-9 9H6l-4-4zM8 10l6 6 4-4-6-6z',
  hold: 'M6 4h4v16H6zM14 4h4v16h-4z',
  ask: 'M2 3h14v9H8l-4 4v-4H2zM18 8h4v10h-2v4l-5-4H9v-3h9z',
  do: 'M13 1L4 14h7l-1 9 10-14h-7z',
  reply: 'M2 4h20v13H11l-6 5v-5H2z',
  next: 'M9 3l9 9-9 9-3-3 6-6-6-6z',
  down: 'M3 8l9 9 9-9-3-3-6 6-6-6z',
  back: 'M11 4v5h4c4 0 7 3 7 6s-3 6-7 6H7v-3h8c2 0 4-1 4-3s-2-3-4-3h-4v5L2 10z',
  tick: 'M3 13l4-3 3 4L19 3l3 3-12 15z',
  idea: 'M12 1c5 0 8 3 8 7 0 3-2 5-4 7v2H8v-2c-2-2-4-4-4-7 0-4 3-7 8-7zM8 19h8v2l-2 2h-4l-2-2z',
  chosen: 'M4 12l8-9 8 9-5 0v9H9v-9z',
  eye: 'M1 12c3-5 7-8 11-8s8 3 11 8c-3 5-7 8-11 8S4 17 1 12zM12 8a4 4 0 1 0 .1 0z',
  mask: 'M1 6c4-2 7-1 11 1 4-2 7-3 11-1 1 7-2 12-6 12-2 0-4-2-5-4-1 2-3 4-5 4-4 0-7-5-6-12zM5 10c1 3 3 3 5 1-2-2-4-2-5-1zM14 11c2 2 4 2 5-1-1-1-3-1-5 1z',
  face: 'M12 1l7 3 4 7-2 8-7 4-8-1-5-7 1-8 5-5zM7 8v4h3V8zM14 8v4h3V8zM6 14c1 3 3 5 6 5s5-2 6-5c-4 2-8 2-12 0z',
  star: 'M12 1l3 8 8 1-6 5 2 8-7-4-7 4 2-8-6-5 8-1z',
  search: 'M10 1a9 9 0 1 0 .1 0zM10 4.500a5.500 5.500 0 1 1-.1 0zM15 18l3-3 6 6-3 3z',
} as const;

export type Sign = keyof typeof SIGNS;

/** A decorative sign in the colour of the text; needs `signStyles`. */
export function sign(name: Sign): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fill-rule="evenodd" d=${SIGNS[name]} />
  </svg>`;
}
