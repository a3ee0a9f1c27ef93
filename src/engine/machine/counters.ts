import type { Counters } from '../../content/targets.ts';

export const FRESH_COUNTERS: Counters = { noticed: 'none', wrong: 0 };

/** Counters after a true flag: noticing never falls back from early to late. */
export function afterFlag(counters: Counters, when: 'early' | 'late'): Counters {
  if (counters.noticed === 'early' || counters.noticed === when) return counters;
  return { ...counters, noticed: when };
}
