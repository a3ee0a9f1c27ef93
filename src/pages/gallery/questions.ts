import { parse } from 'yaml';
import type { CompiledBank } from '../../content/compiled.ts';
import { QUESTION_TYPES, type QuestionType } from '../../content/names.ts';
import { bankSchema } from '../../content/question.ts';
import bankFile from './bank.yaml?raw';

/*
 * A made-up question of each type, for looking at and for tests; words stand in `words.yaml`.
 */

const { rule, questions } = bankSchema.parse(parse(bankFile));

/** Number of the question of each type. */
export const QUESTION_NUMBERS = Object.fromEntries(
  QUESTION_TYPES.map((type, place) => [type, 10 + place]),
) as Readonly<Record<QuestionType, number>>;

/** Number of the one with a picture. */
export const PICTURE_QUESTION = 40;

export const BANK: CompiledBank = Object.fromEntries(
  questions.map((question) => [
    question.picture === undefined ? QUESTION_NUMBERS[question.type] : PICTURE_QUESTION,
    { ...question, rule },
  ]),
);

/** An answer to each that does not quite fit, so that all that feedback can say is seen. */
export const ANSWERED: Readonly<Record<QuestionType, number>> = {
  choice: 1,
  several: 0b00011,
  reply: 0,
  'real-or-not': 1,
  sort: 0b0110,
  order: 7,
  match: 1,
  spot: 0b0110,
  build: 4,
};
