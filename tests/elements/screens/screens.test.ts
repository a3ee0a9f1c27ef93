import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { WORDS, progressOf } from '../../../src/pages/gallery/values.ts';
import {
  axeFindings,
  button,
  deep,
  focused,
  settle,
  stage,
  stageValues,
  wordsIn,
} from '../player/stage.ts';

const tickets = (player: Element) =>
  deep(player, '.ticket').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

describe('home', () => {
  test('passes axe', async () => {
    await stage('home-middle');
    expect(await axeFindings()).toEqual([]);
  });

  test('shows the stories in their order, each with its state, the next one marked', async () => {
    const { player } = await stage('home-middle');
    const [first, second, third] = tickets(player);
    expect(first).toMatch(
      /Story 1: The kite in the moat.*Done · Endings found: 1 of 4.*Play again/,
    );
    expect(second).toMatch(/Story 2: The trial.*with Kofi.*Begun.*Go on/);
    expect(third).toMatch(/Story 3.*Not seen yet.*Start/);
    const [marked, ...more] = deep(player, '.ticket.next');
    expect(marked!.textContent).toContain('The trial');
    expect(more).toEqual([]);
    expect(deep(player, '.ticket .main')).toHaveLength(1);
  });

  test('plays a story that is done again', async () => {
    const { player, decisions } = await stage('home-middle');
    const asked = vi.fn();
    player.addEventListener('safe-rewind', ({ to }) => asked(to));
    await userEvent.click(button(player, 'Play again: “The kite in the moat”'));
    expect(asked).toHaveBeenCalledExactlyOnceWith({ story: 'kite' });
    expect(decisions).toEqual([]);
  });

  test('opens a story', async () => {
    const { player, decisions } = await stage('home-first');
    await userEvent.click(button(player, 'Start “The kite in the moat”'));
    expect(decisions).toEqual([{ type: 'episode.opened', story: 'kite' }]);
  });

  test('says how far each rule has grown in kind words', async () => {
    const { player } = await stage('home-hand-in');
    const rules = deep(player, '.rule').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
    expect(rules[0]).toContain('Staying with you');
    expect(rules[1]).toContain('Got it');
    expect(rules[2]).toContain('Time for another look');
  });

  test('always offers more practice', async () => {
    const { player, decisions } = await stage('home-handed-in');
    await userEvent.click(button(player, 'More practice'));
    expect(decisions).toEqual([{ type: 'practice.opened' }]);
  });

  test('offers a booster when a review is due, and not before', async () => {
    const due = await stage('home-middle');
    await userEvent.click(deep(due.player, '.slip .button')[0]!);
    expect(due.decisions).toEqual([{ type: 'booster.opened' }]);
    const { player } = await stage('home-first');
    expect(wordsIn(player)).not.toContain('Booster');
  });

  test('a booster package has questions only', async () => {
    const { player, decisions } = await stage('home-booster');
    expect(tickets(player)).toEqual([]);
    await userEvent.click(button(player, 'Start'));
    expect(decisions).toEqual([{ type: 'booster.opened' }]);
  });

  test('hands in once the module is done', async () => {
    const before = await stage('home-middle');
    expect(() => button(before.player, 'Hand in')).toThrow();
    const { player, decisions } = await stage('home-hand-in');
    await userEvent.click(button(player, 'Hand in'));
    expect(decisions).toEqual([{ type: 'module.handed-in' }]);
  });

  test('says at handing in which rules have no question left, kindly', async () => {
    const { player } = await stage('home-hand-in-open');
    expect(wordsIn(player)).toContain('every question here on: Who is it really? · Telling.');
    expect(button(player, 'Hand in')).toBeDefined();
  });

  test('after the stories says what is left, how many rules still grow, and leads there', async () => {
    const { player, decisions } = await stage('home-left');
    const words = wordsIn(player);
    expect(words).toContain('Stories done!');
    expect(words).toContain('Each round of questions brings you nearer to the end.');
    expect(words).toContain('Still growing, 2 of your 3 rules: Who is it really? · Telling');
    const more = deep(player, '.button').filter((one) =>
      one.textContent!.includes('More practice'),
    );
    expect(more.map(({ classList }) => classList.contains('main'))).toEqual([true, false]);
    await userEvent.click(more[0]!);
    expect(decisions).toEqual([{ type: 'practice.opened' }]);
    expect(await axeFindings()).toEqual([]);
  });

  test('says nothing of what is left while a story is to come', async () => {
    const { player } = await stage('home-middle');
    expect(deep(player, 'safe-last-steps')).toEqual([]);
  });

  test('after handing in says that nothing will be lost', async () => {
    const { player } = await stage('home-handed-in');
    expect(wordsIn(player)).toContain('Handed in');
    expect(() => button(player, 'Hand in')).toThrow();
  });

  test('tells those who listen that it was handed in', async () => {
    const { player } = await stage('home-hand-in');
    const live = () => deep(player, '[role=status]').find(({ innerText }) => innerText !== '');
    const before = live();
    expect(before?.innerText).toContain('Ready to hand in');
    Object.assign(player, STATES['home-handed-in']!.values);
    await settle();
    expect(live()).toBe(before);
    expect(before?.innerText).toContain('Handed in');
  });

  test('offers to keep work on the device only where no platform keeps it', async () => {
    const { player } = await stage('home-no-platform');
    const kept = vi.fn();
    player.addEventListener('safe-keep', ({ keep }) => kept(keep));
    const keep = button(player, 'Keep my place');
    expect(keep.ariaPressed).toBe('false');
    await userEvent.click(keep);
    expect(kept).toHaveBeenCalledExactlyOnceWith(true);
    player.settings = { ...player.settings!, keep: true };
    await settle();
    expect(button(player, 'Keep my place').ariaPressed).toBe('true');
    const { player: inPlatform } = await stage('home-first');
    expect(() => button(inPlatform, 'Keep my place')).toThrow();
  });
});

describe('the hook', () => {
  test('passes axe', async () => {
    await stage('hook');
    expect(await axeFindings()).toEqual([]);
  });

  test('says who we meet, what they want tonight, and that one can stop', async () => {
    const { player } = await stage('hook');
    const words = wordsIn(player);
    for (const part of [
      'Meet Zofia',
      'What Zofia wants',
      'Forty planks',
      'You can stop at any time',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain('an adult you trust at school');
  });

  test("names the school's own adult where the school has given one", async () => {
    const { player } = await stage('help-school');
    expect(wordsIn(deep(player, 'safe-hook')[0]!)).toContain('Ms Okafor');
  });

  test('offers help with reading before the first story only', async () => {
    const first = await stage('hook-first');
    await userEvent.click(button(first.player, 'Bigger words'));
    await settle();
    expect(deep(first.player, 'dialog[open] h2')[0]!.textContent).toBe('Display');
    const later = await stage('hook');
    expect(() => button(later.player, 'Bigger words')).toThrow();
  });

  test('says that questions come before the story, where they do', async () => {
    const words = 'First a quick question or two. Then the story begins.';
    const hook = STATES['hook-first']!.values;
    expect(wordsIn((await stage('hook-first')).player)).toContain(words);
    const third = progressOf(['not-yet', 'not-yet', 'not-yet'], ['hook', 'done', 'done']);
    const later = await stageValues({ values: { ...hook, progress: third } }, WORDS);
    expect(wordsIn(later.player)).not.toContain(words);
    const known = {
      ...hook.progress!,
      rules: hook.progress!.rules.map((rule) => ({ ...rule, answered: 1 })),
    };
    const carried = await stageValues({ values: { ...hook, progress: known } }, WORDS);
    expect(wordsIn(carried.player)).not.toContain(words);
  });

  test('goes on, or asks once before it passes the story', async () => {
    const { player, decisions } = await stage('hook');
    await userEvent.click(button(player, 'Start the story'));
    const leave = button(player, 'Not this one today');
    await userEvent.click(leave);
    await expect.poll(() => focused()?.textContent).toBe('Leave this story for today?');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button(player, 'Stay with the story'));
    await expect.poll(focused).toBe(leave);
    expect(decisions).toEqual([{ type: 'hook.read' }]);
    await userEvent.click(leave);
    await expect.poll(() => deep(player, 'dialog[open]').length).toBe(1);
    await userEvent.click(button(player, 'Yes, go on to questions'));
    expect(decisions).toEqual([{ type: 'hook.read' }, { type: 'story.passed' }]);
    await expect.poll(() => deep(player, 'dialog[open]').length).toBe(0);
  });
});

describe('after the last question', () => {
  test('passes axe', async () => {
    await stage('practice-over');
    expect(await axeFindings()).toEqual([]);
  });

  test.each([
    ['practice', 'Go on', 'practice.closed'],
    ['more-practice', 'Back to the stories', 'practice.closed'],
    ['booster', 'Back to the stories', 'booster.closed'],
  ] as const)('of %s, "%s" is %s', async (part, words, type) => {
    const { player, decisions } = await stage('practice-over');
    player.view = { screen: 'practice-over', part };
    await settle();
    await userEvent.click(button(player, words));
    expect(decisions).toEqual([{ type }]);
  });
});

describe('after a round of more practice', () => {
  test('passes axe', async () => {
    await stage('round-over');
    expect(await axeFindings()).toEqual([]);
  });

  test('another one is the way on while rules still grow', async () => {
    const { player, decisions } = await stage('round-over');
    expect(wordsIn(player)).toContain('Still growing: 2 of your 3 rules.');
    expect(deep(player, '.main').map(({ textContent }) => textContent!.trim())).toEqual([
      'Another round',
    ]);
    await userEvent.click(button(player, 'Another round'));
    await userEvent.click(button(player, 'Back to the stories'));
    expect(decisions).toEqual([
      { type: 'practice.closed', then: { type: 'practice.opened' } },
      { type: 'practice.closed' },
    ]);
  });

  test('home is the way on once that is all', async () => {
    const { player } = await stage('round-over-done');
    expect(wordsIn(player)).toContain('This part is done.');
    expect(deep(player, '.main').map(({ textContent }) => textContent!.trim())).toEqual([
      'Back to the stories',
    ]);
  });
});

describe('a question', () => {
  test('passes axe', async () => {
    await stage('question');
    expect(await axeFindings()).toEqual([]);
  });

  test('says which of how many it is, and which warm-up', async () => {
    const { player } = await stage('question');
    expect(deep(player, 'h1')[0]!.textContent!.trim()).toBe('Question 2 of 5');
    player.view = { screen: 'question', part: 'warm-up', number: 10, place: 1 };
    await settle();
    expect(deep(player, 'h1')[0]!.textContent!.trim()).toBe('Warm-up 1');
  });

  test('can be passed', async () => {
    const { player, decisions } = await stage('question');
    await userEvent.click(button(player, 'Not this one today'));
    expect(decisions).toEqual([{ type: 'question.passed', number: 10 }]);
  });

  test('lets the page know when the pupil goes on from the feedback', async () => {
    const { player } = await stage('question-answered');
    const wentOn = vi.fn();
    player.addEventListener('safe-go-on', wentOn);
    await userEvent.click(button(player, 'Next'));
    expect(wentOn).toHaveBeenCalledOnce();
  });
});
