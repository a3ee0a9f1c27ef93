import type { Check } from '../check-context.ts';
import { isOnScreen } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { StorySource } from '../project.ts';
import { problem } from '../report-problem.ts';
import type { Story } from '../story.ts';
import { resolveTarget, targetsOf } from '../targets.ts';
import {
  type State,
  type Step,
  type Walk,
  distancesTo,
  simplePaths,
  stateKey,
  walkStory,
} from '../walk.ts';

/** More ways through a story than this, and nobody can keep it in mind. */
const MOST_PATHS = 2000;
const FARTHEST_HELP = 2;

/** Walks every story by machine: all is reached, everything ends, help is near, steps only rise. */
export const checkStoryWalk: Check = (project) =>
  project.modules.flatMap(({ stories }) =>
    stories.flatMap((source) => {
      const walk = walkStory(source.story);
      return [
        ...unreachable(source, walk),
        ...loops(source, walk),
        ...farFromHelp(source, walk),
        ...withoutHelper(source, walk),
        ...falling(source, walk),
        ...withoutFlag(source, walk),
        ...withoutEarlyEnding(source, walk),
        ...tangled(source),
      ];
    }),
  );

function unreachable({ file, story }: StorySource, { states }: Walk): Problem[] {
  // Behind a target that is not there nothing is reached; that target is the problem.
  if (targetsOf(story).some(({ to }) => !Object.hasOwn(story.beats, to))) return [];
  const reached = new Set(states.map(({ beat }) => beat));
  return Object.keys(story.beats)
    .filter((id) => !reached.has(id))
    .map((id) => problem('beat-unreachable', file, ['beats', id], { beat: id }));
}

function loops({ file, story }: StorySource, { states, steps }: Walk): Problem[] {
  const onward = steps.filter(({ by }) => by === 'choice' || by === 'next');
  // A beat without any way on is a dead end, which is another problem.
  const stops = states.filter((state) => !onward.some(({ from }) => from === state));
  const ways = distancesTo(stops, onward);
  return perBeat(
    states.filter((state) => !ways.has(stateKey(state))),
    ({ beat }) => problem('story-loop', file, ['beats', beat], { beat, story: story.id }),
  );
}

function farFromHelp({ file, story }: StorySource, { states, steps }: Walk): Problem[] {
  const helped = states.filter(({ beat }) => story.beats[beat]!.helped);
  const ways = distancesTo(
    helped,
    steps.filter(({ by }) => by !== 'tell'),
  );
  const far = states
    .filter(({ beat }) => story.beats[beat]!.end === undefined)
    .map((state) => ({ ...state, away: ways.get(stateKey(state)) ?? Infinity }))
    .filter(({ away }) => away > FARTHEST_HELP)
    .sort((a, b) => b.away - a.away);
  return perBeat(far, ({ beat, counters: { noticed, wrong }, away }) => {
    const decisions = away === Infinity ? 'no number of' : away;
    return problem('help-far', file, ['beats', beat], { beat, decisions, noticed, wrong });
  });
}

function withoutHelper({ file, story }: StorySource, { steps }: Walk): Problem[] {
  const lonely = steps.filter(
    ({ choice, to }) =>
      choice?.turn === 'wrong' && to.counters.wrong === 2 && !bringsHelper(story, to),
  );
  const seen = new Set<string>();
  return lonely.flatMap(({ from, to, choice }) => {
    const key = `${from.beat} ${choice!.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const place = story.beats[from.beat]!.choices!.indexOf(choice!);
    const path = ['beats', from.beat, 'choices', place, 'to'];
    return [problem('helper-missing', file, path, { beat: from.beat, to: to.beat })];
  });
}

// A helper comes at once, or after beats in which there is nothing to choose.
function bringsHelper(story: Story, state: State): boolean {
  const passed = new Set<string>();
  let at: string | undefined = state.beat;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    const beat: Story['beats'][string] | undefined = story.beats[at];
    if (beat === undefined || beat.helper || beat.helped) return beat !== undefined;
    at = beat.choices === undefined ? resolveTarget(beat.next, state.counters) : undefined;
  }
  return false;
}

function falling({ file, story }: StorySource, { steps }: Walk): Problem[] {
  const falls = ({ from, to, by }: Step) => {
    const [before, after] = [story.beats[from.beat]!, story.beats[to.beat]!];
    if (by !== 'choice' && by !== 'next') return false;
    if (!isOnScreen(before) || !isOnScreen(after) || after.helped) return false;
    return after.step < before.step;
  };
  const fallen = steps.filter(falls).map((step) => ({ ...step, beat: step.to.beat }));
  return perBeat(fallen, ({ from, to }) =>
    problem('step-falls', file, ['beats', to.beat, 'step'], {
      beat: to.beat,
      step: story.beats[to.beat]!.step,
      before: from.beat,
      beforeStep: story.beats[from.beat]!.step,
    }),
  );
}

function withoutFlag({ file, story }: StorySource, { states }: Walk): Problem[] {
  const bare = states.filter(({ beat: id, seen }) => {
    const beat = story.beats[id]!;
    return !seen && beat.step > 0 && beat.end === undefined && isOnScreen(beat) && !beat.helped;
  });
  const flags = Object.values(story.beats).some(({ say }) => say.some(({ flag }) => flag));
  if (!flags) return [problem('flag-missing', file, ['beats'], { beat: story.start })];
  return perBeat(bare, ({ beat }) => problem('flag-missing', file, ['beats', beat], { beat }));
}

// Telling early has to change how it ends, and the ending to say so.
function withoutEarlyEnding({ file, story }: StorySource, { states }: Walk): Problem[] {
  const endingsOf = (isToldEarly: boolean) =>
    new Set(
      states
        .filter(({ counters }) => (counters.noticed === 'told') === isToldEarly)
        .flatMap(({ beat }) => story.beats[beat]!.end ?? []),
    );
  const [own, others] = [endingsOf(true), endingsOf(false)];
  if (own.size > 0 && ![...own].some((ending) => others.has(ending))) return [];
  return [problem('early-ending-missing', file, ['beats'])];
}

function tangled({ file, story }: StorySource): Problem[] {
  const paths = simplePaths(story, MOST_PATHS + 1).length;
  return paths <= MOST_PATHS
    ? []
    : [problem('story-tangled', file, ['beats'], { most: MOST_PATHS })];
}

function perBeat<T extends { readonly beat: string }>(
  items: readonly T[],
  toProblem: (item: T) => Problem,
): Problem[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.beat)) first.set(item.beat, item);
  return [...first.values()].map(toProblem);
}
