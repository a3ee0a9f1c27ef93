/**
 * Whether a click is a later one of a double click, by its `detail`: that was meant for what stood there before, not
 * for the choice that has just come to the same place. Keys and assistive technology always count as first.
 */
export function isSecondPress(detail: number): boolean {
  return detail > 1;
}
