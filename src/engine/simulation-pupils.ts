import type { CompiledBank, CompiledStory, Outline } from '../content/compiled.ts';
import type { Stance } from '../content/names.ts';
import type { Question } from '../content/question.ts';
import { encodeResponse, responseCount, rightResponse } from '../content/response.ts';
import { ruleContents } from './facts-outline.ts';

/** A simulated pupil: how likely each question or asking beat, by number, is answered right. */
export interface SimulatedPupil {
  readonly name: string;
  /** Undefined where what the pupil does is no evidence. */
  readonly chanceOf: (number: number) => number | undefined;
}

/** Pupils who do the same whatever they are asked, by the name under which they are reported. */
const BOTS = {
  'always refuse': 'refuse',
  'always trust': 'trust',
  'always tell': 'tell',
  'always flag': 'flag',
} as const;

type Habit = (typeof BOTS)[keyof typeof BOTS];

/** A pupil who is right with the same chance everywhere. */
export function steadyPupil(chance: number): SimulatedPupil {
  return { name: `right ${Math.round(100 * chance)} %`, chanceOf: () => chance };
}

/**
 * The pupils of one habit: they refuse, trust, tell or flag wherever that is on offer and guess where it
 * is not. Flagging is refusing, except that it says "not real" to everything.
 */
export function habitualPupils(
  outline: Outline,
  bank: CompiledBank,
  stories: Readonly<Record<string, CompiledStory>>,
): readonly SimulatedPupil[] {
  return Object.entries(BOTS).map(([name, habit]) => {
    const chances = new Map<number, number | undefined>();
    for (const [number, question] of Object.entries(bank)) {
      chances.set(Number(number), questionChance(question, habit));
    }
    for (const { asking } of ruleContents(outline)) {
      for (const { number, story, beat, ask } of asking) {
        chances.set(number, choiceChance(stories[story], beat, ask.rule, habit));
      }
    }
    return { name, chanceOf: (number) => chances.get(number) };
  });
}

function questionChance(question: Question, habit: Habit): number {
  const stance: Stance = habit === 'flag' ? 'refuse' : habit;
  const guess = 1 / responseCount(question);
  switch (question.type) {
    case 'choice':
    case 'reply': {
      const taken = question.options.filter((option) => option.stance === stance);
      return share(taken.length > 0 ? taken : question.options, ({ right }) => right);
    }
    case 'real-or-not': {
      if (habit === 'flag') return Number(!question.real);
      const answers = [true, false].filter(
        (real) => question.stances[real ? 'real' : 'not-real'] === stance,
      );
      return answers.length === 0 ? guess : share(answers, (real) => real === question.real);
    }
    case 'sort': {
      const groups = question.groups.filter((group) => group.stance === stance);
      return groups.length === 0
        ? guess
        : share(groups, ({ id }) => question.items.every(({ group }) => group === id));
    }
    case 'order': {
      const stanceOf = new Map(question.steps.map((step) => [step.id, step.stance]));
      const places = question.shown.map((_, place) => place);
      const first = places.filter((place) => stanceOf.get(question.shown[place]!) === stance);
      if (first.length === 0) return guess;
      const answer = [...first, ...places.filter((place) => !first.includes(place))];
      return Number(encodeResponse(question, answer) === rightResponse(question));
    }
    case 'spot': {
      if (stance === 'tell') return guess;
      const marked = question.parts.flatMap((_, part) => (stance === 'refuse' ? [part] : []));
      return Number(encodeResponse(question, marked) === rightResponse(question));
    }
  }
}

// Telling is on offer in every beat: it decides only where the rule is to tell.
function choiceChance(
  story: CompiledStory | undefined,
  beat: string,
  rule: string,
  habit: Habit,
): number | undefined {
  const stance: Stance = habit === 'flag' ? 'refuse' : habit;
  const choices = story?.beats[beat]?.choices ?? [];
  const taken = choices.filter((choice) => choice.stance === stance);
  if (taken.length === 0 && habit === 'tell') return rule === 'TELL' ? 1 : undefined;
  const deciding = (taken.length > 0 ? taken : choices).filter(({ turn }) => turn !== 'open');
  return deciding.length === 0 ? undefined : share(deciding, ({ turn }) => turn === 'safe');
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): number {
  return all.filter(isRight).length / all.length;
}
