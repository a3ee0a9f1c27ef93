import { type LitElement, type TemplateResult, html } from 'lit';
import { ref } from 'lit/directives/ref.js';

const begun = new WeakSet<Element>();

/** One element, to which something is done once it stands on the page: a state that only a pupil brings about. */
export function onceDrawn(
  drawn: TemplateResult,
  act: (element: LitElement) => Promise<void> | void,
): TemplateResult {
  // A new look draws the section again, and what was pressed must not be pressed back.
  const begin = (place?: Element) => {
    if (!place || begun.has(place)) return;
    begun.add(place);
    void afterDrawing(place, act);
  };
  return html`<div ${ref(begin)}>${drawn}</div>`;
}

/** Presses what matches first, for each of the selectors, one after the other. */
export async function pressEach(element: LitElement, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    await element.updateComplete;
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<${element.localName}> has nothing that matches "${selector}".`);
    found.click();
  }
}

// What stands in the place comes after it, and what is inside that a little later.
async function afterDrawing(
  place: Element,
  act: (element: LitElement) => Promise<void> | void,
): Promise<void> {
  await new Promise(requestAnimationFrame);
  await act(place.firstElementChild as LitElement);
}
