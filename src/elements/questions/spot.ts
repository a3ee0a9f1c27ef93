import { type TemplateResult, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import type { ShownPicture } from '../model.ts';
import type { SafeSpotEvent } from '../pictures/spots.ts';
import type { SpotValue } from './model.ts';
import type { FeedbackRow } from './shared/feedback.ts';
import { QuestionElement } from './shared/question-element.ts';
import { questionStyles } from './shared/question.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';

/** Mark the odd parts of a message or page, or things in a picture, then check. */
@customElement('safe-question-spot')
export class SafeQuestionSpot extends QuestionElement<SpotValue> {
  static override styles = [
    base,
    buttons,
    questionStyles,
    css`
      /* One sheet, its parts line by line; marking is drawn with a marker pen. */
      .sheet {
        margin-block-start: 0.6rem;
        background: var(--safe-sheet);
        border: var(--safe-edge) solid var(--safe-edge-ink);
        border-radius: 3px 9px 4px 7px;
        padding-block: 0.3rem;
      }
      .sheet .tile,
      .sheet .tile:nth-child(even) {
        background: none;
        border: 0;
        box-shadow: none;
        border-radius: 0;
        padding-inline: 0.9rem;
        margin: 0;
        translate: none;
        rotate: none;
      }
      .sheet .tile + .tile {
        border-block-start: 1px dashed var(--safe-edge-soft);
      }
      .sheet .tile:hover {
        background: var(--safe-paper-news);
      }
      .sheet .tile:has(:focus-visible) {
        outline-offset: -3px;
        box-shadow: none;
      }
      .text {
        flex: 1;
      }
      .tile:has(:checked) .text {
        background: var(--safe-paper-marigold);
        box-shadow: 0 0 0 0.25em var(--safe-paper-marigold);
      }
      safe-spots {
        inline-size: min(100%, 30rem, max(17.5rem, 62vh));
        margin: 0.6rem auto 0;
        border: var(--safe-edge) solid var(--safe-edge-ink);
      }
      .row.fits {
        background: var(--safe-paper-marigold);
      }
      .pin {
        visibility: hidden;
      }
      .tile:has(:checked) .pin {
        visibility: visible;
      }
    `,
  ];

  @state() private marked: readonly number[] = [];

  protected override begin(): void {
    this.marked = [];
  }

  protected override places(): readonly number[] | undefined {
    return this.marked.length === 0 ? undefined : this.marked;
  }

  protected override shape({ parts }: SpotValue): readonly number[] {
    return [parts.length];
  }

  protected override hint({ picture }: SpotValue): string {
    return t(picture ? 'play.question.clue-first' : 'play.question.spot-first');
  }

  private handleMark(place: number): void {
    this.marked = this.marked.includes(place)
      ? this.marked.filter((one) => one !== place)
      : [...this.marked, place].sort((a, b) => a - b);
  }

  private photo({ parts }: SpotValue, picture: ShownPicture): TemplateResult {
    return html`<safe-spots
      ring
      .picture=${picture}
      .pressed=${this.marked.map((place) => parts[place]!.id)}
      @safe-spot=${({ spot }: SafeSpotEvent) =>
        this.handleMark(parts.findIndex(({ id }) => id === spot))}
    ></safe-spots>`;
  }

  protected override body(question: SpotValue): TemplateResult {
    const { parts, picture } = question;
    return html`<fieldset aria-labelledby="ask" aria-describedby="how">
      <p id="how">${t(picture ? 'play.question.clue-how' : 'play.question.spot-how')}</p>
      ${picture ? this.photo(question, picture) : this.sheet(parts)}
    </fieldset>`;
  }

  private sheet(parts: SpotValue['parts']): TemplateResult {
    return html`<div class="sheet">
      ${parts.map(
        ({ text }, place) =>
          html`<label class="tile">
            <input
              type="checkbox"
              .checked=${this.marked.includes(place)}
              @change=${() => this.handleMark(place)}
            />
            <span class="text">${withNumbers(text)}</span>
            <span class="pin">${sign('flag')}</span>
          </label>`,
      )}
    </div>`;
  }

  protected override rows(
    { parts, picture }: SpotValue,
    given: readonly number[],
    right: readonly number[],
  ): readonly FeedbackRow[] {
    const kind = picture ? 'clue' : 'spot';
    return parts.map(({ text, because }, place) => {
      const isOdd = right.includes(place);
      return {
        text,
        because,
        fits: isOdd,
        tags: [
          isOdd
            ? { sign: 'flag', words: t(`play.question.${kind}-odd`) }
            : {
                // A tick only where the pupil was right.
                sign: given.includes(place) ? 'next' : 'tick',
                words: t(`play.question.${kind}-fine`),
              },
          ...(given.includes(place)
            ? [{ sign: 'chosen' as const, words: t('play.question.spot-marked') }]
            : []),
        ],
      };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-spot': SafeQuestionSpot;
  }
}
