import { type TemplateResult, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { atFirstPress } from '../base/second-press.ts';
import { inSentences, isEnded } from '../base/sentences.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { fullStop } from '../details/full-stop.ts';
import { buildStyles } from './build.styles.ts';
import type { BuildValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import { digitByDigit } from '../numbers/digits.ts';

/**
 * Fill a line with word tiles: a tap puts a tile at the end of the line, another takes it back. The
 * line reads in the order tapped; only which tiles are in it counts.
 */
@customElement('safe-question-build')
export class SafeQuestionBuild extends QuestionElement<BuildValue> {
  static override styles = [base, buttons, questionStyles, buildStyles];

  /** Places of tiles in the order tapped. */
  @state() private line: readonly number[] = [];

  protected override begin(): void {
    this.line = [];
  }

  protected override places(): readonly number[] | undefined {
    return this.line.length === this.question?.slots ? this.line : undefined;
  }

  protected override shape({ tiles, slots }: BuildValue): readonly number[] {
    return [tiles.length, slots];
  }

  protected override hint({ slots }: BuildValue): string {
    // How many are left stands under the line already.
    return t('play.question.build-how', { slots });
  }

  private handleTile(place: number, { slots }: BuildValue): void {
    if (this.line.includes(place)) this.line = this.line.filter((one) => one !== place);
    else if (this.line.length < slots) this.line = [...this.line, place];
  }

  // What was tapped is gone from the line: focus goes to where the tile lies now.
  private async handleTake(place: number, question: BuildValue): Promise<void> {
    this.handleTile(place, question);
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.words .word')[place]?.focus();
  }

  protected override body(question: BuildValue): TemplateResult {
    const { tiles, slots } = question;
    const left = slots - this.line.length;
    return html`<div role="group" aria-labelledby="ask" aria-describedby="how">
      <p id="how">${t('play.question.build-how', { slots })}</p>
      <ol class="line" aria-label=${t('play.question.build-line')}>
        ${Array.from({ length: slots }, (_, slot) => this.slotOf(question, slot))}
      </ol>
      <p class="still" role="status">
        <span class="hidden-words">${this.said(question)}</span>
        ${left > 0 ? t('play.question.build-first', { left }) : t('play.question.build-full')}
      </p>
      <div class="words">
        ${tiles.map(({ text }, place) => {
          const isIn = this.line.includes(place);
          return html`<button
            type="button"
            class="word"
            aria-pressed=${isIn ? 'true' : 'false'}
            aria-disabled=${!isIn && left === 0 ? 'true' : 'false'}
            @click=${atFirstPress(() => this.handleTile(place, question))}
          >
            <span>${withNumbers(text)}</span>
          </button>`;
        })}
      </div>
    </div>`;
  }

  private slotOf(question: BuildValue, slot: number): TemplateResult {
    const place = this.line[slot];
    if (place === undefined) return html`<li class="slot" aria-hidden="true"></li>`;
    const tile = question.tiles[place]!.text;
    return html`<li>
      <button
        type="button"
        class="word in"
        aria-label=${digitByDigit(inSentences([tile, t('play.question.build-back')]))}
        data-read=${tile}
        @click=${atFirstPress(() => this.handleTake(place, question))}
      >
        <span>${withNumbers(tile)}</span>
      </button>
    </li>`;
  }

  protected override recap(question: BuildValue, given: readonly number[]): TemplateResult {
    // A lesson gone on with knows the tiles, not the order in which they were tapped.
    const isOwn =
      this.line.length === given.length && given.every((one) => this.line.includes(one));
    const line = isOwn ? this.line : given;
    return html`<p class="line">
      <span class="hidden-words">${t('play.question.build-line')}: </span>
      ${line.map((place) => {
        const { text } = question.tiles[place]!;
        return html`<span class="word in"
          ><span>${withNumbers(text)}${fullStop(text)}</span></span
        > `;
      })}
    </p>`;
  }

  protected override rows({ tiles }: BuildValue, given: readonly number[]): readonly FeedbackRow[] {
    return tiles.map(({ text, because, fits }, place) => ({
      text,
      because,
      fits,
      tags: [
        ...(fits ? [{ sign: 'tick' as const, words: t('play.question.one-fits') }] : []),
        ...(given.includes(place)
          ? [{ sign: 'chosen' as const, words: t('play.question.build-used') }]
          : []),
      ],
    }));
  }

  // For those who listen: what the line reads so far.
  private said({ tiles }: BuildValue): string {
    const words = digitByDigit(inSentences(this.line.map((place) => tiles[place]!.text)));
    return words === '' || isEnded(words) ? words : `${words}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-build': SafeQuestionBuild;
  }
}
