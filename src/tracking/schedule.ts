/** How work is put off; each call returns the way to cancel it. */
export interface Schedule {
  /** Runs the task after so many milliseconds, and not before a press is answered by a paint. */
  after(milliseconds: number, task: () => void): () => void;
  /** Runs the task when the page has nothing better to do, a second later or at that paint at the latest. */
  idle(task: () => void): () => void;
}

/** What `browserSchedule` needs of a window; Safari has no idle callbacks. */
export interface TimerWindow {
  setTimeout(task: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
  requestIdleCallback?(task: () => void, options: { timeout: number }): number;
  cancelIdleCallback?(id: number): void;
  requestAnimationFrame(task: () => void): number;
  addEventListener(type: 'click', listener: () => void, capture: boolean): void;
  readonly document: { readonly visibilityState: string };
}

const IDLE_WITHIN = 1000;
// Long enough for the paint that follows a tap.
const WITHOUT_IDLE_CALLBACK = 60;
const LOOK_FOR_PAINT_EVERY = 20;

/** The schedule of a page. A slow device runs out of idle time, and then a task must not come before the paint. */
export function browserSchedule(page: TimerWindow): Schedule {
  const isPainted = watchPaints(page);
  const after: Schedule['after'] = (milliseconds, task) => {
    const run = (): void => {
      if (isPainted()) task();
      else id = page.setTimeout(run, LOOK_FOR_PAINT_EVERY);
    };
    let id = page.setTimeout(run, milliseconds);
    return () => page.clearTimeout(id);
  };
  return {
    after,
    idle(task) {
      if (page.requestIdleCallback === undefined) return after(WITHOUT_IDLE_CALLBACK, task);
      let cancel: (() => void) | undefined;
      const begin = (): void => {
        cancel = after(0, task);
      };
      const id = page.requestIdleCallback(begin, { timeout: IDLE_WITHIN });
      return () => {
        page.cancelIdleCallback?.(id);
        cancel?.();
      };
    },
  };
}

/** Tells whether every press so far has been answered by a paint. A hidden page never paints, and owes none. */
function watchPaints(page: TimerWindow): () => boolean {
  let owed = 0;
  const pay = (): void => {
    owed -= 1;
  };
  page.addEventListener(
    'click',
    () => {
      owed += 1;
      page.requestAnimationFrame(() => page.setTimeout(pay, 0));
    },
    true,
  );
  return () => owed === 0 || page.document.visibilityState === 'hidden';
}
