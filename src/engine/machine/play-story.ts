import { initialTransition, transition } from 'xstate';
import type { CompiledStory } from '../../content/compiled.ts';
import { ACTS, type Act } from '../../content/names.ts';
import type { Beat } from '../../content/story.ts';
import { tellOf } from '../../content/targets.ts';
import type { StoryDecision } from '../decision.ts';
import type { PlayStory, StoryRun } from '../story-run.ts';
import type { StoryState, TrailBeat } from '../view.ts';
import { type LessonMachine, createLessonMachine } from './lesson-machine.ts';

const machines = new WeakMap<CompiledStory, Map<string, LessonMachine>>();
/** The last run of each story: most are asked for again at once, or with one decision more. */
const lastRuns = new WeakMap<CompiledStory, Played>();

/** Where a run has come to; its lists and sets are its own. */
interface Played {
  readonly from: StoryRun['from'];
  readonly decisions: readonly StoryDecision[];
  readonly snapshot: ReturnType<typeof initialTransition<LessonMachine>>[0];
  readonly beat: string;
  readonly trail: readonly TrailBeat[];
  readonly flagged: StoryState['flagged'];
  readonly acts: ReadonlySet<Act>;
  readonly asked: ReadonlySet<Act>;
  /** Places of the decisions that were taken. */
  readonly accepted: readonly number[];
  readonly aside: string | undefined;
}

/**
 * Replays decisions through the story's machine from a beat and counters, and says where it stands.
 * Decisions that the machine does not take, second flags on a message, flags on what was not yet said
 * and names for what was not flagged change nothing and are left out of `accepted`.
 */
export const playStory: PlayStory = (story, run) => {
  const before = lastRuns.get(story);
  const played = playOn(story, before && isBegunBy(before, run) ? before : begin(story, run), run);
  lastRuns.set(story, played);
  const { beat, snapshot, trail, flagged, aside, acts, accepted } = played;
  const ending = story.beats[beat]?.end;
  const state: StoryState = {
    beat,
    noticed: snapshot.context.noticed,
    wrong: snapshot.context.wrong,
    trail,
    flagged,
    ...(aside === undefined ? {} : { aside }),
    ...(ending === undefined ? {} : { ending }),
    acts: ACTS.filter((act) => acts.has(act)),
    helped: snapshot.hasTag('helped'),
  };
  return { state, accepted: accepted.map((place) => run.decisions[place]!) };
};

function begin(story: CompiledStory, { from }: StoryRun): Played {
  const beat = from?.beat ?? story.start;
  const [snapshot] = initialTransition(machineOf(story, beat), from ?? {});
  return {
    from,
    decisions: [],
    snapshot,
    beat,
    trail: [entering(story, beat)],
    flagged: {},
    acts: new Set(),
    asked: new Set(),
    accepted: [],
    aside: undefined,
  };
}

function isBegunBy({ from, decisions }: Played, run: StoryRun): boolean {
  return (
    isSame(from, run.from) &&
    decisions.length <= run.decisions.length &&
    decisions.every((decision, place) => isSame(decision, run.decisions[place]))
  );
}

// Both are flat and made in one way, so that their fields come in the same order.
function isSame(one: object | undefined, other: object | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function playOn(story: CompiledStory, played: Played, run: StoryRun): Played {
  const machine = machineOf(story, run.from?.beat ?? story.start);
  let { snapshot, beat, aside } = played;
  const trail = [...played.trail];
  const flagged = { ...played.flagged };
  const acts = new Set(played.acts);
  const asked = new Set(played.asked);
  const accepted = [...played.accepted];

  for (const [place, decision] of run.decisions.entries()) {
    if (place < played.decisions.length) continue;
    if (!isInOrder(decision, trail, flagged) || !snapshot.can(decision)) continue;
    accepted.push(place);
    [snapshot] = transition(machine, snapshot, decision);
    aside = asideOf(story, beat, decision);
    if (decision.type === 'message.flagged') {
      flagged[decision.message] = { true: isTrick(trail, decision.message) };
      continue;
    }
    if (decision.type === 'trick.named') {
      flagged[decision.message] = { true: true, named: decision.trick };
      continue;
    }
    const act = actOf(story.beats[beat], decision, asked);
    if (act !== undefined) acts.add(act);
    if (aside !== undefined) continue;
    if (!isSafeChoice(story.beats[beat], decision)) {
      for (const { act } of story.beats[beat]?.choices ?? []) if (act !== undefined) asked.add(act);
    }
    trail[trail.length - 1] = { ...trail[trail.length - 1]!, taken: optionOf(decision) };
    beat = snapshot.value as string;
    trail.push(entering(story, beat));
  }

  const { from, decisions } = run;
  return {
    from,
    decisions: [...decisions],
    snapshot,
    beat,
    trail,
    flagged,
    acts,
    asked,
    accepted,
    aside,
  };
}

/** The option id that a decision takes out of a beat. */
export function optionOf(decision: StoryDecision): string | undefined {
  switch (decision.type) {
    case 'choice.made':
      return `choice:${decision.choice}`;
    case 'beat.continued':
      return 'next';
    case 'hero.left':
      return 'leave';
    case 'adult.told':
      return 'tell';
    default:
      return undefined;
  }
}

function machineOf(story: CompiledStory, beat: string): LessonMachine {
  let byBeat = machines.get(story);
  if (byBeat === undefined) machines.set(story, (byBeat = new Map()));
  let machine = byBeat.get(beat);
  if (machine === undefined) byBeat.set(beat, (machine = createLessonMachine(story, beat)));
  return machine;
}

function entering(story: CompiledStory, beat: string): TrailBeat {
  return { beat, messages: story.beats[beat]?.say ?? [] };
}

// Guards that need the history, which the machine's counters do not hold.
function isInOrder(
  decision: StoryDecision,
  trail: readonly TrailBeat[],
  flagged: StoryState['flagged'],
): boolean {
  if (decision.type === 'message.flagged') {
    return (
      flagged[decision.message] === undefined &&
      trail.some(({ messages }) => messages.some(({ id }) => id === decision.message))
    );
  }
  if (decision.type === 'trick.named') {
    const flag = flagged[decision.message];
    return flag?.true === true && flag.named === undefined;
  }
  return true;
}

function isTrick(trail: readonly TrailBeat[], message: string): boolean {
  return trail.some(({ messages }) =>
    messages.some(({ id, flag }) => id === message && flag !== undefined),
  );
}

function asideOf(story: CompiledStory, beat: string, decision: StoryDecision): string | undefined {
  if (decision.type !== 'adult.told') return undefined;
  const tell = tellOf(story, story.beats[beat]!);
  return 'aside' in tell ? tell.aside : undefined;
}

// Refuse, leave and tell score when done unasked, or in the first beat of the run that asks for them: one
// that offers them, unless another safe choice was taken there.
function actOf(
  beat: Beat | undefined,
  decision: StoryDecision,
  asked: ReadonlySet<Act>,
): Act | undefined {
  if (decision.type === 'hero.left') return 'leave';
  if (decision.type === 'adult.told') return 'tell';
  if (decision.type !== 'choice.made') return undefined;
  const act = beat?.choices?.find(({ id }) => id === decision.choice)?.act;
  return act === undefined || asked.has(act) ? undefined : act;
}

function isSafeChoice(beat: Beat | undefined, decision: StoryDecision): boolean {
  return (
    decision.type === 'choice.made' &&
    beat?.choices?.find(({ id }) => id === decision.choice)?.turn === 'safe'
  );
}
