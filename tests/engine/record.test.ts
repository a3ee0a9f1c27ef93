import { describe, expect, test } from 'vitest';
import type { Outline, Point } from '../../src/content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from '../../src/engine/codes.ts';
import type { Journal } from '../../src/engine/journal.ts';
import { decodeJournal } from '../../src/engine/journal/stored-form.ts';
import { courseRecord } from '../../src/engine/record.ts';
import { type Line, continued, journalOf } from './journal-of.ts';
import { EPISODES, START, playOn } from './play-history.ts';
import { seededDice } from './dice.ts';
import { RULES, questionNumber, storyNumber, syntheticOutline } from './synthetic-outline.ts';

const OUTLINE = syntheticOutline();
const DAY = 24 * 60;

const recordOf = (journal: Journal, change: { minute?: number; passMark?: number } = {}) =>
  courseRecord({
    journal,
    outline: OUTLINE,
    minute: 1000,
    passMark: 60,
    place: 'trial.story',
    ...change,
  });
const right = (rule: string, place: number): Line => {
  const point = OUTLINE.points[questionNumber(rule, place)];
  return [questionNumber(rule, place), point?.kind === 'question' ? point.right : 0];
};
const got = (rule: string): Line[] => [1, 2, 4, 5, 8].map((place) => right(rule, place));
const ALL_OVER: Line[] = EPISODES.map((id) => [storyNumber(id), STORY_CODES.endedAt]);
const HAND_IN: Line = [0, MODULE_CODES.handedIn];

describe('the rows', () => {
  test('begin with the rules in fixed order and the sums', () => {
    const { rows } = recordOf(journalOf(...got('WHO'), right('TELL', 0)));
    expect(rows.slice(0, 5)).toEqual([
      { kind: 'state', id: 'rule.MEET', objective: 'MEET', value: 'not-yet' },
      { kind: 'state', id: 'rule.WHO', objective: 'WHO', value: 'got-it' },
      { kind: 'state', id: 'rule.TELL', objective: 'TELL', value: 'practising' },
      { kind: 'state', id: 'sum.flags', value: '0/0' },
      { kind: 'state', id: 'sum.twins', value: '0/2' },
    ]);
  });

  test('go on with first answers of rules that are reported singly', () => {
    const { rows } = recordOf(
      journalOf(right('TELL', 0), right('WHO', 3), right('MEET', 0), [questionNumber('WHO', 3), 0]),
    );
    expect(rows.slice(5)).toEqual([
      {
        kind: 'answer',
        id: 'WHO.situation-3',
        objective: 'WHO',
        type: 'true-false',
        response: { type: 'true-false', value: false },
        pattern: { type: 'true-false', value: false },
        right: true,
        minute: 1000,
      },
      expect.objectContaining({ id: 'MEET.situation-0' }),
    ]);
  });

  test.each([
    ['choice', 0, 2, { type: 'choice', places: [2] }, { type: 'choice', places: [0] }],
    ['reply', 2, 0, { type: 'choice', places: [0] }, { type: 'choice', places: [2] }],
    [
      'real-or-not',
      3,
      0,
      { type: 'true-false', value: true },
      { type: 'true-false', value: false },
    ],
    [
      'sort',
      4,
      // 0·27 + 2·9 + 1·3 + 0, against 28 = 1·27 + 0·9 + 0·3 + 1.
      21,
      {
        type: 'matching',
        pairs: [
          [0, 0],
          [1, 2],
          [2, 1],
          [3, 0],
        ],
      },
      {
        type: 'matching',
        pairs: [
          [0, 1],
          [1, 0],
          [2, 0],
          [3, 1],
        ],
      },
    ],
    ['spot', 7, 0, { type: 'choice', places: [] }, { type: 'choice', places: [0, 4] }],
    [
      'order',
      10,
      5,
      { type: 'sequencing', places: [0, 3, 2, 1] },
      { type: 'sequencing', places: [3, 2, 0, 1] },
    ],
  ])('decode an answer to a %s', (_, place, option, response, pattern) => {
    const { rows } = recordOf(journalOf([questionNumber('MEET', place), option]));
    expect(rows[5]).toMatchObject({ response, pattern, type: response.type, right: false });
  });

  test('leave out a response that the question no longer has', () => {
    const { rows } = recordOf(journalOf([questionNumber('MEET', 0), 60]));
    expect(rows).toHaveLength(5);
  });

  test('only grow or change in place while a pupil goes on', () => {
    let played = START;
    let ids: readonly string[] = [];
    const dice = seededDice(30);
    for (let step = 0; step < 120; step += 1) {
      played = playOn(played, OUTLINE, 1, dice);
      const now = recordOf(played.journal, { minute: played.minute }).rows.map(({ id }) => id);
      expect(now.slice(0, ids.length)).toEqual(ids);
      ids = now;
    }
    expect(ids.length).toBeGreaterThan(20);
  });

  test('end at the 250th', () => {
    const points: Record<number, Point> = {};
    const lines: Line[] = [];
    for (let number = 0; number < 255; number += 1) {
      points[number] = OUTLINE.points[questionNumber('MEET', 0)]!;
      lines.push([number, 0]);
    }
    const outline: Outline = syntheticOutline({ points });
    const { rows } = courseRecord({
      journal: journalOf(...lines),
      outline,
      minute: 1000,
      passMark: 60,
      place: 'home',
    });
    expect(rows).toHaveLength(250);
    expect(rows.at(-1)?.kind).toBe('answer');
  });
});

describe('the objectives', () => {
  test('say state, score and status of each rule', () => {
    const journal = journalOf(...got('WHO'), right('TELL', 0));
    expect(recordOf(journal).objectives).toEqual([
      { id: 'MEET', state: 'not-yet', score: 0, status: 'incomplete' },
      { id: 'WHO', state: 'got-it', score: 80, status: 'passed' },
      { id: 'TELL', state: 'practising', score: 50, status: 'incomplete' },
    ]);
  });

  test('keep score and status when a review falls due', () => {
    const minute = 1000 + 7 * DAY;
    const due = recordOf(journalOf(...got('WHO')), { minute });
    expect(due.objectives[1]).toEqual({ id: 'WHO', state: 'due', score: 80, status: 'passed' });
    const secure = continued(
      journalOf(...got('WHO')),
      2,
      minute,
      right('WHO', 10),
      right('WHO', 11),
    );
    expect(recordOf(secure, { minute }).objectives[1]).toMatchObject({
      state: 'secure',
      score: 100,
    });
    expect(recordOf(secure, { minute: minute + 30 * DAY }).objectives[1]).toMatchObject({
      state: 'due',
      score: 100,
      status: 'passed',
    });
  });

  test('never fall while a pupil goes on', () => {
    let played = START;
    let last = recordOf(START.journal);
    const dice = seededDice(31);
    for (let step = 0; step < 150; step += 1) {
      played = playOn(played, OUTLINE, 1, dice);
      const now = recordOf(played.journal, { minute: played.minute });
      now.objectives.forEach(({ score, status }, place) => {
        const before = last.objectives[place]!;
        expect(score).toBeGreaterThanOrEqual(before.score);
        if (before.status === 'passed') expect(status).toBe('passed');
      });
      expect(now.score).toBeGreaterThanOrEqual(last.score);
      expect(now.progress).toBeGreaterThanOrEqual(last.progress);
      if (last.outcome !== 'incomplete') expect(now.outcome).not.toBe('incomplete');
      last = now;
    }
    expect(last.score).toBeGreaterThan(0);
  });
});

describe('the outcome', () => {
  const two = [...got('MEET'), ...got('WHO')];
  test.each<[string, string, Line[], number]>([
    ['incomplete', 'before it is handed in', [...two, ...ALL_OVER], 60],
    ['passed', 'when the mark is reached', [...two, HAND_IN], 67],
    ['completed', 'when it is not', [...two, HAND_IN], 68],
    ['completed', 'with no rule got', [HAND_IN], 60],
    ['passed', 'with a mark of 0', [HAND_IN], 0],
  ])('is %s %s', (outcome, _, lines, passMark) => {
    expect(recordOf(journalOf(...lines), { passMark }).outcome).toBe(outcome);
  });

  test('goes with a score and the share that is done', () => {
    const half = journalOf(...two, ...ALL_OVER.slice(0, 1));
    expect(recordOf(half)).toMatchObject({ score: 67, progress: 0.5 });
    const passedOver = RULES.flatMap(({ id }) =>
      Array.from({ length: 10 }, (_, place): Line => [questionNumber(id, place), PASSED_OVER]),
    );
    expect(recordOf(journalOf(...passedOver, ...ALL_OVER))).toMatchObject({
      score: 0,
      progress: 1,
    });
  });
});

describe('the state and the location', () => {
  test('are the encoded journal and the place in ASCII', () => {
    const journal = journalOf(...got('MEET'));
    const { state, location } = courseRecord({
      journal,
      outline: OUTLINE,
      minute: 1000,
      passMark: 60,
      place: `é${'x'.repeat(300)}`,
    });
    expect(decodeJournal(state).journal).toEqual(journal);
    expect(location).toBe('x'.repeat(255));
  });
});
