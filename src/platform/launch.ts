import type { Faults } from './faults.ts';

/** What a package's manifest and the platform's own settings say of an activity. */
export interface ActivitySettings {
  readonly launchData?: string;
  /** 1.2: 0 to 100, in the unit of the score. */
  readonly masteryScore?: string;
  /** 2004: −1 to 1. */
  readonly scaledPassingScore?: string;
  /** 2004: 0 to 1. */
  readonly completionThreshold?: string;
  readonly maxTimeAllowed?: string;
  readonly timeLimitAction?: string;
  readonly comments?: readonly string[];
  /** 2004, 4th Edition: ids of data that activities share. */
  readonly buckets?: readonly string[];
}

/** What a platform has for a learner before a launch. */
export interface Launch {
  /** The learner's id; an empty one is a guest's. */
  readonly learner?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly credit?: 'credit' | 'no-credit';
  /** What an earlier session left. */
  readonly stored?: Readonly<Record<string, string>>;
  /** The same, shared with other sessions of the attempt; goes before `stored`. */
  readonly store?: Map<string, string>;
  readonly settings?: ActivitySettings;
  readonly faults?: Faults;
  /** Lets time pass while a platform that is slow holds everything up. */
  readonly pause?: (milliseconds: number) => void;
  /** 0 to 1: how long a slow platform takes. */
  readonly random?: () => number;
}
