import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import '../cast/portrait.ts';
import { SafeDecideEvent } from '../events.ts';
import { endingStyles } from './ending.styles.ts';
import type { EndingValue } from './model.ts';

/**
 * How a story ended: its title, the last line, a ripple of whom it helped, and the acts done.
 *
 * @fires safe-decide - `story.closed`.
 */
@customElement('safe-ending')
export class SafeEnding extends LitElement {
  static override styles = [base, paper, buttons, endingStyles];

  @property({ attribute: false }) ending?: EndingValue;
  /** The ending of a rewind: it leads back to the look back. */
  @property({ type: Boolean }) rewinding = false;

  protected override render(): TemplateResult | typeof nothing {
    const { ending } = this;
    if (!ending) return nothing;
    const { title, line, ripple, acts, hero } = ending;
    return html`<section class="ending paper edged" aria-label=${t('app.ending.label')}>
      <div class="words">
        <h2 tabindex="-1">${title}</h2>
        <p>${line}</p>
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
                      ${icon(done ? 'saved' : 'next')}
                      <span
                        >${t(`app.ending.act.${act}`)}${
                          done
                            ? nothing
                            : html`<span class="later">${t('app.ending.act-next')}</span>`
                        }</span
                      >
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
        ${t(this.rewinding ? 'app.story.rewind-end' : 'app.ending.look-back')}${icon('next')}
      </button>
    </section>`;
  }

  private rings({ ripple }: EndingValue): TemplateResult {
    const [middle, ring] = ripple;
    return html`<div class="rings" aria-hidden="true">
      <i class="outer"></i><i class="inner"></i><i class="middle"></i>
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

declare global {
  interface HTMLElementTagNameMap {
    'safe-ending': SafeEnding;
  }
}
