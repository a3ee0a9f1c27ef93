import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from '../../src/engine/codes.ts';
import type { Journal } from '../../src/engine/journal.ts';
import { append } from '../../src/engine/journal/append.ts';
import { type QuestionRequest, nextQuestion } from '../../src/engine/next-question.ts';
import { progress } from '../../src/engine/progress.ts';
import { seededDice } from './dice.ts';
import { type Line, continued, journalOf } from './journal-of.ts';
import { RULES, questionNumber, storyNumber, syntheticOutline } from './synthetic-outline.ts';

const OUTLINE = syntheticOutline();
const DAY = 24 * 60;
const OPENED: Line[] = [
  [storyNumber('trial'), STORY_CODES.opened],
  [storyNumber('trial'), STORY_CODES.hookRead],
];

const pointOf = (number: number, outline: Outline = OUTLINE) => {
  const point = outline.points[number];
  if (point?.kind !== 'question') throw new Error(`${number} is no question.`);
  return point;
};

/** Asks and answers on, as `isRight` says; gives the numbers asked. */
function askOn(
  journal: Journal,
  request: QuestionRequest,
  limit: number,
  isRight: (count: number) => boolean = () => true,
) {
  const asked: number[] = [];
  let written = journal;
  while (asked.length < limit) {
    const number = nextQuestion(written, OUTLINE, request);
    if (number === undefined) break;
    const { right, responses } = pointOf(number);
    const option = isRight(asked.length) ? right : (right + 1) % responses;
    written = append(written, { number, option }, request.minute);
    asked.push(number);
  }
  return { asked, journal: written, points: asked.map((number) => pointOf(number)) };
}

const practice = { part: 'practice', minute: 1000 } as const;
const morePractice = { part: 'more-practice', minute: 1000 } as const;
const warmUp = { part: 'warm-up', story: 'trial', minute: 1000 } as const;

describe('the warm-up', () => {
  test('asks one question of each of the first two rules, then ends', () => {
    const { points } = askOn(journalOf(...OPENED), warmUp, 9);
    expect(points.map(({ rule }) => rule)).toEqual(['MEET', 'WHO']);
  });

  test('of the second episode asks the rule without evidence', () => {
    const first = askOn(journalOf(...OPENED), warmUp, 9).journal;
    const second = continued(
      first,
      2,
      2000,
      [storyNumber('friend'), STORY_CODES.opened],
      [storyNumber('friend'), STORY_CODES.hookRead],
    );
    const { points } = askOn(second, { ...warmUp, story: 'friend' }, 9);
    expect(points.map(({ rule }) => rule)).toEqual(['TELL']);
  });

  test('brings another question of the rule for one passed over', () => {
    const number = nextQuestion(journalOf(...OPENED), OUTLINE, warmUp)!;
    const other = nextQuestion(journalOf(...OPENED, [number, PASSED_OVER]), OUTLINE, warmUp)!;
    expect(other).not.toBe(number);
    expect(pointOf(other).rule).toBe('MEET');
  });

  test('has none before the hook is read', () => {
    expect(nextQuestion(journalOf(OPENED[0]!), OUTLINE, warmUp)).toBeUndefined();
  });
});

describe('practice', () => {
  test('asks every practice and transfer question once, no delayed one, and ends', () => {
    for (const seed of [1, 2, 3]) {
      const dice = seededDice(seed);
      const { asked, points } = askOn(journalOf(), practice, 99, () => dice(2) === 0);
      expect(new Set(asked).size).toBe(30);
      expect(points.every(({ use }) => use !== 'delayed')).toBe(true);
    }
  });

  test('never asks a question that was passed over', () => {
    const passed = journalOf(...OPENED.slice(0, 0), [questionNumber('MEET', 0), PASSED_OVER]);
    expect(askOn(passed, practice, 99).asked).not.toContain(questionNumber('MEET', 0));
  });

  test('asks no rule twice running while another is open', () => {
    const { points } = askOn(journalOf(), practice, 15, (count) => count % 3 > 0);
    const repeats = points.filter(({ rule }, place) => rule === points[place - 1]?.rule);
    expect(repeats).toEqual([]);
  });

  test('asks the rule that is furthest from got it', () => {
    const journal = journalOf(
      [questionNumber('MEET', 0), pointOf(questionNumber('MEET', 0)).right],
      [questionNumber('WHO', 0), 1 - pointOf(questionNumber('WHO', 0)).right],
      [questionNumber('TELL', 0), pointOf(questionNumber('TELL', 0)).right],
    );
    expect(pointOf(nextQuestion(journal, OUTLINE, practice)!).rule).toBe('WHO');
  });

  test('leaves a rule that is got until the others are', () => {
    const { points } = askOn(journalOf(), practice, 30, () => true);
    const counts = RULES.map(({ id }) => points.slice(0, 16).filter(({ rule }) => rule === id));
    for (const ofRule of counts) expect(ofRule.length).toBeGreaterThanOrEqual(5);
  });

  test('lets a pupil who is always right get each rule within six situations', () => {
    for (const { id } of RULES) {
      const only = syntheticOutline({ rules: RULES.filter((rule) => rule.id === id) });
      let journal = journalOf();
      for (let count = 0; count < 6; count += 1) {
        const number = nextQuestion(journal, only, practice)!;
        journal = append(journal, { number, option: pointOf(number).right }, 1000);
      }
      expect(progress(journal, only, 1000).rules[0]!.everGotIt).toBe(true);
    }
  });

  test('meets twins and others in turn, an unseen situation early and one binary at most', () => {
    const only = syntheticOutline({ rules: RULES.slice(0, 1) });
    const points = [];
    let journal = journalOf();
    for (let count = 0; count < 5; count += 1) {
      const number = nextQuestion(journal, only, practice)!;
      points.push(pointOf(number));
      journal = append(journal, { number, option: pointOf(number).right }, 1000);
    }
    const twins = points.filter(({ twin }) => twin).length;
    expect(twins).toBeGreaterThanOrEqual(2);
    expect(twins).toBeLessThanOrEqual(3);
    expect(points.slice(0, 3).some(({ use }) => use === 'transfer')).toBe(true);
    expect(new Set(points.map(({ surface }) => surface)).size).toBeGreaterThan(1);
    expect(points.filter(({ type }) => type === 'real-or-not').length).toBeLessThanOrEqual(1);
  });

  test('follows from the journal alone', () => {
    const { journal } = askOn(journalOf(), practice, 7, (count) => count !== 3);
    const copy = JSON.parse(JSON.stringify(journal)) as Journal;
    expect(nextQuestion(copy, syntheticOutline(), practice)).toBe(
      nextQuestion(journal, OUTLINE, practice),
    );
  });
});

describe('more practice', () => {
  test('repeats the questions in the order first asked once all are used, round by round', () => {
    const used = askOn(journalOf(), practice, 99);
    const again = askOn(used.journal, morePractice, 60);
    expect(again.asked).toEqual([...used.asked, ...used.asked]);
  });

  test('adds no evidence by repeating', () => {
    const used = askOn(journalOf(), practice, 99, () => false);
    const again = askOn(used.journal, morePractice, 30);
    expect(progress(again.journal, OUTLINE, 1000)).toEqual(progress(used.journal, OUTLINE, 1000));
  });
});

describe('a booster', () => {
  const got = askOn(journalOf(), practice, 30).journal;
  const opened = (journal: Journal, minute: number) =>
    continued(journal, minute, minute, [0, MODULE_CODES.boosterOpened]);
  const at = (minute: number) => ({ part: 'booster', minute }) as const;
  const week = 1000 + 8 * DAY;

  test('asks two unseen delayed questions of each rule that is due, in turn', () => {
    const { points, asked } = askOn(opened(got, week), at(week), 99);
    expect(points.map(({ rule }) => rule)).toEqual(['MEET', 'WHO', 'TELL', 'MEET', 'WHO', 'TELL']);
    expect(points.every(({ use }) => use === 'delayed')).toBe(true);
    expect(new Set(asked).size).toBe(6);
  });

  test('has none before a review is due', () => {
    const early = 1000 + 3 * DAY;
    expect(nextQuestion(opened(got, early), OUTLINE, at(early))).toBeUndefined();
  });

  test('asks two a rule even when the first is wrong', () => {
    const { points } = askOn(opened(got, week), at(week), 99, () => false);
    expect(points).toHaveLength(6);
  });

  test('asks those again the next time, until no unseen question is left', () => {
    let journal = got;
    let asked = 0;
    for (const minute of [week, week + DAY, week + 2 * DAY, week + 3 * DAY]) {
      const booster = askOn(opened(journal, minute), at(minute), 99, () => false);
      journal = booster.journal;
      asked += booster.asked.length;
    }
    expect(asked).toBe(18);
  });

  test('asks at most three rules', () => {
    const four = syntheticOutline({
      rules: [...RULES, { id: 'FOUR', kind: 'full', twin: false, reported: true }],
      points: {
        ...OUTLINE.points,
        ...Object.fromEntries(
          [0, 1].map((place) => [
            120 + place,
            { ...pointOf(questionNumber('TELL', 10 + place)), rule: 'FOUR' },
          ]),
        ),
      },
    });
    const marked = opened(append(got, { number: 0, option: MODULE_CODES.gotIt + 3 }, 1000), week);
    expect(progress(marked, four, week).rules.map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'due'),
    );
    let journal = marked;
    const rules = new Set<string>();
    for (let count = 0; count < 9; count += 1) {
      const number = nextQuestion(journal, four, at(week));
      if (number === undefined) break;
      rules.add(pointOf(number, four).rule);
      journal = append(journal, { number, option: pointOf(number, four).right }, week);
    }
    expect([...rules]).toEqual(['MEET', 'WHO', 'TELL']);
  });
});
