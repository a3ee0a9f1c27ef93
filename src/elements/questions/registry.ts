import { type TemplateResult, html } from 'lit';
import type { Question } from '../../content/question.ts';
import { isRare } from '../../content/rare-questions.ts';
import './choice.ts';
import type { QuestionValue } from './model.ts';
import './order.ts';
import './real-or-not.ts';
import './reply.ts';
import './sort.ts';
import './spot.ts';

/**
 * Loads what a question needs besides: its element, where its type is rare, and what its picture is drawn
 * with, where it has one. Must have resolved before it is drawn. Rejects when it did not arrive.
 */
export async function loadQuestion(question: Pick<Question, 'picture' | 'type'>): Promise<void> {
  await Promise.all([
    isRare(question) ? import('./rare.ts') : undefined,
    question.picture === undefined ? undefined : import('../pictures/spots.ts'),
  ]);
}

/** A question in the element of its type; with `response` its feedback is shown. */
export function drawQuestion(question: QuestionValue, response?: number): TemplateResult {
  switch (question.type) {
    case 'choice':
      return html`<safe-question-choice
        .question=${question}
        .response=${response}
      ></safe-question-choice>`;
    case 'several':
      return html`<safe-question-several
        .question=${question}
        .response=${response}
      ></safe-question-several>`;
    case 'reply':
      return html`<safe-question-reply
        .question=${question}
        .response=${response}
      ></safe-question-reply>`;
    case 'real-or-not':
      return html`<safe-question-real-or-not
        .question=${question}
        .response=${response}
      ></safe-question-real-or-not>`;
    case 'sort':
      return html`<safe-question-sort
        .question=${question}
        .response=${response}
      ></safe-question-sort>`;
    case 'order':
      return html`<safe-question-order
        .question=${question}
        .response=${response}
      ></safe-question-order>`;
    case 'match':
      return html`<safe-question-match
        .question=${question}
        .response=${response}
      ></safe-question-match>`;
    case 'spot':
      return html`<safe-question-spot
        .question=${question}
        .response=${response}
      ></safe-question-spot>`;
    case 'build':
      return html`<safe-question-build
        .question=${question}
        .response=${response}
      ></safe-question-build>`;
  }
}
