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
}

/**
 * Where the reviews of a rule stand. A review is a number of unseen questions answered right in a row,
 * the first day of the schedule or later; a wrong answer makes the rule due until the review is made up
 * or no unseen question is `left`. Answers before that day are none.
 */
export function reviewStanding(
  kind: OutlineRule['kind'],
  gotItAt: number,
  answers: readonly ReviewAnswer[],
  left: number,
  minute: number,
): ReviewStanding {
  const { days, questions } = REVIEWS[kind];
  const dates = days.map((day) => gotItAt + day * DAY);
  let secure = false;
  let missedAt: number | undefined;
  let running = 0;
  let next: number | undefined = dates[0];
  for (const answer of answers) {
    if (answer.minute < dates[0]!) continue;
    running = answer.right ? running + 1 : 0;
    if (!answer.right) missedAt = answer.minute;
    if (running < questions) continue;
    secure = true;
    missedAt = undefined;
    running = 0;
    next = dates.find((date) => date > answer.minute);
  }
  const reviewAt = missedAt ?? next;
  if (left === 0 || reviewAt === undefined) return { secure, due: false };
  return { secure, due: missedAt !== undefined || reviewAt <= minute, reviewAt };
}
