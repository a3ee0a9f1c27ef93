import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import '../cast/portrait.ts';
import { SafeDecideEvent, SafeListenEvent, SafeOpenEvent } from '../events.ts';
import type { Person } from '../model.ts';
import { marked } from '../terms/marked.ts';
import { grownUpPart, grownUpStyles } from './grown-up.ts';

/**
 * Before a story: who we meet, what they want tonight, that one can stop at any time, and who to talk
 * to. The first one offers help with reading.
 *
 * @fires safe-decide - `hook.read`.
 * @fires safe-open - Get help, display, or the question whether to leave this story for another day.
 */
@customElement('safe-hook')
export class SafeHook extends LitElement {
  static override styles = [
    base,
    paper,
    buttons,
    grownUpStyles,
    css`
      :host {
        display: block;
        container: hook / inline-size;
        max-inline-size: 56rem;
        margin-inline: auto;
      }
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--safe-space-l);
      }
      .poster {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--safe-space);
        padding: 1.1rem min(1.25rem, 4cqi) 1.4rem;
        --paper: var(--safe-paper-sky);
      }
      .likeness {
        justify-self: center;
        display: grid;
        place-items: end center;
        inline-size: var(--safe-portrait-size);
        block-size: var(--safe-portrait-size);
        --safe-portrait-size: min(8.5rem, 70cqi);
      }
      safe-portrait {
        inline-size: var(--safe-portrait-size);
        block-size: var(--safe-portrait-size);
      }
      .words {
        display: grid;
        gap: 0.75rem;
        align-content: start;
      }
      .title {
        display: block;
        margin-block-end: 0.5em;
        font-size: var(--safe-text-l);
        line-height: 1.2;
      }
      .wants {
        padding: 0.7em min(1em, 4cqi) 0.8em;
      }
      .wants strong {
        display: block;
        font-family: var(--safe-font-heading);
      }
      @container hook (min-width: 36rem) {
        .poster {
          grid-template-columns: auto minmax(0, 1fr);
          align-items: center;
          padding: 1.5rem 2rem 1.75rem;
          gap: 2rem;
        }
        .likeness {
          --safe-portrait-size: 15rem;
        }
      }
      .before {
        margin-block-start: -0.6rem;
      }
      .promise {
        display: grid;
        gap: 0.4rem;
        justify-items: start;
        max-inline-size: var(--safe-measure);
      }
      .reading {
        display: grid;
        gap: 0.5rem;
        padding: 0.8rem min(1.1rem, 4cqi) 1rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.9rem;
      }
      /* On a phone the way on is in sight from the start, as the acts of a story are. */
      @container hook (max-width: 36rem) {
        .begin {
          display: contents;
        }
        .begin > * {
          justify-self: start;
        }
        .begin .main {
          position: sticky;
          /* In a window that is low for its words it would lie over them: there it stays where it belongs. */
          inset-block-end: min(0.75rem, (100vh - 38rem) * 99);
          z-index: 1;
        }
      }
      /* Very large words: it would lie over too many of them. */
      @container hook (max-width: 17rem) {
        .begin .main {
          position: relative;
          inset: auto;
        }
      }
    `,
  ];

  @property() story = '';
  @property({ attribute: false }) hero?: Person;
  /** The first story that the pupil opens. */
  @property({ type: Boolean }) first = false;
  /** Whether questions come before the story. */
  @property({ type: Boolean }) warmUp = false;
  /** Whom one can talk to at school. */
  @property() adult = '';
  /** Whether this is being read aloud; undefined without a voice. */
  @property({ attribute: false }) reading?: boolean;
  @property({ type: Boolean }) grownUp = false;
  @property({ attribute: false }) talk?: string;

  protected override render(): TemplateResult {
    const { hero, story, adult } = this;
    const name = hero?.name ?? '';
    return html`<div class="page">
      <section class="poster paper edged">
        <div class="likeness" aria-hidden="true">
          ${
            hero
              ? html`<safe-portrait
                  picture=${hero.picture}
                  look=${hero.look}
                  mood=${hero.mood}
                ></safe-portrait>`
              : nothing
          }
        </div>
        <div class="words">
          <h1 tabindex="-1">
            <span class="title">${t(`story.${story}.title`)}<span class="unseen">. </span></span>
            ${t('app.hook.meet', { name })}
          </h1>
          <p>${marked(t(`story.${story}.hook.who`))}</p>
          <div class="wants paper cut-b">
            <p>
              <strong>${t('app.hook.wants', { name })}</strong>
              ${marked(t(`story.${story}.hook.wants`))}
            </p>
          </div>
        </div>
      </section>
      <div class="row begin">
        <button
          type="button"
          class="button main"
          @click=${() => this.dispatchEvent(new SafeDecideEvent({ type: 'hook.read' }))}
        >
          ${t('app.hook.start')}${icon('next')}
        </button>
        <button
          type="button"
          class="quiet"
          @click=${() => this.dispatchEvent(new SafeOpenEvent('pass'))}
        >
          ${t('app.pass.story')}
        </button>
      </div>
      ${this.warmUp ? html`<p class="before">${t('app.hook.warm-up')}</p>` : nothing}
      ${this.first ? this.readingHelp() : nothing}
      <div class="promise">
        <p>${t('app.hook.stop')}</p>
        <p>${t('app.hook.talk', { adult })}</p>
        <button
          type="button"
          class="quiet"
          @click=${() => this.dispatchEvent(new SafeOpenEvent('help'))}
        >
          ${t('app.bar.help')}
        </button>
      </div>
      ${grownUpPart(this, this.grownUp, this.talk)}
    </div>`;
  }

  private readingHelp(): TemplateResult {
    const { reading } = this;
    return html`<section class="reading paper cut-c">
      <p>${t('app.hook.reading')}</p>
      <div class="row">
        ${
          reading === undefined
            ? nothing
            : html`<button
                type="button"
                class="button"
                aria-pressed=${reading}
                @click=${() => this.dispatchEvent(new SafeListenEvent())}
              >
                ${icon(reading ? 'silence' : 'read')}
                ${t(reading ? 'app.hook.stop-listening' : 'app.hook.listen')}
              </button>`
        }
        <button
          type="button"
          class="button"
          @click=${() => this.dispatchEvent(new SafeOpenEvent('display'))}
        >
          ${icon('display')}${t('app.hook.display')}
        </button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-hook': SafeHook;
  }
}
