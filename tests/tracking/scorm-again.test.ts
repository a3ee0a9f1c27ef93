import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { FakeDevice } from './support/fake-window.ts';
import { launch } from './support/launch.ts';
import { answer, objective, record } from './support/records.ts';
import { SCORM12, SCORM2004, type TestStandard } from './support/standards.ts';

type Api = Record<string, (...args: string[]) => string>;

const PLATFORMS: readonly [standard: TestStandard, create: () => Api][] = [
  [SCORM12, () => new Scorm12API({ autocommit: false, logLevel: 5 }) as unknown as Api],
  [SCORM2004, () => new Scorm2004API({ autocommit: false, logLevel: 5 }) as unknown as Api],
];

describe.each(PLATFORMS)('With scorm-again as the platform of $standard', (standard, create) => {
  // scorm-again dispatches to a page's window.
  beforeAll(() => void vi.stubGlobal('window', globalThis));
  afterAll(() => void vi.unstubAllGlobals());

  it('a whole session leaves no error and is there afterwards', async () => {
    const api = create();
    const { errors, seen } = watch(api, standard);
    const device = new FakeDevice();
    const window = device.tab({ parent: { [standard.name]: api } });
    const { tracker, time, opening, status } = await launch(standard, { device, window });
    expect(opening.platform).toBe(true);
    const objectives = [objective('MEET', 'got-it'), objective('WHO', 'practising')];
    for (let answers = 1; answers <= 12; answers += 1) {
      const outcome = answers === 12 ? 'passed' : 'incomplete';
      tracker.save(
        record(answers, { objectives, outcome, score: 67 }),
        answers % 4 === 0 ? 'urgent' : 'later',
      );
      await time.pass(11_000);
    }
    expect(status()).toBe('saved');
    const get = (name: string): string => api[standard.get]!(name);
    expect(get('cmi.suspend_data')).toBe(record(12).state);
    expect(get(standard.score)).toBe('67');
    expect(get('cmi.interactions._count')).toBe('17');
    expect(get('cmi.objectives.0.id')).toBe('MEET');
    if (standard === SCORM2004) {
      expect(get('cmi.interactions.16.id')).toBe(answer(11).id);
      expect(get('cmi.success_status')).toBe('passed');
    } else {
      expect(get('cmi.core.lesson_status')).toBe('passed');
    }
    window.hide();
    window.pageHide();
    expect(seen.at(-1)).toBe(standard.finish);
    expect(errors).toEqual([]);
  });
});

/** Notes every call and, of those that answer no, the error code. */
function watch(api: Api, standard: TestStandard): { errors: string[]; seen: string[] } {
  const errors: string[] = [];
  const seen: string[] = [];
  const lastError = standard === SCORM12 ? 'LMSGetLastError' : 'GetLastError';
  for (const method of ['initialize', 'finish', 'set', 'get', 'commit'] as const) {
    const name = standard[method];
    const real = api[name]!.bind(api);
    api[name] = (...args) => {
      const answer = real(...args);
      const error = api[lastError]!();
      seen.push(name);
      // 403: reading what was never set is normal.
      if (error !== '0' && error !== '403') errors.push(`${name}(${args.join()}) ${error}`);
      return answer;
    };
  }
  return { errors, seen };
}
