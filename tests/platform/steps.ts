import { expect } from 'vitest';
import type { Api } from '../../src/platform/session.ts';
import type { Standard } from '../../src/platform/standard.ts';

/**
 * One call with what is answered and the error code after it. A call is written `begin`, `end`, `commit`, `get
 * <element>` or `set <element> = <value>`; `x*5` stands for five times x. What follows `begin`, `end` and
 * `commit` is their argument.
 */
export type Step = readonly [call: string, answer: string, error: number];

/** Makes the calls one after the other and expects each answer and each error code. */
export function play(api: Api, standard: Standard, steps: readonly Step[]): void {
  const played = steps.map(([call]): Step => {
    const answer = String(answerTo(api, standard, call));
    return [call, answer, Number(api[standard.lastError]!())];
  });
  expect(played).toEqual(steps);
}

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
