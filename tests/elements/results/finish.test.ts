import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings, button, deep, stage, wordsIn } from '../player/stage.ts';

afterEach(() => vi.unstubAllGlobals());

test('the finish passes axe', async () => {
  await stage('finish');
  expect(await axeFindings()).toEqual([]);
});

test('each rule has a card with its words, how far it has grown, and what still helps', async () => {
  const { player } = await stage('finish');
  const cards = deep(player, '.rule').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
  expect(cards).toHaveLength(3);
  expect(cards[0]).toMatch(/Meeting up.*Got it.*asks to meet, say no.*you can still tell/);
  expect(cards[0]).not.toContain('More practice');
  expect(cards[1]).toContain('More practice helps this one grow.');
});

test('the cards won are shown, or how to win one', async () => {
  const { player } = await stage('finish');
  expect(deep(player, '.trick-name').map(({ textContent }) => textContent)).toEqual([
    'Clue Fishing',
    'Secret Keeper',
  ]);
  const without = await stage('finish-no-cards');
  expect(wordsIn(without.player)).toContain('No cards this time');
});

test('the next story is teased and there is something to talk about at home', async () => {
  const { player } = await stage('finish');
  expect(wordsIn(player)).toContain('It knows his boot size.');
  expect(wordsIn(player)).toContain('Who at home would be good to tell');
});

test('a story that was left for another day says so, without its words', async () => {
  const { player } = await stage('finish');
  player.progress = {
    ...player.progress!,
    stories: player.progress!.stories.map((story) => ({ ...story, passedOver: true })),
  };
  await player.updateComplete;
  expect(wordsIn(player)).toContain('You left the story for another day');
});

test('printing and closing', async () => {
  const { player, decisions } = await stage('finish');
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await userEvent.click(button(player, 'Print the cards'));
  expect(print).toHaveBeenCalledOnce();
  await userEvent.click(button(player, 'Back to the stories'));
  expect(decisions).toEqual([{ type: 'finish.closed' }]);
});

test('the next story is the way on, and home after the last one', async () => {
  const { player, decisions } = await stage('finish');
  const main = () => deep(player, '.main').map(({ textContent }) => textContent!.trim());
  expect(main()).toEqual(['Next: The trial']);
  await userEvent.click(button(player, 'Next: The trial'));
  expect(decisions).toEqual([
    { type: 'finish.closed', then: { type: 'episode.opened', story: 'trial' } },
  ]);
  const last = await stage('finish-last');
  expect(deep(last.player, '.main').map(({ textContent }) => textContent!.trim())).toEqual([
    'Back to the stories',
  ]);
});

test('a rule that nothing was asked of yet is to be practised next', async () => {
  const { player } = await stage('finish');
  const cards = deep(player, '.rule').map(({ textContent }) => textContent!);
  expect(cards[2]).toContain('To practise next');
  expect(cards[2]).not.toContain('Not met yet');
});
