import { type SVGTemplateResult, svg } from 'lit';
import { MOODS } from '../../../content/names.ts';
import type { PortraitArt } from '../art.ts';
import { portrait as pond } from './pond.ts';

/** A copy of Mr Pond's photo by somebody who flipped it. */
export const portrait: PortraitArt = {
  base: flipped(pond.base),
  faces: Object.fromEntries(
    MOODS.map((mood) => [mood, flipped(pond.faces[mood])]),
  ) as PortraitArt['faces'],
};

function flipped(layer: SVGTemplateResult): SVGTemplateResult {
  return svg`<g transform="matrix(-1 0 0 1 400 0)">${layer}</g>`;
}
