import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Trick } from '../../../content/names.ts';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import { emblems } from '../../cast/emblems.ts';
import { SafeDecideEvent } from '../../events.ts';
import type { TrickChoice } from '../../model.ts';

/**
 * Three cards of the field guide to name a flagged message's trick with.
 *
 * @fires safe-decide - `trick.named`, once.
 */
@customElement('safe-trick-cards')
export class SafeTrickCards extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .cards {
        display: grid;
        gap: calc(var(--safe-gap) + 0.3rem);
        margin-block-start: 0.6rem;
      }
      .card {
        inline-size: 100%;
        font-size: var(--safe-text);
        --paper: var(--safe-sheet);
        animation: deal var(--safe-motion) var(--safe-ease) backwards;
      }
      .card svg {
        inline-size: 3.75rem;
        block-size: 3.75rem;
        fill: none;
        stroke: none;
        forced-color-adjust: none;
      }
      @keyframes deal {
        from {
          translate: 0 1.5rem;
          opacity: 0;
        }
      }
      @container (min-width: 30rem) {
        .cards {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
        .card {
          flex-direction: column;
          justify-content: center;
          text-align: center;
          padding-block: 1rem;
          block-size: 100%;
        }
        .card svg {
          inline-size: 6rem;
          block-size: 6rem;
        }
        li:nth-child(odd) {
          rotate: -1deg;
        }
        li:nth-child(2) {
          rotate: 0.8deg;
        }
      }
    `,
  ];

  @property({ attribute: false }) choice?: TrickChoice;
  private named?: string;

  private handleCard(trick: Trick): void {
    if (!this.choice || this.named === this.choice.message) return;
    this.named = this.choice.message;
    const { message } = this.choice;
    this.dispatchEvent(new SafeDecideEvent({ type: 'trick.named', message, trick }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.choice) return nothing;
    return html`<h3>${t('play.tricks.title')}</h3>
      <p>${t('play.tricks.note')}</p>
      <ul class="cards">
        ${this.choice.cards.map(
          ({ trick, name }) =>
            html`<li>
              <button type="button" class="button card" @click=${() => this.handleCard(trick)}>
                <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
                  ${emblems[trick]}
                </svg>
                <span>${name}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-trick-cards': SafeTrickCards;
  }
}
