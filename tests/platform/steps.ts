import { expect } from 'vitest';
import { type Element, genericName } from '../../src/platform/data-model.ts';
import type { Api } from '../../src/platform/session.ts';
import type { Standard } from '../../src/platform/standard.ts';

/**
 * One call with what is answered and the error code after it. A call is written `begin`, `end`, `commit`, `get
 * <element>` or `set <element> = <value>`; `x*5` stands for five times x. What follows `begin`, `end` and
 * `commit` is their argument.
 */
export type Step = readonly [call: string, answer: string, error: number];

/** What was called so far in this file: a verb, an element's generic name, and the error code. */
const CALLED = new Set<string>();

/** Makes the calls one after the other and expects each answer and each error code. */
export function play(api: Api, standard: Standard, steps: readonly Step[]): void {
  const played = steps.map(([call]): Step => {
    const answer = String(answerTo(api, standard, call));
    const error = Number(api[standard.lastError]!());
    const [verb = '', element = ''] = call.split(' ');
    CALLED.add(`${verb} ${genericName(element)} ${error}`).add(`error ${error}`);
    return [call, answer, error];
  });
  expect(played).toEqual(steps);
}

/** A data model as a platform has it. */
export interface DataModel {
  readonly elements: ReadonlyMap<string, Element<unknown>>;
  /** Groups with a `_children`, and those with a `_count`. */
  readonly groups: Iterable<string>;
  readonly arrays: Iterable<string>;
  readonly errors: Iterable<string>;
}

/**
 * What no step in this file has tried: each element read and set, one that may be written both with a right and a
 * wrong value, each list of parts, each count, each error code.
 */
export function untried({ elements, groups, arrays, errors }: DataModel): readonly string[] {
  const wasCalled = (start: string) => [...CALLED].some((call) => call.startsWith(`${start} `));
  const wanted = [
    ...[...elements].flatMap(([name, { access }]) => [
      wasCalled(`get ${name}`) || `get ${name}`,
      wasCalled(`set ${name}`) || `set ${name}`,
      access === 'ro' || CALLED.has(`set ${name} 0`) || `a right value for ${name}`,
      access === 'ro' ||
        REFUSALS.some((error) => CALLED.has(`set ${name} ${error}`)) ||
        `a wrong value for ${name}`,
    ]),
    ...[...groups].map((name) => CALLED.has(`get ${name}._children 0`) || `${name}._children`),
    ...[...arrays].map((name) => CALLED.has(`get ${name}._count 0`) || `${name}._count`),
    ...[...errors].map((code) => CALLED.has(`error ${code}`) || `error ${code}`),
  ];
  return wanted.filter((one) => one !== true);
}

/** Of a value that is none for its element, in 1.2 and in 2004. */
const REFUSALS = [405, 406, 407, 351];

function answerTo(api: Api, standard: Standard, call: string): unknown {
  const [, verb = '', rest = ''] = /^(\w+) ?(.*)$/s.exec(call) ?? [];
  const [, element = '', value = ''] = /^(.*?) = ?(.*)$/s.exec(rest) ?? [];
  switch (verb) {
    case 'begin':
      return api[standard.initialize]!(rest);
    case 'end':
      return api[standard.finish]!(rest);
    case 'commit':
      return api[standard.commit]!(rest);
    case 'get':
      return api[standard.get]!(rest);
    case 'set':
      return api[standard.set]!(element, valueOf(value));
    default:
      throw new Error(`"${call}" is no step; begin it with begin, end, commit, get or set.`);
  }
}

function valueOf(written: string): string {
  const [, text = '', times = ''] = /^(.+)\*(\d+)$/s.exec(written) ?? [];
  return times === '' ? written : text.repeat(Number(times));
}

/** Steps that set values one after the other: each is taken, or refused with the error given. */
export function sets(
  ...values: readonly (readonly [element: string, value: string, error: number])[]
): readonly Step[] {
  return values.map(([element, value, error]) => [
    `set ${element} = ${value}`,
    error === 0 ? 'true' : 'false',
    error,
  ]);
}

/** Steps that read values. */
export function gets(
  ...values: readonly (readonly [element: string, value: string, error: number])[]
): readonly Step[] {
  return values.map(([element, value, error]) => [`get ${element}`, value, error]);
}
