import { describe, expect, test } from 'vitest';
import { MODULE_CODES, PASSED_OVER, RESUMED, STORY_CODES } from '../../src/engine/codes.ts';
import { mergeJournals } from '../../src/engine/journal/merge.ts';
import { progress } from '../../src/engine/progress.ts';
import { markReached } from '../../src/engine/progress-marks.ts';
import { type Line, continued, journalOf } from './journal-of.ts';
import { EPISODES, START, playOn } from './play-history.ts';
import { seededDice } from './dice.ts';
import {
  OPTIONS,
  type StoryId,
  beatNumber,
  questionNumber,
  storyNumber,
  syntheticOutline,
} from './synthetic-outline.ts';

const OUTLINE = syntheticOutline();
const DAY = 24 * 60;

const of = (...lines: Line[]) => progress(journalOf(...lines), OUTLINE, 1000);
const story = (id: StoryId, option: number): Line => [storyNumber(id), option];
const beat = (id: StoryId, place: number, option: keyof typeof OPTIONS): Line => [
  beatNumber(id, place),
  OPTIONS[option],
];
const answer = (rule: string, place: number, right = true): Line => {
  const point = OUTLINE.points[questionNumber(rule, place)];
  if (point?.kind !== 'question') throw new Error(`${rule} has no question ${place}.`);
  return [questionNumber(rule, place), right ? point.right : (point.right + 1) % point.responses];
};
const pass = (rule: string, place: number): Line => [questionNumber(rule, place), PASSED_OVER];
const ruleOf = (lines: Line[], rule: string) => of(...lines).rules.find(({ id }) => id === rule)!;
const storyOf = (lines: Line[], id: StoryId) =>
  of(...lines).stories.find((known) => known.story === id)!;

const OPENED = [story('trial', STORY_CODES.opened), story('trial', STORY_CODES.hookRead)];
const GOT_MEET = [1, 2, 4, 5, 8].map((place) => answer('MEET', place));

describe('the stage of a story', () => {
  const WARM = [...OPENED, answer('MEET', 0), answer('WHO', 0)];
  const ENDED = [...WARM, beat('trial', 0, 'safe'), story('trial', STORY_CODES.endedAt + 2)];
  const REPLAYED = [...ENDED, story('trial', STORY_CODES.replayClosed)];
  const PRACTISED = [...REPLAYED, story('trial', STORY_CODES.practiceClosed)];
  test.each<[string, Line[]]>([
    ['to-do', []],
    ['hook', OPENED.slice(0, 1)],
    ['warm-up', OPENED],
    ['warm-up', WARM.slice(0, 3)],
    ['story', WARM],
    ['story', [...OPENED, story('trial', STORY_CODES.flagged)]],
    ['story', [...WARM, beat('trial', 0, 'safe')]],
    ['replay', ENDED],
    ['practice', REPLAYED],
    ['finish', PRACTISED],
    ['done', [...PRACTISED, story('trial', STORY_CODES.finishClosed)]],
    ['practice', [...OPENED, story('trial', PASSED_OVER)]],
  ])('is %s', (stage, lines) => {
    expect(storyOf(lines, 'trial').stage).toBe(stage);
  });

  test('keeps the ending of the first run and those found by rewinding', () => {
    const found = [story('trial', STORY_CODES.found + 0), story('trial', STORY_CODES.endedAt + 1)];
    const known = storyOf([...ENDED, ...found], 'trial');
    expect(known.ending).toBe('asked');
    expect(known.found).toEqual(['early', 'late', 'asked']);
  });

  test('knows a story passed over from one that ended', () => {
    expect(storyOf([...OPENED, story('trial', PASSED_OVER)], 'trial').passedOver).toBe(true);
    expect(storyOf(ENDED, 'trial').passedOver).toBe(false);
  });

  test('asks two warm-up questions in the first episode and one in the second', () => {
    const second = [
      ...ENDED,
      story('friend', STORY_CODES.opened),
      story('friend', STORY_CODES.hookRead),
    ];
    expect(storyOf(second, 'friend').stage).toBe('warm-up');
    expect(storyOf([...second, answer('TELL', 0)], 'friend').stage).toBe('story');
  });
});

describe('the ladder', () => {
  const ladder = (...lines: Line[]) => storyOf([...OPENED, ...lines], 'trial').ladder;

  test.each<[string, number, Line[]]>([
    ['scores nothing before anything is done', 0, []],
    ['scores leaving', 1, [beat('trial', 0, 'leave')]],
    ['scores telling', 1, [beat('trial', 0, 'tell')]],
    ['scores refusing at the first asking', 1, [beat('trial', 2, 'safe')]],
    ['scores no refusing at the second', 0, [beat('trial', 2, 'wrong'), beat('trial', 3, 'safe')]],
    [
      'scores refusing after telling in the same beat',
      2,
      [beat('trial', 2, 'tell'), beat('trial', 2, 'safe')],
    ],
    [
      'scores all three',
      3,
      [beat('trial', 2, 'safe'), beat('trial', 3, 'leave'), beat('trial', 4, 'tell')],
    ],
    ['does not score flags', 0, [story('trial', STORY_CODES.flagged + 1)]],
  ])('%s', (_, score, lines) => {
    expect(ladder(...lines)).toBe(score);
  });

  test('is absent where acts are not scored', () => {
    expect(storyOf([], 'friend')).not.toHaveProperty('ladder');
  });
});

describe('evidence', () => {
  test('is the first answer to a question only', () => {
    const { answered, right } = ruleOf([answer('MEET', 0, false), answer('MEET', 0)], 'MEET');
    expect({ answered, right }).toEqual({ answered: 1, right: 0 });
  });

  test('is no question that was passed over first', () => {
    const rule = ruleOf([pass('MEET', 0), answer('MEET', 0)], 'MEET');
    expect(rule).toMatchObject({ answered: 0, state: 'not-yet' });
    expect(of(pass('MEET', 0), answer('MEET', 0)).answers).toEqual([]);
  });

  test.each<[string, number, number, Line[]]>([
    ['a safe first choice is right', 1, 1, [beat('trial', 1, 'safe')]],
    ['a wrong one is wrong', 1, 0, [beat('trial', 1, 'wrong'), beat('trial', 1, 'safe')]],
    ['an open one is none', 0, 0, [beat('trial', 1, 'open'), beat('trial', 1, 'safe')]],
    ['leaving is none', 0, 0, [beat('trial', 1, 'leave')]],
    ['telling is none', 0, 0, [beat('trial', 1, 'tell')]],
    ['a choice after telling counts', 1, 1, [beat('trial', 1, 'tell'), beat('trial', 1, 'safe')]],
    ['a pin is none', 0, 0, [[beatNumber('trial', 1), RESUMED]]],
    [
      'nothing counts after the first run',
      0,
      0,
      [story('trial', STORY_CODES.endedAt), beat('trial', 1, 'safe')],
    ],
  ])('in a story: %s', (_, answered, right, lines) => {
    expect(ruleOf(lines, 'MEET')).toMatchObject({ answered, right });
  });

  test('in a story: telling is right where the rule is to tell', () => {
    expect(ruleOf([beat('trial', 3, 'tell')], 'TELL')).toMatchObject({ answered: 1, right: 1 });
  });

  test('of a story has a guess of one half', () => {
    const { probability } = ruleOf([beat('trial', 1, 'safe')], 'MEET');
    expect(probability / (1 - probability)).toBeCloseTo((0.3 / 0.7) * 1.8, 10);
  });

  test('of a twin in a story counts as a twin', () => {
    const noTwins = [0, 2, 4, 8, 6].map((place) => answer('MEET', place));
    const lines = [...noTwins, answer('MEET', 7)];
    expect(ruleOf(lines, 'MEET').everGotIt).toBe(false);
    expect(ruleOf([...lines, beat('tournament', 1, 'safe')], 'MEET').everGotIt).toBe(true);
  });
});

describe('a rule', () => {
  test('is got at the minute of the answer that completes it', () => {
    const lines = GOT_MEET.map(([number, option]): Line => [number, option, 1]);
    expect(ruleOf(lines, 'MEET')).toMatchObject({
      state: 'got-it',
      gotItAt: 1005,
      reviewAt: 1005 + 7 * DAY,
      everGotIt: true,
      everSecure: false,
      answered: 5,
      right: 5,
    });
  });

  test('is practising after the first answer', () => {
    expect(ruleOf([answer('MEET', 0)], 'MEET').state).toBe('practising');
  });

  test('falls due, and becomes secure by two delayed questions', () => {
    const got = journalOf(...GOT_MEET);
    const later = 1000 + 7 * DAY;
    const state = (journal: typeof got, minute: number) =>
      progress(journal, OUTLINE, minute).rules[0]!.state;
    expect(state(got, later - 1)).toBe('got-it');
    expect(state(got, later)).toBe('due');
    const one = continued(got, 2, later, answer('MEET', 10));
    expect(state(one, later)).toBe('due');
    const two = continued(got, 2, later, answer('MEET', 10), answer('MEET', 11));
    expect(state(two, later)).toBe('secure');
    expect(state(two, 1000 + 21 * DAY)).toBe('due');
    const missed = continued(got, 2, later, answer('MEET', 10, false), answer('MEET', 11));
    expect(state(missed, later)).toBe('due');
    expect(progress(missed, OUTLINE, later).rules[0]).toMatchObject({ everGotIt: true });
  });

  test('is exhausted when the practice and transfer questions are answered or passed over', () => {
    const all = Array.from({ length: 10 }, (_, place) =>
      place % 2 ? pass('WHO', place) : answer('WHO', place, false),
    );
    expect(ruleOf(all, 'WHO')).toMatchObject({ exhausted: true, everGotIt: false });
    expect(ruleOf(all.slice(1), 'WHO').exhausted).toBe(false);
  });
});

describe('a mark that a rule was reached', () => {
  const got = journalOf(...GOT_MEET);
  const marked = markReached(got, OUTLINE, 1000);

  test('is written once', () => {
    expect(marked.sittings[0]!.entries.at(-1)).toMatchObject({
      number: 0,
      option: MODULE_CODES.gotIt,
    });
    expect(markReached(marked, OUTLINE, 1000)).toBe(marked);
    expect(progress(marked, OUTLINE, 1000)).toEqual(progress(got, OUTLINE, 1000));
  });

  test('keeps what was got when later content drops a question', () => {
    const points = { ...OUTLINE.points };
    delete (points as Record<number, unknown>)[questionNumber('MEET', 1)];
    const newer = syntheticOutline({ points });
    expect(progress(got, newer, 1000).rules[0]!.everGotIt).toBe(false);
    expect(progress(marked, newer, 1000).rules[0]).toMatchObject({
      everGotIt: true,
      state: 'got-it',
      gotItAt: 1000,
    });
  });

  test('keeps it when another copy puts a wrong answer before', () => {
    const other = continued({ sittings: [] }, 9, 500, answer('MEET', 1, false));
    const both = mergeJournals(other, marked);
    expect(progress(mergeJournals(other, got), OUTLINE, 1000).score).toBe(0);
    expect(progress(both, OUTLINE, 1000).score).toBe(33);
  });
});

describe('figures', () => {
  test('of flags count the true ones caught of those that could be', () => {
    const run = [
      beat('trial', 0, 'safe'),
      beat('trial', 1, 'safe'),
      story('trial', STORY_CODES.flagged + 1),
      story('trial', STORY_CODES.flagged + 1),
      story('trial', STORY_CODES.flagged + 0),
      beat('trial', 2, 'safe'),
      beat('trial', 3, 'safe'),
    ];
    expect(of(...run).flags).toEqual({ caught: 1, possible: 2 });
  });

  test('of flags leave out what comes after the first run', () => {
    const run = [story('trial', STORY_CODES.endedAt), story('trial', STORY_CODES.flagged + 1)];
    expect(of(...run).flags).toEqual({ caught: 0, possible: 0 });
  });

  test.each<[string, number, number, Line[]]>([
    ['a twin met', 0, 1, [beat('tournament', 0, 'safe')]],
    ['one refused', 1, 1, [beat('tournament', 0, 'wrong'), beat('tournament', 1, 'safe')]],
    ['one flagged', 1, 1, [story('tournament', STORY_CODES.flagged + 1)]],
    ['one told of, which is no false alarm', 0, 1, [beat('tournament', 0, 'tell')]],
    ['no twin in another story', 0, 0, [beat('trial', 0, 'wrong')]],
    ['a twin question answered right', 0, 1, [answer('MEET', 1)]],
    ['a twin question refused', 1, 1, [[questionNumber('MEET', 1), 2]]],
    ['a twin question answered otherwise', 0, 1, [[questionNumber('MEET', 1), 0]]],
    ['a twin question passed over', 0, 0, [pass('MEET', 1)]],
  ])('of twins count %s', (_, refused, met, lines) => {
    expect(of(...lines).twins).toEqual({ refused, met });
  });
});

describe('the module', () => {
  const allOver = EPISODES.map((id) => story(id, STORY_CODES.endedAt));
  const passAll = (rule: string) => Array.from({ length: 10 }, (_, place) => pass(rule, place));

  test('scores the share of rules ever got', () => {
    expect(of(...GOT_MEET).score).toBe(33);
    expect(of().score).toBe(0);
  });

  test('is done when every story is over and every rule got, used up or passed over', () => {
    const settled = [...GOT_MEET, ...passAll('WHO'), ...passAll('TELL')];
    expect(of(...settled, ...allOver).done).toBe(true);
    expect(of(...settled, ...allOver.slice(1)).done).toBe(false);
    expect(of(...settled.slice(1), ...allOver).done).toBe(false);
    expect(of(...settled, ...EPISODES.map((id) => story(id, PASSED_OVER))).done).toBe(true);
  });

  test('is handed in when that was decided', () => {
    expect(of([0, MODULE_CODES.handedIn]).handedIn).toBe(true);
    expect(of().handedIn).toBe(false);
  });

  test('lists first answers in the order given', () => {
    const { answers } = of(answer('WHO', 3, false), answer('MEET', 2), answer('WHO', 3));
    expect(answers).toEqual([
      { number: 69, id: 'situation-3', rule: 'WHO', response: 0, right: false, minute: 1000 },
      { number: 52, id: 'situation-2', rule: 'MEET', response: 2, right: true, minute: 1000 },
    ]);
  });

  test('takes nothing from other blocks or unknown numbers', () => {
    const [sitting] = journalOf(...GOT_MEET, ...allOver).sittings;
    const elsewhere = { sittings: [{ ...sitting!, block: OUTLINE.block + 1 }] };
    const nothing = progress({ sittings: [] }, OUTLINE, 1000);
    expect(progress(elsewhere, OUTLINE, 1000)).toEqual(nothing);
    expect(of([149, 0])).toEqual(nothing);
  });

  test('never falls while one pupil goes on', () => {
    let played = START;
    let last = progress(played.journal, OUTLINE, played.minute);
    const dice = seededDice(12);
    for (let step = 0; step < 250; step += 1) {
      played = playOn(played, OUTLINE, 1, dice);
      const now = progress(played.journal, OUTLINE, played.minute);
      expect(now.score).toBeGreaterThanOrEqual(last.score);
      now.rules.forEach((rule, place) => {
        expect(last.rules[place]!.everGotIt && !rule.everGotIt).toBe(false);
        expect(last.rules[place]!.everSecure && !rule.everSecure).toBe(false);
      });
      expect(last.done && !now.done).toBe(false);
      last = now;
    }
    expect(last.score).toBeGreaterThan(0);
  });
});
