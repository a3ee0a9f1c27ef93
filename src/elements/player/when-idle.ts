import { painted } from '../base/painted.ts';

/** Longest wait once there is something to see, in milliseconds: until then a first screen has been quiet. */
export const IDLE_AFTER = 1600;

let idle: Promise<void> | undefined;

/**
 * Resolves at the first press or key, or a little after it was first asked for: time for what makes the
 * page nicer but is not needed to begin. Ask once the first screen is drawn.
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
