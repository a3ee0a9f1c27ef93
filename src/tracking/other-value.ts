/** By the last part of an element's name: two values that every platform takes. */
const TAKEN: Readonly<Record<string, readonly [string, string]>> = {
  type: ['fill-in', 'choice'],
  lesson_location: ['x', 'y'],
  location: ['x', 'y'],
  pattern: ['x', 'y'],
  student_response: ['x', 'y'],
  learner_response: ['x', 'y'],
  result: ['neutral', 'correct'],
  time: ['00:00:00', '00:01:00'],
  timestamp: ['2026-01-01T00:00:00.00Z', '2026-01-01T00:01:00.00Z'],
  raw: ['0', '1'],
  min: ['0', '1'],
  max: ['100', '99'],
  scaled: ['0', '0.01'],
  progress_measure: ['0', '0.01'],
  status: ['incomplete', 'not attempted'],
  lesson_status: ['incomplete', 'browsed'],
  completion_status: ['incomplete', 'unknown'],
  success_status: ['unknown', 'passed'],
};

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
  if (kept !== undefined && kept !== value) return kept;
  if (element.endsWith('.id')) {
    return idsFixed && element.startsWith('cmi.objectives') ? undefined : `${value}.x`;
  }
  return TAKEN[element.slice(element.lastIndexOf('.') + 1)]?.find((other) => other !== value);
}
