import type { ResponseValue } from '../../engine/record-types.ts';
import { letterOf, numberOf } from '../place-letters.ts';

const START = Date.UTC(2026, 0, 1);
const LONGEST_HUNDREDTHS = ((9999 * 60 + 59) * 60 + 59) * 100 + 99;

/** CMITimespan, `HHHH:MM:SS.SS`. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.floor(milliseconds / 10), LONGEST_HUNDREDTHS);
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** CMITime, `HH:MM:SS` by the clock on the wall, of a minute since 2026. */
export function timeOfDay(minute: number): string {
  const date = new Date(START + minute * 60_000);
  return `${two(date.getHours())}:${two(date.getMinutes())}:00`;
}

/** CMIFeedback: `a,b` for choice and sequencing, `1.a,2.b` for matching, `t` or `f`. */
export function feedback(value: ResponseValue): string {
  switch (value.type) {
    case 'true-false':
      return value.value ? 't' : 'f';
    case 'matching':
      return value.pairs.map(([left, right]) => `${numberOf(left)}.${letterOf(right)}`).join();
    default:
      return value.places.map(letterOf).join();
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
