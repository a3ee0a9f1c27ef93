import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { inSentences } from '../base/sentences.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';

/** What the hero can do at any moment of a story. */
export const ACT_NAMES = ['flag', 'hold', 'leave', 'tell'] as const;
export type ActName = (typeof ACT_NAMES)[number];

/** One of the four acts was pressed; the story screen makes a decision or a panel of it. */
export class SafeActEvent extends Event {
  static readonly type = 'safe-act';
  readonly act: ActName;
  constructor(act: ActName) {
    super(SafeActEvent.type, { bubbles: true, composed: true });
    this.act = act;
  }
}

/**
 * The bar at the foot of a story: flag, hold, leave, tell. An act that is not possible at the moment
 * stays where it is and says so.
 *
 * @fires safe-act - An act that is possible was pressed.
 */
@customElement('safe-act-bar')
export class SafeActBar extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        container: acts / inline-size;
      }
      .bar {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 0.6rem;
        max-inline-size: 46rem;
        margin-inline: auto;
      }
      .act {
        justify-content: center;
        padding: 0.3em 0.4em;
        inline-size: 100%;
        text-align: center;
      }
      /* Moss is the paper of adults; the way on alone is in the colour of action. */
      .act.tell:not([aria-disabled='true']) {
        --paper: var(--safe-paper-moss);
      }
      .act.flag:not([aria-disabled='true']) {
        --paper: var(--safe-flag);
        color: var(--safe-on-flag);
      }
      /* It stands over Flag, whose sign waves once. */
      .hint {
        display: block;
        inline-size: fit-content;
        margin-block-end: 0.35rem;
        margin-inline: max(0rem, (100% - 46rem) / 2) 0;
        padding-inline: 0.7rem;
        font-size: var(--safe-text-s);
        line-height: 1.65rem;
        background: var(--safe-paper-marigold);
        border-radius: 3px 9px 4px 0;
      }
      :host([hint]) .flag svg {
        animation: wave var(--safe-motion-scene) var(--safe-ease) 1;
      }
      @keyframes wave {
        25% {
          rotate: -14deg;
        }
        60% {
          rotate: 14deg;
        }
      }
      @container acts (max-width: 30rem) {
        .act {
          flex-direction: column;
          gap: 0.1em;
          font-size: var(--safe-text-s);
          line-height: 1.15;
          padding-inline: 0.1em;
        }
      }
      @container acts (max-width: 15rem) {
        .bar {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  /** The hero's name. */
  @property() name = '';
  /** The acts that are possible at this moment. */
  @property({ attribute: false }) possible: readonly ActName[] = [];

  /** Whether a line points at Flag. */
  @property({ type: Boolean, reflect: true }) hint = false;

  protected override render(): TemplateResult {
    return html`<p role="status">
        ${this.hint ? html`<span class="hint" id="hint">${t('app.acts.flag-hint')}</span>` : nothing}
      </p>
      <div class="bar" role="group" aria-label=${t('app.acts.label')}>
        ${ACT_NAMES.map((act) => this.act(act))}
      </div>`;
  }

  private act(act: ActName): TemplateResult {
    const possible = this.possible.includes(act);
    const note = possible ? t(`app.acts.${act}-note`, { name: this.name }) : t('app.acts.not-now');
    const words = t(`app.acts.${act}`);
    return html`<button
      type="button"
      class="button act ${act}"
      aria-disabled=${!possible}
      aria-describedby="${act}-note${this.hint && act === 'flag' ? ' hint' : ''}"
      title=${note}
      data-read=${inSentences([words, note])}
      @click=${() => possible && this.dispatchEvent(new SafeActEvent(act))}
    >
      ${sign(act)}<span>${words}</span>
      <span class="hidden-words" id="${act}-note" hidden>${note}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-act': SafeActEvent;
  }
  interface HTMLElementTagNameMap {
    'safe-act-bar': SafeActBar;
  }
}
