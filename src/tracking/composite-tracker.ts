import type { CourseRecord } from '../engine/record-types.ts';
import { KeptCopy, NO_LEARNER } from './browser/kept-copy.ts';
import { TabGuard } from './browser/tab-guard.ts';
import type { Clock } from './clock.ts';
import type { Schedule } from './schedule.ts';
import type { ScormPorts, ScormTracker } from './scorm-tracker.ts';
import type { StateReader } from './state-reader.ts';
import type { TrackingListener } from './support-log.ts';
import type { CourseTracker, Opening, SaveReason, SaveStatus, StatusListener } from './tracker.ts';
import type { TrackingWindow } from './tracking-window.ts';

/** What a composite tracker is given. */
export interface CompositePorts {
  readonly window: TrackingWindow;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly random: () => number;
  readonly keep: boolean;
  readonly states: StateReader;
  readonly report: TrackingListener;
  /** Makes the tracker of a platform, loaded only when it is needed; undefined where none is to be looked for. */
  readonly loadPlatform: (ports: ScormPorts) => Promise<ScormTracker | undefined>;
}

const NOTHING: Opening = { mode: 'normal', states: [], platform: false };

/**
 * A platform and a copy on this device, or the copy alone. Every record is written to the copy first;
 * it goes when a later launch finds all of it in the platform's state. Without a learner id it is for
 * this tab only unless it is to be kept.
 */
export class CompositeTracker implements CourseTracker {
  #platform: ScormTracker | undefined;
  #found: Opening = NOTHING;
  #leaving = false;
  #newer = false;
  #copyIsNewer = false;
  #toldStatus = '';
  #key: string | undefined;
  #keeps: boolean;
  #copy: KeptCopy | undefined;
  #guard: TabGuard | undefined;
  #state: string | undefined;
  #cancelCopy: (() => void) | undefined;

  #onStatus: StatusListener | undefined;
  #onLate: ((opening: Opening) => void) | undefined;
  readonly #ports: CompositePorts;

  constructor(ports: CompositePorts) {
    this.#ports = ports;
    this.#keeps = ports.keep;
  }

  async open(): Promise<Opening> {
    const opening = await this.#openPlatform();
    if (!opening.platform) this.#settle(opening);
    const joined = this.#join(opening, true);
    this.#tellStatus();
    return joined;
  }

  save(record: CourseRecord, urgency: 'later' | 'urgent' = 'later'): void {
    this.#state = record.state;
    if (!this.#writes) return;
    this.#cancelCopy ??= this.#ports.schedule.idle(() => this.#writeCopy());
    if (this.#found.platform) this.#platform?.save(record, urgency);
    this.#tellStatus();
  }

  flush(): void {
    // A page that goes away is said to be hidden only after it has left.
    this.#writeCopy(this.#leaving && this.#isForThisTab);
    this.#platform?.flush();
  }

  close(how?: 'leaving'): void {
    this.#leaving = true;
    const left = this.#isForThisTab;
    if (left) this.#state ??= this.#copy?.read();
    this.#writeCopy(left);
    this.#platform?.close();
    // What a platform has not taken is as good as left: a reload of this tab still has it.
    if (left && how === undefined && this.#status[0] !== 'not-saved-yet') this.clear();
    this.#guard?.release();
    this.#tellStatus();
  }

  resume(): void {
    this.#platform?.resume();
  }

  reopen(): void {
    this.#leaving = false;
    this.#guard?.claim();
    this.#writeCopy();
    this.#platform?.reopen();
    this.#tellStatus();
  }

  async takeOver(): Promise<Opening> {
    await this.#guard?.takeOver();
    return this.#write();
  }

  keep(keep: boolean): void {
    if (this.#keeps === keep) return;
    this.#keeps = keep;
    if (this.#key !== undefined || this.#copy === undefined) return;
    this.#state ??= this.#copy.read();
    this.#copy.remove();
    this.#openCopy();
    const before = this.#copy.read();
    if (before === undefined) {
      this.#writeCopy();
    } else {
      this.#state = undefined;
      this.#arrive(this.#found);
    }
    this.#tellStatus();
  }

  clear(): void {
    this.#cancelCopy?.();
    this.#cancelCopy = undefined;
    this.#state = undefined;
    this.#copy?.remove();
  }

  onStatus(listener: StatusListener): void {
    this.#onStatus = listener;
  }

  onLate(listener: (opening: Opening) => void): void {
    this.#onLate = listener;
  }

  async #openPlatform(): Promise<Opening> {
    const { loadPlatform, report } = this.#ports;
    try {
      this.#platform = await loadPlatform({
        ...this.#ports,
        mayWrite: (opening, key) => this.#settle(opening, key),
        onStatus: () => this.#tellStatus(),
        onLate: (opening) => this.#arrive(opening),
      });
    } catch {
      report({ kind: 'adapter-not-loaded' });
    }
    // The page may have gone while the adapter was loading.
    return (!this.#leaving && (await this.#platform?.open())) || NOTHING;
  }

  /** Opens the copy that belongs to what was found; returns whether this tab may write. */
  #settle(opening: Opening, key?: string): boolean {
    this.#found = opening;
    this.#newer = opening.states.some(this.#ports.states.isNewer);
    // Made without knowing what is stored there.
    this.#state = undefined;
    if (this.#copy === undefined || this.#key !== key) {
      // A copy made before the learner was known must not reach the next one.
      if (this.#isForThisTab) this.#copy?.remove();
      this.#key = key;
      this.#openCopy();
    } else {
      this.#openGuard();
    }
    return this.#writes;
  }

  #openCopy(): void {
    const { window, clock, report } = this.#ports;
    const where = this.#isForThisTab ? 'sessionStorage' : 'localStorage';
    this.#copy = new KeptCopy(window, this.#key ?? NO_LEARNER, where, clock);
    if (!this.#copy.persists) report({ kind: 'storage-denied' });
    this.#guard?.release();
    this.#guard = undefined;
    this.#openGuard();
  }

  /** Copies for one tab only cannot get in each other's way, but tabs in a platform can. */
  #openGuard(): void {
    if (this.#isForThisTab && !this.#found.platform) return;
    this.#guard ??= new TabGuard(this.#key ?? NO_LEARNER, {
      ...this.#ports,
      onLost: (asked) => this.#yieldTo(asked),
      onFreed: () => this.#onLate?.(this.#write()),
    });
    this.#guard.claim();
  }

  /** This tab writes from now on; what it made without knowing what the other wrote is made again. */
  #write(): Opening {
    this.#state = undefined;
    this.#platform?.setWritable(this.#writes);
    this.#tellStatus();
    return this.#join(this.#found);
  }

  /** Another tab writes from now on; what this one has goes out when the other waits for it. */
  #yieldTo(asked: boolean): void {
    if (asked) {
      this.#writeCopy(false, true);
      this.#platform?.flush();
    }
    this.#platform?.setWritable(false);
    this.#tellStatus();
  }

  /**
   * What both places have. A copy that the platform has whole is done with: at a launch alone, since later on a
   * platform may show what it was told and has not stored; and not in review, which may be followed by a new attempt.
   */
  #join(opening: Opening, isLaunch = false): Opening {
    const { mode, states, platform } = opening;
    const { contains, isNewer } = this.#ports.states;
    const local = this.#copy?.read();
    this.#copyIsNewer = local !== undefined && isNewer(local);
    if (local === undefined || this.#copyIsNewer) return opening;
    if (states.some((state) => contains(state, local))) {
      if (isLaunch && mode === 'normal' && this.#writes) this.#copy?.release();
      return opening;
    }
    return { ...opening, states: [...states, local], unsaved: platform };
  }

  #arrive(opening: Opening): void {
    this.#onLate?.(this.#join(opening));
  }

  #writeCopy(left = false, lastWord = false): void {
    this.#cancelCopy?.();
    this.#cancelCopy = undefined;
    if (this.#state === undefined || this.#copy === undefined || this.#copyIsNewer) return;
    if (!this.#writes && !lastWord) return;
    // What another tab has written must be in it first.
    if (this.#copy.isForeign()) this.#arrive(this.#found);
    const persisted = this.#copy.persists;
    this.#copy.write(this.#state, left);
    if (persisted === this.#copy.persists) return;
    if (persisted) this.#ports.report({ kind: 'storage-denied' });
    this.#tellStatus();
  }

  get #writes(): boolean {
    return this.#guard?.blocked !== true && !this.#newer;
  }

  get #isForThisTab(): boolean {
    return this.#key === undefined && !this.#keeps;
  }

  get #status(): readonly [SaveStatus, SaveReason?] {
    if (this.#guard?.blocked === true) return ['read-only', 'other-tab'];
    if (this.#newer) return ['read-only', 'newer-state'];
    const [status, reason] = (this.#found.platform ? this.#platform?.status : undefined) ?? [
      'local',
    ];
    const isKept = this.#copy?.persists === true && !this.#isForThisTab;
    if (status === 'not-saved-yet') return [status, isKept ? reason : 'unkept'];
    if (status !== 'local') return [status, reason];
    if (this.#copyIsNewer) return ['read-only', 'newer-state'];
    return [isKept ? 'local' : 'memory'];
  }

  #tellStatus(): void {
    const status = this.#status;
    if (status.join() === this.#toldStatus) return;
    this.#toldStatus = status.join();
    this.#onStatus?.(...status);
  }
}
