import { LitElement, type TemplateResult, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent } from '../events.ts';
import { plant, plantStyles } from '../results/plant.ts';

/**
 * After the last question of a part.
 *
 * @fires safe-decide - `practice.closed` or `booster.closed`.
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
        gap: 1.25rem;
      }
      .plant {
        inline-size: min(5.5rem, 24vw);
        block-size: auto;
      }
      p {
        text-wrap: balance;
      }
    `,
  ];

  @property() over: 'practice' | 'more-practice' | 'booster' = 'practice';

  protected override render(): TemplateResult {
    const { over: part } = this;
    const type = part === 'booster' ? 'booster.closed' : 'practice.closed';
    return html`<div class="note paper edged">
      <div class="row">${plant('practising')}${plant('got-it')}${plant('secure')}</div>
      <h1 tabindex="-1">${t(`app.over.${part}`)}</h1>
      <p>${t(`app.over.${part}-note`)}</p>
      <button
        type="button"
        class="button main"
        @click=${() => this.dispatchEvent(new SafeDecideEvent({ type }))}
      >
        ${t(part === 'practice' ? 'app.over.on' : 'app.over.home')}${icon('next')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-practice-over': SafePracticeOver;
  }
}
