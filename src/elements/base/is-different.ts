/** Whether two plain values say different things; for properties that are made anew at every turn. */
export function isDifferent(value: unknown, before: unknown): boolean {
  return JSON.stringify(value) !== JSON.stringify(before);
}
