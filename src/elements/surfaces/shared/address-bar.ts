import { type TemplateResult, html } from 'lit';

/**
 * The strip on which an app shows where one is. Those who listen hear the address with what is said there.
 */
export function addressBar(address: string | undefined): TemplateResult {
  return html`<p class="bar" aria-hidden="true" data-read="off">
    <bdi dir="ltr">${address}</bdi>
  </p>`;
}
