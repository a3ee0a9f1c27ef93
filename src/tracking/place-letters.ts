// Both standards allow 36 options or pairs, each named by one letter or digit.
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const NUMBERS = '123456789abcdefghijklmnopqrstuvwxyz0';

/** Name of the option at a place from 0 to 35: `a`, `b`, … then digits. */
export function letterOf(place: number): string {
  return LETTERS.charAt(place);
}

/** Name of the left side of a pair at a place from 0 to 35: `1`, `2`, … then letters. */
export function numberOf(place: number): string {
  return NUMBERS.charAt(place);
}
