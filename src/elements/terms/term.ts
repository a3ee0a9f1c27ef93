import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { hasWords, t } from '../../i18n/words.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafePanelShownEvent } from '../panels/panel-shown-event.ts';
import { termSlip, termSlipStyles } from './term-slip.ts';
import { termStyles } from './term.styles.ts';

/**
 * A word of the glossary in a running text: a press lays its explanation over the page. It closes by
 * its button, Escape or a press beside it, and focus goes back to the word.
 *
 * @fires safe-panel-shown - The explanation has opened.
 */
@customElement('safe-term')
export class SafeTerm extends LitElement {
  static override styles = [base, paper, buttons, termSlipStyles, termStyles];

  /** Its key in the glossary. */
  @property() term = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  private handleOpen = (): void => {
    this.dialog.showModal();
    const says = this.dialog.querySelector<HTMLElement>('.says');
    this.dispatchEvent(new SafePanelShownEvent(this.dialog, says ?? undefined));
  };

  // A press on the sheet is none on the text around the word.
  private handlePress = (event: Event): void => {
    event.stopPropagation();
    if (event.target === this.dialog) this.dialog.close();
  };

  // prettier-ignore
  protected override render(): TemplateResult {
    if (!hasWords(`glossary.${this.term}.says`)) return html`<slot></slot>`;
    // No gap may stand around the word: a full stop may follow it.
    return html`<button type="button" class="word" aria-haspopup="dialog" @click=${this.handleOpen}><slot></slot></button>${this.explanation()}`;
  }

  private explanation(): TemplateResult {
    return html`<dialog
      aria-labelledby="name"
      aria-describedby="says"
      data-read="off"
      @click=${this.handlePress}
    >
      ${termSlip(
        this.term,
        this.textContent,
        html`<button type="button" class="button" @click=${() => this.dialog.close()}>
          ${t('app.help.close')}
        </button>`,
      )}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-term': SafeTerm;
  }
}
