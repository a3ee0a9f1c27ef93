import { type TemplateResult, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { atFirstPress } from '../base/second-press.ts';
import { inSentences } from '../base/sentences.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { matchStyles } from './match.styles.ts';
import type { Explained, MatchValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { PlacingElement } from './shared/placing-element.ts';
import { placingStyles } from './shared/placing.styles.ts';
import { questionStyles } from './shared/question.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import { digitByDigit } from '../numbers/digits.ts';

/**
 * Pair each left side with a right one: one left side lies on top, a tap on a right side joins them, a
 * tap on a pair parts it.
 */
@customElement('safe-question-match')
export class SafeQuestionMatch extends PlacingElement<MatchValue> {
  static override styles = [base, buttons, questionStyles, placingStyles, matchStyles];

  protected override pieces({ lefts }: MatchValue): readonly Explained[] {
    return lefts;
  }

  protected override shape({ lefts }: MatchValue): readonly number[] {
    return [lefts.length];
  }

  protected override hint(): string {
    return t('play.question.match-first', { left: this.left });
  }

  private handleRight(right: number): void {
    const left = this.put.indexOf(right);
    if (left < 0) this.putCurrent(right);
    else this.takeBack(left);
  }

  protected override body({ lefts, rights }: MatchValue): TemplateResult {
    const item = lefts[this.current ?? -1];
    return html`<div role="group" aria-labelledby="ask" aria-describedby="how">
      <p id="how">${t('play.question.match-how')}</p>
      ${this.pile(item, 'play.question.match-now', 'play.question.match-done')}
      <div class="pairs">
        ${rights.map(({ text }, place) => {
          const joined = lefts[this.put.indexOf(place)];
          // All that is seen on it begins its name, as those who speak to their device say it.
          const name = joined
            ? [joined.text, text, t('play.question.match-part')]
            : [text, t('play.question.match-join', { item: item!.text })];
          return html`<button
            type="button"
            class="pair ${joined ? 'joined' : ''}"
            aria-label=${digitByDigit(inSentences(name))}
            data-read=${joined ? `${joined.text}: ${text}` : text}
            @click=${atFirstPress(() => this.handleRight(place))}
          >
            <span class="half left"
              >${joined && html`<span>${withNumbers(joined.text)}</span>`}</span
            ><span class="half right"><span>${withNumbers(text)}</span></span>
          </button>`;
        })}
      </div>
    </div>`;
  }

  protected override rows(
    { lefts, rights }: MatchValue,
    given: readonly number[],
    right: readonly number[],
  ): readonly FeedbackRow[] {
    return lefts.map(({ text, because }, place) => {
      const fits = given[place] === right[place];
      const tag = (key: string, at: number) =>
        t(`play.question.${key}`, { right: rights[at]!.text });
      return {
        text,
        because,
        fits,
        tags: [
          // A tick only where the pupil was right.
          { sign: fits ? 'tick' : 'next', words: tag('match-belongs', right[place]!) },
          ...(fits ? [] : [{ sign: 'chosen' as const, words: tag('match-yours', given[place]!) }]),
        ],
      };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-match': SafeQuestionMatch;
  }
}
