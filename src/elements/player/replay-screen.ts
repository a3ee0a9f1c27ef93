import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CompiledStory } from '../../content/compiled.ts';
import type { CastMember } from '../../content/module.ts';
import type { StoryState } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { base } from '../base/shared.styles.ts';
import { replayValue } from '../present/replay.ts';
import '../replay/replay.ts';

/** A finished story to look back at. */
@customElement('safe-replay-screen')
export class SafeReplayScreen extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--safe-space);
        inline-size: min(46rem, 100%);
        margin-inline: auto;
      }
      h1 {
        inline-size: min(46rem, 100%);
        margin-inline: auto;
      }
      safe-replay {
        inline-size: 100%;
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];

  @property({ attribute: false }) story?: CompiledStory;
  @property({ attribute: false }) state?: StoryState;
  @property({ attribute: false }) found: readonly string[] = [];
  @property({ attribute: false }) cast: readonly CastMember[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { story, state, cast, found } = this;
    if (!story || !state) return nothing;
    const source = { story, state, cast, shown: Infinity };
    return html`<h1 tabindex="-1">${t('play.replay.title')}</h1>
      <safe-replay .replay=${replayValue(source, found)}></safe-replay>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-replay-screen': SafeReplayScreen;
  }
}
