import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readableBlocks } from '../../../src/elements/player/readable-blocks.ts';
import { GROUNDS } from '../../../src/pages/gallery/foundations/contrast.ts';
import { SECTION_IDS, forceColours, openSection } from './section.ts';
import { wordsTooFaint } from './words-on-ground.ts';

// A section shows many screens at once, so that their headings cannot be in one order.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Those that another ground can break.
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

afterEach(async () => {
  await forceColours('none');
  await page.viewport(1024, 768);
});

describe.each(SECTION_IDS)('the section %s of the gallery', { timeout: 60_000 }, (id) => {
  test('has nothing that axe finds wrong and can be read on every ground, also while it is read aloud', async () => {
    const root = await openSection(id);
    for (const [place, ground] of GROUNDS.entries()) {
      document.documentElement.dataset.ground = ground;
      expect(await findings(place === 0 ? RULES : OF_COLOURS), ground).toEqual([]);
      expect(wordsTooFaint(root), ground).toEqual([]);
    }
    for (const block of readableBlocks(root)) block.classList.add('is-read');
    for (const ground of GROUNDS) {
      document.documentElement.dataset.ground = ground;
      expect(wordsTooFaint(root), `${ground}, read aloud`).toEqual([]);
    }
  });

  test('fits a phone, with words twice as large', async () => {
    await page.viewport(360, 740);
    await openSection(id, { text: '200' });
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test('can be read in forced colours', async () => {
    await forceColours('active');
    const root = await openSection(id);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(await findings()).toEqual([]);
    expect(wordsTooFaint(root)).toEqual([]);
    await forceColours('active', 'dark');
    expect(wordsTooFaint(root), 'in a dark palette').toEqual([]);
  });
});

async function findings(runOnly = RULES): Promise<string[]> {
  const { violations } = await axe.run(document.body, { runOnly });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}
