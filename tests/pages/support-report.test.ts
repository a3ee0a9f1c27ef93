import { beforeEach, describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { splitWords } from '../../src/content/words.ts';
import { addWords, startWords } from '../../src/i18n/words.ts';
import { supportReport } from '../../src/pages/learn/support-report.ts';
import type { FailureCode, TimedEvent } from '../../src/tracking/support-log.ts';

const CODES: Readonly<Record<FailureCode, true>> = {
  'no-platform': true,
  'adapter-not-loaded': true,
  'initialize-refused': true,
  'set-refused': true,
  'commit-refused': true,
  offline: true,
  'finish-refused': true,
  'session-over': true,
  'state-too-long': true,
  'state-differs': true,
  'state-damaged': true,
  'storage-denied': true,
};
const LESSON = {
  module: 'meet-up',
  band: '9-11',
  language: 'en-GB',
  kind: 'module',
  standard: 'scorm12',
} as const;

const report = (events: readonly TimedEvent[], more = {}) =>
  supportReport({ lesson: LESSON, save: 'saved', now: 125_000, events, ...more });
const factOf = (name: string, events: readonly TimedEvent[], more = {}) =>
  report(events, more).facts.find((fact) => fact.name === name)?.value;

const { project } = readProject();

beforeEach(() => {
  const words = splitWords(project, 'meet-up', '9-11', 'en-GB');
  startWords('en-GB', words.first as never);
  addWords(words.later as never);
});

describe('the support view', () => {
  test('says every failure in plain words', () => {
    const events = Object.keys(CODES).map((kind) => ({ kind: kind as FailureCode, at: 0 }));
    const texts = report(events).events.map(({ text }) => text);
    expect(new Set(texts).size).toBe(events.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].* .*[.?]$/);
  });

  test('says when the platform took something last, and for how long the lesson is open', () => {
    const events: TimedEvent[] = [
      { kind: 'opened', mode: 'normal', at: 900 },
      { kind: 'saved', elements: [], at: 61_500 },
      { kind: 'commit-refused', error: 391, at: 70_000 },
      { kind: 'not-saved', at: 70_001 },
    ];
    expect(factOf('Last taken by the platform', events)).toBe('1:01');
    expect(factOf('Open for', events)).toBe('2:05');
    expect(factOf('Platform', events)).toBe('A learning platform was found.');
    expect(report(events).events[2]).toEqual({
      time: '1:10',
      text: expect.stringMatching(/\(error 391\)$/),
    });
  });

  test('says what the platform took, in the names of either standard', () => {
    const wordsOf = (...elements: readonly string[]) =>
      report([{ kind: 'saved', elements, at: 0 }]).events[0]!.text;
    expect(wordsOf('cmi.suspend_data', 'cmi.core.lesson_location', 'cmi.core.session_time')).toBe(
      'The platform took the bookmark.',
    );
    const all = [
      [
        'cmi.suspend_data',
        'cmi.core.score.raw',
        'cmi.core.lesson_status',
        'cmi.objectives.0.status',
        'cmi.interactions.3.objectives.0.id',
      ],
      [
        'cmi.location',
        'cmi.progress_measure',
        'cmi.success_status',
        'cmi.objectives.0.score.raw',
        'cmi.interactions.3.learner_response',
      ],
    ];
    for (const elements of all)
      expect(wordsOf(...elements)).toBe(
        'The platform took the bookmark, the score, the status, the objectives and the list of rules and answers.',
      );
    expect(wordsOf('cmi.interactions.3.objectives.0.id')).toBe(
      'The platform took the list of rules and answers.',
    );
    expect(wordsOf('cmi.exit', 'cmi.session_time')).toBe('The platform took the time spent.');
  });

  test('tells a platform that is missing from one that is not needed', () => {
    expect(factOf('Platform', [])).toMatch(/^No learning platform was found/);
    const site = { lesson: { ...LESSON, standard: 'none' } };
    expect(factOf('Platform', [], site)).toMatch(/^None is needed/);
    expect(factOf('Now', [], { save: 'read-only', reason: 'other-tab' })).toMatch(
      /^Looking only\. .*another tab/,
    );
  });

  test('has words for everything', () => {
    const kinds = ['not-saved', 'ended'] as const;
    const modes = ['normal', 'browse', 'review'] as const;
    for (const mode of modes) {
      const events: TimedEvent[] = [
        { kind: 'opened', mode, at: 0 },
        { kind: 'saved', elements: [], at: 1 },
        ...kinds.map((kind) => ({ kind, at: 1 })),
      ];
      expect(JSON.stringify(report(events))).not.toMatch(/(play|app)\./);
    }
  });
});
