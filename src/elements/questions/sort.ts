import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import { signStyles } from '../cast/signs.styles.ts';
import type { SortValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';
import { sortStyles } from './sort.styles.ts';

/** Put each item in its group: one item lies on top, a tap on a group puts it there. */
@customElement('safe-question-sort')
export class SafeQuestionSort extends QuestionElement<SortValue> {
  static override styles = [base, buttons, signStyles, questionStyles, sortStyles];

  /** For each item the place of its group. */
  @state() private groups: readonly (number | undefined)[] = [];
  /** The item taken back to be moved. */
  @state() private taken?: number;

  protected override begin({ items }: SortValue): void {
    this.groups = items.map(() => undefined);
    this.taken = undefined;
  }

  protected override places(): readonly number[] | undefined {
    const sorted = this.groups.filter((group) => group !== undefined);
    return sorted.length === this.groups.length ? sorted : undefined;
  }

  protected override shape({ items, groups }: SortValue): readonly number[] {
    return [items.length, groups.length];
  }

  protected override hint(): string {
    const left = this.groups.filter((group) => group === undefined).length;
    return t('play.question.sort-first', { left });
  }

  private handlePut(group: number): void {
    const item = this.current();
    if (item === undefined) return;
    this.groups = this.groups.map((before, place) => (place === item ? group : before));
    this.taken = undefined;
  }

  private async handleTake(item: number): Promise<void> {
    this.groups = this.groups.map((before, place) => (place === item ? undefined : before));
    this.taken = item;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tray-button')?.focus();
  }

  private current(): number | undefined {
    if (this.taken !== undefined) return this.taken;
    const next = this.groups.indexOf(undefined);
    return next < 0 ? undefined : next;
  }

  protected override body(question: SortValue): TemplateResult {
    const { groups, items } = question;
    const current = this.current();
    const item = current === undefined ? undefined : items[current];
    return html`<div role="group" aria-labelledby="ask">
      <p>${t('play.question.sort-how')}</p>
      <div class="pile" role="status">
        ${
          item
            ? html`<span class="hidden-words"
                  >${t('play.question.sort-now', { item: item.text })}</span
                >
                <span class="item" aria-hidden="true">${item.text}</span>`
            : html`<span class="item done">${sign('tick')}${t('play.question.sort-done')}</span>`
        }
      </div>
      <div class="trays of-${groups.length}">
        ${groups.map((_, place) => this.tray(question, place, item?.text))}
      </div>
    </div>`;
  }

  private tray({ groups, items }: SortValue, group: number, item?: string): TemplateResult {
    const name = groups[group]!.text;
    return html`<div class="tray">
      <button
        type="button"
        class="button tray-button"
        aria-disabled=${item === undefined ? 'true' : 'false'}
        aria-label=${item === undefined ? name : t('play.question.sort-put', { item, group: name })}
        data-read=${name}
        @click=${() => this.handlePut(group)}
      >
        ${sign('down')}<span>${name}</span>
      </button>
      <ul>
        ${items.map((inside, place) =>
          this.groups[place] === group
            ? html`<li>
                <button
                  type="button"
                  class="slip"
                  aria-label=${t('play.question.sort-back', { item: inside.text, group: name })}
                  data-read=${inside.text}
                  @click=${() => this.handleTake(place)}
                >
                  ${inside.text}
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
          { sign: 'tick', words: belongs },
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
