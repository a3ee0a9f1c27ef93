import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
// A panel that is still being fetched would open late, as it does in a lesson on a slow line.
import '../../../src/elements/parts/panels.ts';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { deep, focused, stage, wordsIn } from './stage.ts';

/*
 * WCAG 2.2.1 and 2.2.3: nothing goes on, comes or vanishes without a press, however long somebody reads.
 */

const HALF_AN_HOUR = 30 * 60_000;

// Time goes on by itself while the screen comes, and half an hour passes when the test says so.
beforeEach(() => {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
});
afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset.motion;
});

/** All that is on screen: words, controls and where they are, what is open and what has focus. */
function screenOf(player: Element) {
  return {
    words: wordsIn(document.body),
    controls: deep(player, 'button, a[href], label, input')
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return `${one.className} ${[x, y, width, height].map(Math.round).join()} ${one.ariaPressed}`;
      }),
    dialogs: deep(document.body, 'dialog[open]').length,
    focus: focused(),
    scrolled: scrollY,
  };
}

function moving(): readonly Animation[] {
  return deep(document.body, '*').flatMap((one) => one.getAnimations());
}

describe.each(['full', 'less'])('with %s motion', (motion) => {
  test.each(Object.keys(STATES))('the screen %s waits for its pupil', async (state) => {
    const { player, decisions } = await stage(state);
    document.documentElement.dataset.motion = motion;
    await vi.advanceTimersByTimeAsync(5000);
    // Nor is a drawing there at once that buttons are placed on.
    await expect.poll(() => deep(player, '.coming')).toEqual([]);
    // What moves comes to an end by itself: there is no loop.
    await Promise.allSettled(moving().map(({ finished }) => finished));
    const before = screenOf(player);
    const decided = decisions.length;
    await vi.advanceTimersByTimeAsync(HALF_AN_HOUR);
    expect(screenOf(player)).toEqual(before);
    expect(moving()).toEqual([]);
    expect(decisions).toHaveLength(decided);
  });
});
