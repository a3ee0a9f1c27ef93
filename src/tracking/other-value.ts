/** By the last part of an element's name: two values that every platform takes. */
const TAKEN: readonly (readonly [name: RegExp, one: string, other: string])[] = [
  [/raw|min|max|scaled|measure/, '0', '1'],
  [/type$/, 'fill-in', 'choice'],
  [/result$/, 'neutral', 'correct'],
  [/time$/, '00:00:00', '00:01:00'],
  [/timestamp$/, '2026-01-01T00:00:00.00Z', '2026-01-01T00:01:00.00Z'],
  [/success_status$/, 'unknown', 'passed'],
  [/completion_status$/, 'incomplete', 'unknown'],
  [/status$/, 'incomplete', 'browsed'],
  [/./, 'x', 'y'],
];

/**
 * A value unlike `value` that an element takes, or undefined. Moodle does not send a value again that
 * it failed to store unless it was another in between; the value that is stored already (`kept`) is
 * the best of those. `idsFixed` is true where an objective's id never changes (SCORM 2004 RTE 4.2.17).
 */
export function otherValue(
  element: string,
  value: string,
  kept: string | undefined,
  idsFixed: boolean,
): string | undefined {
  // SCORM 1.2 platforms say "not attempted" by themselves, and refuse it (405).
  if (kept && kept !== value && kept !== 'not attempted') return kept;
  if (element.endsWith('.id')) {
    return idsFixed && element.startsWith('cmi.objectives') ? undefined : `${value}.x`;
  }
  const [, one, other] = TAKEN.find(([name]) => name.test(element))!;
  return value === one ? other : one;
}
