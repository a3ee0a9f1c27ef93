import { type SVGTemplateResult, nothing, svg } from 'lit';

/** Outline and lines of each hand: the wrist is the origin, the fingers point up, the thumb is on the left. */
const hands = {
  open: [
    'M-50-29l3-7 8 0 16 9-1-9 2-2-10-32 1-6 6-3 5 5 8 27-2-35 3-6 6-2 4 7 2 34 1 0 4-32 4-6 7 1 2 6-5 34 1 1 8-21 5-4 5 1 1 7-12 29 0 16-6 26-32 0-6-19-23-12z',
    'M-12-17l9-9 5 0 0-3-7 1-8 10z',
  ],
  relax: [
    'M-42-39l5-5 7 3 7 8-1-3 2-2-4-27 2-7 6-2 4 6 2 15-1-23 3-6 7-1 4 6 0 28 1 0 1-25 4-6 6-1 3 7-1 18 0-4 4-5 6 0 2 6-5 28 0 14-6 26-32 0-6-19-18-22z',
    '',
  ],
  flat: [
    'M-37-45l5-4 7 4 3 7 1-1-2-29 3-7 6-1 3 4-1-7 4-7 6 0 4 6 0 2 3-6 7 0 3 7-1 11 2-3 6 0 3 6-3 33 0 13-6 26-32 0-6-21-15-25z',
    'M-9-54l0-17-3 0 2 18zM2-56l1-19-3 0 1 19zM12-51l3-17-3-1-1 18z',
  ],
  fist: [
    'M-15 9l-6-18-4-17 4-15 9-4 10-1 9 1 9 3 6 8 0 19-6 24z',
    'M-12-43l-1 17 3 0-1-17zM-2-45l0 18 2 0 0-18zM9-44l-1 17 3 0-1-17zM-21-16l12-3 13 4 1-2-14-5-13 4z',
  ],
  point: [
    'M-25-26l4-14-3-30 3-7 7-1 4 7 2 26 6-1 9 1 9 3 6 8 0 19-6 24-31 0-6-18z',
    'M-5-45l-1 18 3 0-1-18zM6-45l-1 18 3 0-1-18zM-19-14l13-4 12 4 1-2-13-5-13 5z',
  ],
  up: [
    'M-24-64l3-8 8-2 5 7 3 24 14 0 12 4 3 18-3 17-8 13-24 2-10-5-3-21 0-21 4-2z',
    'M21-31l-19 0 0 2 19 0zM22-19l-20-1 0 3 20-1zM20-7l-18-1 0 3 18-1z',
  ],
  grip: [
    'M-23-21l3-7 6-1 3 5 0-2 3-6 6-1 3 6 2-4 7-1 3 7 0 6 3-5 5 0 3 6-2 22-4-1-1 3-36 0-1-4-2 0z',
    'M-11-24l-1 22 3 0-1-22zM0-24l-1 22 3 0-1-22zM11-22l-1 20 3 0-1-20z',
  ],
} as const;

const wrist = 'M-13-2l26 0 1 17-28 0z';
const cuffEdge = 'M-19-2l38 0 0 15-38 0z';

/** The layer that hands are in, with the edges of cut paper. */
export function heldUp(hands: SVGTemplateResult | undefined): SVGTemplateResult {
  return svg`<g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">${hands ?? nothing}</g>`;
}

/**
 * A hand of a character, put where it is by an SVG transform. At its wrist is a cuff in a colour; without
 * one the skin goes on into a bare arm, and `null` ends it there.
 */
export function hand(
  pose: keyof typeof hands,
  skin: string,
  shade: string,
  at: string,
  cuff?: string | null,
): SVGTemplateResult {
  const [outline, lines] = hands[pose];
  return svg`<g transform=${at}>
    <path fill=${skin} d=${outline}/><path fill=${shade} stroke="none" d=${lines}/>
    ${cuff ? svg`<path fill=${cuff} d=${cuffEdge}/>` : cuff === null ? nothing : svg`<path fill=${skin} stroke="none" d=${wrist}/>`}
  </g>`;
}
