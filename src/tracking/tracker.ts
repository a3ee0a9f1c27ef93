import type { CourseRecord } from '../engine/record-types.ts';

/**
 * Where a journal is kept. One port, one adapter per standard; no method ever throws or shows anything,
 * and none but `open` and `close` calls the platform before it returns.
 */
export interface Tracker {
  /** Finds and opens the place; resolves even when there is none. */
  open(): Promise<Opening>;
  /** Takes the newest record; writes it later, outside the input path. `urgent` at scene ends and rule changes. */
  save(record: CourseRecord, urgency?: 'later' | 'urgent'): void;
  /** Writes and commits what is outstanding now; the session stays open. Called when hidden. */
  flush(): void;
  /** Flushes, then ends the session once. Called on `pagehide` and "Save and finish". */
  close(): void;
  /** Called whenever what is known about saving changes; returns the way to stop. */
  onStatus(listener: (status: SaveStatus) => void): () => void;
}

/** `local` is kept on this device only, `memory` until the page closes, `read-only` not at all. */
export type SaveStatus = 'saved' | 'saving' | 'not-saved-yet' | 'local' | 'memory' | 'read-only';

export interface Opening {
  readonly mode: 'normal' | 'browse' | 'review';
  /** Stored states found, newest place first; merged by the caller. Empty at the first launch. */
  readonly states: readonly string[];
  /** Whether a learning platform was found. */
  readonly platform: boolean;
}
