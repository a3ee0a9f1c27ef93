import type { Question } from './question.ts';

/** Types of question that most modules do without: their elements are apart from the others', in one file. */
export const RARE_TYPES: readonly Question['type'][] = ['build', 'match', 'several'];

/** Whether a question is of a rare type. */
export function isRare({ type }: Pick<Question, 'type'>): boolean {
  return RARE_TYPES.includes(type);
}
