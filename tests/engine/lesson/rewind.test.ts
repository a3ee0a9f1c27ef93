import { describe, expect, test } from 'vitest';
import type { StoryDecision } from '../../../src/engine/decision.ts';
import { playStory } from '../../../src/engine/machine/play-story.ts';
import { rewindTo } from '../../../src/engine/rewind.ts';
import { KITE } from '../machine/kite-story.ts';

const RUN: { readonly decisions: readonly StoryDecision[] } = {
  decisions: [
    { type: 'choice.made', choice: 'play' },
    { type: 'choice.made', choice: 'yes' },
    { type: 'message.flagged', message: 'm4' },
    { type: 'choice.made', choice: 'yes' },
    { type: 'beat.continued' },
  ],
};

describe('rewinding', () => {
  test.each([
    ['open', 0],
    ['ask', 1],
    ['again', 2],
    ['friend', 4],
  ])('to %s keeps the decisions before it', (beat, count) => {
    expect(rewindTo(KITE, RUN, beat, playStory).decisions).toEqual(RUN.decisions.slice(0, count));
  });

  test('starts over when the run never came to the beat', () => {
    expect(rewindTo(KITE, RUN, 'drawn', playStory).decisions).toEqual([]);
  });

  test('leaves the flags of later beats to be raised again', () => {
    const { state } = playStory(KITE, rewindTo(KITE, RUN, 'again', playStory));
    expect(state.flagged).toEqual({});
  });
});
