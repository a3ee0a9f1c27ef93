import type { QuestionType } from './names.ts';

/*
 * A pupil's answer to a question as one whole number, the response index, and back.
 *
 * An answer is a list of places, from 0:
 * - choice, reply: [place of the option]
 * - real-or-not: [0] for real, [1] for not real
 * - several: places of the options ticked, ascending
 * - sort: for each item in file order, the place of the group it was put in
 * - order: places in `shown`, in the order chosen
 * - match: for each pair in file order, the place in `shown` of the right side it was given
 * - spot: places of the parts marked, ascending
 * - build: places of the tiles put in, ascending; where in the line each lies does not count
 *
 * Here is what records need, and so the first screen; `encode-response.ts` goes the other way.
 */

/** Places as above; which of them depends on the question's type. */
export type ResponsePlaces = readonly number[];

/**
 * Sizes that decode a response: [options], sort [items, groups], order [steps], match [pairs],
 * spot [parts], build [tiles, slots].
 */
export type Shape = readonly number[];

/** Which responses are right: one, and in a build with tiles to spare others as well. */
export interface RightResponses {
  readonly right: number;
  readonly alsoRight?: readonly number[];
}

/** How a type's answers become numbers. */
export const FORMS = {
  choice: 'one',
  reply: 'one',
  'real-or-not': 'one',
  several: 'some',
  sort: 'groups',
  order: 'order',
  match: 'order',
  spot: 'some',
  build: 'pick',
} as const satisfies Record<QuestionType, 'one' | 'some' | 'groups' | 'order' | 'pick'>;

/** Whether a response is one of those that are right. */
export function isRightResponse({ right, alsoRight }: RightResponses, response: number): boolean {
  return response === right || alsoRight?.includes(response) === true;
}

/** How many response indices a question of this type and shape has; they run from 0 to one less. */
export function countResponses(type: QuestionType, [size = 0, second = 0]: Shape): number {
  switch (FORMS[type]) {
    case 'one':
      return size;
    case 'some':
      return 2 ** size;
    case 'groups':
      return second ** size;
    case 'order':
      return factorial(size);
    case 'pick':
      return choose(size, second);
  }
}

/** The places that a response index stands for. Throws when the index is none of the question's. */
export function decodeResponse(type: QuestionType, shape: Shape, response: number): number[] {
  const count = countResponses(type, shape);
  if (!Number.isInteger(response) || response < 0 || response >= count) {
    throw new RangeError(`Response ${response} of a ${type} question must be 0 to ${count - 1}.`);
  }
  const [size = 0, second = 0] = shape;
  switch (FORMS[type]) {
    case 'one':
      return [response];
    case 'some':
      return placesOf(size).filter((place) => ((response >> place) & 1) === 1);
    case 'groups':
      return placesOf(size).map((at) => Math.floor(response / second ** (size - 1 - at)) % second);
    case 'order':
      return permutation(response, size);
    case 'pick':
      return combination(response, size, second);
  }
}

/** The number of ways to put so many in order. */
export function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** The number of ways to pick `few` out of `many`; 0 when there are too few. */
export function choose(many: number, few: number): number {
  return few === 0 ? 1 : (choose(many - 1, few - 1) * many) / few;
}

function permutation(response: number, size: number): number[] {
  const free = placesOf(size);
  let rest = response;
  return placesOf(size).map((at) => {
    const weight = factorial(size - 1 - at);
    const pick = Math.floor(rest / weight);
    rest %= weight;
    return free.splice(pick, 1)[0]!;
  });
}

// From the last place down: it is in when all sets of earlier places alone have lower numbers.
function combination(response: number, size: number, picks: number): number[] {
  let rest = response;
  let left = picks;
  return placesOf(size)
    .reverse()
    .filter((place) => {
      const below = choose(place, left);
      if (left === 0 || rest < below) return false;
      rest -= below;
      left -= 1;
      return true;
    })
    .reverse();
}

function placesOf(size: number): number[] {
  return Array.from({ length: size }, (_, place) => place);
}
