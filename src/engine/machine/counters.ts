import type { Condition } from '../../content/story.ts';

/** All that a story remembers besides the beat it is in. Small, so that every path can be walked. */
export interface Counters {
  readonly noticed: 'none' | 'late' | 'early';
  /** Wrong turns running, 0 to 2. */
  readonly wrong: number;
}

export const FRESH_COUNTERS: Counters = { noticed: 'none', wrong: 0 };

/** Counters after a choice: wrong adds one (2 at most), safe clears, open leaves. */
export function afterTurn(counters: Counters, turn: 'safe' | 'wrong' | 'open'): Counters {
  if (turn === 'open') return counters;
  return { ...counters, wrong: turn === 'wrong' ? Math.min(2, counters.wrong + 1) : 0 };
}

/** Counters after a true flag: noticing never falls back from early to late. */
export function afterFlag(counters: Counters, when: 'early' | 'late'): Counters {
  if (counters.noticed === 'early' || counters.noticed === when) return counters;
  return { ...counters, noticed: when };
}

/** Whether a target's condition holds; no condition always does. */
export function meets(counters: Counters, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  if (condition.noticed !== undefined && condition.noticed !== counters.noticed) return false;
  return condition.wrong === undefined || counters.wrong >= condition.wrong;
}
