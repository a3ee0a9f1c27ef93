import { type TemplateResult, html, nothing } from 'lit';

/** How much room something takes: a share of the page, or the whole width. */
export type Room = 'tiny' | 'narrow' | 'half' | 'wide';

/** Something to look at with the name that code has for it. */
export function specimen(name: string, shown: unknown, room: Room = 'half'): TemplateResult {
  return html`<figure class="specimen ${room}">
    <figcaption><code>${name}</code></figcaption>
    <div class="shown">${shown}</div>
  </figure>`;
}

/** Specimens beside one another, under a heading where they need one. */
export function group(title: string | undefined, shown: unknown): TemplateResult {
  return html`${title === undefined ? nothing : html`<h2>${title}</h2>`}
    <div class="specimens">${shown}</div>`;
}
