import type { CourseRecord } from '../engine/record-types.ts';
import { Backoff } from './backoff.ts';
import type { Clock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import type { FailureListener } from './failure.ts';
import { findApi } from './find-api.ts';
import { learnerKey } from './learner-key.ts';
import { Listeners } from './listeners.ts';
import { Lookout } from './lookout.ts';
import { SafeApi } from './safe-api.ts';
import type { Schedule } from './schedule.ts';
import { ScormSession, type SessionStart } from './scorm-session.ts';
import { SessionTime, TOUCH_EVERY } from './session-time.ts';
import type { SupportLog } from './support-log.ts';
import type { Opening, SaveReason, SaveStatus, Tracker } from './tracker.ts';

/** What a platform was found to be; the key stands for the learner on this device. */
export interface PlatformOpening extends Opening {
  readonly learnerKey?: string;
}

/** What a SCORM tracker is given. */
export interface ScormPorts {
  /** The window to search from. */
  readonly window: { readonly location: { readonly origin: string } };
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /** Asked before anything but the exit is written; a refusal makes the session one that only reads. */
  readonly mayWrite?: (opening: PlatformOpening) => boolean;
  readonly onFailure?: FailureListener;
  /** Takes what becomes of the session and of each commit. */
  readonly log?: SupportLog;
}

const COMMIT_EVERY = 10_000;
const LONG_ABSENCE = 5 * 60_000;
const NO_PLATFORM: PlatformOpening = { mode: 'normal', states: [], platform: false };

/**
 * Keeps a course's records in a SCORM platform. Between `open` and `close` the platform is called only
 * from scheduled tasks, when hidden and when shown again; at most one commit in ten seconds, scene ends
 * and rule changes apart.
 */
export class ScormTracker implements Tracker {
  private phase: 'absent' | 'open' | 'lost' | 'closed' = 'absent';
  private mode: Opening['mode'] = 'normal';
  private writable = false;
  private session: ScormSession | undefined;
  private record: CourseRecord | undefined;
  private dirty = false;
  private urgent = false;
  private busy = false;
  private differs = false;
  private leaving = false;
  private lastCommit = -Infinity;
  private hiddenAt: number | undefined;
  private cancelPlan: (() => void) | undefined;
  private cancelTouch: (() => void) | undefined;

  private readonly statuses = new Listeners<[SaveStatus, SaveReason?]>();
  private readonly arrivals = new Listeners<[PlatformOpening]>();
  private readonly time: SessionTime;
  private readonly backoff: Backoff;
  private readonly lookout: Lookout<PlatformOpening>;
  private readonly dialect: Dialect;
  private readonly ports: ScormPorts;

  constructor(dialect: Dialect, ports: ScormPorts) {
    this.dialect = dialect;
    this.ports = ports;
    this.time = new SessionTime(ports.clock);
    this.backoff = new Backoff(ports.random);
    this.lookout = new Lookout(() => this.connect(), ports.clock, ports.schedule);
  }

  async open(): Promise<PlatformOpening> {
    const opening = await this.lookout.wait();
    if (opening !== undefined) return opening;
    this.ports.onFailure?.({ code: 'no-platform' });
    if (!this.leaving) this.lookout.waitOn((late) => this.arrivals.tell(late));
    return NO_PLATFORM;
  }

  save(record: CourseRecord, urgency: 'later' | 'urgent' = 'later'): void {
    this.record = record;
    this.dirty = true;
    this.urgent ||= urgency === 'urgent';
    this.plan();
    this.tellStatus();
  }

  flush(): void {
    this.hiddenAt ??= this.ports.clock.monotonic();
    this.writeAll();
    this.time.pause();
  }

  close(): void {
    this.leaving = true;
    this.lookout.stop();
    if (!this.isOpen()) return;
    this.writeAll();
    if (!this.isOpen()) return;
    if (this.writable && this.backoff.failing && this.record !== undefined) {
      // What a failing platform has not taken is left to its own way of ending a session.
      this.session?.write(this.record, true, Infinity);
    }
    // A second tab says nothing at all: finishing would store its old copy over the first tab's.
    if (this.writable || this.mode !== 'normal') this.session?.finish();
    this.end('closed');
  }

  onStatus(listener: (status: SaveStatus, reason?: SaveReason) => void): () => void {
    return this.statuses.add(listener);
  }

  /** Called with a platform found or begun again after `open` had resolved; save again after merging. */
  onLate(listener: (opening: PlatformOpening) => void): () => void {
    return this.arrivals.add(listener);
  }

  /** Shown again: time runs on; after a long absence the session is probed, a missing one looked for. */
  resume(): void {
    const away = this.ports.clock.monotonic() - (this.hiddenAt ?? Infinity);
    this.hiddenAt = undefined;
    if (this.phase === 'absent' || this.phase === 'lost') this.lookAgain();
    if (this.phase !== 'open') return;
    this.time.resume();
    if (away >= LONG_ABSENCE && this.session?.isAlive() === false) {
      this.lookAgain();
    } else if (this.backoff.failing) {
      this.backoff.hurry();
      this.plan();
    }
  }

  /** Begins a session again after `close`, or says that the page must be opened anew. */
  reopen(): void {
    this.leaving = false;
    this.resume();
    if (this.phase === 'closed') this.lookAgain();
  }

  /** Lets a session that only read begin to write, or stops it. */
  setWritable(writable: boolean): void {
    if (this.phase !== 'open' || this.mode !== 'normal' || this.writable === writable) return;
    this.writable = writable;
    if (writable) this.session?.prepare();
    this.tellStatus();
  }

  /** `memory` when there is no platform, and `local` when it does not keep the state as it was given. */
  get status(): readonly [SaveStatus, SaveReason?] {
    switch (this.phase) {
      case 'absent':
        return ['memory'];
      case 'lost':
        return ['not-saved-yet', 'reopen'];
      case 'closed':
        return this.dirty ? ['not-saved-yet', 'reopen'] : ['saved'];
    }
    if (this.mode !== 'normal') return ['read-only', this.mode];
    if (!this.writable) return ['read-only'];
    if (this.backoff.failing) return ['not-saved-yet'];
    if (this.dirty) return ['saving'];
    return [this.differs ? 'local' : 'saved'];
  }

  private connect(): PlatformOpening | 'refused' | undefined {
    const { dialect, ports } = this;
    const api = findApi(ports.window, dialect.api, Object.values(dialect.methods));
    if (api === undefined) return undefined;
    const safe = new SafeApi(api, dialect.methods);
    const session = new ScormSession(safe, dialect, this.time, (failure) =>
      ports.onFailure?.(failure),
    );
    const start = session.begin();
    return start === undefined ? 'refused' : this.enter(session, start);
  }

  private enter(session: ScormSession, start: SessionStart): PlatformOpening {
    const { mode, state, resumed, learner } = start;
    const opening: PlatformOpening = {
      mode,
      states: state === '' ? [] : [state],
      platform: true,
      resumed,
      ...(learner !== '' && {
        learnerKey: learnerKey(learner, this.ports.window.location.origin),
      }),
    };
    this.session = session;
    this.phase = 'open';
    this.mode = mode;
    this.ports.log?.note({ kind: 'opened', mode });
    this.backoff.reset();
    // What was saved before the caller knew the platform's state would overwrite it.
    this.record = undefined;
    this.dirty = false;
    const may = this.ports.mayWrite?.(opening) ?? true;
    this.writable = mode === 'normal' && may;
    if (this.writable) session.prepare();
    this.keepTime();
    this.tellStatus();
    return opening;
  }

  private lookAgain(): void {
    const found = this.connect();
    if (found !== undefined && found !== 'refused') {
      this.lookout.stop();
      this.arrivals.tell(found);
    } else if (this.phase !== 'absent') {
      this.end('lost');
    }
  }

  private plan(): void {
    if (!this.canWrite()) return;
    this.cancelPlan?.();
    const since = this.ports.clock.monotonic() - this.lastCommit;
    const gap = this.urgent ? 0 : COMMIT_EVERY;
    const wait = (this.backoff.failing ? this.backoff.wait : gap) - since;
    this.cancelPlan = this.ports.schedule.after(Math.max(wait, 0), () => {
      this.cancelPlan = this.ports.schedule.idle(() => {
        if (this.canWrite()) this.write(false);
      });
    });
  }

  /** A method, because a write may end the session. */
  private isOpen(): boolean {
    return this.phase === 'open';
  }

  private canWrite(): boolean {
    return this.isOpen() && this.writable && !this.busy;
  }

  private writeAll(): void {
    if (!this.canWrite()) return;
    this.session?.markExit();
    this.write(true);
  }

  /** `all` when the page may be about to go: every row, and a commit even when nothing is new. */
  private write(all: boolean): void {
    const { session, record } = this;
    if (session === undefined) return;
    this.cancelPlan?.();
    const whole = all || this.urgent;
    this.urgent = false;
    let left = false;
    // A platform may run its own code in a commit, and that may hide the page.
    this.busy = true;
    let taken = !this.backoff.failing || record === undefined || session.recover(record);
    if (taken) {
      if (record !== undefined) left = session.write(record, whole, all ? Infinity : undefined);
      taken = session.commit();
      if (taken && whole && record !== undefined) this.differs = !session.keptState();
    }
    this.busy = false;
    this.ports.log?.note({ kind: taken ? 'saved' : 'not-saved' });
    this.lastCommit = this.ports.clock.monotonic();
    this.urgent ||= whole && !taken;
    this.conclude(taken, left || this.record !== record);
  }

  private conclude(taken: boolean, more: boolean): void {
    if (taken) {
      this.backoff.reset();
      this.dirty = more;
    } else if (this.session?.over === true) {
      if (this.leaving) this.end('lost');
      else this.lookAgain();
      return;
    } else {
      this.backoff.fail();
    }
    if (this.dirty || this.backoff.failing) this.plan();
    this.tellStatus();
  }

  private end(phase: 'closed' | 'lost'): void {
    this.phase = phase;
    this.ports.log?.note({ kind: 'ended' });
    this.cancelPlan?.();
    this.cancelTouch?.();
    this.time.pause();
    this.tellStatus();
  }

  private keepTime(): void {
    this.cancelTouch?.();
    this.cancelTouch = this.ports.schedule.after(TOUCH_EVERY, () => {
      this.time.touch();
      this.keepTime();
    });
  }

  private tellStatus(): void {
    this.statuses.tell(...this.status);
  }
}
