import { html, render } from 'lit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MessageKind } from '../../../src/content/names.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { ShownMessage } from '../../../src/elements/model.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { accessTree } from '../player/access-tree.ts';
import { forceColours } from '../gallery/section.ts';
import { axeFindings, mount, settle } from './mount.ts';
import { message, moth, priya, scene, startPlayWords } from './scene.ts';

beforeAll(startPlayWords);
afterEach(() => {
  delete document.documentElement.dataset.text;
  document.documentElement.removeAttribute('dir');
});

const DETAILS = {
  subject: 'A golden kite',
  address: 'moth@a-very-long-kite-address.example',
  link: 'Get the golden kite',
  leads: 'another-very-long-address.example/kites',
  price: '1 pound',
  seller: 'Moth and friends',
  rating: '5 of 5',
};

/** Each app with the kinds of message that are its own, in a frame of some width. */
const APPS = {
  mail: ['mail', 'message', 'mail'],
  shop: ['offer', 'comment', 'message'],
  web: ['result', 'page', 'comment'],
} as const satisfies Record<string, readonly MessageKind[]>;

/** What begins a sheet of its own there. */
const KINDS = { mail: 'mail', shop: 'offer', web: 'page' } as const;

async function show(
  surface: keyof typeof APPS,
  width: number,
  change: (place: number) => Partial<ShownMessage> = () => ({}),
): Promise<SurfaceElement> {
  await loadSurface(surface);
  const frame = await mount<SurfaceElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  const messages = APPS[surface].map((kind, place) =>
    message(`m${place}`, place === 1 ? priya : moth, 'It is made of gold.', {
      kind,
      details: DETAILS,
      ...change(place),
    }),
  );
  render(drawSurface(scene({ surface, messages })), frame);
  const element = frame.firstElementChild as SurfaceElement;
  await settle(element);
  return element;
}

describe.each(Object.keys(APPS) as (keyof typeof APPS)[])('the %s with its own messages', (app) => {
  test('loses nothing at 320 pixels and twice the text size', async () => {
    document.documentElement.dataset.text = '200';
    const element = await show(app, 304);
    const parts = element.shadowRoot!.querySelectorAll('button, .words, h2, h3, .detail, .peek-at');
    for (const part of [...parts].filter((one) => one.checkVisibility())) {
      if (part.matches('.hidden-words *')) continue;
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + 4);
    }
    expect(element.shadowRoot!.querySelector('.device')!.scrollWidth).toBeLessThanOrEqual(305);
  });

  test('gives every button at least 48 by 48 pixels', async () => {
    const element = await show(app, 360);
    for (const button of element.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.className).toBeGreaterThan(47.9);
    }
  });

  test('gives axe nothing to find where words run from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await show(app, 700);
    expect(await axeFindings()).toEqual([]);
    for (const address of element.shadowRoot!.querySelectorAll('.address bdi, .peek-address bdi')) {
      expect(getComputedStyle(address).direction).toBe('ltr');
    }
    expect(element.shadowRoot!.querySelector('.device')!.scrollWidth).toBeLessThanOrEqual(701);
  });

  test.each([330, 1000])('says once in its rack what was flagged, %i px wide', async (width) => {
    const element = await show(app, width, (place) => ({
      kind: KINDS[app],
      details: { ...DETAILS, subject: `Kite ${place}`, address: `kite-${place}.example` },
      ...(place === 1 && { flag: 'fine' }),
    }));
    const edges = element.shadowRoot!.querySelectorAll('.edge');
    expect(edges).toHaveLength(3);
    const names = (await accessTree())
      .filter(({ role, name }) => role === 'button' && /kite.\d/i.test(name))
      .map(({ name }) => name);
    expect(names).toHaveLength(3);
    expect(names[1]).toMatch(/kite.1.* Flagged$/i);
    expect([names[0], names[2]].join()).not.toContain('Flagged');
    expect(await axeFindings()).toEqual([]);
  });

  test('shows in forced colours, too, what was flagged', async () => {
    await forceColours('active');
    try {
      const element = await show(app, 700, (place) => ({
        kind: KINDS[app],
        details: { ...DETAILS, subject: `Kite ${place}`, address: `kite-${place}.example` },
        ...(place === 1 && { flag: 'fine' }),
      }));
      const marked = [...element.shadowRoot!.querySelectorAll('.edge')].map(
        (edge) =>
          Number.parseFloat(getComputedStyle(edge).borderBlockStartWidth) > 5 ||
          edge.querySelector('.mark svg') !== null,
      );
      expect(marked).toEqual([false, true, false]);
    } finally {
      await forceColours('none');
    }
  });
});
