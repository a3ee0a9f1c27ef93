import type { ResponseValue } from '../engine/record-types.ts';

/**
 * A response or a pattern as text: options are named `a`, `b`, …, the left sides of pairs `1`, `2`, … A choice
 * that is named twice counts once.
 */
export function responseText(value: ResponseValue, between: string, inPair: string): string {
  switch (value.type) {
    case 'true-false':
      return String(value.value);
    case 'matching':
      return value.pairs
        .map(([left, right]) => nameFrom(1, left) + inPair + nameFrom(10, right))
        .join(between);
    default:
      return [...new Set(value.places)].map((place) => nameFrom(10, place)).join(between);
  }
}

// Both standards allow 36 options or pairs, each named by one digit or letter: begun with 1, or 10 for `a`.
function nameFrom(first: number, place: number): string {
  return ((first + place) % 36).toString(36);
}
