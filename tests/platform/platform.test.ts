import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Platform } from '../../src/platform/platform.ts';
import { PROFILE_NAMES, type ProfileName } from '../../src/platform/profiles.ts';
import type { PlatformSession } from '../../src/platform/session.ts';
import { SCORM12, SCORM2004, type Standard } from '../../src/platform/standard.ts';
import { type Step, gets, play, sets } from './steps.ts';

/* The kinds of platforms that lessons are tried on, each by what sets it apart. */

// The lenient one sends events to a page's window.
beforeAll(() => void vi.stubGlobal('window', globalThis));
afterAll(() => void vi.unstubAllGlobals());

const BEGIN: Step = ['begin', 'true', 0];
const COMMIT: Step = ['commit', 'true', 0];
const END: Step = ['end', 'true', 0];
const suspend = (standard: Standard) => sets([standard.exit, 'suspend', 0]);
const state = (value: string) => sets(['cmi.suspend_data', value, 0]);

function run(session: PlatformSession, standard: Standard, ...all: (readonly Step[])[]): void {
  play(session.api, standard, all.flat());
}

const BOTH = [SCORM12, SCORM2004];

describe.each(BOTH)('A platform of $standard', (standard) => {
  const platformOf = (profile: ProfileName, more = {}) =>
    new Platform({ standard, profile, ...more });

  test.each(PROFILE_NAMES)('(%s) hands what was suspended to the next launch', (profile) => {
    const platform = platformOf(profile);
    const first = platform.launch();
    for (const [element, value] of [
      [standard.exit, 'suspend'],
      ['cmi.suspend_data', 'kept'],
    ] as const) {
      if (first.state === 'before') first.api[standard.initialize]!('');
      first.api[standard.set]!(element, value);
    }
    first.api[standard.commit]!('');
    first.api[standard.finish]!('');
    const second = platform.launch();
    second.api[standard.initialize]!('');
    expect(second.api[standard.get]!('cmi.suspend_data')).toBe('kept');
    expect(second.api[standard.get]!(standard.entry)).toBe('resume');
    expect(platform.storedOf('somebody else').size).toBe(0);
  });

  test('(strict) lets two sessions of an attempt be open at once, each with what it found', () => {
    const platform = platformOf('strict');
    const one = platform.launch();
    const other = platform.launch();
    run(one, standard, [BEGIN], state('one'), [COMMIT]);
    run(other, standard, [
      BEGIN,
      ['get cmi.suspend_data', '', standard === SCORM12 ? 0 : 403],
      [
        'set cmi.location = x',
        standard === SCORM12 ? 'false' : 'true',
        standard === SCORM12 ? 201 : 0,
      ],
      COMMIT,
    ]);
    expect(platform.storedOf('learner-1').get('cmi.suspend_data')).toBe('one');
  });

  test('(moodle) does not send again what a failed commit has lost, until it was another', () => {
    const platform = platformOf('moodle');
    const lms = platform.launch();
    lms.faults.commit = 'refuse';
    const refusal = standard === SCORM12 ? 101 : 391;
    run(lms, standard, [BEGIN], state('a'), [['commit', 'false', refusal]]);
    delete lms.faults.commit;
    run(lms, standard, state('a'), [COMMIT]);
    expect(lms.stored.get('cmi.suspend_data')).toBeUndefined();
    run(lms, standard, state('b'), [COMMIT]);
    expect(lms.stored.get('cmi.suspend_data')).toBe('b');
  });

  test('(moodle) answers "true" to a commit that a lost network swallows; others refuse it', () => {
    const lms = platformOf('moodle').launch({ faults: { offline: true } });
    run(lms, standard, [BEGIN], state('a'), [COMMIT]);
    expect(lms.stored.size).toBe(0);
    const strict = platformOf('strict').launch({ faults: { offline: true } });
    run(strict, standard, [BEGIN], state('a'), [
      ['commit', 'false', standard === SCORM12 ? 101 : 391],
    ]);
  });

  test('(moodle) opens a completed attempt for review, and a new one afresh', () => {
    const platform = platformOf('moodle');
    const first = platform.launch();
    run(
      first,
      standard,
      [BEGIN],
      suspend(standard),
      sets([standard.status, 'completed', 0]),
      state('done'),
      [END],
    );
    run(platform.launch(), standard, [
      BEGIN,
      ...gets([standard.mode, 'review', 0], ['cmi.suspend_data', 'done', 0]),
    ]);
    run(platform.launch({ newAttempt: true }), standard, [
      BEGIN,
      ...gets([standard.mode, 'normal', 0], [standard.entry, 'ab-initio', 0]),
    ]);
  });

  test('(lenient) takes what the standard does not', () => {
    const lms = platformOf('lenient').launch();
    lms.api[standard.initialize]!('');
    expect(lms.api[standard.set]!('cmi.suspend_data', 'x'.repeat(5000))).toBe('true');
    lms.api[standard.commit]!('');
    expect(lms.stored.get('cmi.suspend_data')).toHaveLength(5000);
    expect(lms.errors).toEqual([]);
  });

  test('(lenient) can fail, lie, throw and be gone like the others', () => {
    const lms = platformOf('lenient').launch();
    lms.api[standard.initialize]!('');
    lms.api[standard.set]!('cmi.suspend_data', 'x');
    lms.faults.commit = 'refuse';
    expect(lms.api[standard.commit]!('')).toBe('false');
    lms.faults.commit = 'lie';
    expect(lms.api[standard.commit]!('')).toBe('true');
    lms.faults.commit = 'throw';
    expect(() => lms.api[standard.commit]!('')).toThrow();
    expect(lms.stored.size).toBe(0);
    lms.faults.gone = true;
    expect(() => lms.api[standard.get]!('cmi.suspend_data')).toThrow();
  });

  test('(odd) says yes and no in every way but the proper one, and keeps what it is told', () => {
    const lms = platformOf('odd').launch();
    const answers = Array.from({ length: 12 }, (_, turn) =>
      turn === 0 ? lms.api[standard.initialize]!('') : lms.api[standard.commit]!(''),
    );
    expect(new Set(answers)).toEqual(new Set(['true', true, 1, null, undefined]));
    const said = Array.from({ length: 6 }, () => lms.api[standard.set]!('cmi.suspend_data', ' x '));
    expect(new Set(said)).toEqual(new Set(['false', false, 0]));
    expect(lms.api[standard.lastError]!()).toBe('0');
    expect(lms.api[standard.get]!('cmi.suspend_data')).toBe('x');
  });

  test('(slow) takes from 100 to 2,000 milliseconds for a commit', () => {
    const waits: number[] = [];
    const chances = [0, 0.5, 1];
    const lms = platformOf('slow', {
      pause: (milliseconds: number) => waits.push(milliseconds),
      random: () => chances.shift() ?? 0,
    }).launch();
    run(lms, standard, [BEGIN, COMMIT, COMMIT, COMMIT]);
    expect(waits).toEqual([100, 1050, 2000]);
  });

  test('(truncating) cuts a longer state at 4,096 characters without a word', () => {
    const lms = platformOf('truncating').launch();
    run(lms, standard, [BEGIN], state('x*5000'), [COMMIT]);
    expect(lms.stored.get('cmi.suspend_data')).toHaveLength(4096);
  });
});

test('A Moodle of SCORM 2004 drops what was not left with exit "suspend", also when it was killed', () => {
  const platform = new Platform({ standard: SCORM2004, profile: 'moodle' });
  run(platform.launch(), SCORM2004, [BEGIN], state('lost'), [COMMIT]);
  run(platform.launch(), SCORM2004, [BEGIN, ...gets(['cmi.suspend_data', '', 403])]);
  run(platform.launch(), SCORM2004, [BEGIN], suspend(SCORM2004), state('kept'), [COMMIT]);
  run(platform.launch(), SCORM2004, [BEGIN, ...gets(['cmi.suspend_data', 'kept', 0])]);
});

test('A Moodle forces the status at the finish where the package has a mastery score, or set no status', () => {
  const judged = (masteryScore: string | undefined, ...set: readonly (readonly Step[])[]) => {
    const settings = masteryScore === undefined ? {} : { masteryScore };
    const platform = new Platform({ standard: SCORM12, profile: 'moodle', settings });
    run(platform.launch(), SCORM12, [BEGIN], ...set, [END]);
    return platform.storedOf('learner-1').get(SCORM12.status);
  };
  const score = (points: string) => sets([SCORM12.score, points, 0]);
  const status = (word: string) => sets([SCORM12.status, word, 0]);
  expect(judged('60', score('59'), status('completed'))).toBe('failed');
  expect(judged('60', score('60'), status('incomplete'))).toBe('passed');
  expect(judged(undefined, score('59'), status('incomplete'))).toBe('incomplete');
  expect(judged(undefined)).toBe('completed');
});

test('A platform that sends all values overwrites what another session has stored since', () => {
  const platform = new Platform({ standard: SCORM12, profile: 'odd' });
  const stored = () => platform.storedOf('learner-1').get('cmi.suspend_data');
  const setOn = (session: PlatformSession, element: string, value: string) => {
    if (session.state === 'before') session.api['LMSInitialize']!('');
    session.api['LMSSetValue']!(element, value);
    session.api['LMSCommit']!('');
  };
  setOn(platform.launch(), 'cmi.suspend_data', 'first');
  const stale = platform.launch();
  setOn(platform.launch(), 'cmi.suspend_data', 'second');
  expect(stored()).toBe('second');
  setOn(stale, 'cmi.core.lesson_location', 'x');
  expect(stored()).toBe('first');
});
