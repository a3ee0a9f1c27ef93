import { getShortestPaths } from 'xstate/graph';
import type { CompiledStory } from '../../src/content/compiled.ts';
import { leaveOf, tellOf } from '../../src/content/targets.ts';
import type { StoryDecision } from '../../src/engine/decision.ts';
import { createLessonMachine } from '../../src/engine/machine/lesson-machine.ts';
import { playStory } from '../../src/engine/machine/play-story.ts';

/** How a pupil comes to one ending of a story. */
export interface WayToEnding {
  readonly story: string;
  readonly ending: string;
  readonly decisions: readonly StoryDecision[];
}

/** A shortest way to each ending, by what can be pressed on screen: a room has nobody to leave or tell. */
export function waysToEndings(story: CompiledStory): readonly WayToEnding[] {
  const paths = getShortestPaths(createLessonMachine(story), {
    events: ({ value }) => pressable(story, String(value)),
    toState: ({ status }) => status === 'done',
  }).toSorted((a, b) => a.weight - b.weight);
  const ways = new Map<string, WayToEnding>();
  for (const { steps } of paths) {
    const decisions = steps
      .map(({ event }) => event as StoryDecision | { readonly type: 'xstate.init' })
      .filter((event): event is StoryDecision => event.type !== 'xstate.init');
    const { ending } = playStory(story, { decisions }).state;
    if (ending !== undefined && !ways.has(ending))
      ways.set(ending, { story: story.id, ending, decisions });
  }
  return [...ways.values()];
}

function pressable(story: CompiledStory, id: string): StoryDecision[] {
  const beat = story.beats[id]!;
  const choices = beat.choices ?? [];
  const isScreen = beat.place === 'surface' || beat.place === 'side-chat';
  return [
    ...choices.map(({ id: choice }) => ({ type: 'choice.made' as const, choice })),
    ...(choices.length === 0 ? [{ type: 'beat.continued' as const }] : []),
    ...(isScreen && leaveOf(story, beat) !== undefined ? [{ type: 'hero.left' as const }] : []),
    ...(isScreen && tellOf(story, beat) !== undefined ? [{ type: 'adult.told' as const }] : []),
  ];
}
