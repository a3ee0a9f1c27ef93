import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base } from '../../base/shared.styles.ts';
import { sign } from '../../cast/signs.ts';
import type { PhotoDraft } from '../../model.ts';
import '../../pictures/picture.ts';

/** A photo looked back at: what was a clue in it, under paper and by name. */
@customElement('safe-photo-key')
export class SafePhotoKey extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: 0.3rem 1rem;
        max-inline-size: 100%;
        padding: 0.4rem 0.9rem 0.6rem;
        line-height: 1.4;
        background: var(--safe-paper-lilac);
        border: 2px solid var(--safe-edge-ink);
        border-radius: 3px 7px 4px 6px;
      }
      h4 {
        grid-column: 1 / -1;
        display: flex;
        align-items: center;
        gap: 0.4em;
        margin: 0;
        font-size: var(--safe-text-s);
      }
      safe-picture {
        max-inline-size: 16rem;
        border: 2px solid var(--safe-edge-ink);
      }
      li {
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) draft?: PhotoDraft;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.draft) return nothing;
    const { caption, picture, clues } = this.draft;
    return html`<h4>${sign('eye')}${t('play.replay.photo', { caption })}</h4>
      <safe-picture .picture=${{ ...picture, covered: clues }}></safe-picture>
      <ul>
        ${picture.spots
          .filter(({ id }) => clues.includes(id))
          .map(({ label }) => html`<li>${label}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-photo-key': SafePhotoKey;
  }
}
