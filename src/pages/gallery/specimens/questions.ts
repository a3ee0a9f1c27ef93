import { type TemplateResult, html, nothing } from 'lit';
import type { QuestionType } from '../../../content/names.ts';
import '../../../elements/parts/questions.ts';
import '../../../elements/questions/rare.ts';
import '../../../elements/pictures/spots.ts';
import { questionValue } from '../../../elements/present/question.ts';
import { drawQuestion } from '../../../elements/questions/registry.ts';
import { ANSWERED, BANK, PICTURE_QUESTION, QUESTION_NUMBERS } from '../questions.ts';
import { group, specimen } from '../specimen.ts';
import { CAST } from '../values.ts';

/** A type of question before an answer, after one that fits and after another one. */
export function questionSection(type: QuestionType): TemplateResult {
  const question = questionValue(BANK, QUESTION_NUMBERS[type], CAST);
  return html`${group(undefined, [
    specimen('response: undefined', drawQuestion(question), 'wide'),
    specimen('response: right', drawQuestion(question, question.right), 'wide'),
    specimen('response: other', drawQuestion(question, ANSWERED[type]), 'wide'),
  ])}
  ${type === 'spot' ? pictured() : nothing}`;
}

function pictured(): TemplateResult {
  const question = questionValue(BANK, PICTURE_QUESTION, CAST);
  return group('picture', [
    specimen('response: undefined', drawQuestion(question), 'wide'),
    specimen('response: other', drawQuestion(question, 0b01010), 'wide'),
  ]);
}
