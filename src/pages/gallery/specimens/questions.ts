import { type TemplateResult, html } from 'lit';
import '../../../elements/parts/questions.ts';
import { questionValue } from '../../../elements/present/question.ts';
import { drawQuestion } from '../../../elements/questions/registry.ts';
import { group, specimen } from '../specimen.ts';
import { BANK, CAST } from '../values.ts';

/** Every type of question before an answer, after the one that fits and after another one. */
export function questionsSection(): TemplateResult {
  return html`${Object.keys(BANK).map((number) => {
    const question = questionValue(BANK, Number(number), CAST);
    const { type, right } = question;
    return group(`<safe-question-${type}>`, [
      specimen('response: undefined', drawQuestion(question), 'wide'),
      specimen('response: right', drawQuestion(question, right), 'wide'),
      specimen('response: other', drawQuestion(question, right === 0 ? 1 : 0), 'wide'),
    ]);
  })}`;
}
