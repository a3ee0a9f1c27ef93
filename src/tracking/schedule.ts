/** How work is put off; each call returns the way to cancel it. */
export interface Schedule {
  /** Runs the task after so many milliseconds. */
  after(milliseconds: number, task: () => void): () => void;
  /** Runs the task when the page has nothing better to do, a second later at the latest. */
  idle(task: () => void): () => void;
}

/** What `browserSchedule` needs of a window; Safari has no idle callbacks. */
export interface TimerWindow {
  setTimeout(task: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
  requestIdleCallback?(task: () => void, options: { timeout: number }): number;
  cancelIdleCallback?(id: number): void;
}

const IDLE_WITHIN = 1000;
// Long enough for the paint that follows a tap.
const WITHOUT_IDLE_CALLBACK = 60;

/** The schedule of a page. */
export function browserSchedule(page: TimerWindow): Schedule {
  const after: Schedule['after'] = (milliseconds, task) => {
    const id = page.setTimeout(task, milliseconds);
    return () => page.clearTimeout(id);
  };
  return {
    after,
    idle(task) {
      if (page.requestIdleCallback === undefined) return after(WITHOUT_IDLE_CALLBACK, task);
      const id = page.requestIdleCallback(task, { timeout: IDLE_WITHIN });
      return () => page.cancelIdleCallback?.(id);
    },
  };
}
