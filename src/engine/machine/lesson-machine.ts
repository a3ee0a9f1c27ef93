import { assign, setup } from 'xstate';
import type { CompiledStory } from '../../content/compiled.ts';
import type { Beat, Condition, Target } from '../../content/story.ts';
import type { StoryDecision } from '../decision.ts';
import { type Counters, FRESH_COUNTERS, afterFlag, afterTurn, meets } from './counters.ts';

type Turn = 'safe' | 'wrong' | 'open';

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
      meets(afterTurn(context, params.turn), params.when),
    isMet: ({ context }, params: { when: Condition | undefined }) => meets(context, params.when),
    isMessage: ({ event }, params: { messages: readonly string[] }) =>
      (event.type === 'message.flagged' || event.type === 'trick.named') &&
      params.messages.includes(event.message),
  },
  actions: {
    countTurn: assign(({ context }, params: { turn: Turn }) => afterTurn(context, params.turn)),
    notice: assign(({ context }, params: { when: 'early' | 'late' }) =>
      afterFlag(context, params.when),
    ),
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
  if (beat.end !== undefined) return { type: 'final' as const, tags };

  const noticing = { when: beat.step <= story.early ? ('early' as const) : ('late' as const) };
  return {
    tags,
    on: {
      'choice.made': (beat.choices ?? []).flatMap((choice) =>
        branches(choice.to).map(({ when, to }) => ({
          guard: {
            type: 'isChoice' as const,
            params: { choice: choice.id, turn: choice.turn, when },
          },
          target: to,
          actions: { type: 'countTurn' as const, params: { turn: choice.turn } },
        })),
      ),
      'beat.continued': leadTo(beat.next),
      'hero.left': leadTo(beat.leave ?? story.leave),
      'adult.told': tellFrom(id, beat.tell ?? story.tell),
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

function tellFrom(id: string, tell: Beat['tell']) {
  if (typeof tell === 'string' && tell.startsWith('aside:')) {
    return [{ target: id, actions: 'hearAside' as const }];
  }
  return leadTo(tell as Target | undefined);
}

function leadTo(target: Target | undefined) {
  if (target === undefined) return [];
  return branches(target).map(({ when, to }) => ({
    guard: { type: 'isMet' as const, params: { when } },
    target: to,
  }));
}

function branches(target: Target): { when?: Condition | undefined; to: string }[] {
  return typeof target === 'string' ? [{ to: target }] : target;
}

function messagesWhere(
  story: CompiledStory,
  keep: (message: Beat['say'][number]) => boolean,
): string[] {
  return Object.values(story.beats).flatMap((beat) => beat.say.filter(keep).map(({ id }) => id));
}
