import { type TemplateResult, html, nothing } from 'lit';
import { detailsAfter, detailsBefore } from '../../details/details.ts';
import type { ShownMessage } from '../../model.ts';

/*
 * What hangs on a message besides its words. The picture's own code is loaded before the scene, see
 * `loadSurface`. Needs `attachmentStyles` and `detailStyles`.
 */

/** Its picture and all that it says besides its text, nothing of it to press. */
export function attachments(message: ShownMessage): TemplateResult | typeof nothing {
  if (!message.picture && !message.details) return nothing;
  return html`<div class="attached">${hungPicture(message)}${hungDetails(message)}</div>`;
}

/** Its picture as a small print. */
export function hungPicture({ picture }: ShownMessage): TemplateResult | typeof nothing {
  return picture ? html`<safe-picture .picture=${picture}></safe-picture>` : nothing;
}

/** A subject, an address, a price, a link and where it leads: words to look at. */
export function hungDetails(message: ShownMessage): TemplateResult | typeof nothing {
  return message.details
    ? html`<p class="details">${detailsBefore(message)}${detailsAfter(message)}</p>`
    : nothing;
}
