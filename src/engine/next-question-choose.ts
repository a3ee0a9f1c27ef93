import type { OutlineRule, QuestionPoint } from '../content/compiled.ts';
import type { QuestionType } from '../content/names.ts';
import type { Mastery } from './mastery.ts';

/** What the choice of a question needs to know of a rule. */
export interface Candidate {
  readonly rule: OutlineRule;
  readonly mastery: Mastery;
  /** Questions that may be asked, in the order of their numbers. */
  readonly open: readonly Choosable[];
  /** Questions of the rule answered so far, and how many of them twins. */
  readonly met: { readonly all: number; readonly twins: number };
  /** The type of the question asked last, of whatever rule; absent before the first. */
  readonly lastType?: QuestionType | undefined;
}

export type Choosable = Pick<QuestionPoint, 'type' | 'surface' | 'twin' | 'responses'> & {
  readonly number: number;
  readonly unseen: boolean;
};

/**
 * The rule to practise: of those not yet got the one furthest from it, the last one asked only when it
 * stands alone; when all are got, the same among all.
 */
export function chooseRule<T extends Pick<Candidate, 'mastery' | 'open' | 'rule'>>(
  candidates: readonly T[],
  isGot: (candidate: T) => boolean,
  lastRule: string | undefined,
): T | undefined {
  const askable = candidates.filter(({ open }) => open.length > 0);
  const wanted = askable.filter((candidate) => !isGot(candidate));
  const pool = wanted.length > 0 ? wanted : askable;
  const others = pool.filter(({ rule }) => rule.id !== lastRule);
  return (others.length > 0 ? others : pool).reduce<T | undefined>(
    (best, next) => (best === undefined || isFurther(next, best) ? next : best),
    undefined,
  );
}

/**
 * The question that shows most of what the pupil has not yet shown: a twin, an unseen situation and a
 * second surface come early, genuine and false situations in turn, questions that are hard to guess before
 * those that are easy. Of equally good ones another type than the last, and the first by number.
 */
export function chooseQuestion(candidate: Candidate): number | undefined {
  let best: Choosable | undefined;
  let bestWorth = -Infinity;
  for (const question of candidate.open) {
    const worth = worthOf(question, candidate);
    if (worth > bestWorth) {
      best = question;
      bestWorth = worth;
    }
  }
  return best?.number;
}

// Before the first question a match counts as the last type: it needs most explaining.
function worthOf(
  question: Choosable,
  { rule, mastery, met, lastType = 'match' }: Candidate,
): number {
  let worth = 0;
  if (rule.twin && question.twin === 2 * met.twins < met.all) worth += 4;
  if (rule.twin && question.twin && !mastery.twinRight && met.all > 0) worth += 2;
  if (question.unseen && !mastery.unseen && met.all > 0) worth += 4;
  if (!mastery.surfaces.includes(question.surface)) worth += 1;
  if (question.type === 'real-or-not') worth -= 2;
  // An answer that has to be made up is hardly ever guessed, so it tells knowing from luck soonest.
  if (question.responses > 3) worth += 2;
  if (question.type === lastType) worth -= 0.5;
  return worth;
}

function isFurther(a: Pick<Candidate, 'mastery'>, b: Pick<Candidate, 'mastery'>): boolean {
  if (a.mastery.odds !== b.mastery.odds) return a.mastery.odds < b.mastery.odds;
  return a.mastery.answered < b.mastery.answered;
}
