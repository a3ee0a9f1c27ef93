import { type TemplateResult, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Trick } from '../../content/names.ts';
import { t } from '../../i18n/words.ts';
import { trickCards } from '../present/cards.ts';
import { trickCard } from '../results/trick-card.ts';
import { trickCardStyles } from '../results/trick-card.styles.ts';
import { SafePanel } from './panel.ts';

/** The field guide: twelve tricks, those found with their backs. */
@customElement('safe-field-guide')
export class SafeFieldGuide extends SafePanel {
  static override styles = [
    SafePanel.styles,
    trickCardStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
        gap: 1rem;
      }
      li {
        display: grid;
      }
    `,
  ];

  @property({ attribute: false }) tricks: readonly Trick[] = [];

  protected readonly heading = t('app.guide.title');

  protected content(): TemplateResult {
    const cards = trickCards(this.tricks);
    return html`<p>${t('app.guide.lead')}</p>
      <p>${t('app.guide.found', { found: this.tricks.length, of: cards.length })}</p>
      <ul>
        ${cards.map((card) => html`<li>${trickCard(card)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-field-guide': SafeFieldGuide;
  }
}
