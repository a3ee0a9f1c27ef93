import type { CompiledBank, CompiledStory, Outline } from '../content/compiled.ts';
import type { Stance } from '../content/names.ts';
import type { Question } from '../content/question.ts';
import { encodeResponse, responseCount, rightResponses } from '../content/question-response.ts';
import { type ResponsePlaces, choose, isRightResponse } from '../content/response.ts';
import { ruleContents } from './facts-outline.ts';

/** A simulated pupil: how likely each question or asking beat, by number, is answered right. */
export interface SimulatedPupil {
  readonly name: string;
  /** Undefined where what the pupil does is no evidence. */
  readonly chanceOf: (number: number) => number | undefined;
}

interface Habit {
  readonly name: string;
  /** What the pupil does: the first of these that is on offer, and a guess where none is. */
  readonly stances: readonly Stance[];
  readonly flags?: true;
}

/** Pupils who do the same whatever they are asked. */
const HABITS: readonly Habit[] = [
  { name: 'always refuse', stances: ['refuse'] },
  { name: 'always trust', stances: ['trust'] },
  { name: 'always flag', stances: ['refuse'], flags: true },
  { name: 'tell or refuse', stances: ['tell', 'refuse'] },
  { name: 'tell or guess', stances: ['tell'] },
  { name: 'guess', stances: [] },
];

/** A pupil who is right with the same chance everywhere. */
export function steadyPupil(chance: number): SimulatedPupil {
  return { name: `right ${Math.round(100 * chance)} %`, chanceOf: () => chance };
}

/**
 * The pupils of one habit: they refuse, trust, tell or flag wherever that is on offer and guess where it
 * is not. Flagging is refusing, except that it says "not real" to everything. Who tells comes in two
 * kinds, since telling is seldom on offer and never wrong: one refuses where it is not, the other guesses.
 */
export function habitualPupils(
  outline: Outline,
  bank: CompiledBank,
  stories: Readonly<Record<string, CompiledStory>>,
): readonly SimulatedPupil[] {
  return HABITS.map((habit) => {
    const chances = new Map<number, number | undefined>();
    for (const [number, question] of Object.entries(bank)) {
      chances.set(Number(number), questionChance(question, habit));
    }
    for (const { asking } of ruleContents(outline)) {
      for (const { number, story, beat, ask } of asking) {
        chances.set(number, choiceChance(stories[story], beat, ask.rule, habit));
      }
    }
    return { name: habit.name, chanceOf: (number) => chances.get(number) };
  });
}

function questionChance(question: Question, habit: Habit): number {
  const rights = rightResponses(question);
  const guess = (1 + (rights.alsoRight?.length ?? 0)) / responseCount(question);
  const chanceOf = (answer: ResponsePlaces) =>
    Number(isRightResponse(rights, encodeResponse(question, answer)));
  switch (question.type) {
    case 'choice':
    case 'reply': {
      const taken = firstOffered(habit, question.options, (option) => option.stance);
      return share(taken ?? question.options, ({ right }) => right);
    }
    case 'several': {
      const taken = firstOffered(
        habit,
        [...question.options.entries()],
        ([, { stance }]) => stance,
      );
      return taken === undefined ? guess : chanceOf(taken.map(([place]) => place));
    }
    case 'real-or-not': {
      if (habit.flags) return Number(!question.real);
      const { stances } = question;
      const said = (real: boolean) => stances[real ? 'real' : 'not-real'];
      const taken = firstOffered(habit, [true, false], said);
      return taken === undefined ? guess : share(taken, (real) => real === question.real);
    }
    case 'sort': {
      const taken = firstOffered(habit, question.groups, (group) => group.stance);
      return taken === undefined
        ? guess
        : share(taken, ({ id }) => question.items.every(({ group }) => group === id));
    }
    case 'order': {
      const stanceOf = new Map(question.steps.map((step) => [step.id, step.stance]));
      const places = question.shown.map((_, place) => place);
      const first = firstOffered(habit, places, (place) => stanceOf.get(question.shown[place]!));
      if (first === undefined) return guess;
      const answer = [...first, ...places.filter((place) => !first.includes(place))];
      return chanceOf(answer);
    }
    case 'match':
      return guess;
    case 'spot': {
      const stance = habit.stances.find((known) => known === 'refuse' || known === 'trust');
      if (stance === undefined) return guess;
      const marked = question.parts.flatMap((_, part) => (stance === 'refuse' ? [part] : []));
      return chanceOf(marked);
    }
    case 'build': {
      const { tiles, slots } = question;
      const taken = firstOffered(habit, tiles, ({ stance }) => stance) ?? tiles;
      const others = tiles.filter((tile) => !taken.includes(tile));
      const more = Math.max(0, slots - taken.length);
      return drawn(taken, slots - more) * drawn(others, more);
    }
  }
}

// Telling is on offer in every beat: without a choice for it, it decides only where the rule is to tell.
function choiceChance(
  story: CompiledStory | undefined,
  beat: string,
  rule: string,
  habit: Habit,
): number | undefined {
  const choices = story?.beats[beat]?.choices ?? [];
  if (habit.stances[0] === 'tell' && !choices.some(({ stance }) => stance === 'tell')) {
    return rule === 'TELL' ? 1 : undefined;
  }
  const taken = firstOffered(habit, choices, ({ stance }) => stance) ?? choices;
  const deciding = taken.filter(({ turn }) => turn !== 'open');
  return deciding.length === 0 ? undefined : share(deciding, ({ turn }) => turn === 'safe');
}

function firstOffered<T>(
  { stances }: Habit,
  offered: readonly T[],
  stanceOf: (one: T) => Stance | undefined,
): readonly T[] | undefined {
  return stances
    .map((stance) => offered.filter((one) => stanceOf(one) === stance))
    .find((taken) => taken.length > 0);
}

// The chance that so many tiles, drawn blindly from these, all fit.
function drawn(tiles: readonly { readonly fits: boolean }[], count: number): number {
  return choose(tiles.filter(({ fits }) => fits).length, count) / choose(tiles.length, count);
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): number {
  return all.filter(isRight).length / all.length;
}
