/*
 * Data types of SCORM 2004 4th Edition (Run-Time Environment 4.1.1.7), with the stricter of the readings that
 * platforms show where the text leaves room.
 */

/** Error code of a value: 0 when it is right, 406 of the wrong type, 407 out of range. */
export type Check = (value: string) => 0 | 406 | 407;

const right = (is: boolean): 0 | 406 => (is ? 0 : 406);

/** characterstring, in the smallest length that every platform must keep. */
export function string(limit: number): Check {
  return (value) => right(value.length <= limit);
}

/** localized_string_type: it may say its language first, as `{lang=en-GB}`. */
export function localizedString(limit: number): Check {
  return (value) => {
    const [tag = '', code = ''] = /^\{lang=([^}]*)\}/.exec(value) ?? [];
    const isTagged = tag === '' || (code !== '' && language(code) === 0);
    return right(isTagged && value.length - tag.length <= limit);
  };
}

/** language_type, such as `en` or `en-GB`; empty for none. */
export const language: Check = (value) =>
  right(
    value === '' || (value.length <= 250 && /^([a-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/i.test(value)),
  );

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

/** long_identifier_type: not empty, no blanks; a URN must be a sound one. */
export const longIdentifier: Check = (value) =>
  right(/^(?!urn:)\S{1,4000}$/.test(value) || /^urn:[A-Za-z0-9-]{1,31}:\S{1,4000}$/.test(value));

/** time (second,10,2) from 1970 to 2038; a zone only behind a fraction of at most two digits. */
export const timestamp: Check = (value) =>
  right(
    /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?)?)?)?)?)?$/.test(
      value,
    ),
  );

const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/;

/** timeinterval (second,10,2). */
export const duration: Check = (value) => right(DURATION.test(value));

/** The sum of two time intervals, in seconds and larger units up to hours; one that is none counts as nothing. */
export function addDurations(a: string, b: string): string {
  const hundredths = hundredthsOf(a) + hundredthsOf(b);
  const seconds = Math.floor(hundredths / 100);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
}

function hundredthsOf(interval: string): number {
  const [, ...parts] = DURATION.exec(interval) ?? [];
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const allDays = years * 365 + months * 30 + days;
  return Math.round((((allDays * 24 + hours) * 60 + minutes) * 60 + seconds) * 100);
}
