import type { CourseRecord } from '../engine/record-types.ts';
import { KeptCopy } from './browser/kept-copy.ts';
import { TabGuard } from './browser/tab-guard.ts';
import type { Clock } from './clock.ts';
import type { FailureListener } from './failure.ts';
import { Listeners } from './listeners.ts';
import type { Schedule } from './schedule.ts';
import type { PlatformOpening, ScormPorts, ScormTracker } from './scorm-tracker.ts';
import type { StateReader } from './state-reader.ts';
import type { SupportLog } from './support-log.ts';
import type { CourseTracker, Opening, SaveReason, SaveStatus } from './tracker.ts';
import type { TrackingWindow } from './tracking-window.ts';

/** Makes the tracker of one standard; loaded only when it is needed. */
export type LoadPlatform = () => Promise<(ports: ScormPorts) => ScormTracker>;

/** What a composite tracker is given. */
export interface CompositePorts {
  readonly window: TrackingWindow;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly random: () => number;
  readonly keep: boolean;
  readonly states: StateReader;
  readonly onFailure: FailureListener;
  readonly log?: SupportLog;
  /** Absent where there is no platform to look for. */
  readonly loadPlatform?: LoadPlatform;
}

const NO_LEARNER = 'device';
const NOTHING: Opening = { mode: 'normal', states: [], platform: false };

/**
 * A platform and a copy on this device, or the copy alone. Every record is written to the copy first;
 * it goes when a later launch finds all of it in the platform's state. Without a learner id it is for
 * this tab only unless it is to be kept.
 */
export class CompositeTracker implements CourseTracker {
  private platform: ScormTracker | undefined;
  private found: Opening = NOTHING;
  private leaving = false;
  private newer = false;
  private copyIsNewer = false;
  private toldStatus = '';
  private key: string | undefined;
  private keeps: boolean;
  private copy: KeptCopy | undefined;
  private guard: TabGuard | undefined;
  private state: string | undefined;
  private cancelCopy: (() => void) | undefined;

  private readonly statuses = new Listeners<[SaveStatus, SaveReason?]>();
  private readonly arrivals = new Listeners<[Opening]>();
  private readonly ports: CompositePorts;

  constructor(ports: CompositePorts) {
    this.ports = ports;
    this.keeps = ports.keep;
  }

  async open(): Promise<Opening> {
    const opening = await this.openPlatform();
    if (!opening.platform) this.settle(opening);
    const joined = this.join(opening, true);
    this.tellStatus();
    return joined;
  }

  save(record: CourseRecord, urgency: 'later' | 'urgent' = 'later'): void {
    this.state = record.state;
    if (!this.writes) return;
    this.cancelCopy ??= this.ports.schedule.idle(() => this.writeCopy());
    if (this.found.platform) this.platform?.save(record, urgency);
    this.tellStatus();
  }

  flush(): void {
    this.writeCopy();
    this.platform?.flush();
  }

  close(how: 'leaving' | 'finished' = 'finished'): void {
    this.leaving = true;
    if (how === 'leaving' && this.isForThisTab) {
      this.state ??= this.copy?.read();
      this.writeCopy(true);
    } else {
      this.writeCopy();
    }
    this.platform?.close();
    if (how === 'finished' && this.isForThisTab) this.clear();
    this.guard?.release();
    this.tellStatus();
  }

  resume(): void {
    this.platform?.resume();
  }

  reopen(): void {
    this.leaving = false;
    this.guard?.claim();
    this.writeCopy();
    this.platform?.reopen();
    this.tellStatus();
  }

  async takeOver(): Promise<Opening> {
    await this.guard?.takeOver();
    return this.write();
  }

  keep(keep: boolean): void {
    if (this.keeps === keep) return;
    this.keeps = keep;
    if (this.key !== undefined || this.copy === undefined) return;
    this.state ??= this.copy.read();
    this.copy.remove();
    this.openCopy();
    const before = this.copy.read();
    if (before === undefined) {
      this.writeCopy();
    } else {
      this.state = undefined;
      this.arrivals.tell(this.join(this.found));
    }
    this.tellStatus();
  }

  clear(): void {
    this.cancelCopy?.();
    this.cancelCopy = undefined;
    this.state = undefined;
    this.copy?.remove();
  }

  onStatus(listener: (status: SaveStatus, reason?: SaveReason) => void): () => void {
    return this.statuses.add(listener);
  }

  onLate(listener: (opening: Opening) => void): () => void {
    return this.arrivals.add(listener);
  }

  private async openPlatform(): Promise<PlatformOpening> {
    const { loadPlatform, window, clock, schedule, random, onFailure, log } = this.ports;
    if (loadPlatform === undefined) return NOTHING;
    try {
      const create = await loadPlatform();
      const mayWrite = (opening: PlatformOpening): boolean => this.settle(opening);
      this.platform = create({ window, clock, schedule, random, onFailure, mayWrite, log });
    } catch {
      onFailure({ code: 'adapter-not-loaded' });
      return NOTHING;
    }
    this.platform.onStatus(() => this.tellStatus());
    this.platform.onLate((opening) => this.arrivals.tell(this.join(opening)));
    // The page may have gone while the adapter was loading.
    return this.leaving ? NOTHING : this.platform.open();
  }

  /** Opens the copy that belongs to what was found; returns whether this tab may write. */
  private settle(opening: PlatformOpening): boolean {
    this.found = opening;
    this.newer = opening.states.some((state) => this.ports.states.isNewer(state));
    // Made without knowing what is stored there.
    this.state = undefined;
    if (this.copy === undefined || this.key !== opening.learnerKey) {
      // A copy made before the learner was known must not reach the next one.
      if (this.isForThisTab) this.copy?.remove();
      this.key = opening.learnerKey;
      this.openCopy();
    } else {
      this.openGuard();
    }
    return this.writes;
  }

  private openCopy(): void {
    const { window, clock } = this.ports;
    const where = this.isForThisTab ? 'sessionStorage' : 'localStorage';
    this.copy = new KeptCopy(window, this.key ?? NO_LEARNER, where, () => clock.now());
    if (!this.copy.persists) this.ports.onFailure({ code: 'storage-denied' });
    this.guard?.release();
    this.guard = undefined;
    this.openGuard();
  }

  /** Copies for one tab only cannot get in each other's way, but tabs in a platform can. */
  private openGuard(): void {
    if (this.isForThisTab && !this.found.platform) return;
    const { window, schedule, random, clock } = this.ports;
    this.guard ??= new TabGuard(this.key ?? NO_LEARNER, {
      window,
      schedule,
      random,
      now: () => clock.now(),
      onLost: (asked) => this.yieldTo(asked),
      onFreed: () => this.arrivals.tell(this.write()),
    });
    this.guard.claim();
  }

  /** This tab writes from now on; what it made without knowing what the other wrote is made again. */
  private write(): Opening {
    this.state = undefined;
    this.platform?.setWritable(this.writes);
    this.tellStatus();
    return this.join(this.found);
  }

  /** Another tab writes from now on; what this one has goes out when the other waits for it. */
  private yieldTo(asked: boolean): void {
    if (asked) {
      this.writeCopy(false, true);
      this.platform?.flush();
    }
    this.platform?.setWritable(false);
    this.tellStatus();
  }

  /**
   * What both places have. A copy that the platform has whole is done with: at a launch alone, since later on a
   * platform may show what it was told and has not stored; and not in review, which may be followed by a new attempt.
   */
  private join({ mode, states, platform, resumed }: Opening, isLaunch = false): Opening {
    const { contains, isNewer } = this.ports.states;
    const local = this.copy?.read();
    this.copyIsNewer = local !== undefined && isNewer(local);
    if (local === undefined || this.copyIsNewer) return { mode, states, platform, resumed };
    if (states.some((state) => contains(state, local))) {
      if (isLaunch && mode === 'normal' && this.writes) this.copy?.release();
      return { mode, states, platform, resumed };
    }
    return { mode, states: [...states, local], platform, resumed, unsaved: platform };
  }

  private writeCopy(left = false, lastWord = false): void {
    this.cancelCopy?.();
    this.cancelCopy = undefined;
    if (this.state === undefined || this.copy === undefined || this.copyIsNewer) return;
    if (!this.writes && !lastWord) return;
    // What another tab has written must be in it first.
    if (this.copy.isForeign()) this.arrivals.tell(this.join(this.found));
    const persisted = this.copy.persists;
    this.copy.write(this.state, left);
    if (persisted === this.copy.persists) return;
    if (persisted) this.ports.onFailure({ code: 'storage-denied' });
    this.tellStatus();
  }

  private get writes(): boolean {
    return this.guard?.blocked !== true && !this.newer;
  }

  private get isForThisTab(): boolean {
    return this.key === undefined && !this.keeps;
  }

  private get status(): readonly [SaveStatus, SaveReason?] {
    if (this.guard?.blocked === true) return ['read-only', 'other-tab'];
    if (this.newer) return ['read-only', 'newer-state'];
    const [status, reason] = (this.found.platform ? this.platform?.status : undefined) ?? ['local'];
    if (status !== 'local') return [status, reason];
    if (this.copyIsNewer) return ['read-only', 'newer-state'];
    return [this.copy?.persists === true ? 'local' : 'memory'];
  }

  private tellStatus(): void {
    const status = this.status;
    if (status.join() === this.toldStatus) return;
    this.toldStatus = status.join();
    this.statuses.tell(...status);
  }
}
