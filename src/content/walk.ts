import type { Beat, Choice, Story } from './story.ts';
import {
  type Counters,
  afterTurn,
  isToldEarly,
  leaveOf,
  resolveTarget,
  tellOf,
} from './targets.ts';

/** Where a pupil can stand in a story. */
export interface State {
  readonly beat: string;
  readonly counters: Counters;
  /** Whether a message that is truly a trick has been said. */
  readonly seen: boolean;
}

/** One decision that leads from a state to another. */
export interface Step {
  readonly from: State;
  readonly to: State;
  readonly by: 'choice' | 'next' | 'leave' | 'tell' | 'flag';
  readonly choice?: Choice;
}

/** Every state that decisions can lead to, the first one first, and every step between them. */
export interface Walk {
  readonly states: readonly State[];
  readonly steps: readonly Step[];
}

/** One way through a story by choosing and going on, without flag, leave or tell. */
export type StoryPath = readonly PathBeat[];

export interface PathBeat {
  readonly id: string;
  readonly beat: Beat;
  /** What was chosen there; absent where the story just goes on, and at the end. */
  readonly choice?: Choice;
}

/** The same text for the same state. */
export function stateKey({ beat, counters: { noticed, wrong }, seen }: State): string {
  return `${beat} ${noticed} ${wrong} ${seen}`;
}

/** Explores beats × counters from the start. Steps to beats that are not there are left out. */
export function walkStory(story: Story): Walk {
  const first = enter(story, story.start, { noticed: 'none', wrong: 0 }, false);
  if (first === undefined) return { states: [], steps: [] };
  const states = new Map([[stateKey(first), first]]);
  const steps: Step[] = [];
  for (const from of states.values()) {
    for (const step of stepsFrom(story, from)) {
      steps.push(step);
      const key = stateKey(step.to);
      if (!states.has(key)) states.set(key, step.to);
    }
  }
  return { states: [...states.values()], steps };
}

/**
 * Ways from the start to final beats by choices and going on that stand nowhere twice; at most `limit`
 * of them. Choices of a beat that lead to the same state are one way, not several: they differ in words
 * alone. The first of them stands for all.
 */
export function simplePaths(story: Story, limit: number): StoryPath[] {
  const paths: StoryPath[] = [];
  const onPath = new Set<string>();
  // Dead branches could be walked for ever without finding an end.
  let walked = 0;
  const visit = (state: State, path: StoryPath): void => {
    const key = stateKey(state);
    if (paths.length >= limit || onPath.has(key) || walked++ > 100 * limit) return;
    const beat = story.beats[state.beat]!;
    if (beat.end !== undefined) {
      paths.push([...path, { id: state.beat, beat }]);
      return;
    }
    onPath.add(key);
    const taken = new Set<string>();
    for (const { to, by, choice } of stepsFrom(story, state)) {
      if (taken.has(stateKey(to))) continue;
      taken.add(stateKey(to));
      if (by === 'choice') visit(to, [...path, { id: state.beat, beat, choice: choice! }]);
      else if (by === 'next') visit(to, [...path, { id: state.beat, beat }]);
    }
    onPath.delete(key);
  };
  const first = enter(story, story.start, { noticed: 'none', wrong: 0 }, false);
  if (first !== undefined) visit(first, []);
  return paths;
}

/** States from which one of the goals can be reached, with how many of the given steps it takes. */
export function distancesTo(
  goals: readonly State[],
  steps: readonly Step[],
): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const { from, to } of steps) {
    const key = stateKey(to);
    before.set(key, [...(before.get(key) ?? []), stateKey(from)]);
  }
  const distances = new Map(goals.map((state) => [stateKey(state), 0]));
  for (const [key, distance] of distances) {
    for (const from of before.get(key) ?? []) {
      if (!distances.has(from)) distances.set(from, distance + 1);
    }
  }
  return distances;
}

function stepsFrom(story: Story, from: State): Step[] {
  const beat = story.beats[from.beat]!;
  if (beat.end !== undefined) return [];
  const steps: Step[] = [];
  const add = (by: Step['by'], to: string | undefined, counters: Counters, choice?: Choice) => {
    const state = to === undefined ? undefined : enter(story, to, counters, from.seen);
    if (state !== undefined) steps.push({ from, to: state, by, ...(choice ? { choice } : {}) });
  };
  for (const choice of beat.choices ?? []) {
    const counters = afterTurn(from.counters, choice.turn);
    add('choice', resolveTarget(choice.to, counters), counters, choice);
  }
  add('next', resolveTarget(beat.next, from.counters), from.counters);
  add('leave', resolveTarget(leaveOf(story, beat), from.counters), from.counters);
  const tell = tellOf(story, beat);
  if ('target' in tell) add('tell', resolveTarget(tell.target, from.counters), from.counters);
  if (from.seen && from.counters.noticed !== 'early' && from.counters.noticed !== 'told') {
    const noticed = beat.step <= story.early ? 'early' : 'late';
    if (noticed !== from.counters.noticed) {
      add('flag', from.beat, { ...from.counters, noticed });
    }
  }
  return steps;
}

function enter(story: Story, id: string, before: Counters, seen: boolean): State | undefined {
  const beat = story.beats[id];
  if (beat === undefined) return undefined;
  const counters = isToldEarly(story, beat) ? { ...before, noticed: 'told' as const } : before;
  return { beat: id, counters, seen: seen || beat.say.some(({ flag }) => flag !== undefined) };
}
