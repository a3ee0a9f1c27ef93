import type { Clock } from './clock.ts';
import type { Schedule } from './schedule.ts';

// A late API is looked for often at first, then now and then, then only when the page is shown again.
const LOOK_EVERY = 100;
const AFTER_REFUSAL = 500;
const REFUSALS = 3;
const PATIENCE = 3000;
const LATER_EVERY = 5000;
const LOOKS_LATER = 12;

/** Looks for something again and again without holding anything up. */
export class Lookout<Found> {
  private cancel: (() => void) | undefined;
  private giveUp: (() => void) | undefined;
  private readonly look: () => Found | 'refused' | undefined;
  private readonly clock: Clock;
  private readonly schedule: Schedule;

  /** `look` gives what it found, `refused` when it is there but will not open, or undefined. */
  constructor(look: () => Found | 'refused' | undefined, clock: Clock, schedule: Schedule) {
    this.look = look;
    this.clock = clock;
    this.schedule = schedule;
  }

  /** Looks at once and then for about three seconds; after three refusals no more. */
  wait(): Promise<Found | undefined> {
    const deadline = this.clock.monotonic() + PATIENCE;
    let refusals = 0;
    return new Promise((resolve) => {
      this.giveUp = () => resolve(undefined);
      const look = (): void => {
        const found = this.look();
        if (found !== undefined && found !== 'refused') return resolve(found);
        if (found === 'refused') refusals += 1;
        const pause = found === 'refused' ? AFTER_REFUSAL : LOOK_EVERY;
        if (refusals === REFUSALS || this.clock.monotonic() + pause > deadline) {
          return resolve(undefined);
        }
        this.cancel = this.schedule.after(pause, look);
      };
      look();
    });
  }

  /** Goes on looking for a minute; `arrive` is called once at most. */
  waitOn(arrive: (found: Found) => void, times = LOOKS_LATER): void {
    if (times === 0) return;
    this.cancel = this.schedule.after(LATER_EVERY, () => {
      const found = this.look();
      if (found === undefined || found === 'refused') this.waitOn(arrive, times - 1);
      else arrive(found);
    });
  }

  /** Stops looking; a `wait` that is under way ends with nothing. */
  stop(): void {
    this.cancel?.();
    this.giveUp?.();
  }
}
