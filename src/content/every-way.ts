import { isOnScreen } from './points.ts';
import type { Story } from './story.ts';
import { type Step, stateKey, walkStory } from './walk.ts';

/**
 * An ending that can be reached without having read one of the beats to its last message; undefined when there is
 * none, so that they lie on every way. Walked with flag, leave and tell. On a screen one can leave or tell before
 * its last message; in a room and at the end every message is read first.
 */
export function endingWithout(story: Story, beats: ReadonlySet<string>): string | undefined {
  const { states, steps } = walkStory(story);
  const onward = new Map<string, Step[]>();
  for (const step of steps) {
    const { from, by } = step;
    if (beats.has(from.beat) && isReadBefore(story, from.beat, by)) continue;
    const key = stateKey(from);
    onward.set(key, [...(onward.get(key) ?? []), step]);
  }
  const reached = new Map(states.slice(0, 1).map((state) => [stateKey(state), state]));
  for (const [key, { beat }] of reached) {
    const { end } = story.beats[beat]!;
    if (end !== undefined && !beats.has(beat)) return end;
    for (const { to } of onward.get(key) ?? []) reached.set(stateKey(to), to);
  }
  return undefined;
}

function isReadBefore(story: Story, beat: string, by: Step['by']): boolean {
  return by === 'choice' || by === 'next' || !isOnScreen(story.beats[beat]!);
}
