import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent, SafeOpenEvent, SafeRewindEvent } from '../events.ts';
import type { EpisodeCard, RuleCard } from '../present/cards.ts';
import type { LastStep } from '../present/last-step.ts';
import { plant, plantStyles } from '../results/plant.ts';
import { homeStyles } from './home.styles.ts';
import { keepChoice } from './keep-choice.ts';
import { curtainArt, stageArt } from './stage-art.ts';

/**
 * The module at a glance: its stories, the next one marked, how far each rule has grown, and what else
 * can be done.
 *
 * @fires safe-decide - `episode.opened` or `practice.opened`.
 * @fires safe-rewind - A story that is done is played again.
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
  /** What is said once every story is over; its element, and that of the booster, come with a returning pupil. */
  @property({ attribute: false }) lastStep?: LastStep;
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
      ${
        this.lastStep
          ? html`<safe-last-steps .step=${this.lastStep} .rules=${this.rules}></safe-last-steps>`
          : nothing
      }
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
      ${keepChoice(this.keep)}
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
    const words = `app.home.${open ? (state === 'begun' ? 'on' : 'start') : 'again'}`;
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
        <button
          type="button"
          class="button ${next ? 'main' : ''}"
          aria-label=${t(`${words}-named`, { title })}
          @click=${() =>
            open
              ? this.decide({ type: 'episode.opened', story })
              : this.dispatchEvent(new SafeRewindEvent({ story }))}
        >
          ${t(words)}${icon('next')}
        </button>
      </div>
    </li>`;
  }

  private boosterSlip(): TemplateResult {
    return html`<safe-booster-slip .ready=${this.due.length > 0}></safe-booster-slip>`;
  }

  private more(): TemplateResult {
    return html`<div class="doings">
      <button type="button" class="button" @click=${() => this.decide({ type: 'practice.opened' })}>
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

  private decide(decision: SafeDecideEvent['decision']): void {
    this.dispatchEvent(new SafeDecideEvent(decision));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-home': SafeHome;
  }
}
