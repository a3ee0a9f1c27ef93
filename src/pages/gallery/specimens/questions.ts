import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import type { QuestionType } from '../../../content/names.ts';
import '../../../elements/parts/questions.ts';
import '../../../elements/questions/rare.ts';
import '../../../elements/pictures/spots.ts';
import { questionValue } from '../../../elements/present/question.ts';
import { drawQuestion } from '../../../elements/questions/registry.ts';
import { ANSWERED, BANK, PICTURE_QUESTION, QUESTION_NUMBERS } from '../questions.ts';
import { group, specimen } from '../specimen.ts';
import { CAST } from '../values.ts';
import { onceDrawn, pressEach } from './once-drawn.ts';

interface Steps {
  /** What is pressed at every step towards an answer. */
  readonly press: string;
  /** Steps after which it is not an answer yet. */
  readonly half: number;
  /** Steps after which it can be checked. */
  readonly all: number;
}

const PICK: Steps = { press: 'input', half: 0, all: 1 };

const STEPS: Readonly<Record<QuestionType, Steps>> = {
  choice: PICK,
  several: PICK,
  reply: PICK,
  'real-or-not': PICK,
  spot: PICK,
  sort: { press: '.tray-button', half: 1, all: 4 },
  order: { press: '.tile[aria-pressed=false]', half: 2, all: 4 },
  match: { press: '.pair:not(.joined)', half: 1, all: 3 },
  build: { press: '.words .word[aria-pressed=false]', half: 2, all: 3 },
};

/**
 * A type of question before an answer, with Check pressed too early, with an answer to be checked, after one
 * that fits and after another one.
 */
export function questionSection(type: QuestionType): TemplateResult {
  const question = questionValue(BANK, QUESTION_NUMBERS[type], CAST);
  const { press, half, all } = STEPS[type];
  const early = [...Array<string>(half).fill(press), '.check'];
  return html`${group(undefined, [
    specimen('response: undefined', drawQuestion(question), 'wide'),
    pressed(half > 0 ? 'half, early' : 'early', drawQuestion(question), early),
    pressed('ready', drawQuestion(question), Array<string>(all).fill(press)),
    specimen('response: right', drawQuestion(question, question.right), 'wide'),
    specimen('response: other', drawQuestion(question, ANSWERED[type]), 'wide'),
  ])}
  ${type === 'spot' ? pictured() : nothing}`;
}

function pictured(): TemplateResult {
  const question = questionValue(BANK, PICTURE_QUESTION, CAST);
  const mark = ({ renderRoot }: LitElement) =>
    pressEach(renderRoot.querySelector('safe-spots')!, ['.spot']);
  return group('picture', [
    specimen('response: undefined', drawQuestion(question), 'wide'),
    specimen('ready', onceDrawn(drawQuestion(question), mark), 'wide'),
    specimen('response: other', drawQuestion(question, 0b01010), 'wide'),
  ]);
}

function pressed(
  name: string,
  drawn: TemplateResult,
  selectors: readonly string[],
): TemplateResult {
  return specimen(
    name,
    onceDrawn(drawn, (question) => pressEach(question, selectors)),
    'wide',
  );
}
