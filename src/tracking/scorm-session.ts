import type { CourseRecord, ObjectiveRecord, RowRecord } from '../engine/record-types.ts';
import { isAscii } from './ascii.ts';
import type { Dialect } from './dialect.ts';
import type { FailureListener } from './failure.ts';
import { addsNothing } from './never-lower.ts';
import { otherValue } from './other-value.ts';
import type { SafeApi } from './safe-api.ts';
import type { SessionTime } from './session-time.ts';

/** What a session says of itself when it begins. */
export interface SessionStart {
  readonly mode: 'normal' | 'browse' | 'review';
  /** The platform's learner id: for the key alone, see `learner-key.ts`. */
  readonly learner: string;
  readonly state: string;
  readonly resumed: boolean;
}

// Moodle takes 3 to 6 s for 700 rows in one commit.
const ROWS_A_COMMIT = 60;
const MOST_ROWS = 250;

/**
 * One session with a platform, from Initialize to Finish. It remembers what the platform has been told,
 * sets only what differs, and after a commit that failed sets it all again.
 */
export class ScormSession {
  /** True once the platform says that no session is open. */
  over = false;

  private readonly told = new Map<string, string>();
  private readonly kept = new Map<string, string>();
  private readonly uncommitted = new Set<string>();
  private readonly stale = new Set<string>();
  private readonly unusable = new Set<string>();
  private readonly refused = new Map<string, string>();
  private places: Map<string, number> | undefined;
  private failed = false;
  private padded = false;

  private readonly api: SafeApi;
  private readonly dialect: Dialect;
  private readonly time: SessionTime;
  private readonly report: FailureListener;

  constructor(api: SafeApi, dialect: Dialect, time: SessionTime, report: FailureListener) {
    this.api = api;
    this.dialect = dialect;
    this.time = time;
    this.report = report;
  }

  /** Opens the session and reads what is there; undefined when the platform refuses. */
  begin(): SessionStart | undefined {
    const { elements } = this.dialect;
    const { done, error } = this.api.initialize();
    // A platform that has already been initialised says "false" and answers all the same.
    if (!done && !this.api.answers(elements.status)) {
      this.report({ code: 'initialize-refused', error });
      return undefined;
    }
    const said = this.api.get(elements.mode);
    const mode = said === 'browse' || said === 'review' ? said : 'normal';
    // First of all, and in a tab that only reads as well: any other exit makes platforms drop the data.
    if (mode === 'normal') this.set(elements.exit, 'suspend');
    this.time.restart();
    return {
      mode,
      learner: this.api.get(elements.learner),
      state: unpad(this.api.get(elements.state)),
      resumed: this.api.get(elements.entry) === 'resume',
    };
  }

  /** Makes ready to write: learns what must never be lowered, and says that work has begun. */
  prepare(): void {
    const { elements } = this.dialect;
    for (const floor of elements.floors) this.learn(floor);
    this.learn(elements.status);
    this.set(elements.status, 'incomplete');
  }

  /**
   * Sets what differs from what was told. Rows and objectives are begun by the first `whole` write and
   * kept up from then on. Returns whether rows are left for the next commit.
   */
  write(record: CourseRecord, whole: boolean, rowsAtMost = ROWS_A_COMMIT): boolean {
    if (whole) this.places ??= this.findObjectives(record.objectives);
    let left = false;
    if (this.places !== undefined) {
      left = this.writeRows(record.rows, rowsAtMost);
      for (const objective of record.objectives) this.writeObjective(objective);
    }
    for (const [element, value] of this.dialect.course(record)) {
      if (element === this.dialect.elements.state) this.setState(value);
      else this.set(element, value);
    }
    return left;
  }

  /** Sends what was set; session time goes with it. Returns whether the platform took it. */
  commit(): boolean {
    this.set(this.dialect.elements.time, this.dialect.duration(this.time.milliseconds));
    const { done, error } = this.api.commit();
    this.noteOver(error);
    const taken = done && !this.failed && !this.over;
    this.failed = false;
    for (const element of this.uncommitted) {
      if (taken) this.kept.set(element, this.told.get(element) ?? '');
      else this.stale.add(element);
    }
    this.uncommitted.clear();
    if (!done) this.report({ code: 'commit-refused', error });
    return taken;
  }

  /**
   * After failed commits: tries the platform with the state alone, and when it takes that again, makes
   * everything it missed count as never told. The state is padded by a blank now and then, because
   * Moodle sends nothing that it has tried before.
   */
  recover(record: CourseRecord): boolean {
    this.padded = !this.padded;
    this.setState(record.state);
    if (!this.commit()) return false;
    const { state, time, exit } = this.dialect.elements;
    const missed = [...this.stale].filter((element) => ![state, time, exit].includes(element));
    this.stale.clear();
    if (missed.length === 0) return true;
    const { objectiveIdsFixed } = this.dialect;
    for (const element of missed) {
      const told = this.told.get(element) ?? '';
      const other = otherValue(element, told, this.kept.get(element), objectiveIdsFixed);
      if (other !== undefined) this.put(element, other);
    }
    if (!this.commit()) return false;
    for (const element of missed) {
      if (!isObjectiveId(element)) this.told.delete(element);
    }
    return true;
  }

  /** Says again how the session will end; called when the page may be about to go. */
  markExit(): void {
    this.told.delete(this.dialect.elements.exit);
    this.set(this.dialect.elements.exit, 'suspend');
  }

  /** Whether the platform reads back the state it was given; one that cannot be asked counts as such. */
  keptState(): boolean {
    const { state } = this.dialect.elements;
    const told = this.told.get(state);
    if (told === undefined) return false;
    const back = this.api.get(state);
    if (unpad(back) === unpad(told) || (back === '' && this.api.lastError() !== 0)) return true;
    this.report({ code: 'state-differs', element: state });
    return false;
  }

  /** Whether a session is open still. */
  isAlive(): boolean {
    this.over ||= !this.api.answers(this.dialect.elements.status);
    return !this.over;
  }

  finish(): void {
    const { done, error } = this.api.finish();
    if (!done) this.report({ code: 'finish-refused', error });
    this.over = true;
  }

  private findObjectives(objectives: readonly ObjectiveRecord[]): Map<string, number> {
    const places = new Map<string, number>();
    const count = Number(this.api.get('cmi.objectives._count')) || 0;
    for (let place = 0; place < count; place += 1) {
      places.set(this.api.get(`cmi.objectives.${place}.id`), place);
    }
    let next = count;
    for (const { id } of objectives) {
      const place = places.get(id);
      if (place === undefined) {
        places.set(id, next);
        next += 1;
        continue;
      }
      this.told.set(`cmi.objectives.${place}.id`, id);
      for (const floor of this.dialect.elements.objectiveFloors) {
        this.learn(`cmi.objectives.${place}.${floor}`);
      }
    }
    return places;
  }

  private writeObjective(objective: ObjectiveRecord): void {
    const place = this.places?.get(objective.id);
    if (place !== undefined)
      this.writeGroup(`cmi.objectives.${place}.`, this.dialect.objective(objective));
  }

  private writeRows(rows: readonly RowRecord[], atMost: number): boolean {
    let changed = 0;
    for (const [place, row] of rows.slice(0, MOST_ROWS).entries()) {
      const prefix = `cmi.interactions.${place}.`;
      const pairs = this.dialect.row(row);
      if (pairs.every(([name, value]) => this.told.get(prefix + name) === value)) continue;
      if (changed === atMost) return true;
      changed += 1;
      this.writeGroup(prefix, pairs);
    }
    return false;
  }

  /** The rest of a group is left out when its id is refused: it would be refused as well. */
  private writeGroup(prefix: string, pairs: readonly (readonly [string, string])[]): void {
    for (const [name, value] of pairs) {
      this.set(prefix + name, value);
      if (name === 'id' && this.told.get(prefix + name) !== value) return;
    }
  }

  private setState(state: string): void {
    const { elements, stateLimit } = this.dialect;
    if (!isAscii(state, stateLimit)) {
      this.report({ code: 'state-too-long', element: elements.state });
      this.failed = true;
      return;
    }
    this.set(elements.state, this.padded && state.length < stateLimit ? `${state} ` : state);
  }

  private learn(element: string): void {
    const value = this.api.get(element);
    if (value !== '') this.told.set(element, value);
  }

  private set(element: string, value: string): void {
    const had = this.told.get(element);
    if (had === value || addsNothing(element, had, value)) return;
    if (this.refused.get(element) === value) this.noteRefusal(element);
    else this.put(element, value);
  }

  private put(element: string, value: string): void {
    const name = element.replace(/\.\d+/g, '.n');
    if (this.over || this.unusable.has(name)) return;
    const { done, error } = this.api.set(element, value);
    if (done) {
      this.told.set(element, value);
      this.uncommitted.add(element);
      return;
    }
    this.noteOver(error);
    if (this.over) return;
    if (this.dialect.errors.unsupported.includes(error)) {
      this.unusable.add(name);
      return;
    }
    this.report({ code: 'set-refused', element, error });
    // Refused for good: it is not tried again. Any other failure may pass.
    if (error < 200 || error >= 500 || error === 391) this.failed = true;
    else {
      this.refused.set(element, value);
      this.noteRefusal(element);
    }
  }

  /** Without the state nothing is saved; any other value can be done without. */
  private noteRefusal(element: string): void {
    if (element === this.dialect.elements.state) this.failed = true;
  }

  private noteOver(error: number): void {
    if (this.over || !this.dialect.errors.over.includes(error)) return;
    this.over = true;
    this.report({ code: 'session-over', error });
  }
}

/** Without the blank that `recover` may have added. */
function unpad(state: string): string {
  return state.replace(/ $/, '');
}

function isObjectiveId(element: string): boolean {
  return /^cmi\.objectives\.\d+\.id$/.test(element);
}
