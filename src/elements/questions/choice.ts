import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { base, buttons } from '../base/shared.styles.ts';
import type { ChoiceValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';

/** What could they do? One of three. */
@customElement('safe-question-choice')
export class SafeQuestionChoice extends QuestionElement<ChoiceValue> {
  static override styles: CSSResultGroup = [base, buttons, questionStyles];

  @state() private chosen?: number;

  protected override begin(): void {
    this.chosen = undefined;
  }

  protected override places(): readonly number[] | undefined {
    return this.chosen === undefined ? undefined : [this.chosen];
  }

  protected override shape({ options }: ChoiceValue): readonly number[] {
    return [options.length];
  }

  protected override hint(): string {
    return t('play.question.choose-first');
  }

  protected override body({ options, number }: ChoiceValue): TemplateResult {
    return html`<fieldset class="tiles" aria-labelledby="ask">
      ${options.map(
        ({ text }, place) =>
          html`<label class="tile">
            <input
              type="radio"
              name="option-${number}"
              .checked=${this.chosen === place}
              @change=${() => (this.chosen = place)}
            />
            <span>${withNumbers(text)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  protected override rows(
    { options }: ChoiceValue,
    [given]: readonly number[],
    [right]: readonly number[],
  ): readonly FeedbackRow[] {
    return options.map(({ text, because }, place) => ({
      text,
      because,
      fits: place === right,
      tags: [
        ...(place === right ? [{ sign: 'tick' as const, words: t('play.question.fits') }] : []),
        ...(place === given
          ? [{ sign: 'chosen' as const, words: t('play.question.your-answer') }]
          : []),
      ],
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-choice': SafeQuestionChoice;
  }
}
