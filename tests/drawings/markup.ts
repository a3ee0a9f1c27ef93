import type { SVGTemplateResult } from 'lit';

/** What a drawing writes into the page, with the pieces that it is made of. */
export function markup({ strings, values }: SVGTemplateResult): string {
  return strings
    .map((text, place) => text + (place < values.length ? written(values[place]) : ''))
    .join('');
}

function written(value: unknown): string {
  if (typeof value === 'symbol' || value === undefined) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  return isDrawing(value) ? markup(value) : `"${String(value)}"`;
}

function isDrawing(value: unknown): value is SVGTemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}
