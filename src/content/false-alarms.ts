import type { Question } from './question.ts';
import { responseCount, shapeOf } from './question-response.ts';
import { decodeResponse } from './response.ts';

/** Responses to a genuine situation that refuse or block it, lowest first; none in other situations. */
export function falseAlarmsOf(question: Question): number[] {
  if (!question.twin) return [];
  switch (question.type) {
    case 'choice':
    case 'reply':
      return refusals(question.options);
    case 'several': {
      const refused = refusals(question.options);
      const shape = shapeOf(question);
      return Array.from({ length: responseCount(question) }, (_, response) => response).filter(
        (response) =>
          decodeResponse('several', shape, response).some((place) => refused.includes(place)),
      );
    }
    case 'real-or-not':
      return question.real ? [1] : [];
    default:
      return [];
  }
}

function refusals(options: Extract<Question, { type: 'choice' }>['options']): number[] {
  return options.flatMap(({ stance, right }, place) =>
    stance === 'refuse' && !right ? [place] : [],
  );
}
