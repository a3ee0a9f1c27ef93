/** How work is put off; each call returns the way to cancel it. */
export interface Schedule {
  /** Runs the task after so many milliseconds; less than none is none. */
  after(milliseconds: number, task: () => void): () => void;
  /** Runs the task when the page has nothing better to do, a second later at the latest, but never between a press and its paint. */
  idle(task: () => void): () => void;
}

/** What `browserSchedule` needs of a window; Safari has no idle callbacks. */
export interface TimerWindow {
  setTimeout(task: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
  requestIdleCallback?(task: () => void, options: { timeout: number }): number;
  requestAnimationFrame(task: () => void): number;
  addEventListener(type: 'click', listener: () => void, capture: boolean): void;
}

const IDLE_WITHIN = 1000;
// In Safari: soon, for what follows a press waits for its paint anyway.
const WITHOUT_IDLE_CALLBACK = 60;

/** The schedule of a page. A slow device runs out of idle time, and then a task must not come before the paint. */
export function browserSchedule(page: TimerWindow): Schedule {
  // The one that will answer the last press; 0 when all are answered.
  let frame = 0;
  // A press in a page that is hidden before its paint waits until it is shown; what is hidden is written then anyway.
  page.addEventListener(
    'click',
    () => {
      // No task comes between the callbacks of a frame and its paint.
      frame = page.requestAnimationFrame(() => (frame = 0));
    },
    true,
  );
  return {
    after(milliseconds, task) {
      const id = page.setTimeout(task, milliseconds);
      return () => page.clearTimeout(id);
    },
    idle(task) {
      let isWanted = true;
      const ask = (): number =>
        page.requestIdleCallback?.(run, { timeout: IDLE_WITHIN }) ??
        page.setTimeout(run, WITHOUT_IDLE_CALLBACK);
      const run = (): void => {
        if (frame !== 0) ask();
        else if (isWanted) task();
      };
      ask();
      return () => {
        isWanted = false;
      };
    },
  };
}
