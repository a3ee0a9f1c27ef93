import { isRightResponse } from '../content/response.ts';
import { PASSED_OVER } from './codes.ts';
import type { Facts, Moment } from './facts.ts';
import type { Asking, Numbered, RuleContent } from './facts-outline.ts';
import { type Evidence, STORY_GUESS, guessOf } from './mastery.ts';

/** Evidence in the place and minute (since 2026) at which it was given. */
export interface PlacedEvidence extends Evidence {
  readonly minute: number;
  readonly place: number;
  /** Absent for a story decision. */
  readonly question?: Numbered;
}

/** All evidence for one rule in the order given: first answers and first tries at story decisions. */
export function evidenceFor(facts: Facts, content: RuleContent): readonly PlacedEvidence[] {
  const answers = [...content.assessed, ...content.delayed].flatMap((question) => {
    const touch = facts.touches.get(question.number);
    return touch === undefined || touch.entry.option === PASSED_OVER
      ? []
      : [answerEvidence(question, touch)];
  });
  const tries = content.asking.flatMap((beat) => storyEvidence(facts, beat));
  return [...answers, ...tries].sort((a, b) => a.place - b.place);
}

/** What an answer to a question proves. */
export function questionEvidence(question: Numbered, right: boolean): Evidence {
  const { surface, twin, unseen, type } = question;
  return { right, guess: guessOf(type), surface, twin, unseen };
}

/** What a decision in an asking beat proves. */
export function askEvidence({ ask, unseen }: Asking, right: boolean): Evidence {
  return { right, guess: STORY_GUESS, surface: ask.surface, twin: ask.twin, unseen };
}

/**
 * The entry that decides an asking beat: the first choice; telling an adult decides only where the rule
 * is to tell. Leaving decides nothing.
 */
export function decidingMoment(facts: Facts, beat: Asking): Moment | undefined {
  const taken = facts.stories.get(beat.story)?.beats.get(beat.number);
  return [...(taken?.values() ?? [])]
    .filter(({ entry }) => decides(beat, entry.option))
    .reduce<Moment | undefined>(
      (first, moment) => (first === undefined || moment.place < first.place ? moment : first),
      undefined,
    );
}

function decides({ options, ask }: Asking, option: number): boolean {
  const id = options[option];
  return id !== undefined && (id.startsWith('choice:') || (id === 'tell' && ask.rule === 'TELL'));
}

function answerEvidence(question: Numbered, touch: Moment): PlacedEvidence {
  return {
    ...questionEvidence(question, isRightResponse(question, touch.entry.option)),
    minute: touch.minute,
    place: touch.place,
    question,
  };
}

function storyEvidence(facts: Facts, beat: Asking): readonly PlacedEvidence[] {
  const moment = decidingMoment(facts, beat);
  if (moment === undefined) return [];
  const { option } = moment.entry;
  const told = beat.options[option] === 'tell';
  if (!told && !beat.safe.includes(option) && !beat.wrong.includes(option)) return [];
  const right = told || beat.safe.includes(option);
  return [{ ...askEvidence(beat, right), minute: moment.minute, place: moment.place }];
}
