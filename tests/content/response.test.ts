import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encodePlaces } from '../../src/content/encode-response.ts';
import { QUESTION_TYPES, type QuestionType } from '../../src/content/names.ts';
import { type Question, questionSchema } from '../../src/content/question.ts';
import {
  encodeResponse,
  responseCount,
  rightResponses,
  shapeOf,
} from '../../src/content/question-response.ts';
import { countResponses, decodeResponse, isRightResponse } from '../../src/content/response.ts';
import { MOST_RESPONSES, PASSED_OVER } from '../../src/engine/codes.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const common = { id: 'q', use: 'practice', surface: 'chat' } as const;

function question(rest: object): Question {
  return questionSchema.parse({ ...common, ...rest });
}

const few = (count: number) => ids.slice(0, count);
const someOf = (min: number, max: number) =>
  fc.array(fc.boolean(), { minLength: min, maxLength: max });
const shuffled = (size: number) => fc.shuffledSubarray(few(size), { minLength: size });

const ANY: { readonly [T in QuestionType]: fc.Arbitrary<Question> } = {
  choice: fc.nat(2).map((right) => question({ type: 'choice', options: oneOfThree(right) })),
  reply: fc.nat(2).map((right) => question({ type: 'reply', options: oneOfThree(right) })),
  several: someOf(4, 6).map((right) =>
    question({
      type: 'several',
      options: right.map((isRight, at) => ({ id: ids[at], right: isRight, stance: 'other' })),
    }),
  ),
  'real-or-not': fc.boolean().map((real) =>
    question({
      type: 'real-or-not',
      real,
      stances: { real: 'trust', 'not-real': 'refuse' },
    }),
  ),
  sort: fc
    .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 2, max: 3 }))
    .chain(([items, groups]) =>
      fc.array(fc.nat(groups - 1), { minLength: items, maxLength: items }).map((right) =>
        question({
          type: 'sort',
          groups: few(groups).map((id) => ({ id, stance: 'other' })),
          items: right.map((group, at) => ({ id: `i${at}`, group: ids[group] })),
        }),
      ),
    ),
  order: fc.constantFrom(3, 4).chain((size) =>
    shuffled(size).map((shown) =>
      question({
        type: 'order',
        steps: few(size).map((id) => ({ id, stance: 'other' })),
        shown,
      }),
    ),
  ),
  match: fc
    .constantFrom(3, 4)
    .chain((size) =>
      shuffled(size).map((shown) =>
        question({ type: 'match', pairs: few(size).map((id) => ({ id })), shown }),
      ),
    ),
  spot: someOf(3, 6).map((odd) =>
    question({ type: 'spot', parts: odd.map((isOdd, at) => ({ id: ids[at], odd: isOdd })) }),
  ),
  build: fc.tuple(fc.integer({ min: 2, max: 4 }), someOf(4, 8)).map(([slots, fits]) =>
    question({
      type: 'build',
      slots,
      tiles: fits.map((isIn, at) => ({ id: ids[at], fits: isIn })),
    }),
  ),
};

function oneOfThree(right: number) {
  return few(3).map((id, at) => ({ id, right: at === right, stance: 'other' }));
}

describe.each(QUESTION_TYPES)('a response index of a %s question', (type) => {
  it('stands for one answer, and every index for a different one', () => {
    fc.assert(
      fc.property(ANY[type], (q) => {
        const seen = new Set<string>();
        for (let index = 0; index < responseCount(q); index++) {
          const answer = decodeResponse(q.type, shapeOf(q), index);
          expect(encodeResponse(q, answer)).toBe(index);
          seen.add(answer.join());
        }
        expect(seen.size).toBe(responseCount(q));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is refused beyond the last one, below the first and between two', () => {
    fc.assert(
      fc.property(ANY[type], (q) => {
        for (const index of [responseCount(q), -1, 0.5, NaN]) {
          expect(() => decodeResponse(q.type, shapeOf(q), index)).toThrow(RangeError);
        }
      }),
      { seed: 2, numRuns: 30 },
    );
  });
});

/** The largest that the schema lets each type be. */
const LARGEST = {
  choice: [3],
  several: [6],
  reply: [3],
  'real-or-not': [2],
  sort: [5, 3],
  order: [4],
  match: [4],
  spot: [6],
  build: [8, 4],
} as const satisfies Record<QuestionType, readonly number[]>;

test.each(QUESTION_TYPES)(
  'the largest %s stays below what the journal keeps for itself',
  (type) => {
    const count = countResponses(type, LARGEST[type]);
    expect(count).toBeLessThanOrEqual(MOST_RESPONSES);
    expect(count).toBeLessThanOrEqual(PASSED_OVER);
    const larger = few(8).slice(0, LARGEST[type][0] + 1);
    expect(() => question({ type, ...tooLarge(type, larger) })).toThrow();
  },
);

// One part more than in LARGEST, all else as it should be.
function tooLarge(type: QuestionType, parts: readonly string[]): object {
  switch (type) {
    case 'choice':
    case 'reply':
    case 'several':
      return { options: parts.map((id) => ({ id, stance: 'other' })) };
    case 'real-or-not':
      return { real: true, stances: { real: 'trust', 'not-real': 'refuse', maybe: 'other' } };
    case 'sort':
      return {
        groups: few(3).map((id) => ({ id, stance: 'other' })),
        items: parts.map((id) => ({ id, group: 'a' })),
      };
    case 'order':
      return { steps: parts.map((id) => ({ id, stance: 'other' })), shown: parts };
    case 'match':
      return { pairs: parts.map((id) => ({ id })), shown: parts };
    case 'spot':
      return { parts: parts.map((id) => ({ id, odd: true })) };
    case 'build':
      return { slots: 4, tiles: [...parts, 'i'].map((id) => ({ id })) };
  }
}

const CODEC: readonly [QuestionType, readonly number[], number, readonly number[]][] = [
  ['choice', [3], 2, [2]],
  ['reply', [3], 0, [0]],
  ['real-or-not', [2], 0, [0]],
  ['real-or-not', [2], 1, [1]],
  // A mask, bit i for place i.
  ['several', [4], 0b0110, [1, 2]],
  ['several', [6], 0b100001, [0, 5]],
  ['spot', [3], 0b110, [1, 2]],
  ['spot', [5], 0, []],
  // Digits, first item most significant.
  ['sort', [3, 3], 2 * 9 + 0 * 3 + 1, [2, 0, 1]],
  ['sort', [5, 2], 0b01001, [0, 1, 0, 0, 1]],
  // Lehmer ranks.
  ['order', [3], 0, [0, 1, 2]],
  ['order', [3], 1, [0, 2, 1]],
  ['order', [4], 23, [3, 2, 1, 0]],
  ['match', [3], 3, [1, 2, 0]],
  ['match', [4], 6, [1, 0, 2, 3]],
  // Sets of one size, those of the first places first.
  ['build', [4, 2], 0, [0, 1]],
  ['build', [4, 2], 3, [0, 3]],
  ['build', [4, 2], 5, [2, 3]],
  ['build', [7, 3], 4, [0, 1, 4]],
  ['build', [8, 4], 69, [4, 5, 6, 7]],
];

test.each(CODEC)('a %s of %j has index %i for %j', (type, shape, index, places) => {
  expect(encodePlaces(type, shape, places)).toBe(index);
  expect(decodeResponse(type, shape, index)).toEqual(places);
});

test.each<[QuestionType, readonly number[], readonly number[]]>([
  ['several', [4], [2, 0]],
  ['spot', [4], [3, 1]],
  ['build', [6, 3], [5, 0, 2]],
])('a %s of %j takes %j in any order', (type, shape, places) => {
  expect(encodePlaces(type, shape, places)).toBe(encodePlaces(type, shape, [...places].sort()));
});

test.each<[QuestionType, readonly number[], readonly number[], string]>([
  ['choice', [3], [3], 'a place that is not there'],
  ['choice', [3], [0, 1], 'two options'],
  ['reply', [3], [], 'no option'],
  ['real-or-not', [2], [2], 'a third answer'],
  ['several', [4], [4], 'an option that is not there'],
  ['several', [4], [1, 1], 'an option twice'],
  ['sort', [3, 2], [0, 1], 'an item left over'],
  ['sort', [3, 2], [0, 1, 2], 'a group that is not there'],
  ['order', [3], [0, 1], 'a step left over'],
  ['order', [3], [0, 1, 1], 'a step twice'],
  ['match', [3], [0, 1], 'a pair left over'],
  ['match', [3], [2, 2, 0], 'a right side twice'],
  ['match', [3], [0, 1, 3], 'a right side that is not there'],
  ['spot', [3], [-1], 'a part that is not there'],
  ['spot', [3], [0.5], 'half a part'],
  ['build', [5, 3], [0, 1], 'an empty slot'],
  ['build', [5, 3], [0, 1, 2, 3], 'a tile too many'],
  ['build', [5, 3], [0, 1, 1], 'a tile twice'],
  ['build', [5, 3], [0, 1, 5], 'a tile that is not there'],
])('a %s of %j refuses %j: %s', (type, shape, places) => {
  expect(() => encodePlaces(type, shape, places)).toThrow(RangeError);
});

interface Graded {
  readonly name: string;
  readonly question: Question;
  readonly right: readonly (readonly number[])[];
  readonly wrong: readonly (readonly number[])[];
}

const GRADED: readonly Graded[] = [
  {
    name: 'a choice by its option',
    question: question({ type: 'choice', options: oneOfThree(1) }),
    right: [[1]],
    wrong: [[0], [2]],
  },
  {
    name: 'a reply by its option',
    question: question({ type: 'reply', options: oneOfThree(2) }),
    right: [[2]],
    wrong: [[0], [1]],
  },
  {
    name: 'something real',
    question: question({
      type: 'real-or-not',
      real: true,
      stances: { real: 'trust', 'not-real': 'refuse' },
    }),
    right: [[0]],
    wrong: [[1]],
  },
  {
    name: 'something not real',
    question: question({
      type: 'real-or-not',
      real: false,
      stances: { real: 'trust', 'not-real': 'refuse' },
    }),
    right: [[1]],
    wrong: [[0]],
  },
  {
    name: 'several by all that fit and no other',
    question: question({
      type: 'several',
      options: [true, false, true, false].map((right, at) => ({
        id: ids[at],
        right,
        stance: 'other',
      })),
    }),
    right: [
      [0, 2],
      [2, 0],
    ],
    wrong: [[], [0], [2], [0, 1], [0, 1, 2], [0, 1, 2, 3], [1, 3]],
  },
  {
    name: 'a sort by every item',
    question: question({
      type: 'sort',
      groups: few(2).map((id) => ({ id, stance: 'other' })),
      items: ['b', 'a', 'b'].map((group, at) => ({ id: `i${at}`, group })),
    }),
    right: [[1, 0, 1]],
    wrong: [
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ],
  },
  {
    name: 'an order by the steps, wherever they were shown',
    question: question({
      type: 'order',
      steps: few(3).map((id) => ({ id, stance: 'other' })),
      shown: ['c', 'a', 'b'],
    }),
    right: [[1, 2, 0]],
    wrong: [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ],
  },
  {
    name: 'a match by every pair, wherever the right sides were shown',
    question: question({
      type: 'match',
      pairs: few(3).map((id) => ({ id })),
      shown: ['c', 'a', 'b'],
    }),
    right: [[1, 2, 0]],
    wrong: [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ],
  },
  {
    name: 'a spot by all odd parts and no other',
    question: question({
      type: 'spot',
      parts: [false, true, true].map((odd, at) => ({ id: ids[at], odd })),
    }),
    right: [[1, 2]],
    wrong: [[], [1], [2], [0, 1, 2], [0]],
  },
  {
    name: 'a build with just enough tiles by those, in any order',
    question: question({
      type: 'build',
      slots: 2,
      tiles: [true, false, true, false].map((fits, at) => ({ id: ids[at], fits })),
    }),
    right: [
      [0, 2],
      [2, 0],
    ],
    wrong: [
      [0, 1],
      [1, 3],
      [2, 3],
    ],
  },
  {
    name: 'a build with tiles to spare by any that fit',
    question: question({
      type: 'build',
      slots: 3,
      tiles: [true, false, true, true, false, true].map((fits, at) => ({ id: ids[at], fits })),
    }),
    right: [
      [0, 2, 3],
      [0, 2, 5],
      [5, 3, 0],
      [2, 3, 5],
    ],
    wrong: [
      [0, 1, 2],
      [1, 4, 5],
      [0, 2, 4],
    ],
  },
];

test.each(GRADED)('$name is graded', ({ question: asked, right, wrong }) => {
  const rights = rightResponses(asked);
  const isRight = (places: readonly number[]) =>
    isRightResponse(rights, encodeResponse(asked, places));
  for (const places of right) expect(isRight(places), places.join()).toBe(true);
  for (const places of wrong) expect(isRight(places), places.join()).toBe(false);
});

test('all types are graded above', () => {
  expect(new Set(GRADED.map(({ question: { type } }) => type))).toEqual(new Set(QUESTION_TYPES));
});

test('only a build has more than one right response', () => {
  for (const type of QUESTION_TYPES) {
    fc.assert(
      fc.property(ANY[type], (q) => {
        const { right, alsoRight = [] } = rightResponses(q);
        const all = Array.from({ length: responseCount(q) }, (_, at) => at).filter((response) =>
          isRightResponse({ right, alsoRight }, response),
        );
        if (q.type === 'build') {
          const fitting = q.tiles.filter(({ fits }) => fits).length;
          const lines = fitting < q.slots ? 0 : countResponses('build', [fitting, q.slots]);
          expect(all.length).toBe(lines);
        } else expect(all).toEqual([right]);
      }),
      { seed: 3, numRuns: 60 },
    );
  }
});
