import { checksum } from '../../engine/journal/checksum.ts';
import type { TrackingWindow } from '../tracking-window.ts';
import { PREFIX } from './kept-copy.ts';
import { SafeStore } from './safe-store.ts';

const RAW = `${PREFIX}raw.`;

/**
 * Keeps states that were found damaged as they were, for those who help: they are about to be written over. No lesson
 * reads them; like every copy they go after 60 days. `now` in milliseconds since 1970.
 */
export function keepRaw(window: TrackingWindow, states: readonly string[], now: number): void {
  const store = new SafeStore(window, 'localStorage');
  for (const state of states) {
    store.set(`${RAW}${checksum(state)}.${state.length}`, JSON.stringify({ at: now, state }));
  }
}

/** Removes what {@link keepRaw} kept. */
export function clearRaw(window: TrackingWindow): void {
  const store = new SafeStore(window, 'localStorage');
  for (const name of store.names(RAW)) store.remove(name);
}
