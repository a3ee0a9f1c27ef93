import type { QuestionType } from './names.ts';
import { FORMS, type ResponsePlaces, type Shape, choose, factorial } from './response.ts';

/**
 * The response index of an answer to a question of this type and shape, by its form:
 * - one: the place itself
 * - some (several, spot): a mask with bit i for place i
 * - groups (sort): group places as digits, first item most significant
 * - order (order, match): the Lehmer rank of the permutation
 * - pick (build): the rank of the set among all of its size, so that a line fits three characters of
 *   the journal and every index is an answer
 *
 * Throws when the answer does not fit.
 */
export function encodePlaces(type: QuestionType, shape: Shape, answer: ResponsePlaces): number {
  if (!fits(type, shape, answer)) {
    throw new RangeError(`[${answer.join(', ')}] is no answer to a ${type} of [${shape.join()}].`);
  }
  switch (FORMS[type]) {
    case 'one':
      return answer[0]!;
    case 'some':
      return answer.reduce((mask, place) => mask | (1 << place), 0);
    case 'groups':
      return answer.reduce((sum, group) => sum * shape[1]! + group, 0);
    case 'order':
      return rank(answer);
    case 'pick':
      return [...answer]
        .sort((a, b) => a - b)
        .reduce((sum, place, at) => sum + choose(place, at + 1), 0);
  }
}

function fits(type: QuestionType, [size = 0, second = 0]: Shape, answer: ResponsePlaces): boolean {
  const form = FORMS[type];
  const limit = form === 'groups' ? second : size;
  const inRange = answer.every((place) => Number.isInteger(place) && place >= 0 && place < limit);
  const different = new Set(answer).size === answer.length;
  switch (form) {
    case 'one':
      return inRange && answer.length === 1;
    case 'some':
      return inRange && different;
    case 'groups':
      return inRange && answer.length === size;
    case 'order':
      return inRange && different && answer.length === size;
    case 'pick':
      return inRange && different && answer.length === second;
  }
}

// Lehmer code: each place's rank among those still free, in factorial base.
function rank(order: ResponsePlaces): number {
  return order.reduce((sum, place, at) => {
    const smaller = order.slice(at + 1).filter((later) => later < place).length;
    return sum + smaller * factorial(order.length - 1 - at);
  }, 0);
}
