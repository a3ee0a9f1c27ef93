import type { CompiledStory } from '../content/compiled.ts';
import type { PlayStory, StoryRun } from './story-run.ts';

/**
 * The beginning of a run up to its `place`-th beat (from 0, as in the trail), so that it can be played
 * on differently. Nothing of a rewind is recorded but the ending it finds.
 */
export function rewindTo(
  story: CompiledStory,
  run: StoryRun,
  place: number,
  play: PlayStory,
): StoryRun {
  const { accepted } = play(story, run);
  for (let count = 0; count <= accepted.length; count += 1) {
    const part = { ...run, decisions: accepted.slice(0, count) };
    if (play(story, part).state.trail.length === place + 1) return part;
  }
  return { ...run, decisions: [] };
}
