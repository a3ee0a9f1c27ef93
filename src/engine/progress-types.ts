/** How far a rule is the pupil's own. A later miss makes it `due`, never less than got it. */
export type RuleState = 'not-yet' | 'practising' | 'got-it' | 'secure' | 'due';

export interface RuleProgress {
  readonly id: string;
  readonly state: RuleState;
  /** P(known) by the fixed-parameter rule of `mastery.ts`, 0 to 1. */
  readonly probability: number;
  /** Situations answered for the first time, and how many of them right. */
  readonly answered: number;
  readonly right: number;
  /** Whether "got it" was ever reached; never falls. */
  readonly everGotIt: boolean;
  /** Whether "secure" was ever reached; never falls. */
  readonly everSecure: boolean;
  /** Minute (since 2026) at which "got it" was reached. */
  readonly gotItAt?: number;
  /** Minute at which the next review is due. */
  readonly reviewAt?: number;
  /** Minute at which the last whole review in this module was right. */
  readonly reviewedAt?: number | undefined;
  /** Whether the practice and transfer questions are all answered or passed over. */
  readonly exhausted: boolean;
}

export interface StoryProgress {
  readonly story: string;
  readonly stage:
    'to-do' | 'hook' | 'warm-up' | 'story' | 'ending' | 'replay' | 'practice' | 'finish' | 'done';
  /** Left for another day, and no ending seen since: it can be opened again. */
  readonly passedOver: boolean;
  /** Ending id of the first run, once reached. */
  readonly ending?: string;
  /** Ending ids ever seen, rewinds included. */
  readonly found: readonly string[];
  /** Refuse, leave, tell of the first run, 0 to 3; absent without a ladder. */
  readonly ladder?: number;
}

/** All that is derived from a journal without loading a story. */
export interface Progress {
  readonly rules: readonly RuleProgress[];
  readonly stories: readonly StoryProgress[];
  /** True flags raised in first runs, and how many could have been. */
  readonly flags: { readonly caught: number; readonly possible: number };
  /** Genuine situations refused, blocked or flagged, and how many were met. */
  readonly twins: { readonly refused: number; readonly met: number };
  /** round(100 × rules ever got ÷ rules reported). */
  readonly score: number;
  /** Every story ended or passed over, and every rule got it, exhausted or passed over. */
  readonly done: boolean;
  readonly handedIn: boolean;
  /** First answers in the order given. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly number: number;
  readonly id: string;
  readonly rule: string;
  readonly response: number;
  readonly right: boolean;
  /** Minute since 2026. */
  readonly minute: number;
}
