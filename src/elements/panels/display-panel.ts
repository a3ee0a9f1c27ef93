import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { language, t } from '../../i18n/words.ts';
import type { PlayerSettings } from '../player/model.ts';
import {
  DISPLAY_CHOICES,
  type Display,
  USUAL_DISPLAY,
  isCalm,
  readDisplay,
  useDisplay,
} from '../player/display.ts';
import { sound } from '../sounds/sound.ts';
import { SafeLanguageEvent } from './language-event.ts';
import { SafePanel } from './panel.ts';

type Setting = keyof Display;

const SETTINGS = Object.keys(DISPLAY_CHOICES) as Setting[];

/**
 * How the page looks and sounds: language, words, letters, paper, movement, sounds. Changes show at once.
 *
 * @fires safe-language - Go on in another language.
 */
@customElement('safe-display-panel')
export class SafeDisplayPanel extends SafePanel {
  static override styles = [
    SafePanel.styles,
    // A swatch shows a ground that is not the present one.
    // eslint-disable-next-line no-restricted-syntax
    css`
      .settings {
        display: grid;
        gap: var(--safe-space);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
        min-inline-size: 0;
      }
      legend {
        font-weight: 700;
        padding: 0;
        margin-block-end: 0.35rem;
      }
      label {
        flex: 0 1 auto;
        justify-content: flex-start;
        cursor: pointer;
        font-weight: 400;
      }
      label:has(:checked) {
        --paper: var(--safe-paper-sky);
        font-weight: 700;
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--safe-edge-ink);
        outline-offset: 3px;
        box-shadow: 0 0 0 3px var(--safe-focus);
      }
      input {
        flex: none;
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
        accent-color: var(--safe-action);
      }
      input:focus-visible {
        outline: none;
        box-shadow: none;
      }
      /* Room is kept for it, so that nothing moves when it comes. */
      [role='status'] {
        flex: 1 0 100%;
        min-block-size: 1.5em;
        font-weight: 700;
      }
      .swatch {
        inline-size: 1.5em;
        block-size: 1.5em;
        border: 2px solid var(--safe-edge-ink);
        border-radius: 4px 6px 5px 3px;
        forced-color-adjust: none;
      }
      .paper-swatch {
        background: #fbf3e4;
      }
      .cream-swatch {
        background: #f5e6c2;
      }
      .night-swatch {
        background: #171b33;
      }
      .sample {
        padding: 0.6em 1em;
        --paper: var(--safe-ground);
      }
    `,
  ];

  @property({ attribute: false }) settings?: PlayerSettings;

  @state() private display = readDisplay();
  /** The language that was chosen last did not arrive. */
  @state() private isRefused = false;

  protected get heading(): string {
    return t('app.display.title');
  }

  protected override get closing(): string {
    return t('app.display.close');
  }

  private change(display: Display): void {
    this.display = display;
    useDisplay(display);
    // What was switched on can be heard.
    sound('tock');
  }

  private isChosen(setting: Setting, choice: string): boolean {
    if (setting === 'motion') return choice === (isCalm() ? 'less' : 'full');
    return this.display[setting] === choice;
  }

  protected content(): TemplateResult {
    return html`<p class="sample paper cut-b">${t('app.display.sample')}</p>
      <div class="settings">
        ${this.languages()} ${SETTINGS.filter(isPossible).map((setting) => this.setting(setting))}
      </div>
      <button type="button" class="quiet" @click=${() => this.change(USUAL_DISPLAY)}>
        ${t('app.display.reset')}
      </button>`;
  }

  private languages(): TemplateResult | typeof nothing {
    const others = this.settings?.languages ?? [];
    if (others.length === 0) return nothing;
    const present = { tag: language(), name: t('app.display.language-name') };
    // Once chosen it stays where it is, and so does focus.
    const isListed = others.some(({ tag }) => tag === present.tag);
    return html`<fieldset>
      <legend>${t('app.display.language')}</legend>
      ${(isListed ? others : [present, ...others]).map(
        ({ tag, name }) =>
          html`<label class="button" lang=${tag}>
            <input
              type="radio"
              name="language"
              value=${tag}
              .checked=${tag === present.tag}
              @change=${() => this.speak(tag)}
            />
            <span>${name}</span>
          </label>`,
      )}
      <p role="status">${this.isRefused ? t('app.display.language-failed') : ''}</p>
    </fieldset>`;
  }

  private speak(tag: string): void {
    this.isRefused = false;
    this.dispatchEvent(new SafeLanguageEvent(tag, this.keepLanguage));
  }

  private keepLanguage = (): void => {
    this.isRefused = true;
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>('[name="language"]')) {
      input.checked = input.value === language();
    }
  };

  private setting(setting: Setting): TemplateResult {
    return html`<fieldset>
      <legend>${t(`app.display.${setting}`)}</legend>
      ${DISPLAY_CHOICES[setting].map(
        (choice) =>
          html`<label class="button">
            <input
              type="radio"
              name=${setting}
              value=${choice}
              .checked=${this.isChosen(setting, choice)}
              @change=${() => this.change({ ...this.display, [setting]: choice })}
            />
            ${
              setting === 'ground'
                ? html`<span class="swatch ${choice}-swatch" aria-hidden="true"></span>`
                : ''
            }
            <span>${t(`app.display.${setting}-${choice}`)}</span>
          </label>`,
      )}
    </fieldset>`;
  }
}

function isPossible(setting: Setting): boolean {
  return setting !== 'sounds' || typeof AudioContext !== 'undefined';
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-display-panel': SafeDisplayPanel;
  }
}
