import type { CompiledStory } from '../../src/content/compiled.ts';
import { flaggableMessages } from '../../src/content/points.ts';
import type { StoryDecision } from '../../src/engine/decision.ts';

/** A flag on each message of a beat that can take one. */
export function flagsAt(story: CompiledStory, beat: string): StoryDecision[] {
  return flaggableMessages(story)
    .filter(({ beatId }) => beatId === beat)
    .map(({ message }) => ({ type: 'message.flagged', message: message.id }));
}
