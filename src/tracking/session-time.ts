import type { Clock } from './clock.ts';

// Longer than this between two looks at the clock, and the device was asleep.
const LONGEST_STEP = 30_000;

/** How often `touch` must be called for no time to be lost, in milliseconds. */
export const TOUCH_EVERY = 15_000;

/** Time spent in a session: never negative, without sleep and without the time in the background. */
export class SessionTime {
  #total = 0;
  #last: number | undefined;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds so far. */
  get milliseconds(): number {
    this.touch();
    return this.#total;
  }

  /** Begins a session at nought. */
  restart(): void {
    this.#total = 0;
    this.#last = undefined;
    this.resume();
  }

  resume(): void {
    this.#last ??= this.#clock.monotonic();
  }

  pause(): void {
    this.touch();
    this.#last = undefined;
  }

  /** Counts the time since the last look. */
  touch(): void {
    if (this.#last === undefined) return;
    const now = this.#clock.monotonic();
    this.#total += Math.min(Math.max(now - this.#last, 0), LONGEST_STEP);
    this.#last = now;
  }
}
