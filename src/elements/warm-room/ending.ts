import { LitElement, type TemplateResult, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import '../cast/portrait.ts';
import { fullStop } from '../details/full-stop.ts';
import { SafeDecideEvent } from '../events.ts';
import { sound } from '../sounds/sound.ts';
import { marked } from '../terms/marked.ts';
import { endingStyles } from './ending.styles.ts';
import type { EndingValue } from './model.ts';

// Where on the outer ring others stand, in a box of 200 by 200.
const OTHERS = [
  [98, 1],
  [34, 22],
  [8, 84],
  [30, 146],
  [98, 174],
  [164, 148],
  [190, 88],
] as const;

/**
 * How a story ended: its title, the last line, a ripple of whom it helped, and the acts done.
 *
 * @fires safe-decide - `story.closed`.
 */
@customElement('safe-ending')
export class SafeEnding extends LitElement {
  static override styles = [base, paper, buttons, endingStyles];

  @property({ attribute: false }) ending?: EndingValue;

  protected override firstUpdated(): void {
    sound('goose');
    // The last words are announced in the room; reading goes on here, and the eye stays with them.
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ending } = this;
    if (!ending) return nothing;
    const { title, line, ripple, acts, hero } = ending;
    return html`<section class="ending paper edged" aria-label=${t('app.ending.label')}>
      <div class="words">
        <h2 tabindex="-1">${title}</h2>
        <p>${marked(line)}</p>
      </div>
      <div class="ripple">
        ${this.rings(ending)}
        <div>
          <h3>${t('app.ending.helped')}</h3>
          <ol>
            ${ripple.map(({ text }, ring) => html`<li class="ring-${ring}">${text}</li>`)}
          </ol>
        </div>
      </div>
      ${
        acts.length === 0
          ? nothing
          : html`<div class="acts">
              <h3>${t('app.ending.acts', { name: hero.name })}</h3>
              <ul>
                ${acts.map(
                  ({ act, done }) =>
                    html`<li class=${done ? 'done' : 'open'}>
                      ${icon(done ? 'tick' : 'next')}
                      <span>
                        ${done ? t(`app.ending.act.${act}`) : notDone(t(`app.ending.act.${act}`))}
                      </span>
                    </li>`,
                )}
              </ul>
            </div>`
      }
      <button
        type="button"
        class="button main"
        @click=${() => this.dispatchEvent(new SafeDecideEvent({ type: 'story.closed' }))}
      >
        ${t('app.ending.look-back')}${icon('next')}
      </button>
    </section>`;
  }

  private rings({ ripple }: EndingValue): TemplateResult {
    const [middle, ring] = ripple;
    return html`<div class="rings" aria-hidden="true">
      <i class="outer"></i><i class="inner"></i><i class="middle"></i>
      <svg class="others" viewBox="0 0 200 200" focusable="false">
        ${OTHERS.map(
          ([x, y]) => svg`<path d="M${x} ${y}l4 1 2 5-3 4 4 3 2 11-18 1 1-12 4-3-3-4 2-5z" />`,
        )}
      </svg>
      ${[...(middle?.people ?? []), ...(ring?.people ?? []).slice(0, 4)].map(
        ({ picture, look, mood }, place) =>
          html`<safe-portrait
            class="at-${place}"
            picture=${picture}
            look=${look}
            mood=${mood}
            close
          ></safe-portrait>`,
      )}
    </div>`;
  }
}

// Under the heading of what was done those who listen hear first that this was not.
function notDone(act: string): TemplateResult {
  return html`<span class="hidden-words">${t('app.ending.act-not')} </span>${act}${fullStop(act)}
    <span class="later">${t('app.ending.act-next')}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-ending': SafeEnding;
  }
}
