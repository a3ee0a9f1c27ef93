import { type TemplateResult, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { SafeDecideEvent } from '../events.ts';
import { SafePanel } from './panel.ts';

/**
 * Asks once whether to leave a story for another day. No reason is asked or recorded.
 *
 * @fires safe-decide - `story.passed`.
 */
@customElement('safe-pass-panel')
export class SafePassPanel extends SafePanel {
  protected readonly heading = t('app.pass.title');

  protected override get closing(): string {
    return t('app.pass.no');
  }

  protected content(): TemplateResult {
    return html`<p>${t('app.pass.note')}</p>
      <div>
        <button type="button" class="button" @click=${this.handlePass}>${t('app.pass.yes')}</button>
      </div>`;
  }

  private handlePass = (): void => {
    void this.hide();
    this.dispatchEvent(new SafeDecideEvent({ type: 'story.passed' }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-pass-panel': SafePassPanel;
  }
}
