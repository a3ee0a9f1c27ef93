import type { CourseRecord } from '../engine/record-types.ts';
import type { Clock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import { findApi } from './find-api.ts';
import { learnerKey } from './learner-key.ts';
import { methodsOf } from './safe-api.ts';
import type { Schedule } from './schedule.ts';
import { ScormSession } from './scorm-session.ts';
import { SessionTime, TOUCH_EVERY } from './session-time.ts';
import type { TrackingListener } from './support-log.ts';
import type { Opening, SaveReason, SaveStatus } from './tracker.ts';

/** What a SCORM tracker is given. */
export interface ScormPorts {
  /** The window to search from. */
  readonly window: {
    readonly location: { readonly origin: string };
    readonly navigator?: { readonly onLine: boolean };
  };
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /**
   * Asked before anything but the exit is written; a refusal makes the session one that only reads. The key stands
   * for the learner on this device.
   */
  readonly mayWrite: (opening: Opening, key: string | undefined) => boolean;
  /** Called whenever the status may have changed. */
  readonly onStatus: () => void;
  /** Called with a platform found or begun again after `open` had resolved; save again after merging. */
  readonly onLate: (opening: Opening) => void;
  /** Takes what becomes of the session and of each commit. */
  readonly report: TrackingListener;
}

const COMMIT_EVERY = 10_000;
const FIRST_RETRY = 5000;
const LONGEST_RETRY = 60_000;
const LONG_ABSENCE = 5 * 60_000;
// A late API is looked for often at first, then now and then, then only when the page is shown again.
const LOOK_EVERY = 100;
const AFTER_REFUSAL = 1250;
const PATIENCE = 3000;
const LATER_EVERY = 5000;
const LOOKS_LATER = 12;

/**
 * Keeps a course's records in a SCORM platform. Between `open` and `close` the platform is called only
 * from scheduled tasks, when hidden and when shown again; at most one commit in ten seconds, scene ends
 * and rule changes apart.
 */
export class ScormTracker {
  #phase: 'absent' | 'open' | 'lost' | 'closed' = 'absent';
  #mode: Opening['mode'] = 'normal';
  #writable = false;
  /** There from the first opening on. */
  #session!: ScormSession;
  #record: CourseRecord | undefined;
  #dirty = false;
  #urgent = false;
  #busy = false;
  #differs = false;
  #leaving = false;
  /** Commits that failed one after another. */
  #failures = 0;
  /** Milliseconds from the last commit to the next one at the soonest. */
  #pause = 0;
  #lastCommit = -Infinity;
  #hiddenAt: number | undefined;
  #wake: (() => void) | undefined;
  #cancelPlan: (() => void) | undefined;

  readonly #time: SessionTime;
  readonly #dialect: Dialect;
  readonly #ports: ScormPorts;

  constructor(dialect: Dialect, ports: ScormPorts) {
    this.#dialect = dialect;
    this.#ports = ports;
    this.#time = new SessionTime(ports.clock);
  }

  /** Looks for the platform for about three seconds, then in the background for a minute; never rejects. */
  async open(): Promise<Opening | undefined> {
    const { clock, schedule, report } = this.#ports;
    this.#keepTime();
    const deadline = clock.monotonic() + PATIENCE;
    while (!this.#leaving) {
      const found = this.#connect();
      if (typeof found === 'object') return found;
      const pause = found === 'refused' ? AFTER_REFUSAL : LOOK_EVERY;
      if (clock.monotonic() + pause > deadline) break;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        schedule.after(pause, resolve);
      });
    }
    report({ kind: 'no-platform' });
    this.#lookLater(LOOKS_LATER);
    return undefined;
  }

  /** Takes the newest record; writes it later, outside the input path. */
  save(record: CourseRecord, urgency: 'later' | 'urgent'): void {
    this.#record = record;
    this.#dirty = true;
    this.#urgent ||= urgency === 'urgent';
    this.#plan();
  }

  flush(): void {
    this.#hiddenAt ??= this.#ports.clock.monotonic();
    this.#writeAll();
    this.#time.pause();
  }

  close(): void {
    this.#leaving = true;
    this.#wake?.();
    this.#writeAll();
    if (!this.#isOpen()) return;
    if (this.#writable && this.#failures > 0 && this.#record !== undefined) {
      // What a failing platform has not taken is left to its own way of ending a session.
      this.#session.write(this.#record, true, Infinity);
    }
    // A second tab says nothing at all: finishing would store its old copy over the first tab's.
    if (this.#writable || this.#mode !== 'normal') this.#session.finish();
    this.#end('closed');
  }

  /** Shown again: time runs on; after a long absence the session is probed, a missing one looked for. */
  resume(): void {
    const away = this.#ports.clock.monotonic() - (this.#hiddenAt ?? Infinity);
    this.#hiddenAt = undefined;
    if (this.#phase === 'absent' || this.#phase === 'lost') this.#lookAgain();
    if (!this.#isOpen()) return;
    this.#time.resume();
    if (away >= LONG_ABSENCE && this.#session.isAlive() === false) {
      this.#lookAgain();
    } else if (this.#failures > 0) {
      this.#pause = 0;
      this.#plan();
    }
  }

  /** Begins a session again after `close`, or says that the page must be opened anew. */
  reopen(): void {
    this.#leaving = false;
    this.resume();
    if (this.#phase === 'closed') this.#lookAgain();
  }

  /** Lets a session that only read begin to write, or stops it. */
  setWritable(writable: boolean): void {
    if (!this.#isOpen() || this.#mode !== 'normal' || this.#writable === writable) return;
    this.#writable = writable;
    if (writable) this.#session.prepare();
  }

  /** `local` when the platform does not keep the state as it was given; asked only of one that was found. */
  get status(): readonly [SaveStatus, SaveReason?] {
    if (this.#mode !== 'normal') return ['read-only', this.#mode];
    if (!this.#isOpen()) {
      if (this.#phase === 'lost' || this.#dirty) return ['not-saved-yet', 'reopen'];
    } else {
      if (!this.#writable) return ['read-only'];
      if (this.#failures > 0) return ['not-saved-yet'];
      if (this.#dirty) return ['saving'];
    }
    return [this.#differs ? 'local' : 'saved'];
  }

  #connect(): Opening | 'refused' | undefined {
    const { window, report, mayWrite } = this.#ports;
    const api = findApi(window, this.#dialect.api, methodsOf(this.#dialect));
    if (api === undefined) return undefined;
    const session = new ScormSession(
      api,
      this.#dialect,
      this.#time,
      report,
      () => window.navigator?.onLine === false,
    );
    const opening = session.begin();
    if (opening === undefined) return 'refused';
    const { learner } = session;
    const key = learner ? learnerKey(learner, window.location.origin) : undefined;
    const { mode } = opening;
    this.#session = session;
    this.#phase = 'open';
    this.#mode = mode;
    report({ kind: 'opened', mode });
    this.#failures = 0;
    // What was saved before the caller knew the platform's state would overwrite it.
    this.#record = undefined;
    this.#dirty = false;
    this.#writable = mayWrite(opening, key) && mode === 'normal';
    if (this.#writable) session.prepare();
    this.#ports.onStatus();
    return opening;
  }

  #lookLater(times: number): void {
    if (times === 0) return;
    this.#ports.schedule.after(LATER_EVERY, () => {
      if (this.#phase !== 'absent' || this.#leaving) return;
      this.#lookAgain();
      this.#lookLater(times - 1);
    });
  }

  #lookAgain(): void {
    const found = this.#connect();
    if (typeof found === 'object') this.#ports.onLate(found);
    else if (this.#phase !== 'absent') this.#end('lost');
  }

  #plan(): void {
    if (!this.#canWrite()) return;
    const { clock, schedule } = this.#ports;
    this.#cancelPlan?.();
    const since = clock.monotonic() - this.#lastCommit;
    const gap = this.#urgent ? 0 : COMMIT_EVERY;
    const wait = (this.#failures > 0 ? this.#pause : gap) - since;
    this.#cancelPlan = schedule.after(wait, () => {
      this.#cancelPlan = schedule.idle(() => {
        if (this.#canWrite()) this.#write(false);
      });
    });
  }

  /** A method, because a write may end the session. */
  #isOpen(): boolean {
    return this.#phase === 'open';
  }

  #canWrite(): boolean {
    return this.#isOpen() && this.#writable && !this.#busy;
  }

  #writeAll(): void {
    if (!this.#canWrite()) return;
    this.#session.markExit();
    this.#write(true);
  }

  /** `all` when the page may be about to go: every row, and a commit even when nothing is new. */
  #write(all: boolean): void {
    const { clock, random, report } = this.#ports;
    const session = this.#session;
    const record = this.#record;
    this.#cancelPlan?.();
    const whole = all || this.#urgent;
    this.#urgent = false;
    let left = false;
    // A platform may run its own code in a commit, and that may hide the page.
    this.#busy = true;
    let taken = this.#failures === 0 || record === undefined || session.recover(record);
    if (taken) {
      if (record !== undefined) left = session.write(record, whole, all ? Infinity : undefined);
      taken = session.commit();
      if (taken && whole && record !== undefined) this.#differs = !session.keptState();
    }
    this.#busy = false;
    this.#lastCommit = clock.monotonic();
    this.#urgent ||= whole && !taken;
    if (taken) {
      report({ kind: 'saved', elements: session.taken.splice(0) });
      this.#failures = 0;
      this.#dirty = left || this.#record !== record;
    } else if (session.over) {
      if (this.#leaving) this.#end('lost');
      else this.#lookAgain();
      return;
    } else {
      report({ kind: 'not-saved' });
      // Doubling to a minute, a quarter more or less by chance: not every pupil tries at the same moment.
      const wait = Math.min(FIRST_RETRY * 2 ** this.#failures, LONGEST_RETRY);
      this.#pause = wait * (0.75 + random() / 2);
      this.#failures += 1;
    }
    if (this.#dirty || this.#failures > 0) this.#plan();
    this.#ports.onStatus();
  }

  #end(phase: 'closed' | 'lost'): void {
    this.#phase = phase;
    this.#ports.report({ kind: 'ended' });
    this.#cancelPlan?.();
    this.#time.pause();
    this.#ports.onStatus();
  }

  #keepTime(): void {
    this.#ports.schedule.after(TOUCH_EVERY, () => {
      this.#time.touch();
      this.#keepTime();
    });
  }
}
