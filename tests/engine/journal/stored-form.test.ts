import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from '../../../src/engine/codes.ts';
import type { Journal, Sitting } from '../../../src/engine/journal.ts';
import { append, openSitting } from '../../../src/engine/journal/append.ts';
import { foldJournal } from '../../../src/engine/journal/fold.ts';
import { mergeJournals } from '../../../src/engine/journal/merge.ts';
import { encodeJournal } from '../../../src/engine/journal/encode.ts';
import { decodeJournal } from '../../../src/engine/journal/stored-form.ts';
import { nextQuestion } from '../../../src/engine/next-question.ts';
import { answersIn, placeOf } from '../../../src/engine/place.ts';
import { progress } from '../../../src/engine/progress.ts';
import { seededDice } from '../dice.ts';
import { START, playOn } from '../play-history.ts';
import { beatNumber, questionNumber, storyNumber, syntheticOutline } from '../synthetic-outline.ts';
import { fault } from '../../faults/cases.ts';

const OUTLINE = syntheticOutline();
const BLOCK = OUTLINE.block;
const NOW = 900_000;

vi.setConfig({ testTimeout: 30_000 });

const progressOf = (journal: Journal) => progress(journal, OUTLINE, NOW);
const decoded = (text: string) => decodeJournal(text).journal;
const history = (seed: number, decisions = 150) =>
  playOn(START, OUTLINE, decisions, seededDice(seed));

const entries = fc.array(
  fc.record({
    number: fc.integer({ min: 0, max: 149 }),
    option: fc.oneof(fc.integer({ min: 0, max: 64 }), fc.integer({ min: 0, max: 4095 })),
    gap: fc.integer({ min: 0, max: 3000 }),
  }),
  { maxLength: 40 },
);

/** Sittings of any content at all, folded ones among them. */
const anySittings = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
      block: fc.integer({ min: 0, max: 62 }),
      start: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
      dropped: fc.option(fc.integer({ min: 1, max: 40_000 }), { nil: 0 }),
      entries,
    })
    .map(({ dropped, entries, ...sitting }): Sitting => {
      let minute = 0;
      return {
        ...sitting,
        count: entries.length + dropped,
        folded: dropped > 0,
        entries: entries.map(({ number, option, gap }) => ({
          number,
          option,
          minute: (minute += gap),
        })),
      };
    })
    .filter(({ count }) => count > 0),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('the stored form', () => {
  test('gives back every journal that fits', () => {
    fc.assert(
      fc.property(anySittings, (sittings) => {
        const text = encodeJournal({ sittings }, [OUTLINE], Infinity);
        expect(decodeJournal(text)).toEqual({ journal: { sittings }, fingerprint: '0badcafe' });
      }),
      { seed: 1 },
    );
  });

  test(fault(32, 'is printable ASCII without quotes, markup or blanks'), () => {
    const text = encodeJournal(history(1).journal, [OUTLINE]);
    expect(text).toMatch(/^SSO1\.[0-9A-Za-z_.-]+~[0-9A-Za-z_-]{6}$/);
  });

  test('leaves out sittings in which nothing was done', () => {
    const journal = openSitting({ sittings: [] }, { id: 1, block: BLOCK, minute: 5 });
    expect(decoded(encodeJournal(journal, [OUTLINE]))).toEqual({ sittings: [] });
  });

  test('takes at most 400 characters for a whole finished module', () => {
    const text = encodeJournal(finishedModule(), [OUTLINE]);
    expect(progressOf(decoded(text)).answers).toHaveLength(40);
    expect(text.length).toBeLessThanOrEqual(400);
  });

  test('resumes with the same place, question and progress after any decision', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(90), (seed, decisions) => {
        const { journal, minute } = history(seed, decisions);
        const again = decoded(encodeJournal(journal, [OUTLINE]));
        expect(progressOf(again)).toEqual(progressOf(journal));
        expect(JSON.stringify(placeOf(again, OUTLINE))).toBe(
          JSON.stringify(placeOf({ sittings: nonEmpty(journal) }, OUTLINE)),
        );
        const request = { part: 'more-practice', minute } as const;
        expect(nextQuestion(again, OUTLINE, request)).toBe(nextQuestion(journal, OUTLINE, request));
      }),
      { seed: 2, numRuns: 40 },
    );
  });
});

describe('a journal that is too long', () => {
  test(fault(13, 'fits 4,096 characters with progress, place and next question unchanged'), () => {
    for (const seed of [1, 2, 3]) {
      const { journal, minute } = history(seed);
      const long = withMorePractice(journal, minute, 4000);
      const text = encodeJournal(long, [OUTLINE]);
      expect(text.length).toBeLessThanOrEqual(4096);
      const again = decodeJournal(text);
      expect(again.damage).toBeUndefined();
      expect(progressOf(again.journal)).toEqual(progressOf(long));
      expect(partOf(again.journal)).toEqual(partOf(long));
      const request = { part: 'more-practice', minute: NOW } as const;
      expect(nextQuestion(again.journal, OUTLINE, request)).toBe(
        nextQuestion(long, OUTLINE, request),
      );
    }
  });

  test('keeps progress under any limit that its facts fit in', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 60, max: 140 }), (seed, decisions) => {
        const { journal } = history(seed, decisions);
        const folded = foldJournal(journal, [OUTLINE], { keepOpen: false });
        const effective = folded.sittings.filter((sitting) => sitting.entries.length > 0);
        const limit = encodeJournal({ sittings: effective }, [OUTLINE], Infinity).length;
        const text = encodeJournal(journal, [OUTLINE], limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(progressOf(decoded(text))).toEqual(progressOf(journal));
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  test(fault(13, 'gives up figures before mastery, stages and what is done'), () => {
    let shorter = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const { journal } = history(seed, 120);
      if (progressOf(journal).flags.possible < 4) continue;
      const folded = foldJournal(journal, [OUTLINE], { keepOpen: false });
      const effective = folded.sittings.filter((sitting) => sitting.entries.length > 0);
      const limit = encodeJournal({ sittings: effective }, [OUTLINE], Infinity).length - 10;
      const again = progressOf(decoded(encodeJournal(journal, [OUTLINE], limit)));
      const { rules, stories, answers, done, score, handedIn, flags } = progressOf(journal);
      expect(again).toMatchObject({ rules, answers, done, score, handedIn });
      expect(again.stories.map(({ stage }) => stage)).toEqual(stories.map(({ stage }) => stage));
      shorter += Number(again.flags.possible < flags.possible);
    }
    expect(shorter).toBeGreaterThan(0);
  });

  test('folds the oldest sittings first and leaves later ones whole', () => {
    const { journal, minute } = history(1, 120);
    const long = withMorePractice(journal, minute, 60);
    const whole = encodeJournal(long, [OUTLINE], Infinity).length;
    const { sittings } = decoded(encodeJournal(long, [OUTLINE], whole - 40));
    const firstWhole = sittings.findIndex(({ folded }) => !folded);
    const lastFolded = sittings.findLastIndex(({ folded }) => folded);
    expect(lastFolded).toBeGreaterThanOrEqual(0);
    expect(lastFolded).toBeLessThan(sittings.length - 1);
    expect(firstWhole).toBeGreaterThanOrEqual(0);
  });

  test('fits when one story goes round in circles for ever, and goes on at its last beat', () => {
    let { journal } = history(1, 0);
    journal = openSitting(journal, { id: 7, block: BLOCK, minute: 1000 });
    const story = storyNumber('tournament');
    for (const option of [STORY_CODES.opened, STORY_CODES.hookRead]) {
      journal = append(journal, { number: story, option }, 1000);
    }
    for (let turn = 0; turn < 3000; turn += 1) {
      journal = append(journal, { number: beatNumber('tournament', turn % 6), option: 1 }, 1000);
    }
    const text = encodeJournal(journal, [OUTLINE]);
    expect(text.length).toBeLessThanOrEqual(4096);
    const kept = decoded(text).sittings[0]!;
    expect(kept.count).toBe(3002);
    expect(kept.entries.at(-1)).toMatchObject({ number: beatNumber('tournament', 5), option: 1 });
    expect(kept.entries.at(-2)).toMatchObject({ number: beatNumber('tournament', 5), option: 50 });
    expect(progressOf(decoded(text)).rules).toEqual(progressOf(journal).rules);
  });

  test(fault(17, 'keeps the numbers and blocks that it does not know'), () => {
    let journal = openSitting({ sittings: [] }, { id: 1, block: 9, minute: 10 });
    journal = append(journal, { number: 33, option: 2 }, 10);
    journal = openSitting(journal, { id: 2, block: BLOCK, minute: 11 });
    journal = append(journal, { number: 149, option: 3 }, 11);
    const long = withMorePractice(journal, 12, 1500);
    const { sittings } = decoded(encodeJournal(long, [OUTLINE]));
    expect(sittings.find(({ id }) => id === 1)?.entries).toMatchObject([{ number: 33, option: 2 }]);
    expect(sittings.find(({ id }) => id === 2)?.entries).toMatchObject([
      { number: 149, option: 3 },
    ]);
  });

  test('fits when a block is full of questions and each was answered in a sitting of its own', () => {
    const question = OUTLINE.points[questionNumber('MEET', 4)]!;
    const numbers = Array.from({ length: 149 }, (_, place) => place + 1);
    const points = {
      0: OUTLINE.points[0]!,
      ...Object.fromEntries(numbers.map((number) => [number, question])),
    };
    const full = syntheticOutline({ points });
    let journal: Journal = { sittings: [] };
    for (const number of numbers) {
      journal = openSitting(journal, { id: number * 1000, block: BLOCK, minute: number * 100 });
      for (let count = 0; count < 3; count += 1) {
        journal = append(journal, { number, option: 80 - count }, number * 100 + 50);
      }
    }
    const text = encodeJournal(journal, [full]);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(progress(decoded(text), full, NOW)).toEqual(progress(journal, full, NOW));
  });

  test('gives up what it does not know before its own mastery', () => {
    let journal = withMorePractice({ sittings: [] }, 1000, 30);
    journal = openSitting(journal, { id: 3, block: BLOCK, minute: 90_000 });
    for (let option = 0; option < 2000; option += 1) {
      journal = append(journal, { number: 149, option }, 90_000);
    }
    const text = encodeJournal(journal, [OUTLINE]);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(masteryOf(decoded(text))).toEqual(masteryOf(journal));
  });

  test('is longer than the limit rather than without mastery', () => {
    const { journal } = history(1);
    const text = encodeJournal(journal, [OUTLINE], 100);
    expect(text.length).toBeGreaterThan(100);
    expect(masteryOf(decoded(text))).toEqual(masteryOf(journal));
  });

  test('merges back with a whole copy without loss', () => {
    const { journal, minute } = history(5);
    const long = withMorePractice(journal, minute, 1500);
    const stored = decoded(encodeJournal(long, [OUTLINE]));
    expect(progressOf(mergeJournals(stored, journal))).toEqual(progressOf(long));
  });
});

describe('a damaged text', () => {
  const { journal } = history(3, 60);
  const text = encodeJournal(journal, [OUTLINE]);
  const originals = new Map(decoded(text).sittings.map((sitting) => [sitting.id, sitting]));
  const isSound = ({ sittings }: Journal) =>
    sittings.every(
      (sitting) => JSON.stringify(sitting) === JSON.stringify(originals.get(sitting.id)),
    );

  test(fault(14, 'is salvaged at every length, and nothing is got that was not'), () => {
    const got = progressOf(journal).rules.map(({ everGotIt }) => everGotIt);
    let salvaged = 0;
    for (let length = 1; length < text.length; length += 1) {
      const { journal: left, damage } = decodeJournal(text.slice(0, length));
      expect(damage).toBe(length < 5 ? 'foreign' : 'salvaged');
      expect(isSound(left)).toBe(true);
      progressOf(left).rules.forEach(({ everGotIt }, rule) => {
        expect(everGotIt && !got[rule]).toBe(false);
      });
      salvaged = Math.max(salvaged, left.sittings.length);
    }
    expect(salvaged).toBe(originals.size);
  });

  test('gives only sound sittings when characters are changed', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom(...'0aZ.~ "é'),
        fc.nat(3),
        (place, character, more) => {
          const changed = text.slice(0, place) + character.repeat(more) + text.slice(place + 1);
          const { journal: left, damage } = decodeJournal(changed);
          if (changed !== text) expect(damage).toBeDefined();
          expect(isSound(left)).toBe(true);
        },
      ),
      { seed: 4, numRuns: 1500 },
    );
  });

  test('loses only the sitting that is damaged', () => {
    const parts = text.split('.');
    const place = Math.floor(parts.length / 2);
    const flawed = parts.map((part, at) => (at === place ? part.slice(1) : part)).join('.');
    expect(decoded(flawed).sittings).toHaveLength(originals.size - 1);
  });

  test(fault(15, 'of somebody else is an empty journal and said to be foreign'), () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (foreign) => {
        fc.pre(foreign.trim() !== '');
        expect(decodeJournal(foreign)).toEqual({ journal: { sittings: [] }, damage: 'foreign' });
      }),
      { seed: 5 },
    );
  });

  test('is none when it is empty', () => {
    expect(decodeJournal('')).toEqual({ journal: { sittings: [] } });
  });

  test(fault(17, 'of a newer version is recognised and not read'), () => {
    expect(decodeJournal(text.replace('SSO1', 'SSO2'))).toEqual({
      journal: { sittings: [] },
      damage: 'newer-version',
    });
  });
});

/** What is never shed; minutes may be coarser. */
function masteryOf(journal: Journal) {
  const { rules, score, done, handedIn } = progressOf(journal);
  const plain = rules.map(({ id, probability, answered, right, everGotIt, everSecure }) => ({
    id,
    probability,
    answered,
    right,
    everGotIt,
    everSecure,
  }));
  return { rules: plain, score, done, handedIn };
}

/** Where the pupil is, and what was answered there. */
function partOf(journal: Journal) {
  const place = placeOf(journal, OUTLINE);
  const asked = 'asked' in place ? answersIn(place.asked) : [];
  return { at: place.at, asked: asked.map(({ number, option }) => [number, option]) };
}

function nonEmpty({ sittings }: Journal): readonly Sitting[] {
  return sittings.filter(({ count }) => count > 0);
}

/** Thousands of sittings of nothing but repeated practice, six entries each. */
function withMorePractice(from: Journal, since: number, sittings: number): Journal {
  const dice = seededDice(sittings);
  const more: Sitting[] = [];
  let minute = since;
  let journal = openSitting(from, { id: 2 ** 23, block: BLOCK, minute });
  const base = journal.sittings.slice(0, -1);
  for (let place = 0; place < sittings; place += 1) {
    journal = openSitting(
      { sittings: more.slice(-1) },
      { id: 2 ** 23 + place, block: BLOCK, minute },
    );
    journal = append(journal, { number: 0, option: MODULE_CODES.practiceOpened }, minute);
    for (let count = 0; count < 5; count += 1) {
      const number = questionNumber('WHO', dice(10));
      const option = dice(8) === 0 ? PASSED_OVER : dice(2);
      journal = append(journal, { number, option }, minute);
      minute += 1;
    }
    more.push(journal.sittings.at(-1)!);
    minute += dice(200);
  }
  return { sittings: [...base, ...more] };
}

/** Three episodes in a sitting each with a relaunch, 40 questions, ten decisions a story. */
function finishedModule(): Journal {
  const dice = seededDice(9);
  let journal: Journal = { sittings: [] };
  let minute = 200_000;
  const write = (number: number, option: number) => {
    journal = append(journal, { number, option }, (minute += dice(2)));
  };
  const relaunch = () => {
    minute += 3000;
    journal = openSitting(journal, { id: dice(2 ** 24), block: BLOCK, minute });
  };
  const answer = (part: 'warm-up' | 'practice' | 'more-practice', story?: 'tournament') => {
    const number = nextQuestion(journal, OUTLINE, { part, minute, ...(story && { story }) })!;
    const point = OUTLINE.points[number];
    write(number, point?.kind === 'question' ? point.right : 0);
  };
  for (const story of ['tournament', 'trial', 'friend'] as const) {
    relaunch();
    const own = storyNumber(story);
    write(own, STORY_CODES.opened);
    write(own, STORY_CODES.hookRead);
    if (story === 'tournament') for (let count = 0; count < 2; count += 1) answer('warm-up', story);
    for (let beat = 0; beat < 10; beat += 1) write(beatNumber(story, beat % 6), dice(3));
    for (const flag of [1, 3]) write(own, STORY_CODES.flagged + flag);
    write(own, STORY_CODES.endedAt + dice(4));
    write(own, STORY_CODES.replayClosed);
    for (let count = 0; count < 5; count += 1) answer('practice');
    write(own, STORY_CODES.practiceClosed);
    write(own, STORY_CODES.finishClosed);
  }
  relaunch();
  for (let count = 0; count < 13; count += 1) answer('more-practice');
  write(0, MODULE_CODES.handedIn);
  // Ten of the eighteen delayed questions, as two boosters ask them.
  for (let place = 10; place < 14; place += 1) {
    for (const rule of ['MEET', 'WHO', 'TELL']) {
      if (progressOf(journal).answers.length < 40) write(questionNumber(rule, place), 0);
    }
  }
  return journal;
}
