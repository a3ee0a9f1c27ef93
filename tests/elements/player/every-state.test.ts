import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { axeFindings, button, deep, settle, stage } from './stage.ts';

afterEach(() => page.viewport(1024, 768));

const NAMES = Object.keys(STATES);

describe.each(NAMES)('the player in the state %s', (name) => {
  test('has nothing that axe finds wrong', async () => {
    await page.viewport(1024, 768);
    await stage(name);
    expect(await axeFindings()).toEqual([]);
  });

  test('has nowhere to type and no style attribute', async () => {
    const { player } = await stage(name);
    const inputs = deep(player, 'input, textarea, select, [contenteditable]');
    expect(inputs.filter((input) => !input.matches('[type=radio], [type=checkbox]'))).toEqual([]);
    expect(deep(player, '[style]')).toEqual([]);
  });

  test('fits 320 px with words at 200 %', async () => {
    await page.viewport(320, 640);
    await stage(name);
    document.documentElement.dataset.text = '200';
    await settle();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const dialog of deep(document.body, 'dialog[open]')) {
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    }
  });
});

describe('the frame', () => {
  const withView = NAMES.filter((name) => STATES[name]!.values.view && name !== 'curtain');

  test.each(withView)('keeps help, display and leaving on screen in %s', async (name) => {
    await page.viewport(360, 740);
    const { player } = await stage(name);
    const tools = deep(player, 'header .tools button');
    expect(tools.map(({ textContent }) => textContent!.trim())).toEqual([
      'Get help',
      'Display',
      'Leave quickly',
    ]);
    for (const tool of tools) {
      const { width, height, right } = tool.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
      expect(right).toBeLessThanOrEqual(360);
    }
  });

  test('keeps them there when the screen is scrolled', async () => {
    await page.viewport(360, 740);
    const { player } = await stage('finish');
    scrollTo({ top: 600 });
    await settle();
    const { top } = button(player, 'Get help').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });
});
