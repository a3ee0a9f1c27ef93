import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent } from '../events.ts';
import { type RuleCard, growingRules } from '../present/cards.ts';
import { plant, plantStyles } from '../results/plant.ts';

/**
 * After the last question of a part.
 *
 * @fires safe-decide - `practice.closed`, with another round where the pupil goes straight on, or `booster.closed`.
 */
@customElement('safe-practice-over')
export class SafePracticeOver extends LitElement {
  static override styles = [
    base,
    paper,
    buttons,
    plantStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        flex: 1;
        place-items: center;
      }
      .note {
        display: grid;
        gap: var(--safe-space);
        justify-items: center;
        text-align: center;
        inline-size: min(34rem, 100%);
        padding: min(1.75rem, 5vw);
        --paper: var(--safe-paper-moss);
      }
      .row {
        display: flex;
        align-items: flex-end;
        flex-wrap: wrap;
        justify-content: center;
        gap: min(1.25rem, 4vw);
      }
      .plant {
        inline-size: min(5.5rem, 24vw);
        block-size: auto;
      }
      p {
        text-wrap: balance;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.9rem;
      }
    `,
  ];

  @property() over: 'practice' | 'more-practice' | 'booster' = 'practice';
  @property({ attribute: false }) rules: readonly RuleCard[] = [];
  /** Every story is over and every rule settled. */
  @property({ type: Boolean }) done = false;
  @property({ type: Boolean }) storiesLeft = false;

  protected override render(): TemplateResult {
    const { over: part } = this;
    const close = { type: part === 'booster' ? 'booster.closed' : 'practice.closed' } as const;
    // Rounds are what is left to do once the stories are done.
    const again = part === 'more-practice';
    const mainAgain = again && !this.done && !this.storiesLeft;
    return html`<div class="note paper edged">
      <div class="row">${plant('practising')}${plant('got-it')}${plant('secure')}</div>
      <h1 tabindex="-1">${t(`app.over.${part}`)}</h1>
      <p>${this.note()}</p>
      <div class="ways">
        ${this.way(close, part === 'practice' ? 'on' : 'home', !mainAgain)}
        ${again ? this.way({ type: 'practice.closed', then: { type: 'practice.opened' } }, 'again', mainAgain) : nothing}
      </div>
    </div>`;
  }

  private note(): string {
    const { over, rules } = this;
    if (over !== 'more-practice') return t(`app.over.${over}-note`);
    const growing = growingRules(rules).length;
    if (growing === 0) return t('app.over.more-practice-all');
    return t(`app.over.more-practice-${this.done ? 'done' : 'left'}`, {
      growing,
      of: rules.length,
    });
  }

  private way(
    decision: SafeDecideEvent['decision'],
    words: string,
    isMain: boolean,
  ): TemplateResult {
    return html`<button
      type="button"
      class="button ${isMain ? 'main' : ''}"
      @click=${() => this.dispatchEvent(new SafeDecideEvent(decision))}
    >
      ${t(`app.over.${words}`)}${isMain ? icon('next') : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-practice-over': SafePracticeOver;
  }
}
