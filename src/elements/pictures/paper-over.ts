import { type SVGTemplateResult, svg } from 'lit';
import type { Place } from './art.ts';

// How far the torn edge leaps in and out, over and over.
const TORN = [0, 5, 1, 6, 2, 4, 0, 7, 3];
const STEP = 13;
const RIM = 5;

/** Torn paper stuck over a place of a picture, in its view box of 400 by 300. */
export function paperOver({ x, y, width, height }: Place): SVGTemplateResult {
  const left = x * 4 - RIM;
  const top = y * 3 - RIM;
  const right = left + width * 4 + 2 * RIM;
  const bottom = top + height * 3 + 2 * RIM;
  const edge = torn(left, top, right, bottom);
  const middle = (left + right) / 2;
  return svg`<g class="over">
    <path class="shade" transform="translate(3 4)" d=${edge} />
    <path class="paper" d=${edge} />
    <path class="lines" d="M${left + 12} ${top + 14}H${right - 14}M${left + 12} ${(top + bottom) / 2}H${right - 22}M${left + 12} ${bottom - 14}H${right - 14}" />
    <path class="tape" d="M${middle - 21} ${top - 7}l40-3 3 15-42 2z" />
  </g>`;
}

// Cut with scissors at the top and the sides, torn along the foot.
function torn(left: number, top: number, right: number, bottom: number): string {
  const teeth = Math.max(3, Math.round((right - left) / STEP));
  const foot = Array.from({ length: teeth + 1 }, (_, tooth) => {
    const along = right - ((right - left) * tooth) / teeth;
    return `L${Math.round(along)} ${Math.round(bottom - TORN[tooth % TORN.length]!)}`;
  });
  const middle = (left + right) / 2;
  return `M${left} ${top + 2}L${middle} ${top}L${right} ${top + 3}L${right - 2} ${(top + bottom) / 2}${foot.join('')}L${left + 2} ${(top + bottom) / 2}Z`;
}
