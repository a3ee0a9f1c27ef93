import type { Clock } from '../../../src/tracking/clock.ts';
import type { Schedule } from '../../../src/tracking/schedule.ts';

interface Task {
  readonly due: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock and a schedule that stand still until they are moved. */
export class FakeTime implements Clock, Schedule {
  /** What is added to the clock on the wall alone, as when somebody sets it. */
  wallShift = 0;

  private elapsed = 0;
  private order = 0;
  private readonly tasks = new Set<Task>();
  private readonly start: number;

  constructor(start = Date.UTC(2026, 2, 2, 9, 0)) {
    this.start = start;
  }

  readonly now = (): number => this.start + this.elapsed + this.wallShift;
  readonly monotonic = (): number => this.elapsed;

  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    const task = { due: this.elapsed + milliseconds, order: this.order, run };
    this.order += 1;
    this.tasks.add(task);
    return () => this.tasks.delete(task);
  };

  readonly idle = (run: () => void): (() => void) => this.after(20, run);

  /** The schedule of one page: what it has put off never happens once the page is dead. */
  ofPage(isAlive: () => boolean): Schedule {
    const ifAlive = (task: () => void) => () => {
      if (isAlive()) task();
    };
    return {
      after: (milliseconds, task) => this.after(milliseconds, ifAlive(task)),
      idle: (task) => this.idle(ifAlive(task)),
    };
  }

  /** Moves on, running what falls due in order; promises settle in between. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.elapsed + milliseconds;
    await settle();
    for (let task = this.next(end); task !== undefined; task = this.next(end)) {
      this.elapsed = Math.max(this.elapsed, task.due);
      this.tasks.delete(task);
      task.run();
      await settle();
    }
    // What ran may have held everything up for longer.
    this.elapsed = Math.max(this.elapsed, end);
  }

  /** Moves the clocks without running anything, as when the device sleeps. */
  sleep(milliseconds: number): void {
    this.elapsed += milliseconds;
  }

  private next(end: number): Task | undefined {
    let next: Task | undefined;
    for (const task of this.tasks) {
      const isSooner = next === undefined || task.due - next.due || task.order - next.order;
      if (task.due <= end && (isSooner === true || Number(isSooner) < 0)) next = task;
    }
    return next;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}
