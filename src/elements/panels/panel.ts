import { type CSSResultGroup, LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { painted } from '../base/painted.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import { ReadAloud } from '../player/read-aloud.ts';
import { SafePanelShownEvent } from './panel-shown-event.ts';
import { panelStyles } from './panel.styles.ts';

/**
 * A sheet of paper over the lesson: a native dialog with a heading, two ways to close it, and a way to
 * hear it where the device has a voice. Focus goes back to where it was.
 *
 * @fires safe-panel-shown - It has opened.
 */
export abstract class SafePanel extends LitElement {
  static override styles: CSSResultGroup = [base, paper, buttons, panelStyles];

  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly reading = new ReadAloud(this);
  private opener?: HTMLElement;
  private opening = false;

  // What nobody sees would be drawn anew at every tap.
  protected override shouldUpdate(): boolean {
    return this.opening || this.open || !this.hasUpdated;
  }

  /** Opens it; resolves when it is on screen. The press is answered by a paint first: all beneath is drawn anew. */
  async show(): Promise<void> {
    this.opening = true;
    this.requestUpdate();
    await Promise.all([this.updateComplete, painted()]);
    if (!this.opening) return;
    this.opening = false;
    if (this.dialog.open || !this.isConnected || this.isCovered) return;
    this.opener = deepestFocus();
    this.dialog.showModal();
    this.dispatchEvent(new SafePanelShownEvent(this.dialog));
    this.dialog.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Closes it, once the press has been answered by a paint. */
  async hide(): Promise<void> {
    await painted();
    this.dialog?.close();
  }

  /** Closes it at once, or keeps it from opening: the screen is being covered, or goes. */
  drop(): void {
    this.opening = false;
    this.dialog?.close();
  }

  // A panel that was asked for before the curtain came must not open on top of it.
  private get isCovered(): boolean {
    return (this.getRootNode() as ParentNode).querySelector('dialog[open]') !== null;
  }

  get open(): boolean {
    return this.dialog?.open ?? false;
  }

  protected abstract readonly heading: string;
  protected abstract content(): TemplateResult;

  /** Words on the button at the foot. */
  protected get closing(): string {
    return t('app.help.close');
  }

  /** Called when it has closed, however that came about. */
  @property({ attribute: false }) whenClosed?: () => void;

  /** Whether closing is what one does next. */
  protected get closingIsMain(): boolean {
    return true;
  }

  private handleClose = (): void => {
    this.reading.stop();
    this.whenClosed?.();
    this.opener?.focus();
  };

  // A press beside the sheet closes it.
  private handlePress = (event: MouseEvent): void => {
    if (event.target === this.dialog) void this.hide();
  };

  private readButton(): TemplateResult | typeof nothing {
    const { state } = this.reading;
    if (state === undefined) return nothing;
    return html`<button
      type="button"
      class="quiet listen"
      data-read="off"
      @click=${() => this.reading.toggle(this.dialog)}
    >
      ${sign(state ? 'silence' : 'read')}<span>${t(state ? 'app.bar.stop' : 'app.bar.read')}</span>
    </button>`;
  }

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      @close=${this.handleClose}
      @click=${this.handlePress}
    >
      <div class="sheet paper">
        <div class="top">
          <h2 id="heading" tabindex="-1">${this.heading}</h2>
          <div class="sheet-tools">
            ${this.readButton()}
            <button
              type="button"
              class="quiet cross"
              data-read="off"
              aria-label=${t('app.help.close')}
              @click=${this.hide}
            >
              ${sign('close')}
            </button>
          </div>
        </div>
        ${this.content()}
        <div class="bottom">
          <button
            type="button"
            class="button ${this.closingIsMain ? 'main' : ''}"
            @click=${this.hide}
          >
            ${this.closing}
          </button>
        </div>
      </div>
    </dialog>`;
  }
}

function deepestFocus(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
