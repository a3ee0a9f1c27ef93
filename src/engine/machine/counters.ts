import { NOTICED, type Noticed } from '../../content/names.ts';
import type { Counters } from '../../content/targets.ts';

export const FRESH_COUNTERS: Counters = { noticed: 'none', wrong: 0 };

/** Counters once more has been noticed; that never falls back. */
export function afterNoticing(counters: Counters, noticed: Noticed): Counters {
  if (NOTICED.indexOf(noticed) <= NOTICED.indexOf(counters.noticed)) return counters;
  return { ...counters, noticed };
}
