import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { t } from '../../../i18n/words.ts';
import { sign } from '../../cast/signs.ts';
import type { Details } from '../../model.ts';

/**
 * A link that leads nowhere, with a flap under it: pointing at the link, focusing or pressing it lifts the
 * flap off the address behind. Those who listen or touch always have the address, so that no one learns
 * to press a link in order to see where it leads. Needs `linkStyles`.
 */
export function link({ link, leads }: Details = {}): TemplateResult | typeof nothing {
  if (link === undefined) return nothing;
  if (leads === undefined) return html`<p class="peek-line"><span class="peek">${link}</span></p>`;
  // Keyed, so that a flap that was lifted belongs to one link only.
  return html`${keyed(
    `${link} ${leads}`,
    html`<p class="peek-line">
      <button type="button" class="peek" title=${t('play.link-does')} @click=${handleLook}>
        ${link}
      </button>
      <span class="peek-at">
        <span class="peek-flap" aria-hidden="true">${sign('eye')}${t('play.link-look')}</span>
        <span class="peek-address"
          >${t('play.details.leads')}<span class="unseen">:</span>
          <bdi dir="ltr">${leads}</bdi></span
        >
      </span>
    </p>`,
  )}`;
}

// Some browsers give a pressed button no focus; once looked at, the flap stays up.
function handleLook({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).classList.add('looked');
}
