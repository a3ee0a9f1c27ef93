import type { CompiledStory } from '../../content/compiled.ts';
import type { CastMember } from '../../content/module.ts';
import type { StoryState } from '../../engine/view.ts';

/** What a scene of a story is made from, besides the words that are loaded. */
export interface SceneSource {
  readonly story: CompiledStory;
  readonly state: StoryState;
  readonly cast: readonly CastMember[];
  /** How many messages of the present beat, or aside, the pupil has let in: at least 1. */
  readonly shown: number;
}
