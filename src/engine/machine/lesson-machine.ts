import { assign, setup } from 'xstate';
import type { CompiledStory } from '../../content/compiled.ts';
import type { Noticed } from '../../content/names.ts';
import type { Beat, Choice, Condition, Target } from '../../content/story.ts';
import {
  type Counters,
  afterTurn,
  branchesOf,
  isMet,
  isToldEarly,
  leaveOf,
  tellOf,
} from '../../content/targets.ts';
import type { StoryDecision } from '../decision.ts';
import { FRESH_COUNTERS, afterNoticing } from './counters.ts';

type Turn = Choice['turn'];

const lessonSetup = setup({
  types: {
    context: {} as Counters,
    events: {} as StoryDecision,
    input: {} as Partial<Counters>,
    tags: {} as 'helped' | 'helper' | 'genuine',
  },
  guards: {
    /** The choice is this one, and with the counters it brings its target's condition holds. */
    isChoice: (
      { context, event },
      params: { choice: string; turn: Turn; when: Condition | undefined },
    ) =>
      event.type === 'choice.made' &&
      event.choice === params.choice &&
      isMet(params.when, afterTurn(context, params.turn)),
    isMet: ({ context }, params: { when: Condition | undefined }) => isMet(params.when, context),
    isMessage: ({ event }, params: { messages: readonly string[] }) =>
      (event.type === 'message.flagged' || event.type === 'trick.named') &&
      params.messages.includes(event.message),
  },
  actions: {
    countTurn: assign(({ context }, params: { turn: Turn }) => afterTurn(context, params.turn)),
    notice: assign(({ context }, params: { when: Noticed }) => afterNoticing(context, params.when)),
    /** The warm room opens and the story waits; nothing is counted. */
    hearAside: () => {},
    /** A kind answer; nothing is counted. */
    answerKindly: () => {},
    keepCard: () => {},
  },
});

/**
 * Compiles a story into its lesson machine: one state a beat, final at its endings, tagged `helped`
 * where a trusted adult knows. Input may set the counters. Throws when the story names a beat that
 * is not there; `npm run check` reports that first.
 */
export function createLessonMachine(story: CompiledStory, startAt: string = story.start) {
  const tricks = messagesWhere(story, (message) => message.flag !== undefined);
  const others = messagesWhere(story, (message) => message.flag === undefined);
  const states = Object.fromEntries(
    Object.entries(story.beats).map(([id, beat]) => [id, stateOf(story, id, beat, tricks, others)]),
  );
  if (states[startAt] === undefined) {
    throw new Error(`Story "${story.id}" has no beat "${startAt}"; check its "start".`);
  }
  return lessonSetup.createMachine({
    id: story.id,
    initial: startAt,
    context: ({ input }) => ({ ...FRESH_COUNTERS, ...input }),
    states,
  });
}

export type LessonMachine = ReturnType<typeof createLessonMachine>;

function stateOf(
  story: CompiledStory,
  id: string,
  beat: Beat,
  tricks: readonly string[],
  others: readonly string[],
) {
  const tags: ('helped' | 'helper' | 'genuine')[] = [];
  if (beat.helped) tags.push('helped');
  if (beat.helper) tags.push('helper');
  if (beat.genuine) tags.push('genuine');
  const entry = isToldEarly(story, beat)
    ? [{ type: 'notice' as const, params: { when: 'told' as const } }]
    : [];
  if (beat.end !== undefined) return { type: 'final' as const, tags, entry };

  const noticing = { when: beat.step <= story.early ? ('early' as const) : ('late' as const) };
  return {
    tags,
    entry,
    on: {
      'choice.made': (beat.choices ?? []).flatMap((choice) =>
        branchesOf(choice.to).map(({ when, to }) => ({
          guard: {
            type: 'isChoice' as const,
            params: { choice: choice.id, turn: choice.turn, when },
          },
          target: to,
          actions: { type: 'countTurn' as const, params: { turn: choice.turn } },
        })),
      ),
      'beat.continued': leadTo(beat.next),
      'hero.left': leadTo(leaveOf(story, beat)),
      'adult.told': tellFrom(id, tellOf(story, beat)),
      'message.flagged': [
        {
          guard: { type: 'isMessage' as const, params: { messages: tricks } },
          actions: { type: 'notice' as const, params: noticing },
        },
        {
          guard: { type: 'isMessage' as const, params: { messages: others } },
          actions: 'answerKindly' as const,
        },
      ],
      'trick.named': [
        {
          guard: { type: 'isMessage' as const, params: { messages: tricks } },
          actions: 'keepCard' as const,
        },
      ],
    },
  };
}

function tellFrom(id: string, tell: ReturnType<typeof tellOf>) {
  if ('aside' in tell) return [{ target: id, actions: 'hearAside' as const }];
  return leadTo(tell.target);
}

function leadTo(target: Target | undefined) {
  return branchesOf(target).map(({ when, to }) => ({
    guard: { type: 'isMet' as const, params: { when } },
    target: to,
  }));
}

function messagesWhere(
  story: CompiledStory,
  keep: (message: Beat['say'][number]) => boolean,
): string[] {
  return Object.values(story.beats).flatMap((beat) => beat.say.filter(keep).map(({ id }) => id));
}
