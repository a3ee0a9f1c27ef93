import { type SnapshotFrom, initialTransition, transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import type { CompiledStory } from '../../src/content/compiled.ts';
import type { StoryDecision } from '../../src/engine/decision.ts';
import { flagsAt } from '../support/flags.ts';
import {
  type LessonMachine,
  createLessonMachine,
} from '../../src/engine/machine/lesson-machine.ts';

const WAYS_OUT: readonly StoryDecision[] = [{ type: 'hero.left' }, { type: 'adult.told' }];

type Snapshot = SnapshotFrom<LessonMachine>;

/** A way from the start to a final state. */
export interface WalkedPath {
  readonly decisions: readonly StoryDecision[];
  readonly end: string;
}

/** All simple paths over choices and going on, from the start to every final state. */
export function simplePaths(story: CompiledStory): readonly WalkedPath[] {
  const machine = createLessonMachine(story);
  return getSimplePaths(machine, {
    events: (snapshot) => waysOn(story, String(snapshot.value)),
    toState: (snapshot) => snapshot.status === 'done',
  }).map((path) => ({
    decisions: decisionsOf(path.steps),
    end: String(path.state.value),
  }));
}

/** A shortest way to every reachable state, by all decisions but naming tricks. */
export function reachableStates(
  story: CompiledStory,
): readonly { readonly decisions: readonly StoryDecision[]; readonly snapshot: Snapshot }[] {
  const machine = createLessonMachine(story);
  return getShortestPaths(machine, {
    events: (snapshot) => decisionsAt(story, String(snapshot.value)),
  }).map((path) => ({ decisions: decisionsOf(path.steps), snapshot: path.state }));
}

/**
 * The shortest way from where decisions lead to a final state, over choices, going on, leaving and
 * telling. It depends on beat and counters alone, so each of these is searched once.
 */
export function shortestEnds(story: CompiledStory) {
  const machine = createLessonMachine(story);
  const known = new Map<string, readonly StoryDecision[] | undefined>();
  return (from: readonly StoryDecision[]): readonly StoryDecision[] | undefined => {
    let [snapshot] = initialTransition(machine, {});
    for (const decision of from) [snapshot] = transition(machine, snapshot, decision);
    const key = JSON.stringify([snapshot.value, snapshot.context]);
    if (!known.has(key)) known.set(key, searchEnd(story, machine, snapshot));
    return known.get(key);
  };
}

function searchEnd(
  story: CompiledStory,
  machine: LessonMachine,
  snapshot: Snapshot,
): readonly StoryDecision[] | undefined {
  const paths = getShortestPaths(machine, {
    fromState: snapshot,
    events: (now) => [...waysOn(story, String(now.value)), ...WAYS_OUT],
    toState: (now) => now.status === 'done',
  });
  const [shortest] = paths.toSorted((a, b) => a.weight - b.weight);
  return shortest === undefined ? undefined : decisionsOf(shortest.steps);
}

/** Everything that can be tried in a beat besides naming: its choices, flags, leaving and telling. */
export function decisionsAt(story: CompiledStory, beat: string): StoryDecision[] {
  return [...waysOn(story, beat), ...WAYS_OUT, ...flagsAt(story, beat)];
}

function waysOn(story: CompiledStory, beat: string): StoryDecision[] {
  const choices = story.beats[beat]?.choices ?? [];
  return [
    ...choices.map(({ id }) => ({ type: 'choice.made' as const, choice: id })),
    { type: 'beat.continued' },
  ];
}

function decisionsOf(steps: readonly { readonly event: unknown }[]): StoryDecision[] {
  return steps
    .map(({ event }) => event as StoryDecision | { readonly type: 'xstate.init' })
    .filter((event): event is StoryDecision => event.type !== 'xstate.init');
}
