import { Reading } from './reading.ts';

/** Reads a part of the page aloud, block by block, and marks the block it is at. */
export interface Reader {
  /** Begins at the first block in sight; `finished` is called at the end, not when stopped. */
  start(root: Element, finished: () => void): void;
  stop(): void;
}

/** A reader with the device's own voice. It falls silent where there is none. */
export function createReader(): Reader {
  let reading: Reading | undefined;
  const stop = () => {
    reading?.end();
    reading = undefined;
  };
  return {
    start(root, finished) {
      stop();
      reading = new Reading(root, finished);
    },
    stop,
  };
}
