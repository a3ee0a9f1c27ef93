import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent, SafeKeepEvent, SafeOpenEvent } from '../events.ts';
import type { EpisodeCard, RuleCard } from '../present/cards.ts';
import { plant, plantStyles } from '../results/plant.ts';
import { homeStyles } from './home.styles.ts';
import { curtainArt, stageArt } from './stage-art.ts';

/**
 * The module at a glance: its stories, the next one marked, how far each rule has grown, and what else
 * can be done.
 *
 * @fires safe-decide - `episode.opened`, `practice.opened`, `booster.opened` or `module.handed-in`.
 * @fires safe-keep - Keep the work on this device, or no longer.
 * @fires safe-open - The field guide.
 */
@customElement('safe-home')
export class SafeHome extends LitElement {
  static override styles = [base, paper, buttons, plantStyles, homeStyles];

  @property({ attribute: false }) episodes: readonly EpisodeCard[] = [];
  @property({ attribute: false }) rules: readonly RuleCard[] = [];
  /** Story id of the episode to offer first. */
  @property() next?: string;
  /** Rules whose review is due. */
  @property({ attribute: false }) due: readonly string[] = [];
  /** A booster package: questions only. */
  @property({ type: Boolean }) booster = false;
  @property({ type: Boolean }) canHandIn = false;
  @property({ type: Boolean }) handedIn = false;
  /** Whether work is kept on this device; undefined where there is no choice. */
  @property({ attribute: false }) keep?: boolean;

  protected override render(): TemplateResult {
    return html`<div class="page">
      <div class="stage">
        ${stageArt()}${curtainArt('start')}${curtainArt('end')}
        <div class="figures" aria-hidden="true">
          ${this.episodes.map(
            ({ hero }) =>
              html`<safe-portrait
                picture=${hero.picture}
                look=${hero.look}
                mood=${hero.mood}
              ></safe-portrait>`,
          )}
        </div>
        <div class="banner paper edged cut-b">
          <h1 tabindex="-1">${t('module.title')}</h1>
          <p>${t('module.idea')}</p>
        </div>
      </div>
      ${this.handIn()}
      <div class="columns">
        ${this.booster ? this.boosterSlip() : this.programme()}
        <section class="part">
          <h2>${t('app.home.rules')}</h2>
          <ul class="rules">
            ${this.rules.map(
              ({ title, state }) =>
                html`<li class="rule paper cut-b">
                  ${plant(state)}
                  <div>
                    <h3>${title}</h3>
                    <p>${t(`app.rule-state.${state}`)}</p>
                  </div>
                </li>`,
            )}
          </ul>
          ${this.booster ? nothing : this.more()}
        </section>
      </div>
      ${this.keepChoice()}
    </div>`;
  }

  private programme(): TemplateResult {
    return html`<section class="part">
      <h2>${t('app.home.stories')}</h2>
      ${this.due.length > 0 ? this.boosterSlip() : nothing}
      <ol class="tickets">
        ${this.episodes.map((episode) => this.ticket(episode))}
      </ol>
    </section>`;
  }

  private ticket(episode: EpisodeCard): TemplateResult {
    const { story, title, place, minutes, hero, state, found, of } = episode;
    const next = story === this.next;
    const open = state !== 'done';
    const words = state === 'begun' ? 'app.home.on' : 'app.home.start';
    return html`<li class="ticket paper cut-c edged ${next ? 'next' : ''} ${open ? '' : 'done'}">
      <span class="stub" aria-hidden="true">${place}</span>
      <div class="ticket-body">
        <div class="ticket-words">
          <h3><span class="hidden-words">${t('app.home.story', { place })}: </span>${title}</h3>
          <p class="facts">
            ${t('app.home.with', { name: hero.name })} · ${t('app.home.minutes', { minutes })}
          </p>
          <p class="facts">
            ${t(`app.home.state.${state}`)}${
              found > 0 ? html` · ${t('app.home.endings', { found, of })}` : nothing
            }
          </p>
        </div>
        ${
          open
            ? html`<button
                type="button"
                class="button ${next ? 'main' : ''}"
                aria-label=${t(`${words}-named`, { title })}
                @click=${() => this.decide({ type: 'episode.opened', story })}
              >
                ${t(words)}${icon('next')}
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  private boosterSlip(): TemplateResult {
    const ready = this.due.length > 0;
    return html`<section class="slip paper edged cut-b">
      ${
        this.booster
          ? html`<h2>${t('app.home.booster')}</h2>`
          : html`<h3>${t('app.home.booster')}</h3>`
      }
      <p>${t(ready ? 'app.home.booster-note' : 'app.home.booster-first')}</p>
      ${
        ready
          ? html`<button
              type="button"
              class="button main"
              @click=${() => this.decide({ type: 'booster.opened' })}
            >
              ${t('app.home.start')}${icon('next')}
            </button>`
          : nothing
      }
    </section>`;
  }

  private more(): TemplateResult {
    return html`<div class="doings">
      <button
        type="button"
        class="button"
        title=${t('app.home.more-note')}
        @click=${() => this.decide({ type: 'practice.opened' })}
      >
        ${t('app.home.more')}
      </button>
      <button
        type="button"
        class="button guide"
        @click=${() => this.dispatchEvent(new SafeOpenEvent('field-guide'))}
      >
        ${icon('guide')}${t('app.home.guide')}
      </button>
    </div>`;
  }

  private handIn(): TemplateResult | typeof nothing {
    if (this.handedIn) {
      return html`<section class="slip hand-in paper cut-b">
        <h2>${t('app.home.handed-in')}</h2>
        <p>${t('app.home.handed-in-note')}</p>
      </section>`;
    }
    if (!this.canHandIn) return nothing;
    const open = this.rules.filter(({ state }) => state === 'not-yet' || state === 'practising');
    return html`<section class="slip hand-in paper edged cut-b">
      <h2>${t('app.home.hand-in-title')}</h2>
      <p>${t('app.home.hand-in-note')}</p>
      <p>
        ${
          open.length === 0
            ? t('app.home.hand-in-all')
            : t('app.home.hand-in-open', { rules: open.map(({ title }) => title).join(', ') })
        }
      </p>
      <button
        type="button"
        class="button main"
        @click=${() => this.decide({ type: 'module.handed-in' })}
      >
        ${t('app.home.hand-in')}${icon('next')}
      </button>
    </section>`;
  }

  private keepChoice(): TemplateResult | typeof nothing {
    if (this.keep === undefined) return nothing;
    return html`<div class="keep">
      <button
        type="button"
        class="button"
        aria-pressed=${this.keep}
        @click=${() => this.dispatchEvent(new SafeKeepEvent(!this.keep))}
      >
        ${icon(this.keep ? 'tick' : 'device')}${t('app.home.keep')}
      </button>
      <p>${t(this.keep ? 'app.home.keep-yes' : 'app.home.keep-no')}</p>
    </div>`;
  }

  private decide(decision: SafeDecideEvent['decision']): void {
    this.dispatchEvent(new SafeDecideEvent(decision));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-home': SafeHome;
  }
}
