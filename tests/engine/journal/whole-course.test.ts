import { describe, expect, test, vi } from 'vitest';
import type { Outline } from '../../../src/content/compiled.ts';
import type { Journal } from '../../../src/engine/journal.ts';
import { encodeJournal } from '../../../src/engine/journal/encode.ts';
import { mergeJournals } from '../../../src/engine/journal/merge.ts';
import { decodeJournal } from '../../../src/engine/journal/stored-form.ts';
import { progress } from '../../../src/engine/progress.ts';
import { MEET_UP, REAL_LESSONS } from '../../support/real-lesson.ts';
import { seededDice } from '../dice.ts';
import { syntheticOutline } from '../synthetic-outline.ts';
import { wholeCourse } from './whole-course.ts';

/* A course of ten modules in one state: every story played again ten times, every question answered twenty times. */

vi.setConfig({ testTimeout: 60_000 });

const NOW = 9_000_000;
const LIMIT = 4096;
const DAY = 24 * 60;

type Outlines = readonly [Outline, ...Outline[]];

function tenOf(outline: Outline): Outlines {
  return Array.from({ length: 10 }, (_, block) => ({ ...outline, block })) as never;
}

const SHAPES: readonly [name: string, outlines: Outlines][] = [
  ['ten modules of the shape of a real one', tenOf(MEET_UP.outline)],
  ['ten modules of the synthetic shape', tenOf(syntheticOutline())],
  ['the modules that there are', REAL_LESSONS.map(({ content }) => content.outline) as never],
];

/** What is never shed, of every module. */
function masteryOf(journal: Journal, outlines: Outlines) {
  return outlines.map((outline) => {
    const { rules, stories, score, done, handedIn } = progress(journal, outline, NOW);
    return {
      rules: rules.map(({ probability, answered, right, everGotIt, everSecure, exhausted }) => {
        return { probability, answered, right, everGotIt, everSecure, exhausted };
      }),
      stages: stories.map(({ stage }) => stage),
      score,
      done,
      handedIn,
    };
  });
}

describe.each(SHAPES)('A course: %s', (_, outlines) => {
  const plays = [
    { order: 'in-turn', sitting: 25, gap: 3 * DAY },
    { order: 'mixed', sitting: 25, gap: 3 * DAY },
    { order: 'mixed', sitting: 6, gap: 2 * DAY },
  ] as const;

  test.each(plays)(
    'fit 4,096 characters with all their mastery ($order, $sitting entries a sitting)',
    (play) => {
      const course = wholeCourse(outlines, { ...play, dice: seededDice(play.sitting) });
      const text = encodeJournal(course, outlines);
      expect(text.length).toBeLessThanOrEqual(LIMIT);
      const { journal, damage } = decodeJournal(text);
      expect(damage).toBeUndefined();
      expect(masteryOf(journal, outlines)).toEqual(masteryOf(course, outlines));
      // Written again by a later launch it stays what it is.
      const again = decodeJournal(encodeJournal(journal, outlines)).journal;
      expect(masteryOf(again, outlines)).toEqual(masteryOf(course, outlines));
      const merged = mergeJournals(journal, course);
      expect(masteryOf(merged, outlines)).toEqual(masteryOf(course, outlines));
    },
  );

  test('lose nothing that either of two devices had when both had to shed', () => {
    const dice = seededDice(3);
    const course = wholeCourse(outlines, { order: 'mixed', sitting: 12, gap: DAY, dice });
    const half = Math.floor(course.sittings.length / 2);
    const third = Math.floor(course.sittings.length / 3);
    const one = { sittings: course.sittings.slice(0, half) };
    const other = {
      sittings: [...course.sittings.slice(0, third), ...course.sittings.slice(half)],
    };
    const stored = [one, other].map((journal) => decodeJournal(encodeJournal(journal, outlines)));
    const merged = mergeJournals(stored[0]!.journal, stored[1]!.journal);
    const reached = (journal: Journal) =>
      masteryOf(journal, outlines).map(({ rules, stages, score, handedIn }) => ({
        rules: rules.map(({ everGotIt, everSecure, answered }) => [
          everGotIt,
          everSecure,
          answered,
        ]),
        stages,
        score,
        handedIn,
      }));
    expect(reached(merged)).toEqual(reached(course));
    const text = encodeJournal(merged, outlines);
    expect(text.length).toBeLessThanOrEqual(LIMIT);
    expect(reached(decodeJournal(text).journal)).toEqual(reached(course));
  });

  test('give up the figures of the module played longest ago before those of the present one', () => {
    const [first, second] = outlines;
    const two = [second!, first] as const;
    const dice = seededDice(5);
    const course = wholeCourse([first, second!], { order: 'in-turn', sitting: 25, gap: DAY, dice });
    const kept = (limit: number) => {
      const { journal } = decodeJournal(encodeJournal(course, two, limit));
      return two.map((outline) => progress(journal, outline, NOW).flags.possible);
    };
    const [present, earlier] = kept(Infinity);
    const limits = Array.from({ length: 60 }, (_, place) => 1500 - 20 * place);
    const between = limits.map(kept).find(([now, before]) => now === present && before! < earlier!);
    expect(present).toBeGreaterThan(0);
    expect(between).toBeDefined();
  });
});

test('a module whose outline is not known is joined, and given up only at the very last', () => {
  const [outline] = tenOf(syntheticOutline());
  const foreign = { ...outline, block: 7 };
  const dice = seededDice(6);
  const course = wholeCourse([foreign, outline], { order: 'mixed', sitting: 25, gap: DAY, dice });
  const own = (journal: Journal) => masteryOf(journal, [outline]);
  const roomy = decodeJournal(encodeJournal(course, [outline])).journal;
  expect(masteryOf(roomy, [foreign])).toEqual(masteryOf(course, [foreign]));
  const ownAlone = { sittings: course.sittings.filter(({ block }) => block === outline.block) };
  const least = encodeJournal(ownAlone, [outline], 0).length;
  const tight = decodeJournal(encodeJournal(course, [outline], least)).journal;
  expect(tight.sittings.filter(({ block }) => block === 7)).toEqual([]);
  expect(own(tight)).toEqual(own(course));
});
