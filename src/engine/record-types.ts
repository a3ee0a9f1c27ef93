import type { RuleState } from './progress-types.ts';

/**
 * What a platform is told: a value computed from the journal, the same for every standard. The
 * tracking adapters put it into their standard's words. All text is printable ASCII.
 */
export interface CourseRecord {
  /** The encoded journal, at most 4,096 characters. */
  readonly state: string;
  /** Short place for `lesson_location`, at most 255 characters. */
  readonly location: string;
  /** 0 to 100, whole. */
  readonly score: number;
  readonly outcome: 'incomplete' | 'completed' | 'passed';
  /** Share of the module done, 0 to 1, two decimals (2004 progress measure). */
  readonly progress: number;
  readonly objectives: readonly ObjectiveRecord[];
  /** In order: rule states, sum.flags, sum.twins, then first answers; at most 250. Rows only grow or change in place. */
  readonly rows: readonly RowRecord[];
}

export interface ObjectiveRecord {
  /** The rule's id. */
  readonly id: string;
  readonly state: RuleState;
  /** 0, 50, 80 or 100. */
  readonly score: number;
  readonly status: 'incomplete' | 'passed';
}

export type RowRecord = StateRow | AnswerRow;

/** `rule.MEET` with its state, `sum.flags` and `sum.twins` with `a/b`. */
export interface StateRow {
  readonly kind: 'state';
  readonly id: string;
  readonly objective?: string;
  readonly value: string;
}

/** A first answer. */
export interface AnswerRow {
  readonly kind: 'answer';
  /** Stable and readable, such as `MEET.bus-stop`. */
  readonly id: string;
  readonly objective: string;
  readonly type: 'choice' | 'true-false' | 'matching' | 'sequencing';
  readonly response: ResponseValue;
  readonly pattern: ResponseValue;
  readonly right: boolean;
  /** Minute since 2026-01-01T00:00Z. */
  readonly minute: number;
}

/** Zero-based places: of options (choice, sequencing), pairs (matching), or a truth value. */
export type ResponseValue =
  | { readonly type: 'choice' | 'sequencing'; readonly places: readonly number[] }
  | { readonly type: 'matching'; readonly pairs: readonly (readonly [number, number])[] }
  | { readonly type: 'true-false'; readonly value: boolean };
