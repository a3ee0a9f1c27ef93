import { encodePlaces } from './encode-response.ts';
import type { Question } from './question.ts';
import {
  type ResponsePlaces,
  type RightResponses,
  type Shape,
  countResponses,
  decodeResponse,
} from './response.ts';

/** The sizes that a question's responses depend on. */
export function shapeOf(question: Question): Shape {
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return [question.options.length];
    case 'real-or-not':
      return [2];
    case 'sort':
      return [question.items.length, question.groups.length];
    case 'order':
    case 'match':
      return [question.shown.length];
    case 'spot':
      return [question.parts.length];
    case 'build':
      return [question.tiles.length, question.slots];
  }
}

/** How many response indices a question has; they run from 0 to one less. */
export function responseCount(question: Question): number {
  return countResponses(question.type, shapeOf(question));
}

/** As {@link encodePlaces}, for a question at hand. */
export function encodeResponse(question: Question, answer: ResponsePlaces): number {
  return encodePlaces(question.type, shapeOf(question), answer);
}

/** The response indices that are right, the lowest first. */
export function rightResponses(question: Question): RightResponses {
  if (question.type !== 'build') return { right: encodeResponse(question, rightPlaces(question)) };
  const shape = shapeOf(question);
  const [right = -1, ...alsoRight] = Array.from(
    { length: responseCount(question) },
    (_, at) => at,
  ).filter((response) =>
    decodeResponse('build', shape, response).every((place) => question.tiles[place]!.fits),
  );
  return alsoRight.length === 0 ? { right } : { right, alsoRight };
}

function rightPlaces(question: Exclude<Question, { type: 'build' }>): number[] {
  switch (question.type) {
    case 'choice':
    case 'reply':
      return [question.options.findIndex(({ right }) => right)];
    case 'several':
      return placesWhere(question.options, ({ right }) => right);
    case 'real-or-not':
      return [question.real ? 0 : 1];
    case 'sort':
      return question.items.map((item) => question.groups.findIndex(({ id }) => id === item.group));
    case 'order':
      return question.steps.map(({ id }) => question.shown.indexOf(id));
    case 'match':
      return question.pairs.map(({ id }) => question.shown.indexOf(id));
    case 'spot':
      return placesWhere(question.parts, ({ odd }) => odd);
  }
}

function placesWhere<T>(list: readonly T[], test: (one: T) => boolean): number[] {
  return list.flatMap((one, place) => (test(one) ? [place] : []));
}
