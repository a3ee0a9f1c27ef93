import axe from 'axe-core';
import { type LitElement, type TemplateResult, render } from 'lit';

/** Puts a template alone on the page, in a main landmark, and waits until its first element is drawn. */
export async function mount<E extends LitElement>(template: TemplateResult): Promise<E> {
  document.documentElement.lang = 'en-GB';
  document.title = 'Test';
  document.querySelector('main')?.remove();
  const main = document.body.appendChild(document.createElement('main'));
  render(template, main);
  const element = main.firstElementChild as E;
  await settle(element);
  return element;
}

/** Waits for an element's update, for what it loads lazily, and for the updates that follow. */
export async function settle(element: LitElement): Promise<void> {
  await element.updateComplete;
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await element.updateComplete;
  }
}

/** What axe finds wrong on the page, a line each; empty when nothing is. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Collects the events of a type that reach the page while the test runs. */
export function heard<E extends Event>(type: string): E[] {
  const events: E[] = [];
  const main = document.querySelector('main')!;
  main.addEventListener(type, (event) => events.push(event as E));
  return events;
}

/** All of an element's shadow text, in order, with white space folded. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Elements in an element's shadow that match, in order. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** What is written in each of those that match, with white space folded. */
export function words(element: Element, selector: string): string[] {
  return all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}
