import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings } from './mount.ts';
import { message, moth, narrator, priya, startPlayWords } from './scene.ts';
import { namesHere, showApp } from './show-app.ts';

beforeAll(startPlayWords);
afterEach(() => page.viewport(1024, 768));

const show = (change?: Partial<SurfaceScene>) => showApp('lobby', change);

test('players are a list, the hero first and on a stone of its own colour', async () => {
  const element = await show();
  expect(await namesHere()).toEqual(['Zofia', 'Priya', 'Moth']);
  const colours = all(element, '.stone').map((stone) => getComputedStyle(stone).backgroundColor);
  expect(colours[0]).not.toBe(colours[1]);
  expect(colours[1]).toBe(colours[2]);
  expect(await axeFindings()).toEqual([]);
});

test('a notice is told from speech: no face, on one line with its name, on other paper', async () => {
  const element = await show({
    messages: [
      message('hi', moth, 'hi'),
      message('gift', moth, 'gives Zofia a lamp', { kind: 'notice' }),
      message('dusk', narrator, 'It gets dark.'),
    ],
  });
  const [speech, notice, told] = all(element, '.message');
  const seen = [speech, notice, told].map((one) => {
    const [who, text] = ['.who', '.text'].map((part) => one!.querySelector(part));
    return {
      face: one!.querySelector('safe-portrait')?.checkVisibility() ?? false,
      oneLine: who && text && sameLine(who, text),
    };
  });
  expect(seen).toEqual([
    { face: true, oneLine: false },
    { face: false, oneLine: true },
    { face: false, oneLine: null },
  ]);
  const paper = (one?: HTMLElement) => getComputedStyle(one!).backgroundColor;
  expect(paper(notice)).not.toBe(paper(speech));
  expect(paper(notice)).toBe(paper(told));
  expect(await axeFindings()).toEqual([]);
});

test('on a phone names stand at the messages and not beside the faces, where they still are heard', async () => {
  const element = await show();
  const widths = (selector: string) => all(element, selector).map((one) => one.offsetWidth);
  for (const width of widths('.stone')) expect(width).toBeGreaterThan(30);
  await page.viewport(360, 740);
  expect(widths('.stone')).toEqual([1, 1, 1]);
  for (const width of widths('.player safe-portrait')) expect(width).toBeGreaterThan(30);
  const named = all(element, '.message .who').filter(({ offsetWidth }) => offsetWidth > 20);
  expect(named.map(({ textContent }) => textContent.trim())).toEqual(['Priya:', 'Moth:', 'Zofia:']);
  expect(await namesHere()).toEqual(['Zofia', 'Priya', 'Moth']);
  expect(await axeFindings()).toEqual([]);
});

test('who goes on is named again, so that each line can be read alone', async () => {
  const element = await show({ messages: [message('a', priya, 'hi'), message('b', priya, 'ho')] });
  expect(all(element, '.who').map(({ textContent }) => textContent.trim())).toEqual([
    'Priya:',
    'Priya:',
  ]);
  expect(await axeFindings()).toEqual([]);
});

function sameLine(one: Element, other: Element): boolean {
  return one.getBoundingClientRect().bottom > other.getBoundingClientRect().top;
}
