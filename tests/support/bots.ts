import type { CompiledStory } from '../../src/content/compiled.ts';
import type { Stance } from '../../src/content/names.ts';
import type { Question } from '../../src/content/question.ts';
import { encodeResponse, responseCount } from '../../src/content/question-response.ts';
import type { Decision } from '../../src/engine/decision.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { View } from '../../src/engine/view.ts';
import { flagsAt } from './flags.ts';
import { sessionAt, viewIn } from './play-lesson.ts';
import { decideAs } from './pupils.ts';

/** A pupil who does the same whatever happens, and guesses where that is not on offer. */
export interface Bot {
  readonly name: string;
  /** What it does: the first of these that is on offer. None at all guesses everything. */
  readonly stances: readonly Stance[];
  /** It flags every message that can be flagged, and says "not real" to everything. */
  readonly flags?: true;
}

const MOST_STEPS = 900;

/**
 * Plays a whole lesson, stories and practice, until nothing is left to practise, and gives the rules that
 * were ever got. `random` gives numbers from 0 up to 1.
 */
export function rulesGot(content: LessonContent, bot: Bot, random: () => number): string[] {
  const clock = { minute: 1000 };
  const { session } = sessionAt(content, clock);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const view = viewIn(session);
    if (view.screen === 'home' && view.canHandIn) {
      return view.progress.rules.flatMap(({ id, everGotIt }) => (everGotIt ? [id] : []));
    }
    const decision = decisionOf(bot, view, content, random);
    if (decision === 'go-on') session.goOn();
    else if (!session.decide(decision)) {
      throw new Error(`${JSON.stringify(decision)} was refused at ${view.screen}`);
    }
    clock.minute += step % 2;
  }
  throw new Error(`the lesson did not end within ${MOST_STEPS} steps`);
}

function decisionOf(
  bot: Bot,
  view: View,
  content: LessonContent,
  random: () => number,
): Decision | 'go-on' {
  if (view.screen === 'story' && view.state.ending === undefined) {
    return storyDecisionOf(bot, view, content.stories[view.story]!, random);
  }
  if (view.screen === 'question' && view.response === undefined) {
    const question = content.bank![view.number]!;
    const response = responseOf(bot, question, random);
    return { type: 'question.answered', number: view.number, response };
  }
  return decideAs({ kind: 'all-wrong' }, view, content);
}

function storyDecisionOf(
  { stances, flags }: Bot,
  { state }: Extract<View, { screen: 'story' }>,
  story: CompiledStory,
  random: () => number,
): Decision {
  const toFlag = flagsAt(story, state.beat).find(
    (flag) => flag.type === 'message.flagged' && state.flagged[flag.message] === undefined,
  );
  if (flags && toFlag !== undefined) return toFlag;
  // Telling is on offer everywhere; an aside answers it once.
  if (stances[0] === 'tell' && state.aside === undefined) return { type: 'adult.told' };
  const choices = story.beats[state.beat]?.choices ?? [];
  if (choices.length === 0) return { type: 'beat.continued' };
  const { id } = pick(offered(stances, choices, ({ stance }) => stance) ?? choices, random);
  return { type: 'choice.made', choice: id };
}

function responseOf({ stances, flags }: Bot, question: Question, random: () => number): number {
  const guess = () => Math.floor(random() * responseCount(question));
  const placesOf = (parts: readonly { readonly stance: Stance }[]) =>
    offered(stances, [...parts.keys()], (place) => parts[place]!.stance);
  switch (question.type) {
    case 'choice':
    case 'reply': {
      const places = placesOf(question.options);
      return places === undefined ? guess() : encodeResponse(question, [pick(places, random)]);
    }
    case 'several': {
      const places = placesOf(question.options);
      return places === undefined ? guess() : encodeResponse(question, places);
    }
    case 'real-or-not': {
      if (flags) return 1;
      const { real, 'not-real': notReal } = question.stances;
      const places = placesOf([{ stance: real }, { stance: notReal }]);
      return places === undefined ? guess() : pick(places, random);
    }
    case 'sort': {
      const group = placesOf(question.groups)?.[0];
      return group === undefined
        ? guess()
        : encodeResponse(
            question,
            question.items.map(() => group),
          );
    }
    case 'spot':
      return stances[0] === 'refuse' ? responseCount(question) - 1 : guess();
    case 'build': {
      const liked = placesOf(question.tiles) ?? [];
      const rest = [...question.tiles.keys()].filter((place) => !liked.includes(place));
      const line = [...shuffled(liked, random), ...shuffled(rest, random)];
      return encodeResponse(question, line.slice(0, question.slots));
    }
    default:
      return guess();
  }
}

function offered<T>(
  stances: readonly Stance[],
  all: readonly T[],
  stanceOf: (one: T) => Stance,
): readonly T[] | undefined {
  return stances
    .map((stance) => all.filter((one) => stanceOf(one) === stance))
    .find((taken) => taken.length > 0);
}

function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)]!;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
