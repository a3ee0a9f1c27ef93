import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { base, buttons } from '../../../src/elements/base/shared.styles.ts';
import { linkStyles } from '../../../src/elements/surfaces/shared/link.styles.ts';
import { link } from '../../../src/elements/surfaces/shared/link.ts';
import '../../../src/elements/tokens/tokens.css';
import { accessTree } from '../player/access-tree.ts';
import { axeFindings, mount, textOf } from './mount.ts';
import { startPlayWords } from './scene.ts';

beforeAll(startPlayWords);

@customElement('safe-link-holder')
class LinkHolder extends LitElement {
  static override styles = [base, buttons, linkStyles];
  protected override render() {
    return link({ link: 'The album', leads: 'geese.example/album' });
  }
}

const show = () => mount<LinkHolder>(html`<safe-link-holder></safe-link-holder>`);
const part = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const isSeen = (element: Element) =>
  getComputedStyle(part(element, '.peek-address')).opacity === '1';

test('a link gives axe nothing to find', async () => {
  await show();
  expect(await axeFindings()).toEqual([]);
});

test('a link leads nowhere, and says to all who listen where it would', async () => {
  const element = await show();
  expect(element.shadowRoot!.querySelectorAll('[href]')).toHaveLength(0);
  expect(textOf(element)).toMatch(/^The album .*Leads to: geese\.example\/album$/);
  expect(part(element, '.peek-flap').ariaHidden).toBe('true');
});

test('a link is described by what it does: it opens nothing', async () => {
  await show();
  const link = (await accessTree()).find(({ role }) => role === 'button')!;
  expect(link.name).toBe('The album');
  expect(link.description).toBe('Shows where it leads. Opens nothing.');
});

test('the address is behind a flap until somebody looks, and takes no more room then', async () => {
  const element = await show();
  // The pointer is wherever the test before left it.
  await userEvent.unhover(part(element, 'button'));
  const height = () => element.getBoundingClientRect().height;
  const before = height();
  expect(isSeen(element)).toBe(false);
  await userEvent.hover(part(element, 'button'));
  expect(isSeen(element)).toBe(true);
  expect(height()).toBe(before);
  await userEvent.unhover(part(element, 'button'));
  expect(isSeen(element)).toBe(false);
});

test('the address shows while the link has focus from the keyboard', async () => {
  const element = await show();
  await userEvent.keyboard('{Tab}');
  expect(element.shadowRoot!.activeElement).toBe(part(element, 'button'));
  expect(isSeen(element)).toBe(true);
});

test('a pressed link keeps showing it', async () => {
  const element = await show();
  part(element, 'button').click();
  part(element, 'button').blur();
  expect(isSeen(element)).toBe(true);
});

test('a link without an address is plain words', async () => {
  expect(link({})).toBe((await import('lit')).nothing);
  const element = await mount<LitElement>(html`<div>${link({ link: 'The album' })}</div>`);
  expect(element.textContent).toContain('The album');
  expect(element.querySelectorAll('button')).toHaveLength(0);
});
