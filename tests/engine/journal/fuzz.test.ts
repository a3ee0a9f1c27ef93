import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Journal, Sitting } from '../../../src/engine/journal.ts';
import { encodeJournal } from '../../../src/engine/journal/encode.ts';
import { decodeJournal, writeJournal } from '../../../src/engine/journal/stored-form.ts';
import { playLesson, sessionAt } from '../../support/play-lesson.ts';
import { seeded } from '../../support/random.ts';
import { MEET_UP } from '../../support/real-lesson.ts';

/* Stored states as they must not be: cut, changed, mixed up, or not ours at all. */

vi.setConfig({ testTimeout: 60_000 });

const content = MEET_UP;
const { outline } = content;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

const STATES = [1, 2, 3, 4].map((seed) => {
  const random = seeded(seed);
  const steps = playLesson(content, { kind: 'random', random });
  return steps[Math.floor(random() * steps.length)]!.record.state;
});
const KNOWN = new Set(
  STATES.flatMap((state) => decodeJournal(state).journal.sittings).map((sitting) =>
    JSON.stringify(sitting),
  ),
);

function invented({ sittings }: Journal): readonly Sitting[] {
  return sittings.filter((sitting) => !KNOWN.has(JSON.stringify(sitting)));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...DIGITS, '.', '~'), maxLength: 400 }),
  fc
    .string({ unit: fc.constantFrom(...DIGITS, '.'), maxLength: 400 })
    .map((text) => `SSO1.${text}`),
);

const damaged = fc
  .record({
    state: fc.constantFrom(...STATES),
    other: fc.constantFrom(...STATES),
    cuts: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    way: fc.constantFrom('cut', 'middle out', 'spliced', 'twice', 'lower case', 'blanks'),
  })
  .map(({ state, other, cuts, way }) => {
    const [a, b] = cuts.map((cut) => cut % state.length).sort((x, y) => x - y) as [number, number];
    switch (way) {
      case 'cut':
        return state.slice(0, a);
      case 'middle out':
        return state.slice(0, a) + state.slice(b);
      case 'spliced':
        return state.slice(0, a) + other.slice(cuts[2] % other.length);
      case 'twice':
        return state + other;
      case 'lower case':
        return state.slice(0, a) + state.slice(a, b).toLowerCase() + state.slice(b);
      default:
        return `${state.slice(0, a)} \n${state.slice(a)}`;
    }
  });

test('no text at all throws, and none gives progress that nobody made', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, damaged), (text) => {
      const { journal } = decodeJournal(text);
      expect(invented(journal)).toEqual([]);
    }),
    { seed: 7, numRuns: 4000 },
  );
});

// What a sound check says of is read as it stands, whatever content wrote it: nothing may choke on it.
const anySitting = fc
  .record({
    id: fc.nat(2 ** 24 - 1),
    block: fc.constantFrom(outline.block, outline.block, 9),
    start: fc.nat(2 ** 24 - 1),
    dropped: fc.nat(3),
    entries: fc.array(
      fc.record({
        number: fc.nat(149),
        option: fc.oneof(fc.nat(70), fc.nat(4095)),
        gap: fc.oneof(fc.nat(5), fc.nat(50_000)),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  })
  .map(({ dropped, entries, ...rest }): Sitting => {
    let minute = 0;
    return {
      ...rest,
      count: entries.length + dropped,
      folded: dropped > 0,
      entries: entries.map(({ gap, ...entry }) => ({ ...entry, minute: (minute += gap) })),
    };
  });

test('a sound state with any entries whatever is shown, recorded and stored again', () => {
  const sittings = fc.uniqueArray(anySitting, { selector: ({ id }) => id, maxLength: 6 });
  fc.assert(
    fc.property(sittings, fc.integer({ min: 120, max: 4096 }), (some, limit) => {
      const journal = { sittings: some };
      const { session } = sessionAt(content, { minute: 300_000 });
      session.take({ states: [writeJournal(journal, outline)] });
      expect(session.look()).toBeDefined();
      expect(session.record().score).toBeLessThanOrEqual(100);
      expect(decodeJournal(encodeJournal(journal, [outline], limit)).damage).toBeUndefined();
    }),
    { seed: 8, numRuns: 600 },
  );
});
