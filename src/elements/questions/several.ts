import { type TemplateResult, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { base, buttons } from '../base/shared.styles.ts';
import type { SeveralValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';

/** Which of these fit? Tick all that do, then check. */
@customElement('safe-question-several')
export class SafeQuestionSeveral extends QuestionElement<SeveralValue> {
  static override styles = [
    base,
    buttons,
    questionStyles,
    css`
      .tiles {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      }
      .tiles p {
        grid-column: 1 / -1;
      }
    `,
  ];

  @state() private ticked: readonly number[] = [];

  protected override begin(): void {
    this.ticked = [];
  }

  protected override places(): readonly number[] | undefined {
    return this.ticked.length === 0 ? undefined : this.ticked;
  }

  protected override shape({ options }: SeveralValue): readonly number[] {
    return [options.length];
  }

  protected override hint(): string {
    return t('play.question.several-first');
  }

  private handleTick(place: number): void {
    this.ticked = this.ticked.includes(place)
      ? this.ticked.filter((one) => one !== place)
      : [...this.ticked, place];
  }

  protected override body({ options }: SeveralValue): TemplateResult {
    return html`<fieldset class="tiles" aria-labelledby="ask" aria-describedby="how">
      <p id="how">${t('play.question.several-how')}</p>
      ${options.map(
        ({ text }, place) =>
          html`<label class="tile">
            <input
              type="checkbox"
              .checked=${this.ticked.includes(place)}
              @change=${() => this.handleTick(place)}
            />
            <span>${withNumbers(text)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  protected override rows(
    { options }: SeveralValue,
    given: readonly number[],
    right: readonly number[],
  ): readonly FeedbackRow[] {
    return options.map(({ text, because }, place) => ({
      text,
      because,
      fits: right.includes(place),
      tags: [
        ...(right.includes(place)
          ? [{ sign: 'tick' as const, words: t('play.question.one-fits') }]
          : []),
        ...(given.includes(place)
          ? [{ sign: 'chosen' as const, words: t('play.question.several-ticked') }]
          : []),
      ],
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-several': SafeQuestionSeveral;
  }
}
