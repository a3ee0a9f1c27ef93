import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append, openSitting } from '../../../src/engine/journal/append.ts';

const EMPTY = { sittings: [] };
const entry = { number: 7, option: 1 };

describe('a sitting', () => {
  test('starts at its minute and counts its entries', () => {
    const opened = openSitting(EMPTY, { id: 9, block: 5, minute: 1000.7 });
    const { sittings } = append(append(opened, entry, 1003), entry, 1003);
    expect(sittings).toEqual([
      {
        id: 9,
        block: 5,
        start: 1000,
        count: 2,
        entries: [
          { ...entry, minute: 3 },
          { ...entry, minute: 3 },
        ],
        folded: false,
      },
    ]);
  });

  test('never starts before an earlier one, whatever the clock says', () => {
    const first = openSitting(EMPTY, { id: 9, block: 5, minute: 1000 });
    expect(openSitting(first, { id: 10, block: 5, minute: 400 }).sittings[1]!.start).toBe(1000);
  });

  test('comes last in the order of start and id', () => {
    const first = openSitting(EMPTY, { id: 9, block: 5, minute: 1000 });
    expect(openSitting(first, { id: 8, block: 5, minute: 1000 }).sittings[1]!.start).toBe(1001);
  });

  test('moves on to a free id', () => {
    const first = openSitting(EMPTY, { id: 2 ** 24 - 1, block: 5, minute: 1 });
    expect(openSitting(first, { id: 2 ** 24 - 1, block: 5, minute: 1 }).sittings[1]!.id).toBe(0);
  });

  test('takes a clock before 2026 for its beginning', () => {
    expect(openSitting(EMPTY, { id: 1, block: 5, minute: -50 }).sittings[0]!.start).toBe(0);
  });

  test('has to be open before an entry', () => {
    expect(() => append(EMPTY, entry, 5)).toThrow('openSitting');
  });
});

describe('the time of entries', () => {
  const minutesOf = (...at: number[]) => {
    let journal = openSitting(EMPTY, { id: 1, block: 5, minute: 100 });
    for (const minute of at) journal = append(journal, entry, 100 + minute);
    return journal.sittings[0]!.entries.map(({ minute }) => minute);
  };

  test('is kept in coarse steps whose remainder is caught up', () => {
    expect(minutesOf(6, 7, 9)).toEqual([5, 7, 9]);
  });

  test('never goes back', () => {
    expect(minutesOf(10, 2, -80, 11)).toEqual([10, 10, 10, 11]);
  });

  test('takes a long sleep a day at a time', () => {
    expect(minutesOf(3 * 1440, 3 * 1440)).toEqual([1440, 2880]);
  });

  test('drifts by less than the last step however many entries there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), (gaps) => {
        const at = gaps.map((_, place) => gaps.slice(0, place + 1).reduce((a, b) => a + b));
        const last = at.at(-1)!;
        const kept = minutesOf(...at).at(-1)!;
        expect(kept).toBeLessThanOrEqual(last);
        expect(last - kept).toBeLessThan(30);
      }),
      { seed: 11 },
    );
  });
});
