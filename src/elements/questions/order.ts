import { type TemplateResult, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { atFirstPress } from '../base/second-press.ts';
import { base, buttons } from '../base/shared.styles.ts';
import type { OrderValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import { digitByDigit } from '../numbers/digits.ts';

/** Put the steps in order: each tap gives the next number, a tap on a numbered step takes it back. */
@customElement('safe-question-order')
export class SafeQuestionOrder extends QuestionElement<OrderValue> {
  static override styles = [
    base,
    buttons,
    questionStyles,
    css`
      .tile {
        inline-size: 100%;
      }
      .tile[aria-pressed='true'] {
        background: var(--safe-paper-sky);
        border-block-end-width: 2px;
        translate: 0 3px;
        margin-block-end: 3px;
      }
      .tile:focus-visible {
        outline: 3px solid var(--safe-edge-ink);
      }
      .badge {
        flex: none;
        display: grid;
        place-items: center;
        inline-size: 2.1rem;
        block-size: 2.1rem;
        font-weight: 700;
        border: 2px dashed var(--safe-edge-soft);
        border-radius: 52% 46% 50% 48%;
      }
      [aria-pressed='true'] .badge {
        background: var(--safe-paper-sky);
        border: 2px solid var(--safe-edge-ink);
        animation: stick var(--safe-motion) var(--safe-ease-stick);
      }
      @keyframes stick {
        from {
          scale: 1.6;
        }
      }
    `,
  ];

  /** Places in the order in which they were tapped. */
  @state() private picked: readonly number[] = [];

  protected override begin(): void {
    this.picked = [];
  }

  protected override places(): readonly number[] | undefined {
    return this.picked.length === this.question?.steps.length ? this.picked : undefined;
  }

  protected override shape({ steps }: OrderValue): readonly number[] {
    return [steps.length];
  }

  protected override hint(): string {
    return t('play.question.order-first');
  }

  private handleStep(place: number): void {
    this.picked = this.picked.includes(place)
      ? this.picked.filter((one) => one !== place)
      : [...this.picked, place];
  }

  protected override body({ steps }: OrderValue): TemplateResult {
    return html`<div class="tiles" role="group" aria-labelledby="ask" aria-describedby="how">
      <p id="how">${t('play.question.order-how')}</p>
      ${steps.map(({ text }, place) => {
        const at = this.picked.indexOf(place) + 1;
        return html`<button
          type="button"
          class="tile"
          aria-pressed=${at > 0 ? 'true' : 'false'}
          aria-label=${digitByDigit(at > 0 ? t('play.question.order-step', { place: at, text }) : text)}
          data-read=${text}
          @click=${atFirstPress(() => this.handleStep(place))}
        >
          <span class="badge" aria-hidden="true">${at > 0 ? at : ''}</span>
          <span>${withNumbers(text)}</span>
        </button>`;
      })}
    </div>`;
  }

  protected override rows(
    { steps }: OrderValue,
    given: readonly number[],
    right: readonly number[],
  ): readonly FeedbackRow[] {
    return right.map((place, at) => {
      const { text, because } = steps[place]!;
      const yours = given.indexOf(place);
      return {
        text: t('play.question.order-step', { place: at + 1, text }),
        because,
        fits: yours === at,
        tags:
          yours === at
            ? [{ sign: 'tick', words: t('play.question.order-same') }]
            : [{ sign: 'chosen', words: t('play.question.order-yours', { place: yours + 1 }) }],
      };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-order': SafeQuestionOrder;
  }
}
