import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent } from '../events.ts';
import { homeStyles } from './home.styles.ts';

/**
 * The booster on home.
 *
 * @fires safe-decide - `booster.opened`.
 */
@customElement('safe-booster-slip')
export class SafeBoosterSlip extends LitElement {
  static override styles = [base, paper, buttons, homeStyles];

  /** A review is due. */
  @property({ type: Boolean }) ready = false;

  protected override render(): TemplateResult {
    return html`<section class="slip paper edged cut-b">
      <h2>${t('app.last-steps.booster')}</h2>
      <p>${t(`app.last-steps.booster-${this.ready ? 'note' : 'first'}`)}</p>
      ${
        this.ready
          ? html`<button
              type="button"
              class="button main"
              @click=${() => this.dispatchEvent(new SafeDecideEvent({ type: 'booster.opened' }))}
            >
              ${t('app.home.start')}${icon('next')}
            </button>`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-booster-slip': SafeBoosterSlip;
  }
}
