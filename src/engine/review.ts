import type { OutlineRule } from '../content/compiled.ts';

const DAY = 24 * 60;

/** When reviews fall due after "got it", in days, and how many unseen questions one has. */
export const REVIEWS = {
  full: { days: [7, 21, 42, 90], questions: 2 },
  help: { days: [1], questions: 3 },
} as const satisfies Record<
  OutlineRule['kind'],
  { readonly days: readonly number[]; readonly questions: number }
>;

/** A first answer to a delayed question; minute since 2026. */
export interface ReviewAnswer {
  readonly right: boolean;
  readonly minute: number;
}

export interface ReviewStanding {
  /** Whether a whole review was ever right. */
  readonly secure: boolean;
  readonly due: boolean;
  /** Minute at which the next review falls due; absent when no question is left for one. */
  readonly reviewAt?: number;
  /** Minute at which the last whole review was right. */
  readonly reviewedAt: number | undefined;
}

/**
 * Where the reviews of a rule stand. A review is a number of unseen questions answered right in a row,
 * the first day of the schedule or later; a wrong answer makes the rule due until the review is made up
 * or no unseen question is `left`. Answers before that day are none. A review in another module that teaches the
 * rule, at `elsewhere`, stands for one here.
 */
export function reviewStanding(
  kind: OutlineRule['kind'],
  gotItAt: number,
  answers: readonly ReviewAnswer[],
  left: number,
  minute: number,
  elsewhere?: number,
): ReviewStanding {
  const { days, questions } = REVIEWS[kind];
  const dates = days.map((day) => gotItAt + day * DAY);
  let reviewedAt: number | undefined;
  let missedAt: number | undefined;
  let running = 0;
  let next: number | undefined = dates[0];
  for (const answer of answers) {
    if (answer.minute < dates[0]!) continue;
    running = answer.right ? running + 1 : 0;
    if (!answer.right) missedAt = answer.minute;
    if (running < questions) continue;
    reviewedAt = answer.minute;
    missedAt = undefined;
    running = 0;
    next = dates.find((date) => date > answer.minute);
  }
  if (elsewhere !== undefined && elsewhere > (reviewedAt ?? -1)) {
    next = dates.find((date) => date > elsewhere);
    if (missedAt !== undefined && missedAt < elsewhere) missedAt = undefined;
  }
  const reviewAt = missedAt ?? next;
  const secure = reviewedAt !== undefined;
  if (left === 0 || reviewAt === undefined) return { secure, reviewedAt, due: false };
  return { secure, reviewedAt, due: missedAt !== undefined || reviewAt <= minute, reviewAt };
}
