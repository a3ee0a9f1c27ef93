import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSchema, type Question } from '../../src/content/question.ts';
import {
  decodeResponse,
  encodeResponse,
  responseCount,
  rightResponse,
  shapeOf,
} from '../../src/content/response.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const common = { id: 'q', use: 'practice', surface: 'chat' } as const;

function question(rest: object): Question {
  return questionSchema.parse({ ...common, ...rest });
}

function options(right: number) {
  return ids.slice(0, 3).map((id, at) => ({ id, right: at === right, stance: 'other' }));
}

const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc
    .record({ type: fc.constantFrom('choice', 'reply'), right: fc.nat(2) })
    .map(({ type, right }) => question({ type, options: options(right) })),
  fc.boolean().map((real) =>
    question({
      type: 'real-or-not',
      real,
      stances: { real: 'trust', 'not-real': 'refuse' },
    }),
  ),
  fc
    .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 2, max: 3 }))
    .chain(([items, groups]) =>
      fc.array(fc.nat(groups - 1), { minLength: items, maxLength: items }).map((right) =>
        question({
          type: 'sort',
          groups: ids.slice(0, groups).map((id) => ({ id, stance: 'other' })),
          items: right.map((group, at) => ({ id: `i${at}`, group: ids[group] })),
        }),
      ),
    ),
  fc.constantFrom(3, 4).chain((size) =>
    fc.shuffledSubarray(ids.slice(0, size), { minLength: size }).map((shown) =>
      question({
        type: 'order',
        steps: ids.slice(0, size).map((id) => ({ id, stance: 'other' })),
        shown,
      }),
    ),
  ),
  fc
    .array(fc.boolean(), { minLength: 3, maxLength: 6 })
    .map((odd) =>
      question({ type: 'spot', parts: odd.map((isOdd, at) => ({ id: ids[at], odd: isOdd })) }),
    ),
);

describe('a response index', () => {
  it('stands for one answer, and every index of a question for a different one', () => {
    fc.assert(
      fc.property(anyQuestion, (q) => {
        const seen = new Set<string>();
        for (let index = 0; index < responseCount(q); index++) {
          const answer = decodeResponse(q.type, shapeOf(q), index);
          expect(encodeResponse(q, answer)).toBe(index);
          seen.add(answer.join());
        }
        expect(seen.size).toBe(responseCount(q));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('stays below the codes that the journal keeps for itself', () => {
    fc.assert(
      fc.property(anyQuestion, (q) => responseCount(q) <= 4000),
      { seed: 2 },
    );
  });

  it('reads the sort as digits, first item most significant', () => {
    const q = question({
      type: 'sort',
      groups: ids.slice(0, 3).map((id) => ({ id, stance: 'other' })),
      items: ['c', 'a', 'b'].map((group, at) => ({ id: `i${at}`, group })),
    });
    expect(rightResponse(q)).toBe(2 * 9 + 0 * 3 + 1);
    expect(responseCount(q)).toBe(27);
  });

  it('counts an order by its Lehmer rank, relative to the order shown', () => {
    const steps = ids.slice(0, 3).map((id) => ({ id, stance: 'other' }));
    const as = (shown: string[]) => rightResponse(question({ type: 'order', steps, shown }));
    expect(as(['a', 'b', 'c'])).toBe(0);
    expect(as(['a', 'c', 'b'])).toBe(1);
    expect(as(['c', 'b', 'a'])).toBe(5);
  });

  it('sets bit i for part i of a spot question', () => {
    const parts = [false, true, true].map((odd, at) => ({ id: ids[at], odd }));
    expect(rightResponse(question({ type: 'spot', parts }))).toBe(0b110);
  });

  it('is 0 for real and 1 for not real', () => {
    const stances = { real: 'trust', 'not-real': 'refuse' };
    expect(rightResponse(question({ type: 'real-or-not', real: true, stances }))).toBe(0);
    expect(rightResponse(question({ type: 'real-or-not', real: false, stances }))).toBe(1);
  });

  it('refuses answers and indices that do not fit', () => {
    const q = question({ type: 'choice', options: options(0) });
    expect(() => encodeResponse(q, [3])).toThrow(RangeError);
    expect(() => encodeResponse(q, [0, 1])).toThrow(RangeError);
    expect(() => decodeResponse('choice', [3], 3)).toThrow(RangeError);
    expect(() => decodeResponse('order', [3], -1)).toThrow(RangeError);
  });
});
