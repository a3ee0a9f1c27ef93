import type { Faults } from './faults.ts';

/** How a kind of platform behaves. */
export interface Profile {
  readonly faults: Faults;
  /** Answers as scorm-again does, and not by the letter of the standard. */
  readonly lenient?: boolean;
  /** An attempt that was completed is opened for review, unless a new one is asked for. */
  readonly reviewsCompleted?: boolean;
  /** 2004: an attempt that was not left with exit "suspend" begins anew, however it ended. */
  readonly dropsUnlessSuspended?: boolean;
}

/**
 * The kinds of platforms that lessons are tried on. `moodle` is what Moodle 4.5 and 5.1 were measured to do,
 * `odd` has the answers of several others at once.
 */
export const PROFILES = {
  strict: { faults: {} },
  moodle: {
    faults: { sendsChangesOnly: true, sendsBeacons: true },
    reviewsCompleted: true,
    dropsUnlessSuspended: true,
  },
  lenient: { faults: {}, lenient: true },
  odd: { faults: { answerAs: 'mixed', shy: true, sendsAll: true, trims: true } },
  slow: { faults: { commitTakes: [100, 2000] } },
  truncating: { faults: { truncateState: 4096 } },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];
