import { render } from 'lit';
import { expect, test } from 'vitest';
import { SIGNS } from '../../../src/content/names.ts';
import { sign } from '../../../src/elements/cast/signs.ts';
import { axeFindings, button, deep, stage } from '../player/stage.ts';

const pathIn = (root: Element | undefined) =>
  root?.querySelector('svg.icon path')?.getAttribute('d');

function drawn(name: (typeof SIGNS)[number]): SVGPathElement {
  const box = document.createElement('div');
  document.body.append(box);
  render(sign(name), box);
  return box.querySelector('path')!;
}

const pathOf = (name: (typeof SIGNS)[number]) => drawn(name).getAttribute('d');

test('a card with a sign passes axe', async () => {
  await stage('finish');
  expect(await axeFindings()).toEqual([]);
});

test.each(SIGNS)('the sign of "%s" fits its box and is like no other', (name) => {
  const { x, y, width, height } = drawn(name).getBBox();
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(24);
  expect(SIGNS.filter((other) => pathOf(other) === pathOf(name))).toEqual([name]);
});

test('signs are for the eye only, and words stand beside each', async () => {
  for (const state of ['story-draft', 'story-away', 'help', 'finish']) {
    const { player } = await stage(state);
    const signs = deep(player, 'svg.icon').filter((one) => one.checkVisibility());
    expect(signs.length).toBeGreaterThan(3);
    for (const one of signs) {
      expect(one.getAttribute('aria-hidden')).toBe('true');
      const holder = one.closest('button, li, p, h3')!;
      const said = holder.getAttribute('aria-label') ?? holder.textContent;
      expect(said.trim()).not.toBe('');
    }
  }
});

test('a choice that is a core verb has its sign', async () => {
  const { player } = await stage('story-away');
  const tell = pathOf('tell');
  expect(pathIn(button(player, 'Go and find Mum'))).toBe(tell);
  expect(pathIn(button(player, 'Draw the goose'))).toBeUndefined();
});

test('a rule’s card has the sign of what it asks for', async () => {
  const { player } = await stage('finish');
  const words = deep(player, '.rule-words');
  expect(words.map(pathIn)).toEqual(
    (['stop', 'check', 'tell'] as const).map((name) => pathOf(name)),
  );
});

test('the act bar and the help panel use the same signs', async () => {
  const { player } = await stage('story-draft');
  expect(pathIn(deep(player, '.act.tell')[0])).toBe(pathOf('tell'));
  const help = await stage('help');
  expect(pathIn(deep(help.player, 'section.report h3')[0])).toBe(pathOf('report'));
});
