import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Shape, decodeResponse, isRightResponse } from '../../../content/response.ts';
import { encodePlaces } from '../../../content/encode-response.ts';
import { t } from '../../../i18n/words.ts';
import { isDifferent } from '../../base/is-different.ts';
import { face } from '../../cast/face.ts';
import { sign } from '../../cast/signs.ts';
import { detailsAfter, detailsBefore, endOfText } from '../../details/details.ts';
import { SafeDecideEvent, SafeGoOnEvent } from '../../events.ts';
import { sound } from '../../sounds/sound.ts';
import { marked } from '../../terms/marked.ts';
import type { QuestionValue } from '../model.ts';
import { type FeedbackRow, feedbackRows } from './feedback.ts';

/**
 * What every question has in common: the scene, the ask, Check, and after the answer the feedback for
 * all there was to choose. Nothing is fired before Check.
 *
 * @fires safe-decide - `question.answered` once, or `question.passed`.
 * @fires safe-go-on - "Next" after the feedback.
 */
export abstract class QuestionElement<V extends QuestionValue> extends LitElement {
  /** Questions are made anew at every turn; only a different one is begun. */
  @property({ attribute: false, hasChanged: isDifferent }) question?: V;
  /** The response that was given; the feedback is shown while it is set. */
  @property({ attribute: false }) response?: number;

  /** Check was pressed before there was anything to check. */
  @state() private early = false;
  private decided = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('question') as V | undefined;
    if (!changed.has('question') || before?.number === this.question?.number) return;
    this.decided = false;
    this.early = false;
    if (this.question) this.begin(this.question);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isAnsweredNow =
      changed.has('response') && this.response !== undefined && !changed.has('question');
    if (isAnsweredNow) this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus();
  }

  protected handleCheck = (): void => {
    const { question } = this;
    if (!question || this.decided) return;
    const places = this.places();
    this.early = places === undefined;
    if (places === undefined) return;
    this.decided = true;
    const response = encodePlaces(question.type, this.shape(question), places);
    sound('tick');
    this.dispatchEvent(
      new SafeDecideEvent({ type: 'question.answered', number: question.number, response }),
    );
  };

  protected handlePass = (): void => {
    if (!this.question || this.decided) return;
    this.decided = true;
    this.dispatchEvent(
      new SafeDecideEvent({ type: 'question.passed', number: this.question.number }),
    );
  };

  protected handleNext = (): void => {
    this.dispatchEvent(new SafeGoOnEvent());
  };

  /** Forgets what was chosen for the question before. */
  protected abstract begin(question: V): void;
  /** The answer as it stands, see `content/response.ts`; undefined while it is not complete. */
  protected abstract places(): readonly number[] | undefined;
  protected abstract shape(question: V): Shape;
  /** What is still to do before Check. */
  protected abstract hint(question: V): string;
  /** What is chosen from. */
  protected abstract body(question: V): TemplateResult;
  /** What was made of it, where the rows alone do not show that. */
  protected recap(_question: V, _given: readonly number[]): TemplateResult | typeof nothing {
    return nothing;
  }
  /** All there was to choose from, explained; `given` and `right` are places. */
  protected abstract rows(
    question: V,
    given: readonly number[],
    right: readonly number[],
  ): readonly FeedbackRow[];

  protected override render(): TemplateResult | typeof nothing {
    const { question, response } = this;
    if (!question) return nothing;
    return html`<article class="question">
      ${scene(question, response === undefined)}
      <div class="answer">
        <h2 class="ask" id="ask">${marked(question.ask)}</h2>
        ${response === undefined ? this.asking(question) : this.answered(question, response)}
      </div>
    </article>`;
  }

  private asking(question: V): TemplateResult {
    const isReady = this.places() !== undefined;
    return html`${this.body(question)}
      <p class="hint" role="status">${this.early && !isReady ? this.hint(question) : ''}</p>
      <div class="actions">
        <button
          type="button"
          class="button main check"
          aria-disabled=${isReady ? 'false' : 'true'}
          @click=${this.handleCheck}
        >
          ${sign('tick')}${t('play.question.check')}
        </button>
        <button type="button" class="quiet pass" @click=${this.handlePass}>
          ${t('play.question.pass')}
        </button>
      </div>`;
  }

  private answered(question: V, response: number): TemplateResult {
    const { type, right } = question;
    const shape = this.shape(question);
    const isRight = isRightResponse(question, response);
    const given = decodeResponse(type, shape, response);
    return html`<section class="feedback">
        <h3 class="verdict ${isRight ? 'fits' : ''}" tabindex="-1">
          ${sign(isRight ? 'star' : 'idea')}
          ${t(isRight ? 'play.question.right' : 'play.question.other')}
        </h3>
        ${this.recap(question, given)}
        ${feedbackRows(this.rows(question, given, decodeResponse(type, shape, right)))}
      </section>
      <div class="actions">
        <button type="button" class="button main next" @click=${this.handleNext}>
          ${t('play.question.next')}${sign('next')}
        </button>
      </div>`;
  }
}

// What is marked in a picture is marked below the question; until then it would stand there twice.
function scene(
  { type, surface, picture, scene, messages }: QuestionValue,
  isAsked: boolean,
): TemplateResult {
  const isHere = picture !== undefined && !(type === 'spot' && isAsked);
  return html`<div class="scene on-${surface}">
    <p class="where">
      ${sign(surface === 'chat' ? 'reply' : surface)}${t(`play.question.where.${surface}`)}
    </p>
    <p class="scene-text">${marked(scene)}</p>
    ${isHere ? html`<safe-picture .picture=${picture}></safe-picture>` : nothing}
    ${messages.map(said)}
  </div>`;
}

function said(message: QuestionValue['messages'][number]): TemplateResult {
  const { from, text, kind } = message;
  return html`<div class="said ${kind}">
    ${face(from)}
    <p>
      <strong>${from.name}<span class="unseen">: </span></strong>
      ${detailsBefore(message)}
      <span>${marked(text)}${endOfText(message)}</span>
      ${detailsAfter(message)}
    </p>
  </div>`;
}
