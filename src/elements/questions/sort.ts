import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { atFirstPress } from '../base/second-press.ts';
import { inSentences } from '../base/sentences.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import type { Explained, SortValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { PlacingElement } from './shared/placing-element.ts';
import { placingStyles } from './shared/placing.styles.ts';
import { questionStyles } from './shared/question.styles.ts';
import { sortStyles } from './sort.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import { digitByDigit } from '../numbers/digits.ts';

/** Put each item in its group: one item lies on top, a tap on a group puts it there. */
@customElement('safe-question-sort')
export class SafeQuestionSort extends PlacingElement<SortValue> {
  static override styles = [base, buttons, questionStyles, placingStyles, sortStyles];

  protected override pieces({ items }: SortValue): readonly Explained[] {
    return items;
  }

  protected override shape({ items, groups }: SortValue): readonly number[] {
    return [items.length, groups.length];
  }

  protected override hint(): string {
    return t('play.question.sort-first', { left: this.left });
  }

  private async handleTake(item: number): Promise<void> {
    this.takeBack(item);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tray-button')?.focus();
  }

  protected override body(question: SortValue): TemplateResult {
    const { groups, items } = question;
    const item = items[this.current ?? -1];
    return html`<div role="group" aria-labelledby="ask" aria-describedby="how">
      <p id="how">${t('play.question.sort-how')}</p>
      ${this.pile(item, 'play.question.sort-now', 'play.question.sort-done')}
      <div class="trays of-${groups.length}">
        ${groups.map((_, place) => this.tray(question, place, item?.text))}
      </div>
    </div>`;
  }

  private tray({ groups, items }: SortValue, group: number, item?: string): TemplateResult {
    const name = groups[group]!.text;
    const isEmpty = !this.put.includes(group);
    return html`<div class="tray">
      <button
        type="button"
        class="button tray-button"
        aria-disabled=${item === undefined ? 'true' : 'false'}
        aria-label=${digitByDigit(inSentences([name, item === undefined ? '' : t('play.question.sort-put', { item })]))}
        data-read=${name}
        @click=${atFirstPress(() => this.putCurrent(group))}
      >
        ${sign('down')}<span>${withNumbers(name)}</span>
      </button>
      <ul role=${isEmpty ? 'none' : nothing} aria-label=${isEmpty ? nothing : digitByDigit(name)}>
        ${items.map((inside, place) =>
          this.put[place] === group
            ? html`<li>
                <button
                  type="button"
                  class="slip"
                  aria-label=${digitByDigit(inSentences([inside.text, t('play.question.sort-back', { group: name })]))}
                  data-read=${inside.text}
                  @click=${atFirstPress(() => this.handleTake(place))}
                >
                  ${withNumbers(inside.text)}
                </button>
              </li>`
            : nothing,
        )}
      </ul>
    </div>`;
  }

  protected override rows(
    { items, groups }: SortValue,
    given: readonly number[],
    right: readonly number[],
  ): readonly FeedbackRow[] {
    const name = (place: number) => groups[place]!.text;
    return items.map(({ text, because }, place) => {
      const fits = given[place] === right[place];
      const belongs = t('play.question.sort-belongs', { group: name(right[place]!) });
      const put = t('play.question.sort-place', { group: name(given[place]!) });
      return {
        text,
        because,
        fits,
        tags: [
          // A tick only where the pupil was right.
          { sign: fits ? 'tick' : 'next', words: belongs },
          ...(fits ? [] : [{ sign: 'chosen' as const, words: put }]),
        ],
      };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-sort': SafeQuestionSort;
  }
}
