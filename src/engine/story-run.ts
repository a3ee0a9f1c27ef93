import type { CompiledStory } from '../content/compiled.ts';
import type { StoryDecision } from './decision.ts';
import type { StoryState } from './view.ts';

/** A run to replay; without `from` it begins at the story's start. */
export interface StoryRun {
  readonly from?: {
    readonly beat: string;
    readonly noticed: StoryState['noticed'];
    readonly wrong: number;
  };
  readonly decisions: readonly StoryDecision[];
}

/** Plays a run. The only implementation is `machine/play-story.ts`, which loads XState. */
export type PlayStory = (
  story: CompiledStory,
  run: StoryRun,
) => { readonly state: StoryState; readonly accepted: readonly StoryDecision[] };
