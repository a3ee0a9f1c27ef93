import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { SafePanel } from './panel.ts';

/** What the support view says, in finished words. */
export interface SupportReport {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Oldest first. */
  readonly events: readonly { readonly time: string; readonly text: string }[];
}

/** For those who help a class: how saving went in this launch, to read and to copy as text. */
@customElement('safe-support-panel')
export class SafeSupportPanel extends SafePanel {
  static override styles = [
    SafePanel.styles,
    css`
      dl {
        display: grid;
        gap: 0.4rem;
      }
      dl div,
      li {
        display: grid;
        grid-template-columns: minmax(4rem, 11rem) minmax(0, 1fr);
        gap: 0.25rem 1rem;
      }
      li {
        grid-template-columns: 4rem minmax(0, 1fr);
        padding-block: 0.3rem;
        border-block-end: 1px solid var(--safe-edge-ink);
      }
      dt,
      .time {
        font-weight: 700;
      }
      .time {
        font-variant-numeric: tabular-nums;
      }
      pre {
        margin: 0;
        padding: 0.8em 1em;
        border: 2px solid var(--safe-edge-ink);
        font-size: var(--safe-text-s);
        white-space: pre-wrap;
        user-select: all;
      }
      @container panel (max-width: 26rem) {
        dl div {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
      }
    `,
  ];

  /** Clears what is kept on this device. */
  @property({ attribute: false }) whenCleared?: () => void;

  @property({ attribute: false }) report: SupportReport = { facts: [], events: [] };

  @query('pre') private plainText?: HTMLElement;

  @state() private copied?: 'clipboard' | 'by-hand';

  @state() private isCleared = false;

  protected readonly heading = t('play.support.title');

  protected override get closingIsMain(): boolean {
    return false;
  }

  // A page on plain http, and a frame that is not allowed to, has no clipboard.
  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.copied = 'clipboard';
    } catch {
      this.copied = 'by-hand';
      await this.updateComplete;
      this.plainText?.focus();
      getSelection()?.selectAllChildren(this.plainText!);
    }
  }

  private clear(): void {
    this.whenCleared?.();
    this.isCleared = true;
  }

  private get text(): string {
    const { facts, events } = this.report;
    return [
      this.heading,
      ...facts.map(({ name, value }) => `${name}: ${value}`),
      '',
      ...events.map(({ time, text }) => `${time} ${text}`),
    ].join('\n');
  }

  protected content(): TemplateResult {
    const { facts, events } = this.report;
    return html`<p>${t('play.support.lead')}</p>
      <dl>
        ${facts.map(
          ({ name, value }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <h3>${t('play.support.events')}</h3>
      ${events.length === 0 ? html`<p>${t('play.support.nothing')}</p>` : nothing}
      <ol>
        ${events.map(
          ({ time, text }) => html`<li><span class="time">${time}</span><span>${text}</span></li>`,
        )}
      </ol>
      <p>${t('play.support.private')}</p>
      <div>
        <button type="button" class="button main" @click=${() => this.copy()}>
          ${t('play.support.copy')}
        </button>
      </div>
      <p role="status">${this.copied ? t(`play.support.${this.copied}`) : nothing}</p>
      ${
        this.copied === 'by-hand'
          ? html`<pre tabindex="0" role="region" aria-label=${t('play.support.text')}>
${this.text}</pre>`
          : nothing
      }
      <h3>${t('play.support.kept')}</h3>
      <p>${t('play.support.kept-note')}</p>
      <div>
        <button type="button" class="button" @click=${() => this.clear()}>
          ${t('play.support.clear')}
        </button>
      </div>
      <p role="status">${this.isCleared ? t('play.support.cleared') : nothing}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-support-panel': SafeSupportPanel;
  }
}
