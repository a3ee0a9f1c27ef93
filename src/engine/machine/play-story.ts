import { initialTransition, transition } from 'xstate';
import type { CompiledStory } from '../../content/compiled.ts';
import { ACTS, type Act } from '../../content/names.ts';
import type { Beat } from '../../content/story.ts';
import { tellOf } from '../../content/targets.ts';
import type { StoryDecision } from '../decision.ts';
import type { PlayStory } from '../story-run.ts';
import type { StoryState, TrailBeat } from '../view.ts';
import { type LessonMachine, createLessonMachine } from './lesson-machine.ts';

const machines = new WeakMap<CompiledStory, Map<string, LessonMachine>>();

/**
 * Replays decisions through the story's machine from a beat and counters, and says where it stands.
 * Decisions that the machine does not take, second flags on a message, flags on what was not yet said
 * and names for what was not flagged change nothing and are left out of `accepted`.
 */
export const playStory: PlayStory = (story, run) => {
  const machine = machineOf(story, run.from?.beat ?? story.start);
  let [snapshot] = initialTransition(machine, run.from ?? {});
  let beat = run.from?.beat ?? story.start;
  const trail: TrailBeat[] = [entering(story, beat)];
  const flagged: Record<string, StoryState['flagged'][string]> = {};
  const acts = new Set<Act>();
  const asked = new Set<Act>();
  const accepted: StoryDecision[] = [];
  let aside: string | undefined;

  for (const decision of run.decisions) {
    if (!isInOrder(decision, trail, flagged) || !snapshot.can(decision)) continue;
    accepted.push(decision);
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
  return { state, accepted };
};

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
