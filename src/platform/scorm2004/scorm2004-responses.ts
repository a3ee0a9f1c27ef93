import { localizedString, real, string } from './scorm2004-types.ts';

/*
 * Responses and patterns by type of interaction (SCORM 2004 4th Edition, Run-Time Environment 4.2.9.1 and 4.2.9.2).
 */

/** How responses and correct responses of one type of interaction are written. */
export interface ResponseType {
  readonly isResponse: (value: string) => boolean;
  readonly isPattern: (value: string) => boolean;
  /** How many patterns there may be, and whether no two may be the same. */
  readonly patterns: number;
  readonly unique?: boolean;
}

const MOST_PARTS = 36;

const isNumber = (value: string): boolean => real()(value) === 0;
// Moodle refuses a hyphen in these; the standard's examples have none.
const isShort = (value: string): boolean => /^[A-Za-z0-9_.]{1,250}$/.test(value);
const isText = (value: string): boolean => localizedString(250)(value) === 0;
const isLongText = (value: string): boolean => localizedString(4000)(value) === 0;

const same = (is: (value: string) => boolean) => ({ isResponse: is, isPattern: is });

export const RESPONSE_TYPES = {
  'true-false': { ...same((value) => value === 'true' || value === 'false'), patterns: 1 },
  choice: {
    ...same((value) => value === '' || (areShort(partsOf(value)) && areDifferent(partsOf(value)))),
    patterns: 10,
    unique: true,
  },
  'fill-in': {
    isResponse: (value) => partsOf(value).length <= 10 && partsOf(value).every(isText),
    isPattern: (value) => {
      const plain = withoutFlags(value, 'case_matters', 'order_matters');
      return plain !== undefined && partsOf(plain).length <= 10 && partsOf(plain).every(isText);
    },
    patterns: 5,
  },
  'long-fill-in': {
    isResponse: isLongText,
    isPattern: (value) => {
      const plain = withoutFlags(value, 'case_matters');
      return plain !== undefined && isLongText(plain);
    },
    patterns: 5,
  },
  likert: { ...same(isShort), patterns: 1 },
  matching: {
    ...same((value) => value === '' || pairsOf(value)?.flat().every(isShort) === true),
    patterns: 5,
  },
  performance: {
    isResponse: (value) => stepsAre(value, (answer) => isShort(answer) || isText(answer)),
    isPattern: (value) => {
      const plain = withoutFlags(value, 'order_matters');
      return plain !== undefined && stepsAre(plain, (answer) => isRange(answer) || isText(answer));
    },
    patterns: 5,
  },
  sequencing: {
    ...same((value) => value === '' || areShort(partsOf(value))),
    patterns: 5,
    unique: true,
  },
  numeric: { isResponse: isNumber, isPattern: isRange, patterns: 1 },
  other: { ...same((value) => string(4000)(value) === 0), patterns: 1 },
} as const satisfies Readonly<Record<string, ResponseType>>;

export function responseType(type: string | undefined): ResponseType | undefined {
  return Object.entries(RESPONSE_TYPES).find(([name]) => name === type)?.[1];
}

function partsOf(value: string): string[] {
  return value.split('[,]');
}

function areShort(all: readonly string[]): boolean {
  return all.length <= MOST_PARTS && all.every(isShort);
}

function areDifferent(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}

function pairsOf(value: string): string[][] | undefined {
  const pairs = partsOf(value).map((pair) => pair.split('[.]'));
  return pairs.length <= MOST_PARTS && pairs.every(({ length }) => length === 2)
    ? pairs
    : undefined;
}

/** Steps of a performance: a name, an answer, or both. */
function stepsAre(value: string, isAnswer: (answer: string) => boolean): boolean {
  return partsOf(value).every((step) => {
    const [name = '', answer = '', ...more] = step.split('[.]');
    const isNamed = name === '' || isShort(name);
    return (
      step.includes('[.]') &&
      more.length === 0 &&
      name + answer !== '' &&
      isNamed &&
      (answer === '' || isAnswer(answer))
    );
  });
}

/** `low[:]high`, either of which may be left out. */
function isRange(value: string): boolean {
  const ends = value.split('[:]');
  if (ends.length !== 2 || !ends.every((end) => end === '' || isNumber(end))) return false;
  const [low, high] = ends;
  return low === '' || high === '' || Number(low) <= Number(high);
}

/** A pattern without the flags it begins with; undefined when one of them is neither true nor false. */
function withoutFlags(pattern: string, ...flags: readonly string[]): string | undefined {
  const [start = '', name = '', value] = /^\{(\w+)=([^}]*)\}/.exec(pattern) ?? [];
  if (!flags.includes(name)) return pattern;
  return value === 'true' || value === 'false'
    ? withoutFlags(pattern.slice(start.length), ...flags)
    : undefined;
}
