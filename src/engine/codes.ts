import { NOTICED, type Noticed } from '../content/names.ts';

/**
 * Option codes that do not come from an author's list. Beat options use 0 to 47 and question
 * responses 0 to 4000, so that these never collide.
 */

/** Beat: a new sitting goes on here. The code carries the story's counters, see {@link resumeCode}. */
export const RESUMED = 48;
/** Response indices that a question may have, from 0, so that they stay below every other code. */
export const MOST_RESPONSES = 4001;
/** Question or story: passed over ("not this one today"). */
export const PASSED_OVER = 4095;

/**
 * Options of the module's own point (number 0). `gotIt` and `secure` + place of the rule in the outline
 * mark that a rule was reached, so that neither changed content nor another device's copy takes it back; each
 * later review that was right marks `secure` again. A course is handed in as a whole, in whichever block.
 */
export const MODULE_CODES = {
  handedIn: 0,
  boosterOpened: 1,
  boosterClosed: 2,
  practiceOpened: 3,
  practiceClosed: 4,
  courseHandedIn: 5,
  gotIt: 16,
  secure: 48,
} as const;

/**
 * Options of a story's point. `found` + place: an ending found by rewinding; `flagged` + place of the
 * message in the story point's `messages`; `named` + 3 × that place + place of the card, the three
 * cards (trick and decoys) standing in the order of `TRICKS`.
 */
export const STORY_CODES = {
  opened: 0,
  hookRead: 1,
  storyClosed: 2,
  replayClosed: 3,
  practiceClosed: 4,
  finishClosed: 5,
  found: 16,
  endedAt: 32,
  flagged: 64,
  named: 512,
} as const;

/** The story's counters as one code from 48 to 59. */
export function resumeCode(noticed: Noticed, wrong: number): number {
  return RESUMED + NOTICED.indexOf(noticed) * 3 + wrong;
}

/** The counters that a code carries; undefined when it is none of {@link resumeCode}. */
export function resumedCounters(code: number): { noticed: Noticed; wrong: number } | undefined {
  const noticed = NOTICED[Math.floor((code - RESUMED) / 3)];
  return noticed === undefined ? undefined : { noticed, wrong: (code - RESUMED) % 3 };
}
