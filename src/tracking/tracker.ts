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
  /** Sets what is called whenever what is known about saving changes. */
  onStatus(listener: StatusListener): void;
}

/** `local` is kept on this device only, `memory` until the page closes, `read-only` not at all. */
export type SaveStatus = 'saved' | 'saving' | 'not-saved-yet' | 'local' | 'memory' | 'read-only';

export interface Opening {
  readonly mode: 'normal' | 'browse' | 'review';
  /** Stored states found, newest place first; merged by the caller. Empty at the first launch. */
  readonly states: readonly string[];
  /** Whether a learning platform was found. */
  readonly platform: boolean;
  /** The platform says that an earlier session is gone on with, even when it has no state for it. */
  readonly resumed?: boolean;
  /** The copy on this device has something that the platform lacks: save at once after merging. */
  readonly unsaved?: boolean;
}

/**
 * Why a status is what it is: the launch's mode, a second tab, a state from newer content, a session that is over,
 * or a device that keeps nothing beyond this tab while the platform does not take it either.
 */
export type SaveReason = 'browse' | 'review' | 'other-tab' | 'newer-state' | 'reopen' | 'unkept';

/** Takes a status, and why it is so where that needs saying. */
export type StatusListener = (status: SaveStatus, reason?: SaveReason) => void;

/** The tracker a page is given: the port, and what a page needs around it. */
export interface CourseTracker extends Tracker {
  /**
   * Sets what is called with a platform that was found, or opened again, after `open` had resolved. Nothing goes to
   * it before the caller has merged its states and saved.
   */
  onLate(listener: (opening: Opening) => void): void;
  /** Called when shown again: time runs on and the platform is probed after a long absence. */
  resume(): void;
  /** Called when the page comes back from the back/forward cache: begins a session again. */
  reopen(): void;
  /** As `close`; `leaving` (the page goes away) keeps the copy of a tab that is only being reloaded. */
  close(how?: 'leaving'): void;
  /** Makes this tab the one that writes; its opening has what the other tab kept last. */
  takeOver(): Promise<Opening>;
  /** Without a learner id: whether the copy outlives this tab ("keep on this device"). */
  keep(keep: boolean): void;
  /** Removes what is kept on this device. */
  clear(): void;
}
