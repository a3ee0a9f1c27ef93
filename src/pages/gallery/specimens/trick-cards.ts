import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TRICKS } from '../../../content/names.ts';
import { base, paper } from '../../../elements/base/shared.styles.ts';
import { type TrickCard, trickCards } from '../../../elements/present/cards.ts';
import { trickCard } from '../../../elements/results/trick-card.ts';
import { trickCardStyles } from '../../../elements/results/trick-card.styles.ts';
import '../../../elements/surfaces/shared/trick-cards.ts';
import { group, specimen } from '../specimen.ts';

/** A card of the field guide with the styles that it needs. */
@customElement('gallery-trick-card')
export class GalleryTrickCard extends LitElement {
  static override styles = [base, paper, trickCardStyles];

  @property({ attribute: false }) card?: TrickCard;

  protected override render(): TemplateResult {
    return trickCard(this.card!);
  }
}

/** The twelve cards, found and not yet, and three of them to name a trick with. */
export function trickCardsSection(): TemplateResult {
  const found = trickCards(TRICKS);
  const [first] = trickCards([]);
  const choice = { message: '', cards: found.slice(0, 3) };
  return html`${group(
    undefined,
    [...found, first!].map((card) =>
      specimen(
        card.back === undefined ? `${card.trick}, not found` : card.trick,
        html`<gallery-trick-card .card=${card}></gallery-trick-card>`,
      ),
    ),
  )}
  ${group(
    undefined,
    specimen(
      '<safe-trick-cards>',
      html`<safe-trick-cards .choice=${choice}></safe-trick-cards>`,
      'wide',
    ),
  )}`;
}
