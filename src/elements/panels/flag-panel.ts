import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { withoutTerms } from '../../content/terms.ts';
import { t } from '../../i18n/words.ts';
import { inSentences } from '../base/sentences.ts';
import { sign } from '../cast/signs.ts';
import { detailsAfter, detailsBefore, endOfText } from '../details/details.ts';
import { detailStyles } from '../details/details.styles.ts';
import { SafeDecideEvent } from '../events.ts';
import type { ShownMessage } from '../model.ts';
import type { FlagAnswer } from '../present/trick-choice.ts';
import { trickCard } from '../results/trick-card.ts';
import { trickCardStyles } from '../results/trick-card.styles.ts';
import '../surfaces/shared/trick-cards.ts';
import { marked } from '../terms/marked.ts';
import { SafePanel } from './panel.ts';
import { withNumbers } from '../numbers/with-numbers.ts';

/**
 * Picking a message to flag, naming its trick, and the card that is won; or the kind answer that it is
 * fine.
 *
 * @fires safe-decide - `message.flagged` or `trick.named`.
 */
@customElement('safe-flag-panel')
export class SafeFlagPanel extends SafePanel {
  static override styles = [
    SafePanel.styles,
    trickCardStyles,
    detailStyles,
    css`
      .list {
        display: grid;
        gap: 0.9rem;
      }
      .pick {
        inline-size: 100%;
        font-weight: 400;
      }
      .pick .who {
        display: block;
        font-weight: 700;
        font-size: var(--safe-text-s);
      }
      .pick .text {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      /* Large words on a small screen: no line of them may be lost. */
      @container panel (max-width: 30rem) {
        .pick .text {
          -webkit-line-clamp: none;
        }
      }
      .quote {
        padding: 0.6em 1em;
        --paper: var(--safe-paper-sky);
      }
      .won {
        inline-size: min(26rem, 100%);
        justify-self: center;
        animation: stick var(--safe-motion-scene) var(--safe-ease-stick);
      }
      @keyframes stick {
        from {
          scale: 1.3;
          rotate: -6deg;
          opacity: 0;
        }
      }
    `,
  ];

  /** Messages that can be flagged or named, oldest first; shown while there is no answer. */
  @property({ attribute: false }) messages: readonly ShownMessage[] = [];
  @property({ attribute: false }) answer?: FlagAnswer;

  /** Called for a message that is flagged already, to name its trick. */
  @property({ attribute: false }) whenNaming?: (message: string) => void;

  @query('h2') private titleLine!: HTMLElement;

  // The message or card that was pressed is gone: reading goes on at the answer.
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('answer') || !this.open) return;
    if (changed.get('answer')?.kind !== this.answer?.kind) this.titleLine.focus();
  }

  protected get heading(): string {
    switch (this.answer?.kind) {
      case 'name':
        return t('app.flag.flagged-title');
      case 'card':
        return this.answer.won
          ? t('app.flag.won')
          : t('app.flag.close-one', { name: this.answer.name });
      case 'fine':
        return t('app.flag.fine-title');
      default:
        return t('app.flag.title');
    }
  }

  protected override get closing(): string {
    return t(this.closingIsMain ? 'app.flag.go-on' : 'app.flag.close');
  }

  protected override get closingIsMain(): boolean {
    return this.answer?.kind === 'card' || this.answer?.kind === 'fine';
  }

  protected content(): TemplateResult {
    const { answer } = this;
    if (answer === undefined) return this.pick();
    return html`<p class="quote paper cut-b">${marked(answer.text)}</p>
      ${
        answer.kind === 'name'
          ? html`<safe-trick-cards .choice=${answer.choice}></safe-trick-cards>`
          : html`${
                answer.kind === 'card' ? html`<div class="won">${trickCard(answer)}</div>` : nothing
              }
              <p>${marked(answer.because)}</p>`
      }`;
  }

  private handlePick({ id, flag }: ShownMessage): void {
    if (flag) this.whenNaming?.(id);
    else this.dispatchEvent(new SafeDecideEvent({ type: 'message.flagged', message: id }));
  }

  private pick(): TemplateResult {
    if (this.messages.length === 0) return html`<p>${t('app.flag.none')}</p>`;
    // The newest first: that is what a pupil has just read.
    return html`<ul class="list">
      ${[...this.messages].reverse().map(
        (message) =>
          html`<li>
            <button type="button" class="button pick" @click=${() => this.handlePick(message)}>
              ${sign('flag')}
              <span
                ><span class="who"
                  >${inSentences([
                    message.flag ? t('play.flagged') : '',
                    t('app.flag.said-by', { name: message.from.name }),
                  ])}<span class="unseen">: </span></span
                >
                ${detailsBefore(message)}
                <span class="text"
                  >${withNumbers(withoutTerms(message.text))}${endOfText(message)}</span
                >
                ${detailsAfter(message)}</span
              >
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-flag-panel': SafeFlagPanel;
  }
}
