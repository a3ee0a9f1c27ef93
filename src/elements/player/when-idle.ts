import { painted } from '../base/painted.ts';

/** Longest wait after the page is ready, in milliseconds. */
export const IDLE_AFTER = 2500;

let idle: Promise<void> | undefined;

/**
 * Resolves at the first press or key, or a little after the page is ready: time for what makes the
 * page nicer but is not needed to begin.
 */
export function whenIdle(): Promise<void> {
  idle ??= new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', done, true);
      removeEventListener('keydown', done, true);
      void painted().then(resolve);
    };
    const timer = setTimeout(done, IDLE_AFTER);
    addEventListener('pointerdown', done, true);
    addEventListener('keydown', done, true);
  });
  return idle;
}
