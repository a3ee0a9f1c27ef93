import { type TemplateResult, html } from 'lit';
import { t } from '../../i18n/words.ts';
import { emblems } from '../cast/emblems.ts';
import type { TrickCard } from '../present/cards.ts';

/** A card of the field guide, face and back in one; needs `trickCardStyles`. */
export function trickCard({ trick, name, back }: TrickCard): TemplateResult {
  return html`<div class="trick paper cut-c edged ${back ? '' : 'not-yet'}">
    <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">${emblems[trick]}</svg>
    <div>
      <p class="trick-name">${name}</p>
      <p>${back ?? t('app.guide.hidden')}</p>
    </div>
  </div>`;
}
