/** Error code of a value: 0 when it is right, 406 of the wrong type, 407 out of range. */
export type Check = (value: string) => 0 | 406 | 407;

const right = (is: boolean): 0 | 406 => (is ? 0 : 406);

/** Texts in the smallest length that every platform must keep. */
export function text(limit: number): Check {
  return (value) => right(value.length <= limit);
}

export function oneOf(...values: readonly string[]): Check {
  return (value) => right(values.includes(value));
}

/** real (10,7) in a range. */
export function real(low = -Infinity, high = Infinity): Check {
  return (value) => {
    if (!/^-?\d{1,10}(\.\d{1,7})?$/.test(value)) return 406;
    return Number(value) < low || Number(value) > high ? 407 : 0;
  };
}

/** Not empty, no blanks; a URN must be a sound one. */
export const longIdentifier: Check = (value) =>
  right(/^(?!urn:)\S{1,4000}$/.test(value) || /^urn:[A-Za-z0-9-]{1,31}:\S{1,4000}$/.test(value));

/** time (second,10,2) from 1970 to 2038; a zone only behind a fraction of at most two digits. */
export const timestamp: Check = (value) =>
  right(
    /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?)?)?)?)?)?$/.test(
      value,
    ),
  );

/** timeinterval (second,10,2). */
export const duration: Check = (value) =>
  right(
    /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value),
  );

export const result: Check = (value) =>
  oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) === 0
    ? 0
    : real()(value) === 0
      ? 0
      : 406;

export const INTERACTION_TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
] as const;

// Moodle refuses a hyphen in these; the standard's examples have none.
const isShort = (value: string): boolean => /^[A-Za-z0-9_.]{1,250}$/.test(value);
const MOST_PARTS = 36;
const parts = (value: string): string[] => value.split('[,]');
const areShort = (all: readonly string[]): boolean =>
  all.length <= MOST_PARTS && all.every(isShort);
const isReal = (value: string): boolean => real()(value) === 0;

/** By type of interaction: whether a text is a learner response or, when `pattern`, a correct response. */
export const RESPONSES: Readonly<Record<string, (value: string, pattern: boolean) => boolean>> = {
  'true-false': (value) => value === 'true' || value === 'false',
  choice: (value) => {
    const all = parts(value);
    return value === '' || (areShort(all) && new Set(all).size === all.length);
  },
  'fill-in': (value) =>
    parts(value).length <= 10 && parts(value).every((part) => part.length <= 250),
  'long-fill-in': (value) => value.length <= 4000,
  matching: (value) =>
    value === '' ||
    (parts(value).length <= MOST_PARTS &&
      parts(value).every((pair) => {
        const sides = pair.split('[.]');
        return sides.length === 2 && sides.every(isShort);
      })),
  performance: (value) =>
    parts(value).every((step) => step.split('[.]').length === 2 && step !== '[.]'),
  sequencing: (value) => value === '' || areShort(parts(value)),
  likert: isShort,
  numeric: (value, pattern) => {
    if (!pattern) return isReal(value);
    const ends = value.split('[:]');
    return ends.length === 2 && ends.every((end) => end === '' || isReal(end));
  },
  other: (value) => value.length <= 4000,
};
