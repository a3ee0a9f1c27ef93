const FIRST = 5000;
const LONGEST = 60_000;

/** How long to wait after failures: doubling to a minute, a quarter more or less by chance. */
export class Backoff {
  /** Milliseconds from the last failure to the next try. */
  wait = 0;

  private failures = 0;
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  get failing(): boolean {
    return this.failures > 0;
  }

  fail(): void {
    const wait = Math.min(FIRST * 2 ** this.failures, LONGEST);
    this.wait = wait * (0.75 + this.random() / 2);
    this.failures += 1;
  }

  /** Makes the next try due now. */
  hurry(): void {
    this.wait = 0;
  }

  reset(): void {
    this.failures = 0;
    this.wait = 0;
  }
}
