/*
 * Data types of SCORM 1.2 (Run-Time Environment 3.4.2, after AICC CMI001). Each says whether a text is one.
 */

/** Whether a text may be an element's value; `type` is that of the interaction it stands in, if known. */
export type Check = (value: string, type?: string) => boolean;

/** CMIString255 and CMIString4096: ASCII of so many characters. */
export function string(limit: number): Check {
  // Line breaks and tabs are ASCII and may stand in comments.
  return (value) => value.length <= limit && /^[\t\n\r -~]*$/.test(value);
}

/** CMIVocabulary. */
export function oneOf(...values: readonly string[]): Check {
  return (value) => values.includes(value);
}

/** CMIIdentifier: no blanks, up to 255 characters. */
export const identifier: Check = (value) => /^[!-~]{1,255}$/.test(value);

/** CMIDecimal. */
export const decimal: Check = (value) => /^-?\d{1,10}(\.\d{1,10})?$/.test(value);

/** CMIDecimal in a range. */
export function decimalFrom(low: number, high: number): Check {
  return (value) => decimal(value) && Number(value) >= low && Number(value) <= high;
}

/** CMISInteger in a range. */
export function integerFrom(low: number, high: number): Check {
  return (value) => /^-?\d{1,5}$/.test(value) && Number(value) >= low && Number(value) <= high;
}

/** CMIDecimal or CMIBlank, normalised between 0 and 100. */
export const score: Check = (value) => value === '' || decimalFrom(0, 100)(value);

/** CMITime: HH:MM:SS with up to two decimals. */
export const time: Check = (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);

/** CMITimespan: HHHH:MM:SS.SS with at least two digits for hours and up to two decimals. */
export const timespan: Check = (value) => TIMESPAN.test(value);

export const INTERACTION_TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
] as const;

/** CMIFeedback: its form depends on the type of the interaction. */
export const feedback: Check = (value, type) =>
  string(255)(value) && (type === undefined || (FEEDBACK[type]?.(value) ?? true));

const FEEDBACK: Readonly<Record<string, Check>> = {
  'true-false': (value) => /^[01tf]$/.test(value),
  choice: (value) => /^[a-z0-9](,[a-z0-9])*$/.test(value),
  sequencing: (value) => /^[a-z0-9](,[a-z0-9])*$/.test(value),
  matching: (value) => /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/.test(value),
  likert: (value) => /^[a-z0-9]?$/.test(value),
  numeric: decimal,
};

const TIMESPAN = /^(\d{2,4}):([0-5]\d):([0-5]\d)(\.\d{1,2})?$/;

/** The sum of two timespans; one that is none counts as nothing. */
export function addTimespans(a: string, b: string): string {
  const hundredths = hundredthsOf(a) + hundredthsOf(b);
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  const [minutes, rest] = [Math.floor(seconds / 60) % 60, seconds % 60];
  return `${hours}:${two(minutes)}:${two(rest)}.${two(hundredths % 100)}`;
}

function hundredthsOf(span: string): number {
  const [, hours = '0', minutes = '0', seconds = '0', part = '.0'] = TIMESPAN.exec(span) ?? [];
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 100 + Math.round(Number(`0${part}`) * 100);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
