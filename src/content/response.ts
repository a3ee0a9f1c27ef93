import type { QuestionType } from './names.ts';
import type { Question } from './question.ts';

/*
 * A pupil's answer to a question as one whole number, the response index, and back.
 *
 * An answer is a list of places, from 0:
 * - choice, reply: [place of the option]
 * - real-or-not: [0] for real, [1] for not real
 * - sort: for each item in file order, the place of the group it was put in
 * - order: places in `shown`, in the order chosen
 * - spot: places of the parts marked, ascending
 */

/** Places as above; which of them depends on the question's type. */
export type ResponsePlaces = readonly number[];

/** Sizes that decode a response: [options], sort [items, groups], order [steps], spot [parts]. */
export type Shape = readonly number[];

/** The sizes that a question's responses depend on. */
export function shapeOf(question: Question): Shape {
  switch (question.type) {
    case 'choice':
    case 'reply':
      return [question.options.length];
    case 'real-or-not':
      return [2];
    case 'sort':
      return [question.items.length, question.groups.length];
    case 'order':
      return [question.shown.length];
    case 'spot':
      return [question.parts.length];
  }
}

/** How many response indices a question has; they run from 0 to one less. */
export function responseCount(question: Question): number {
  return countOf(question.type, shapeOf(question));
}

/** The one response index that is right. */
export function rightResponse(question: Question): number {
  return encodeResponse(question, rightPlaces(question));
}

/**
 * The response index of an answer: the option's place; for sort the group places as digits, first item
 * most significant; for order the Lehmer rank of the permutation; for spot a mask with bit i for part i.
 * Throws when the answer does not fit the question.
 */
export function encodeResponse(question: Question, answer: ResponsePlaces): number {
  return encodePlaces(question.type, shapeOf(question), answer);
}

/** The places that a response index stands for. Throws when the index is none of the question's. */
export function decodeResponse(type: QuestionType, shape: Shape, response: number): number[] {
  const count = countOf(type, shape);
  if (!Number.isInteger(response) || response < 0 || response >= count) {
    throw new RangeError(`Response ${response} of a ${type} question must be 0 to ${count - 1}.`);
  }
  const [size = 0, groups = 0] = shape;
  switch (type) {
    case 'choice':
    case 'reply':
    case 'real-or-not':
      return [response];
    case 'sort':
      return Array.from({ length: size }, (_, item) => digit(response, groups, size - 1 - item));
    case 'order':
      return permutation(response, size);
    case 'spot':
      return places(size).filter((part) => ((response >> part) & 1) === 1);
  }
}

/** As {@link encodeResponse}, for those who know a question by its type and shape alone. */
export function encodePlaces(type: QuestionType, shape: Shape, answer: ResponsePlaces): number {
  if (!fits(type, shape, answer)) {
    throw new RangeError(`[${answer.join(', ')}] is no answer to a ${type} of [${shape.join()}].`);
  }
  switch (type) {
    case 'choice':
    case 'reply':
    case 'real-or-not':
      return answer[0]!;
    case 'sort':
      return answer.reduce((sum, group) => sum * shape[1]! + group, 0);
    case 'order':
      return rank(answer);
    case 'spot':
      return answer.reduce((mask, part) => mask | (1 << part), 0);
  }
}

function rightPlaces(question: Question): number[] {
  switch (question.type) {
    case 'choice':
    case 'reply':
      return [question.options.findIndex(({ right }) => right)];
    case 'real-or-not':
      return [question.real ? 0 : 1];
    case 'sort':
      return question.items.map((item) => question.groups.findIndex(({ id }) => id === item.group));
    case 'order':
      return question.steps.map(({ id }) => question.shown.indexOf(id));
    case 'spot':
      return question.parts.flatMap(({ odd }, place) => (odd ? [place] : []));
  }
}

function countOf(type: QuestionType, shape: Shape): number {
  const [size = 0, groups = 0] = shape;
  switch (type) {
    case 'choice':
    case 'reply':
    case 'real-or-not':
      return size;
    case 'sort':
      return groups ** size;
    case 'order':
      return factorial(size);
    case 'spot':
      return 2 ** size;
  }
}

function fits(type: QuestionType, shape: Shape, answer: ResponsePlaces): boolean {
  const [size = 0, groups = 0] = shape;
  const limit = type === 'sort' ? groups : size;
  const inRange = answer.every((place) => Number.isInteger(place) && place >= 0 && place < limit);
  const different = new Set(answer).size === answer.length;
  if (type === 'sort') return inRange && answer.length === size;
  if (type === 'order') return inRange && different && answer.length === size;
  if (type === 'spot') return inRange && different;
  return inRange && answer.length === 1;
}

function digit(value: number, base: number, power: number): number {
  return Math.floor(value / base ** power) % base;
}

// Lehmer code: each place's rank among those still free, in factorial base.
function rank(order: ResponsePlaces): number {
  return order.reduce((sum, place, at) => {
    const smaller = order.slice(at + 1).filter((later) => later < place).length;
    return sum + smaller * factorial(order.length - 1 - at);
  }, 0);
}

function permutation(response: number, size: number): number[] {
  const free = places(size);
  let rest = response;
  return places(size).map((at) => {
    const weight = factorial(size - 1 - at);
    const pick = Math.floor(rest / weight);
    rest %= weight;
    return free.splice(pick, 1)[0]!;
  });
}

function places(size: number): number[] {
  return Array.from({ length: size }, (_, place) => place);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
