/** Where time comes from. */
export interface Clock {
  /** Milliseconds since 1970; may jump. */
  now(): number;
  /** Milliseconds that only grow, from any start. */
  monotonic(): number;
}

/** The clock of a page. */
export function browserClock(page: { readonly performance: { now(): number } }): Clock {
  return { now: () => Date.now(), monotonic: () => page.performance.now() };
}
