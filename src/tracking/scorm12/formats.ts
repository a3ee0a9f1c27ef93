import type { ResponseValue } from '../../engine/record-types.ts';
import { dateOf } from '../date-of.ts';
import { responseText } from '../response-text.ts';

const HOUR = 3_600_000;
const LONGEST = 10_000 * HOUR - 10;

/** CMITimespan, `HHHH:MM:SS.SS`. */
export function timespan(milliseconds: number): string {
  const time = Math.min(milliseconds, LONGEST);
  const hours = String(Math.floor(time / HOUR)).padStart(4, '0');
  return `${hours}:${new Date(time).toISOString().slice(14, 22)}`;
}

/** CMITime, `HH:MM:SS` by the clock on the wall, of a minute since 2026. */
export function timeOfDay(minute: number): string {
  return dateOf(minute).toTimeString().slice(0, 8);
}

/** CMIFeedback: `a,b` for choice and sequencing, `1.a,2.b` for matching, `t` or `f`. */
export function feedback(value: ResponseValue): string {
  const text = responseText(value, ',', '.');
  return value.type === 'true-false' ? text.charAt(0) : text;
}
