import { type TemplateResult, html } from 'lit';
import { QUESTION_TYPES } from '../../../content/names.ts';
import '../../../elements/parts/questions.ts';
import '../../../elements/pictures/spots.ts';
import { questionValue } from '../../../elements/present/question.ts';
import { drawQuestion } from '../../../elements/questions/registry.ts';
import { ANSWERED, BANK, PICTURE_QUESTION, QUESTION_NUMBERS } from '../questions.ts';
import { group, specimen } from '../specimen.ts';
import { CAST } from '../values.ts';

/** Every type of question before an answer, after one that fits and after another one. */
export function questionsSection(): TemplateResult {
  const pictured = questionValue(BANK, PICTURE_QUESTION, CAST);
  return html`${QUESTION_TYPES.map((type) => {
    const question = questionValue(BANK, QUESTION_NUMBERS[type], CAST);
    return group(`<safe-question-${type}>`, [
      specimen('response: undefined', drawQuestion(question), 'wide'),
      specimen('response: right', drawQuestion(question, question.right), 'wide'),
      specimen('response: other', drawQuestion(question, ANSWERED[type]), 'wide'),
    ]);
  })}
  ${group('picture', [
    specimen('response: undefined', drawQuestion(pictured), 'wide'),
    specimen('response: other', drawQuestion(pictured, 0b01010), 'wide'),
  ])}`;
}
