import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SafePlayer } from '../../../src/elements/player/player.ts';
import { contrast, parseColour } from '../../../src/pages/gallery/foundations/contrast.ts';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { wordsTooFaint } from '../gallery/words-on-ground.ts';
import { axeFindings, button, deep, focused, opened, settle, stage, wordsIn } from './stage.ts';

afterEach(() => vi.unstubAllGlobals());

const show = async (player: SafePlayer, state: string): Promise<void> => {
  Object.assign(player, STATES[state]!.values);
  const isThere = async () => {
    await settle();
    return player.renderRoot.querySelector(`main.${player.view!.screen}`) !== null;
  };
  await expect.poll(isThere).toBe(true);
};

test('the player passes axe', async () => {
  await stage('home-first');
  expect(await axeFindings()).toEqual([]);
});

describe('another screen', () => {
  test('comes once the press has been painted, and what is pressed meanwhile is dropped', async () => {
    const { player } = await stage('home-first');
    const decided = vi.fn();
    player.addEventListener('safe-decide', decided);
    const [start] = deep(player, '.ticket.next .button.main');
    start!.click();
    expect(decided).toHaveBeenCalledOnce();
    Object.assign(player, STATES['hook']!.values);
    await player.updateComplete;
    expect(player.renderRoot.querySelector('main.home')).not.toBeNull();
    start!.click();
    expect(decided).toHaveBeenCalledOnce();
    await show(player, 'hook');
    expect(wordsIn(player)).toContain('Meet Zofia');
    button(player, 'Start the story').click();
    expect(decided).toHaveBeenCalledTimes(2);
  });

  test('is the newest one, when it changes again before it is there', async () => {
    const { player } = await stage('hook');
    Object.assign(player, STATES['practice-over']!.values);
    await player.updateComplete;
    await show(player, 'home-middle');
    expect(player.renderRoot.querySelector('main.home')).not.toBeNull();
    expect(wordsIn(player)).not.toContain('That was the practice');
  });
});

describe('focus', () => {
  test('stays where it is when the page opens', async () => {
    await stage('home-first');
    expect(document.activeElement).toBe(document.body);
  });

  test('goes to the heading of a new screen', async () => {
    const { player } = await stage('home-first');
    await show(player, 'hook');
    expect(focused()?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'The kite in the moat. Meet Zofia',
    );
    await show(player, 'practice-over');
    expect(focused()?.textContent).toBe('That was the practice');
  });

  test('stays where it is when the same screen changes', async () => {
    const { player } = await stage('home-first');
    const guide = button(player, 'Field guide');
    guide.focus();
    await show(player, 'home-middle');
    expect(focused()).toBe(guide);
  });
});

describe('why nothing is recorded', () => {
  test('is said, and another tab can be taken over from', async () => {
    const { player } = await stage('home-first');
    player.reason = 'other-tab';
    await settle();
    let asked = 0;
    player.addEventListener('safe-take-over', () => (asked += 1));
    button(player, 'Work here instead').click();
    expect(asked).toBe(1);
    expect(await axeFindings()).toEqual([]);
    player.reason = 'reopen';
    await settle();
    expect(wordsIn(player)).toContain('kept on this device');
    player.reason = undefined;
    await settle();
    expect(deep(player, '.notice')).toHaveLength(0);
  });

  test('comes into a live region that was there before, so that it is heard', async () => {
    const { player } = await stage('story-start');
    const regions = deep(player, 'main > [role="status"]');
    expect(regions.map(({ textContent }) => textContent!.trim())).toEqual(['']);
    player.reason = 'other-tab';
    await settle();
    expect(regions[0]!.textContent).toContain('open in another tab');
    expect(deep(player, 'main > [role="status"]')).toEqual(regions);
  });

  test('leaves focus at the heading of the screen when its button goes', async () => {
    const { player } = await stage('home-first');
    player.reason = 'other-tab';
    await settle();
    button(player, 'Work here instead').focus();
    player.reason = undefined;
    await settle();
    expect(focused()?.localName).toBe('h1');
  });
});

describe('what takes the place of a screen', () => {
  test('has focus on its heading: the end of a launch, and what did not arrive', async () => {
    const { player } = await stage('hook-first');
    button(player, 'Start the story').focus();
    player.failed = true;
    await settle();
    expect(focused()?.textContent).toBe('This part did not arrive');
    button(player, 'Try again').focus();
    player.failed = false;
    await settle();
    expect(focused()?.textContent).toContain('Meet Zofia');
    button(player, 'Save and stop').focus();
    player.closed = true;
    await settle();
    expect(focused()?.textContent).toBe('Saved');
  });

  test('takes no focus from elsewhere on the page', async () => {
    const { player } = await stage('hook-first');
    player.failed = true;
    await settle();
    expect(focused()).toBe(document.body);
  });
});

describe('whether work is saved', () => {
  test.each([
    ['saved', 'Saved'],
    ['saving', 'Saving'],
    ['not-saved-yet', 'Not saved yet'],
    ['local', 'Saved on this device'],
    ['memory', 'Kept until you close'],
    ['read-only', 'Looking only'],
  ] as const)(
    '%s reads "%s", and is announced only where it was not saved',
    async (save, words) => {
      const { player } = await stage('home-first');
      player.save = save;
      await settle();
      const [line] = deep(player, '.save');
      expect(line!.textContent).toContain(words);
      expect(line!.ariaLive === 'polite').toBe(save === 'not-saved-yet');
    },
  );

  test('a launch that has ended says so and offers nothing more', async () => {
    const { player } = await stage('closed');
    expect(wordsIn(deep(player, 'main')[0]!)).toMatch(/^Saved You can close this page now/);
    expect(() => button(player, 'Start the story')).toThrow();
  });

  test.each([
    [
      'not-saved-yet',
      'reopen',
      /Not saved yet .*not answering\. What you do is kept on this device/,
    ],
    ['not-saved-yet', 'unkept', /Not saved yet .*Leave this page open and tell your teacher/],
    ['local', undefined, /Saved on this device .*You can close this page now/],
  ] as const)(
    'a launch that ended as "%s" (%s) does not call the work saved, and says it once',
    async (save, reason, words) => {
      const { player } = await stage('closed');
      player.save = save;
      player.reason = reason;
      await settle();
      expect(wordsIn(deep(player, 'main')[0]!)).toMatch(words);
      expect(deep(player, '.notice')).toHaveLength(0);
      expect(await axeFindings()).toEqual([]);
    },
  );

  test('"Save and stop" is not offered where nothing is recorded', async () => {
    const { player } = await stage('home-first');
    player.save = 'read-only';
    player.reason = 'other-tab';
    await settle();
    expect(() => button(player, 'Save and stop')).toThrow();
  });
});

test('a second look says that nothing is recorded', async () => {
  const { player } = await stage('home-review');
  expect(wordsIn(player)).toContain('nothing is recorded');
});

test('what could not be fetched can be asked for again', async () => {
  const { player } = await stage('failed');
  const retried = vi.fn();
  player.addEventListener('safe-retry', retried);
  button(player, 'Try again').click();
  expect(retried).toHaveBeenCalledOnce();
});

test('where we are is said in words', async () => {
  const { player } = await stage('question');
  expect(deep(player, '.place')[0]!.textContent).toContain('Practice, step 5 of 6');
  const { player: after } = await stage('round-over');
  expect(deep(after, '.place')[0]!.textContent!.trim()).toBe('More practice');
});

describe('leave quickly', () => {
  const curtain = (player: SafePlayer) => deep(player, '.curtain')[0] as HTMLDialogElement;

  test('stays down when the browser closes its dialog by itself', async () => {
    const { player } = await stage('story-start');
    button(player, 'Leave quickly').click();
    curtain(player).close();
    await settle();
    expect(curtain(player).open).toBe(true);
  });

  test('covers everything at once, under another title, and records nothing', async () => {
    const { player, decisions } = await stage('story-start');
    button(player, 'Leave quickly').click();
    const { width, height } = curtain(player).getBoundingClientRect();
    expect(curtain(player).open).toBe(true);
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    expect(document.title).toBe('Notes');
    expect(wordsIn(curtain(player))).toContain('history');
    expect(decisions).toEqual([]);
  });

  test('lights up no dark room, and its words are read at night as well', async () => {
    const { player } = await stage('curtain');
    const { color: byDay } = getComputedStyle(curtain(player));
    document.documentElement.dataset.ground = 'night';
    const { color, backgroundColor } = getComputedStyle(curtain(player));
    const [white, ground] = [parseColour('rgb(255, 255, 255)'), parseColour(backgroundColor)];
    expect(color).not.toBe(byDay);
    expect(contrast(white, ground)).toBeGreaterThan(15);
    expect(wordsTooFaint(player)).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  test('comes back only by its button', async () => {
    const { player } = await stage('story-start');
    await userEvent.click(button(player, 'Leave quickly'));
    for (let press = 0; press < 4; press += 1) await userEvent.keyboard('{Escape}');
    expect(curtain(player).open).toBe(true);
    expect(document.title).toBe('Notes');
    button(player, 'Come back').click();
    expect(curtain(player).open).toBe(false);
    expect(document.title).toBe('Lesson');
  });

  test('Escape twice running opens it; once, or with another key between, does not', async () => {
    const { player } = await stage('story-start');
    await userEvent.click(deep(player, '.place')[0]!);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('a');
    await userEvent.keyboard('{Escape}');
    expect(curtain(player).open).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(curtain(player).open).toBe(true);
  });

  test('closes a panel that is open beneath it', async () => {
    const { player } = await stage('help');
    await userEvent.click(deep(player, 'dialog[open] h2')[0]!);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await settle();
    button(player, 'Come back').click();
    await settle();
    expect(deep(player, 'dialog[open]')).toEqual([]);
  });

  test('lets no panel open on top of it that was asked for just before', async () => {
    const { player } = await stage('home-first');
    button(player, 'Get help').click();
    player.leaveQuickly();
    await settle();
    expect(deep(player, 'dialog[open]').map(({ className }) => className)).toEqual(['curtain']);
    button(player, 'Come back').click();
    await settle();
    expect(deep(player, 'dialog[open]')).toEqual([]);
  });
});

describe('panels', () => {
  test('open with focus on their heading and give it back when closed', async () => {
    const { player } = await stage('home-first');
    await userEvent.click(button(player, 'Get help'));
    await opened(player);
    expect(focused()?.textContent).toBe('Get help');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(focused()).toBe(button(player, 'Get help'));
  });

  test('leave no trace of having been opened', async () => {
    const { player, decisions } = await stage('home-first');
    const heard = vi.fn();
    for (const type of ['safe-open', 'safe-decide', 'safe-go-on']) {
      document.body.addEventListener(type, heard, { once: true });
    }
    await userEvent.click(button(player, 'Get help'));
    await opened(player);
    expect(decisions).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  test('opened from inside a screen are the same', async () => {
    const { player } = await stage('home-first');
    await userEvent.click(button(player, 'Field guide'));
    await settle();
    expect(deep(player, 'dialog[open] h2').map(({ textContent }) => textContent)).toEqual([
      'Field guide of tricks',
    ]);
  });
});

test('playing with a grown-up adds one line to talk about, and takes it away', async () => {
  const { player } = await stage('story-start');
  await userEvent.click(button(player, 'grown-up'));
  await settle();
  expect(wordsIn(player)).toContain('Would you take forty planks');
  await userEvent.click(button(player, 'grown-up'));
  await settle();
  expect(wordsIn(player)).not.toContain('Would you take forty planks');
});
