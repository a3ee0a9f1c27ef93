import { type TemplateResult, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import type { RealOrNotValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';

const ANSWERS = ['real', 'not-real'] as const;

/** Is it what it says it is? */
@customElement('safe-question-real-or-not')
export class SafeQuestionRealOrNot extends QuestionElement<RealOrNotValue> {
  static override styles = [
    base,
    buttons,
    questionStyles,
    css`
      @container (min-width: 30rem) {
        .tiles {
          grid-template-columns: 1fr 1fr;
        }
        .tile {
          min-block-size: 5.5rem;
        }
      }
      .tile svg.icon {
        inline-size: 2rem;
        block-size: 2rem;
      }
    `,
  ];

  @state() private chosen?: number;

  protected override begin(): void {
    this.chosen = undefined;
  }

  protected override places(): readonly number[] | undefined {
    return this.chosen === undefined ? undefined : [this.chosen];
  }

  protected override shape(): readonly number[] {
    return [ANSWERS.length];
  }

  protected override hint(): string {
    return t('play.question.choose-first');
  }

  protected override body({ number }: RealOrNotValue): TemplateResult {
    return html`<fieldset class="tiles" aria-labelledby="ask">
      ${ANSWERS.map(
        (answer, place) =>
          html`<label class="tile">
            <input
              type="radio"
              name="answer-${number}"
              .checked=${this.chosen === place}
              @change=${() => (this.chosen = place)}
            />
            ${sign(answer === 'real' ? 'face' : 'mask')}
            <span>${t(`play.question.${answer}`)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  protected override rows(
    { because }: RealOrNotValue,
    [given]: readonly number[],
    [right]: readonly number[],
  ): readonly FeedbackRow[] {
    return ANSWERS.map((answer, place) => ({
      text: t(`play.question.${answer}`),
      because: because[answer],
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
    'safe-question-real-or-not': SafeQuestionRealOrNot;
  }
}
