import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { STATES } from '../../../src/pages/gallery/states.ts';
import {
  lostWords,
  movingElements,
  outOfOrder,
  smallTargets,
  unreadWords,
  widerThanScreen,
} from './measures.ts';
import { whileSpacedOut } from './spaced-out.ts';
import { axeFindings, button, deep, settle, stage } from './stage.ts';

const NAMES = Object.keys(STATES);
const HTML = document.documentElement;

afterAll(() => page.viewport(1024, 768));

// Each state is put on the page once; its tests only change the window and the reader's choices.
describe.each(NAMES)('the player in the state %s', (name) => {
  let player: Element;

  beforeAll(async () => {
    await page.viewport(1024, 768);
    ({ player } = await stage(name));
  });

  test('has nothing that axe finds wrong', async () => {
    expect(await axeFindings()).toEqual([]);
  });

  test('has nowhere to type and no style attribute', () => {
    const inputs = deep(player, 'input, textarea, select, [contenteditable]');
    expect(inputs.filter((input) => !input.matches('[type=radio], [type=checkbox]'))).toEqual([]);
    expect(deep(player, '[style]')).toEqual([]);
  });

  test('is read aloud from its first word to its last', () => {
    expect(unreadWords()).toEqual([]);
  });

  test('is reached by Tab in the order in which it is read', async () => {
    expect(outOfOrder()).toEqual([]);
    await resize(360, 740);
    expect(outOfOrder()).toEqual([]);
  });

  test('has targets of 48 px, and of 64 px for the youngest', async () => {
    await resize(360, 740);
    expect(smallTargets(48)).toEqual([]);
    const { band } = HTML.dataset;
    HTML.dataset.band = '7-9';
    await settle();
    expect(smallTargets(64)).toEqual([]);
    HTML.dataset.band = band;
  });

  test('keeps help, display and leaving on screen', async () => {
    const tools = deep(player, 'header .tools button');
    if (name === 'curtain' || tools.length === 0) return;
    await resize(360, 740);
    expect(tools.map(({ textContent }) => textContent!.trim())).toEqual([
      'Get help',
      'Display',
      'Leave quickly',
    ]);
    expect(Math.max(...tools.map((tool) => tool.getBoundingClientRect().right))).toBeLessThan(361);
  });

  test('loses nothing at 320 px with words at 200 %', async () => {
    await resize(320, 640);
    HTML.dataset.text = '200';
    await settle();
    expect([...widerThanScreen(), ...lostWords()]).toEqual([]);
    delete HTML.dataset.text;
  });

  test('loses nothing when a reader spaces the words out', async () => {
    await resize(360, 740);
    expect(await whileSpacedOut(() => [...widerThanScreen(), ...lostWords()])).toEqual([]);
  });

  test('moves nothing when less movement is asked for', async () => {
    HTML.dataset.motion = 'less';
    await settle();
    expect(movingElements()).toEqual([]);
    delete HTML.dataset.motion;
  });
});

test('the frame stays on screen when the screen is scrolled', async () => {
  await page.viewport(360, 740);
  const { player } = await stage('finish');
  scrollTo({ top: 600 });
  await settle();
  const { top } = button(player, 'Get help').getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(100);
});

async function resize(width: number, height: number): Promise<void> {
  if (innerWidth === width) return;
  await page.viewport(width, height);
  await settle();
}
