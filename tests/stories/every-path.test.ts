import { describe, expect, test } from 'vitest';
import { playStory } from '../../src/engine/machine/play-story.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { flagsAt } from '../support/flags.ts';
import { reachableStates, shortestEnds, simplePaths } from './walk.ts';

const MOST_PATHS = 2000;

const stories = REAL_LESSONS.flatMap(({ name, content }) =>
  Object.values(content.stories).map((story) => ({ name: `${name}: ${story.id}`, story })),
);

test('there are stories to walk', () => {
  expect(stories.length).toBeGreaterThanOrEqual(3);
});

describe.each(stories)('$name', ({ story }) => {
  const paths = simplePaths(story);
  const states = reachableStates(story);
  const shortestEnd = shortestEnds(story);

  test('has few enough paths to be understood', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThanOrEqual(MOST_PATHS);
  });

  test('ends helped on every path over its choices', () => {
    for (const { decisions, end } of paths) {
      const { state, accepted } = playStory(story, { decisions });
      expect(accepted).toEqual(decisions);
      expect(state.beat).toBe(end);
      expect(state.helped).toBe(true);
      expect(story.endings).toContain(state.ending);
      expect(state.acts.length).toBeLessThanOrEqual(3);
    }
  });

  test('reaches every ending', () => {
    const ends = new Set(states.map(({ snapshot }) => story.beats[String(snapshot.value)]?.end));
    // The place of an ending that has gone stays empty.
    const endings = story.endings.filter((ending) => ending !== '');
    expect(endings).not.toEqual([]);
    for (const ending of endings) expect(ends).toContain(ending);
  });

  test('has help at the end of every way on after any flag, leaving or telling, from anywhere', () => {
    for (const { decisions, snapshot } of states) {
      if (snapshot.status === 'done') continue;
      const beat = String(snapshot.value);
      const acts = [
        { type: 'hero.left' } as const,
        { type: 'adult.told' } as const,
        ...flagsAt(story, beat),
      ];
      for (const act of acts) {
        const begun = [...decisions, act];
        const rest = shortestEnd(begun);
        expect(rest, `${beat} after ${act.type}`).toBeDefined();
        const { state } = playStory(story, { decisions: [...begun, ...rest!] });
        expect(state.helped).toBe(true);
        expect(state.ending).toBeDefined();
      }
    }
  });

  test('takes leaving and telling in every beat that is not final', () => {
    for (const { decisions, snapshot } of states) {
      if (snapshot.status === 'done') continue;
      for (const act of [{ type: 'hero.left' } as const, { type: 'adult.told' } as const]) {
        const { accepted } = playStory(story, { decisions: [...decisions, act] });
        expect(accepted.at(-1), `${String(snapshot.value)} ${act.type}`).toBe(act);
      }
    }
  });
});
