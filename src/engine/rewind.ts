import type { CompiledStory } from '../content/compiled.ts';
import type { PlayStory, StoryRun } from './story-run.ts';

/**
 * The beginning of a run up to where it first came to a beat, so that it can be played on differently.
 * Nothing of a rewind is recorded but the ending it finds.
 */
export function rewindTo(
  story: CompiledStory,
  run: StoryRun,
  beat: string,
  play: PlayStory,
): StoryRun {
  const { accepted } = play(story, run);
  for (let count = 0; count <= accepted.length; count += 1) {
    const part = { ...run, decisions: accepted.slice(0, count) };
    if (play(story, part).state.beat === beat) return part;
  }
  return { ...run, decisions: [] };
}
