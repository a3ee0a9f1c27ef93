import type { SaveReason, SaveStatus } from '../../src/tracking/tracker.ts';

/** What the indicator shows, with the reason that is said beside it. */
export type Seen = SaveStatus | `${SaveStatus}:${SaveReason}`;

/** A thing that goes wrong on real platforms, devices and with real pupils. */
export interface FaultCase {
  readonly case: string;
  /** What the pupil is shown for it; nothing but "Saved" where nothing need be said. */
  readonly sees: readonly Seen[];
}

/** By number. Each has a test whose title is made by {@link fault}. */
export const FAULT_CASES = {
  1: { case: 'no API', sees: ['memory', 'local'] },
  2: { case: 'cross-origin parent throws', sees: ['saved'] },
  3: { case: 'methods missing or throwing', sees: ['memory'] },
  4: { case: 'both APIs present', sees: ['saved'] },
  5: { case: 'Initialize "false"', sees: ['memory'] },
  6: { case: 'API returns boolean, number, null, undefined', sees: ['saved'] },
  7: { case: 'Set "false" with error 0', sees: ['saved'] },
  8: { case: 'Get 403, optional element 401', sees: ['saved'] },
  9: { case: 'commit fails for 10 minutes', sees: ['not-saved-yet', 'saved'] },
  10: { case: 'commit "true" but nothing stored', sees: ['saved'] },
  11: { case: 'session expired in the middle', sees: ['not-saved-yet:reopen'] },
  12: { case: 'network lost, then exit', sees: ['not-saved-yet'] },
  13: { case: 'state would pass 4,096', sees: ['saved'] },
  14: { case: 'LMS truncates silently', sees: ['local'] },
  15: { case: 'corrupt or foreign state', sees: ['saved'] },
  16: { case: 'newer content', sees: ['saved'] },
  17: { case: 'older content', sees: ['read-only:newer-state'] },
  18: { case: 'two tabs', sees: ['read-only:other-tab'] },
  19: { case: 'clock goes back or jumps', sees: ['saved'] },
  20: { case: 'app switch, then killed', sees: ['saved'] },
  21: { case: 'long background', sees: ['saved'] },
  22: { case: 'back/forward cache', sees: ['saved', 'not-saved-yet:reopen'] },
  23: { case: 'navigation cancelled', sees: ['saved'] },
  24: { case: 'LMS removes the iframe', sees: ['saved'] },
  25: { case: 'sync request throws in the LMS', sees: ['not-saved-yet'] },
  26: { case: 'exit payload over 64 KiB', sees: ['saved'] },
  27: { case: 'localStorage denied, full, partitioned', sees: ['memory'] },
  28: { case: 'popup blocked, opener closed', sees: ['not-saved-yet'] },
  29: {
    case: 'completed, review, browse, no-credit',
    sees: ['read-only:review', 'read-only:browse'],
  },
  30: { case: 'double click during a slow commit', sees: ['saving', 'saved'] },
  31: { case: 'shared device', sees: ['saved'] },
  32: { case: 'emoji, non-ASCII', sees: ['saved'] },
} as const satisfies Readonly<Record<number, FaultCase>>;

export type FaultNumber = keyof typeof FAULT_CASES;

/** The title of a test of a fault case: its number and name as in the table, then what holds. */
export function fault(number: FaultNumber, holds: string): string {
  return `${number} ${FAULT_CASES[number].case}: ${holds}`;
}
