import type { CompiledStory } from '../../src/content/compiled.ts';
import type { Choice } from '../../src/content/story.ts';
import type { Stance } from '../../src/content/names.ts';
import type { Question } from '../../src/content/question.ts';
import {
  encodeResponse,
  responseCount,
  rightResponses,
} from '../../src/content/question-response.ts';
import { isRightResponse } from '../../src/content/response.ts';
import type { Decision } from '../../src/engine/decision.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { View } from '../../src/engine/view.ts';
import { flagsAt } from './flags.ts';

/** How a simulated pupil decides. `random` gives numbers from 0 up to 1. */
export type Pupil =
  | { readonly kind: 'all-right' | 'all-wrong' }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'random'; readonly random: () => number };

/** What the pupil does on a screen: a decision, or going on from feedback. */
export function decideAs(pupil: Pupil, view: View, content: LessonContent): Decision | 'go-on' {
  switch (view.screen) {
    case 'home':
      if (view.canHandIn) return { type: 'module.handed-in' };
      if (content.outline.booster) return { type: 'booster.opened' };
      if (view.next !== undefined) return { type: 'episode.opened', story: view.next };
      return { type: 'practice.opened' };
    case 'hook':
      return { type: 'hook.read' };
    case 'question': {
      if (view.response !== undefined) return 'go-on';
      const question = content.bank?.[view.number];
      if (question === undefined) throw new Error(`question ${view.number} is not in the bank`);
      return {
        type: 'question.answered',
        number: view.number,
        response: responseAs(pupil, question, rightResponse(content, view.number)),
      };
    }
    case 'story':
      return storyDecisionAs(pupil, view, content.stories[view.story]!);
    case 'replay':
      return { type: 'replay.closed' };
    case 'practice-over':
      return { type: view.part === 'booster' ? 'booster.closed' : 'practice.closed' };
    case 'finish':
      return { type: 'finish.closed' };
  }
}

function storyDecisionAs(
  pupil: Pupil,
  view: Extract<View, { screen: 'story' }>,
  story: CompiledStory,
): Decision {
  if (view.state.ending !== undefined) return { type: 'story.closed' };
  const choices = story.beats[view.state.beat]?.choices ?? [];
  if (pupil.kind === 'random') {
    const acts: Decision[] = [
      ...choices.map(({ id }) => ({ type: 'choice.made' as const, choice: id })),
      ...(choices.length === 0 ? [{ type: 'beat.continued' as const }] : []),
      ...flagsAt(story, view.state.beat).filter(
        (flag) => flag.type !== 'message.flagged' || view.state.flagged[flag.message] === undefined,
      ),
      { type: 'hero.left' },
      // Telling may open an aside, which changes nothing: not twice running.
      ...(view.state.aside === undefined ? [{ type: 'adult.told' as const }] : []),
    ];
    return acts[Math.floor(pupil.random() * acts.length)]!;
  }
  if (choices.length === 0) return { type: 'beat.continued' };
  return { type: 'choice.made', choice: choiceAs(pupil, choices).id };
}

function choiceAs(pupil: Exclude<Pupil, { kind: 'random' }>, choices: readonly Choice[]): Choice {
  const wanted = (choice: Choice): boolean =>
    pupil.kind === 'stance'
      ? choice.stance === pupil.stance
      : choice.turn === (pupil.kind === 'all-right' ? 'safe' : 'wrong');
  return choices.find(wanted) ?? choices[0]!;
}

function rightResponse({ outline }: LessonContent, number: number): number {
  const point = outline.points[number];
  if (point?.kind !== 'question') throw new Error(`${number} is no question`);
  return point.right;
}

function responseAs(pupil: Pupil, question: Question, right: number): number {
  switch (pupil.kind) {
    case 'all-right':
      return right;
    case 'all-wrong':
      return wrongResponse(question);
    case 'random':
      return pupil.random() < 0.5 ? right : wrongResponse(question);
    case 'stance':
      return responseByStance(question, pupil.stance);
  }
}

function wrongResponse(question: Question): number {
  const rights = rightResponses(question);
  // Marking nothing at all is no answer.
  const lowest = question.type === 'spot' || question.type === 'several' ? 1 : 0;
  for (let response = lowest; response < responseCount(question); response += 1) {
    if (!isRightResponse(rights, response)) return response;
  }
  throw new Error(`nothing is wrong in ${question.id}`);
}

function responseByStance(question: Question, stance: Stance): number {
  const placeOf = (list: readonly { readonly stance: Stance }[]): number =>
    Math.max(
      0,
      list.findIndex((option) => option.stance === stance),
    );
  switch (question.type) {
    case 'choice':
    case 'reply':
      return placeOf(question.options);
    case 'several': {
      const ticked = [...question.options.keys()].filter(
        (place) => question.options[place]!.stance === stance,
      );
      return encodeResponse(question, ticked.length > 0 ? ticked : [0]);
    }
    case 'real-or-not':
      return question.stances['not-real'] === stance ? 1 : 0;
    case 'sort':
      return encodeResponse(
        question,
        question.items.map(() => placeOf(question.groups)),
      );
    case 'order':
    case 'match':
      return 0;
    case 'spot':
      return stance === 'refuse' ? 2 ** question.parts.length - 1 : 1;
    case 'build': {
      const { tiles, slots } = question;
      const liked = [...tiles.keys()].sort(
        (a, b) => Number(tiles[b]!.stance === stance) - Number(tiles[a]!.stance === stance),
      );
      return encodeResponse(question, liked.slice(0, slots));
    }
  }
}
