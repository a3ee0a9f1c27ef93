import { describe, expect, it } from 'vitest';
import { SafeApi, THREW, methodsOf } from '../../src/tracking/safe-api.ts';
import { scorm12 } from '../../src/tracking/scorm12/dialect.ts';

function apiThatAnswers(answer: unknown, error: unknown = '0'): SafeApi {
  const say = (): unknown => answer;
  const api = {
    LMSInitialize: say,
    LMSFinish: say,
    LMSGetValue: say,
    LMSSetValue: say,
    LMSCommit: say,
    LMSGetLastError: () => error,
  };
  return new SafeApi(api, scorm12);
}

describe('Calling an API safely', () => {
  const yes: readonly [name: string, answer: unknown, error: unknown][] = [
    ['"true"', 'true', '0'],
    ['true', true, '0'],
    ['1', 1, '0'],
    ['"1"', '1', '0'],
    ['null with error 0', null, '0'],
    ['undefined with error 0', undefined, 0],
    ['an empty text with an empty error', '', ''],
  ];
  it.each(yes)('takes %s for yes', (_, answer, error) => {
    expect(apiThatAnswers(answer, error).commit()).toBeUndefined();
  });

  const no: readonly [name: string, answer: unknown, error: unknown, code: number][] = [
    ['"false"', 'false', '101', 101],
    ['false', false, 101, 101],
    ['0', 0, '391', 391],
    ['null with an error', null, '391', 391],
    ['undefined with an error', undefined, '301', 301],
    ['"false" with error 0', 'false', '0', 0],
  ];
  it.each(no)('takes %s for no, with the error code', (_, answer, error, code) => {
    expect(apiThatAnswers(answer, error).commit()).toBe(code);
  });

  it('counts a value as set when the answer is "false" and the error 0', () => {
    expect(apiThatAnswers('false', '0').set('cmi.suspend_data', 'x')).toBeUndefined();
    expect(apiThatAnswers('false', '405').set('cmi.suspend_data', 'x')).toBe(405);
  });

  const values: readonly [answer: unknown, value: string][] = [
    ['text', 'text'],
    [7, '7'],
    [null, ''],
    [undefined, ''],
    [false, ''],
    [{}, ''],
  ];
  it.each(values)('reads %s as "%s"', (answer, value) => {
    expect(apiThatAnswers(answer).get('cmi.suspend_data')).toBe(value);
  });

  it('lets no exception out', () => {
    const fail = (): never => {
      throw new Error('NetworkError');
    };
    const methods = methodsOf(scorm12).map((name) => [name, fail]);
    const safe = new SafeApi(Object.fromEntries(methods), scorm12);
    expect(safe.initialize()).toBe(THREW);
    expect(safe.set('cmi.suspend_data', 'x')).toBe(THREW);
    expect(safe.finish()).toBe(THREW);
    expect(safe.get('cmi.suspend_data')).toBe('');
    expect(safe.lastError()).toBe(THREW);
    expect(safe.answers('cmi.suspend_data')).toBe(false);
  });
});
