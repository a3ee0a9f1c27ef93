import { describe, expect, test } from 'vitest';
import { resumedCounters } from '../../src/engine/codes.ts';
import type { StoryDecision } from '../../src/engine/decision.ts';
import { pinRun } from '../../src/engine/journal/pin-run.ts';
import { playStory } from '../../src/engine/machine/play-story.ts';
import { entryOf } from '../../src/engine/story-entries.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { reachableStates } from './walk.ts';

const stories = REAL_LESSONS.flatMap(({ name, content }) =>
  Object.values(content.stories).map((story) => ({
    name: `${name}: ${story.id}`,
    story,
    outline: content.outline,
  })),
);

const isFlag = ({ type }: StoryDecision) => type === 'message.flagged';

describe.each(stories)('a run of $name cut down to its last beat', ({ story, outline }) => {
  test('goes on with the counters that it had there, from wherever it came', () => {
    let pinned = 0;
    for (const { decisions } of reachableStates(story)) {
      const last = decisions.findLastIndex((decision) => !isFlag(decision));
      if (last < 0) continue;
      const at = (count: number) =>
        playStory(story, { decisions: decisions.slice(0, count) }).state;
      const run = decisions.map((decision, place) => {
        const entry = entryOf(story, outline, at(place).beat, decision)!;
        return { entry: { ...entry, minute: place }, minute: place, place };
      });
      const found = pinRun(run, outline)!;
      const { beat, noticed, wrong } = at(last);
      expect(found.pin.number).toBe(story.numbers[beat]);
      expect(resumedCounters(found.pin.option)).toEqual({ noticed, wrong });
      pinned += 1;
    }
    expect(pinned).toBeGreaterThan(20);
  });
});
