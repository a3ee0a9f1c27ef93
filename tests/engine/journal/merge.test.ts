import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cardsWon } from '../../../src/engine/cards-won.ts';
import type { Journal } from '../../../src/engine/journal.ts';
import { openSitting } from '../../../src/engine/journal/append.ts';
import { foldJournal } from '../../../src/engine/journal/fold.ts';
import { mergeJournals } from '../../../src/engine/journal/merge.ts';
import { progress } from '../../../src/engine/progress.ts';
import { seededDice } from '../dice.ts';
import { type Played, START, playOn } from '../play-history.ts';
import { syntheticOutline } from '../synthetic-outline.ts';

const OUTLINE = syntheticOutline();
const NOW = 500_000;

/** Copies of one history that went apart: on the same device, and each on another one. */
function copiesFrom(seed: number) {
  const dice = seededDice(seed);
  const shared = playOn(START, OUTLINE, dice(100), dice);
  const elsewhere = ({ journal, minute }: Played): Played => {
    const opened = openSitting(journal, { id: dice(2 ** 24), block: OUTLINE.block, minute });
    return playOn({ journal: opened, minute }, OUTLINE, dice(50), dice);
  };
  return {
    a: playOn(shared, OUTLINE, dice(50), dice).journal,
    b: elsewhere(shared).journal,
    c: elsewhere({ ...shared, minute: shared.minute - 5000 }).journal,
  };
}

// Playing takes longer than what is tested: each history is played once.
const known = new Map<number, ReturnType<typeof copiesFrom>>();
const copies = fc.integer({ min: 1, max: 60 }).map((seed) => {
  if (!known.has(seed)) known.set(seed, copiesFrom(seed));
  return known.get(seed)!;
});

// What a pupil has, the cards of the field guide too.
const progressOf = (journal: Journal) => ({
  ...progress(journal, OUTLINE, NOW),
  cards: cardsWon(journal, OUTLINE),
});
const settings = { seed: 20, numRuns: 80 };

vi.setConfig({ testTimeout: 30_000 });

describe('a merge', () => {
  test('is commutative, associative and idempotent on copies of one history', () => {
    fc.assert(
      fc.property(copies, ({ a, b, c }) => {
        expect(mergeJournals(a, b)).toEqual(mergeJournals(b, a));
        expect(mergeJournals(mergeJournals(a, b), c)).toEqual(
          mergeJournals(a, mergeJournals(b, c)),
        );
        const merged = mergeJournals(a, b);
        expect(mergeJournals(merged, merged)).toEqual(merged);
        expect(mergeJournals(merged, a)).toEqual(merged);
      }),
      settings,
    );
  });

  test('is so on folded copies too', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const a = foldJournal(all.a, [OUTLINE], { keepOpen: false });
        const b = foldJournal(all.b, [OUTLINE], { keepOpen: true });
        const { c } = all;
        expect(mergeJournals(a, b)).toEqual(mergeJournals(b, a));
        expect(mergeJournals(mergeJournals(a, b), c)).toEqual(
          mergeJournals(a, mergeJournals(b, c)),
        );
      }),
      settings,
    );
  });

  test('loses no sitting and keeps the longer copy of each', () => {
    fc.assert(
      fc.property(copies, ({ a, b }) => {
        const counts = new Map(mergeJournals(a, b).sittings.map(({ id, count }) => [id, count]));
        for (const { id, count } of [...a.sittings, ...b.sittings]) {
          expect(counts.get(id)).toBeGreaterThanOrEqual(count);
        }
      }),
      settings,
    );
  });

  test('of an unfolded and a folded copy keeps the unfolded one', () => {
    fc.assert(
      fc.property(copies, ({ a }) => {
        const folded = foldJournal(a, [OUTLINE], { keepOpen: false });
        expect(mergeJournals(folded, a)).toEqual(mergeJournals(a, a));
      }),
      settings,
    );
  });
});

describe('folding', () => {
  test('changes no progress of the journal itself', () => {
    fc.assert(
      fc.property(copies, ({ a }) => {
        expect(progressOf(foldJournal(a, [OUTLINE], { keepOpen: false }))).toEqual(progressOf(a));
      }),
      settings,
    );
  });

  test('changes no progress of a merge: progress(merge(fold(a), b)) = progress(merge(a, b))', () => {
    fc.assert(
      fc.property(copies, fc.boolean(), ({ a, b, c }, keepOpen) => {
        const expected = progressOf(mergeJournals(a, b));
        const fold = (journal: Journal) => foldJournal(journal, [OUTLINE], { keepOpen });
        expect(progressOf(mergeJournals(fold(a), b))).toEqual(expected);
        expect(progressOf(mergeJournals(fold(a), fold(b)))).toEqual(expected);
        expect(progressOf(fold(mergeJournals(fold(a), fold(b))))).toEqual(expected);
        const three = progressOf(mergeJournals(mergeJournals(a, b), c));
        const folded = fold(mergeJournals(fold(c), fold(a)));
        expect(progressOf(mergeJournals(folded, b))).toEqual(three);
      }),
      settings,
    );
  });

  test('of a copy that lacks what came later changes no progress of the whole', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(60), fc.nat(60), (seed, first, more) => {
        const dice = seededDice(seed);
        const early = playOn(START, OUTLINE, first, dice);
        const late = playOn(early, OUTLINE, more, dice).journal;
        const folded = foldJournal(early.journal, [OUTLINE], { keepOpen: false });
        expect(progressOf(mergeJournals(folded, late))).toEqual(progressOf(late));
      }),
      { seed: 21, numRuns: 25 },
    );
  });

  test('keeps ids and counts, and the open sitting when asked to', () => {
    fc.assert(
      fc.property(copies, ({ a }) => {
        const folded = foldJournal(a, [OUTLINE], { keepOpen: true });
        expect(folded.sittings.map(({ id, count }) => [id, count])).toEqual(
          a.sittings.map(({ id, count }) => [id, count]),
        );
        expect(folded.sittings.at(-1)).toBe(a.sittings.at(-1));
      }),
      settings,
    );
  });

  test('drops repeated answers', () => {
    const dice = seededDice(4);
    const { journal } = playOn(START, OUTLINE, 600, dice);
    const entries = (of: Journal) => of.sittings.flatMap((sitting) => sitting.entries).length;
    expect(entries(foldJournal(journal, [OUTLINE], { keepOpen: false }))).toBeLessThan(
      entries(journal) / 2,
    );
  });
});
