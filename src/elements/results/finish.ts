import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Trick } from '../../content/names.ts';
import { hasWords, t } from '../../i18n/words.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import { SafeDecideEvent } from '../events.ts';
import { type RuleCard, trickCards } from '../present/cards.ts';
import { marked } from '../terms/marked.ts';
import { finishStyles } from './finish.styles.ts';
import { plant, plantStyles } from './plant.ts';
import { trickCard } from './trick-card.ts';
import { trickCardStyles } from './trick-card.styles.ts';

/**
 * The end of an episode: what the pupil can do now, in cards that print; the tricks found, what comes
 * next, and something to talk about at home.
 *
 * @fires safe-decide - `finish.closed`, with the next story where the pupil goes straight on.
 */
@customElement('safe-finish')
export class SafeFinish extends LitElement {
  static override styles = [base, paper, buttons, plantStyles, trickCardStyles, finishStyles];

  @property() story = '';
  /** The story was left for another day. */
  @property({ type: Boolean }) passedOver = false;
  @property({ attribute: false }) rules: readonly RuleCard[] = [];
  /** Cards of the field guide won so far. */
  @property({ attribute: false }) tricks: readonly Trick[] = [];

  /** Story id of the next one, when one is to come. */
  @property() next?: string;

  protected override render(): TemplateResult {
    const title = t(`story.${this.story}.title`);
    return html`<div class="page">
      <header class="paper edged">
        <h1 tabindex="-1">${t('app.finish.title')}</h1>
        <p>${t(this.passedOver ? 'app.finish.lead-passed' : 'app.finish.lead', { title })}</p>
      </header>
      <section class="part">
        <h2>${t('app.finish.rules')}</h2>
        <ul class="rules">
          ${this.rules.map((rule) => ruleCard(rule))}
        </ul>
      </section>
      <section class="part">
        <h2>${t('app.finish.tricks')}</h2>
        ${this.trickPart()}
      </section>
      <div class="pair">
        ${this.line('talk', `story.${this.story}.home`)}
        ${this.line('next', `story.${this.story}.teaser`)}
      </div>
      <div class="doings">
        ${this.ways()}
        <button type="button" class="button" @click=${() => print()}>
          ${sign('print')}${t('app.finish.print')}
        </button>
      </div>
    </div>`;
  }

  private ways(): TemplateResult {
    const { next } = this;
    const close = (then?: { readonly type: 'episode.opened'; readonly story: string }) => () =>
      this.dispatchEvent(new SafeDecideEvent({ type: 'finish.closed', ...(then && { then }) }));
    return html`${
        next
          ? html`<button
              type="button"
              class="button main"
              @click=${close({ type: 'episode.opened', story: next })}
            >
              ${t('app.finish.next-story', { title: t(`story.${next}.title`) })}${sign('next')}
            </button>`
          : nothing
      }
      <button type="button" class="button ${next ? '' : 'main'}" @click=${close()}>
        ${t('app.finish.close')}${next ? nothing : sign('next')}
      </button>`;
  }

  private trickPart(): TemplateResult {
    const won = trickCards(this.tricks).filter(({ back }) => back !== undefined);
    if (won.length === 0) return html`<p>${t('app.finish.tricks-none')}</p>`;
    return html`<ul class="tricks">
      ${won.map((card) => html`<li>${trickCard(card)}</li>`)}
    </ul>`;
  }

  // The words of a story come with it; of one that was passed over they may not be here.
  private line(kind: 'talk' | 'next', key: string): TemplateResult | typeof nothing {
    if (!hasWords(key)) return nothing;
    return html`<section class="slip ${kind} paper cut-b">
      <h2>${t(`app.finish.${kind}`)}</h2>
      <p>${marked(t(key))}</p>
    </section>`;
  }
}

function ruleCard({ title, rule, told, state, sign: verb }: RuleCard): TemplateResult {
  return html`<li class="rule paper edged cut-c">
    <div class="rule-head">
      ${plant(state)}
      <div>
        <h3>${title}</h3>
        <p class="state">
          ${t(state === 'not-yet' ? 'app.finish.practise-next' : `app.rule-state.${state}`)}
        </p>
      </div>
    </div>
    <p class="rule-words">${verb ? sign(verb) : nothing}<span>${marked(rule)}</span></p>
    <p class="told">${marked(told)}</p>
    ${state === 'practising' ? html`<p class="growing">${t('app.finish.growing')}</p>` : nothing}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-finish': SafeFinish;
  }
}
