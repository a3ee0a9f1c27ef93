/**
 * A journal is a list of sittings; a sitting is one launch by one writer on one device. Everything
 * shown, scored and reported is computed from it.
 */
export interface Journal {
  readonly sittings: readonly Sitting[];
}

export interface Sitting {
  /** Random, 24 bits; comes in as an argument. */
  readonly id: number;
  /** Registry block that its numbers belong to. */
  readonly block: number;
  /** Whole minutes since 2026-01-01T00:00Z; never before the start of an earlier sitting of the writer. */
  readonly start: number;
  /**
   * How many entries were written, kept when some were folded away: the longer copy of a sitting wins
   * in a merge.
   */
  readonly count: number;
  readonly entries: readonly Entry[];
  /** True once entries without effect on progress have been dropped. */
  readonly folded: boolean;
}

/** One decision. */
export interface Entry {
  /** Number of the point in the registry block, 0 to 149. */
  readonly number: number;
  /**
   * Option index, or a code of `codes.ts`; for a question the response index. 0 to 4095.
   */
  readonly option: number;
  /** Minutes since the sitting began, rounded to the coarse steps of the stored form; never falls. */
  readonly minute: number;
}
