import { type SVGTemplateResult, svg } from 'lit';

const sheet =
  'M56 30l70-8 80-4 80 3 58 8 28 49 9 72-2 86 3 74-16 66-36 12-130 1-132-1-36-16-12-72 2-74-4-86 9-66z';
const earShape = 'M-9-24l12-5 8 4 6 14 0 13-5 14-9 10-9 3-4-16-1-12 1-13z';
const earInside = 'M8 2l-4 7-5-3-1-10 4-8 5 4z';
const neckShape = 'M-32-36l64 0 2 53 9 30-86 0 9-30z';
const neckShade = 'M-30-9l60 0 1 19-14 5-33 0-15-5z';
const curlShape = 'M0-24l17 6 6 15-3 18-9 7-21 0-10-8-3-20 5-10z';
const curlLine = 'M-9 6l1-9 4-5 7-1 8 5 1-1-7-8-11 0-6 9 2 10z';
const noses = {
  wedge: 'M-2-19l7-2 9 21-5 6-19 0-3-5z',
  button: 'M-10-3l7-6 8 0 7 7-2 7-10 4-9-4z',
  broad: 'M-3-15l7 0 14 16-3 8-11-3-8 1-11 2-2-8z',
  long: 'M-1-32l6-2 11 36-6 8-16 0-6-7z',
  hook: 'M-1-28l7-1 7 18 3 14-10 9-15-3-3-8 8-7z',
  round: 'M-14-4l7-9 11-1 10 8 1 10-9 8-11 0-9-7z',
} as const;

/** The sheet of paper behind everyone. */
export function ground(color: string): SVGTemplateResult {
  return svg`<path fill=${color} d=${sheet}/>`;
}

/** An ear for the picture's right; a transform puts it in place or mirrors it. */
export function ear(skin: string, shade: string, at: string): SVGTemplateResult {
  return svg`<g transform=${at}><path fill=${skin} d=${earShape}/><path fill=${shade} stroke="none" d=${earInside}/></g>`;
}

/** A neck with the shadow of the chin, which is at the origin. */
export function neck(skin: string, shade: string, at: string): SVGTemplateResult {
  return svg`<g transform=${at}><path fill=${skin} d=${neckShape}/><path fill=${shade} stroke="none" d=${neckShade}/></g>`;
}

/** A curl of hair with the line inside it. */
export function curl(hair: string, line: string, at: string): SVGTemplateResult {
  return svg`<g transform=${at}><path fill=${hair} d=${curlShape}/><path fill=${line} stroke="none" d=${curlLine}/></g>`;
}

/** What is on the picture's right, and its mirror image on the left. */
export function twice(half: SVGTemplateResult): SVGTemplateResult {
  return svg`${half}<g transform="matrix(-1 0 0 1 400 0)">${half}</g>`;
}

/** A nose in the shade of the skin. */
export function nose(kind: keyof typeof noses, shade: string, at: string): SVGTemplateResult {
  return svg`<path fill=${shade} stroke="none" transform=${at} d=${noses[kind]}/>`;
}
