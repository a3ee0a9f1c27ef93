import type { CourseRecord, ObjectiveRecord, RowRecord } from '../engine/record-types.ts';
import { isAscii } from './ascii.ts';
import type { Dialect } from './dialect.ts';
import { rankOf } from './never-lower.ts';
import { otherValue } from './other-value.ts';
import { type Pair, coursePairs, objectivePairs, rowPairs } from './pairs.ts';
import type { Api } from './find-api.ts';
import { SafeApi } from './safe-api.ts';
import type { SessionTime } from './session-time.ts';
import type { FailureCode, TrackingListener } from './support-log.ts';
import type { Opening } from './tracker.ts';

const STATE = 'cmi.suspend_data';
// Moodle takes 3 to 6 s for 700 rows in one commit.
const ROWS_A_COMMIT = 60;
const MOST_ROWS = 250;
const EXIT = 'exit';
const TIME = 'session_time';

/**
 * One session with a platform, from Initialize to Finish. It remembers what the platform has been told,
 * sets only what differs, and after a commit that failed sets it all again.
 */
export class ScormSession {
  /** True once the platform says that no session is open. */
  over = false;
  /** Elements that the platform took, for whoever reports them and empties the list. */
  readonly taken: string[] = [];

  readonly #told = new Map<string, string>();
  /** What the platform had after the last commit that it took. */
  #kept = new Map<string, string>();
  readonly #unusable = new Set<string>();
  readonly #refused = new Map<string, string>();
  #places: Map<string, number> | undefined;
  #failed = false;
  #padded = false;

  readonly #api: SafeApi;
  readonly #dialect: Dialect;
  readonly #status: string;
  readonly #time: SessionTime;
  readonly #report: TrackingListener;
  readonly #isOffline: () => boolean;

  constructor(
    api: Api,
    dialect: Dialect,
    time: SessionTime,
    report: TrackingListener,
    isOffline: () => boolean,
  ) {
    this.#api = new SafeApi(api, dialect);
    this.#dialect = dialect;
    this.#status = dialect.root + dialect.status;
    this.#time = time;
    this.#report = report;
    this.#isOffline = isOffline;
  }

  /** Opens the session and reads what is there; undefined when the platform refuses, or lets nothing be done with it. */
  begin(): Opening | undefined {
    const { root, mode } = this.#dialect;
    const error = this.#api.initialize();
    // A platform that has already been initialised says "false" and answers all the same.
    if (error !== undefined && !this.isAlive()) return this.#fail('initialize-refused', error);
    const said = this.#api.get(root + mode);
    const isNormal = said !== 'browse' && said !== 'review';
    // First of all, and in a tab that only reads as well: any other exit makes platforms drop the data.
    if (isNormal) this.markExit();
    if (this.over) return undefined;
    this.#time.restart();
    // Without the blank that `recover` may have added.
    const state = this.#api.get(STATE).trimEnd();
    return {
      mode: isNormal ? 'normal' : said,
      states: state ? [state] : [],
      platform: true,
      resumed: this.#api.get(`${root}entry`) === 'resume',
    };
  }

  /** The platform's learner id: for the key alone, see `learner-key.ts`. */
  get learner(): string {
    return this.#api.get(this.#dialect.root + this.#dialect.learner);
  }

  /** Makes ready to write: says that work has begun. */
  prepare(): void {
    this.#set(this.#status, 'incomplete');
  }

  /**
   * Sets what differs from what was told. Rows and objectives are begun by the first `whole` write and
   * kept up from then on. Returns whether rows are left for the next commit.
   */
  write(record: CourseRecord, whole: boolean, rowsAtMost = ROWS_A_COMMIT): boolean {
    if (whole) this.#places ??= this.#findObjectives(record.objectives);
    let left = false;
    if (this.#places !== undefined) {
      left = this.#writeRows(record.rows, rowsAtMost);
      for (const objective of record.objectives) {
        const place = this.#places.get(objective.id);
        if (place !== undefined) {
          this.#writeGroup(`cmi.objectives.${place}.`, objectivePairs(objective, this.#dialect));
        }
      }
    }
    this.#setState(record.state);
    for (const [element, value] of coursePairs(record, this.#dialect)) this.#set(element, value);
    return left;
  }

  /** Sends what was set; session time goes with it. Returns whether the platform took it, which without a network it has not. */
  commit(): boolean {
    const { root, duration } = this.#dialect;
    this.#set(root + TIME, duration(this.#time.milliseconds));
    const error = this.#api.commit();
    if (error !== undefined) this.#fail('commit-refused', error);
    // Without a network Moodle says "true", and has nothing: it has handed all to a beacon.
    const isLost = this.#isOffline();
    if (isLost) this.#report({ kind: 'offline' });
    const taken = error === undefined && !this.#failed && !this.over && !isLost;
    this.#failed = false;
    if (taken) {
      for (const [element, value] of this.#told) {
        if (this.#kept.get(element) !== value) this.taken.push(element);
      }
      this.#kept = new Map(this.#told);
    }
    return taken;
  }

  /**
   * After failed commits: tries the platform with the state alone, and when it takes that again, makes
   * everything it missed count as never told. The state is padded by a blank now and then, because
   * Moodle sends nothing that it has tried before.
   */
  recover({ state }: CourseRecord): boolean {
    const { root, objectiveIdsFixed } = this.#dialect;
    const once = [STATE, root + TIME, root + EXIT];
    const kept = this.#kept;
    const missed = [...this.#told].filter(
      ([element, told]) => kept.get(element) !== told && !once.includes(element),
    );
    this.#padded = !this.#padded;
    this.#setState(state);
    if (!this.commit()) return false;
    if (missed.length === 0) return true;
    for (const [element, told] of missed) {
      const other = otherValue(element, told, kept.get(element), objectiveIdsFixed);
      if (other !== undefined) this.#put(element, other);
    }
    if (!this.commit()) return false;
    for (const [element] of missed) {
      if (!/objectives\.\d+\.id/.test(element)) this.#told.set(element, '');
    }
    return true;
  }

  /** Says, and says again when the page may be about to go, how the session will end. */
  markExit(): void {
    this.#put(this.#dialect.root + EXIT, 'suspend');
  }

  /** Whether the platform reads back the state it was given; one that cannot be asked counts as such. */
  keptState(): boolean {
    const told = this.#told.get(STATE);
    if (told === undefined) return false;
    const back = this.#api.get(STATE);
    if (back.trimEnd() === told.trimEnd() || (back === '' && this.#api.lastError() !== 0))
      return true;
    this.#report({ kind: 'state-differs', element: STATE });
    return false;
  }

  /** Whether a session is open still. */
  isAlive(): boolean {
    return this.#api.answers(this.#status);
  }

  finish(): void {
    const error = this.#api.finish();
    if (error !== undefined) this.#fail('finish-refused', error);
  }

  #findObjectives(objectives: readonly ObjectiveRecord[]): Map<string, number> {
    const places = new Map<string, number>();
    const count = Number(this.#api.get('cmi.objectives._count')) || 0;
    let place = 0;
    for (; place < count; place += 1) places.set(this.#learn(`cmi.objectives.${place}.id`), place);
    for (const { id } of objectives) if (!places.has(id)) places.set(id, place++);
    return places;
  }

  #writeRows(rows: readonly RowRecord[], atMost: number): boolean {
    let changed = 0;
    for (const [place, row] of rows.slice(0, MOST_ROWS).entries()) {
      const prefix = `cmi.interactions.${place}.`;
      const pairs = rowPairs(row, this.#dialect);
      if (pairs.every(([name, value]) => this.#told.get(prefix + name) === value)) continue;
      if (changed === atMost) return true;
      changed += 1;
      this.#writeGroup(prefix, pairs);
    }
    return false;
  }

  /** The rest of a group is left out when its id is refused: it would be refused as well. */
  #writeGroup(prefix: string, pairs: readonly Pair[]): void {
    for (const [name, value] of pairs) {
      this.#set(prefix + name, value);
      if (name === 'id' && this.#told.get(prefix + name) !== value) return;
    }
  }

  #setState(state: string): void {
    const { stateLimit } = this.#dialect;
    if (isAscii(state, stateLimit)) {
      this.#set(STATE, this.#padded && state.length < stateLimit ? `${state} ` : state);
    } else {
      this.#report({ kind: 'state-too-long', element: STATE });
      this.#failed = true;
    }
  }

  /** The value that the platform has; nothing need be told that is the same. */
  #learn(element: string): string {
    const value = this.#api.get(element);
    this.#told.set(element, value);
    this.#kept.set(element, value);
    return value;
  }

  /** Leaves out what is told already, and what would lower what the platform had before. */
  #set(element: string, value: string): void {
    const rank = rankOf(element, value);
    if (rank >= 0 && !this.#told.has(element)) this.#learn(element);
    const had = this.#told.get(element);
    if (had === value || (had && rank <= rankOf(element, had))) return;
    if (this.#refused.get(element) === value) this.#noteRefusal(element);
    else this.#put(element, value);
  }

  #put(element: string, value: string): void {
    const name = element.replace(/\.\d+/g, '.n');
    if (this.over || this.#unusable.has(name)) return;
    const error = this.#api.set(element, value);
    if (error === undefined) {
      this.#told.set(element, value);
      return;
    }
    if (error === 401 || error === 402) {
      this.#unusable.add(name);
      return;
    }
    this.#fail('set-refused', error, element);
    // Refused for good: it is not tried again. Any other failure may pass.
    if (error < 200 || error >= 500 || error === 391) this.#failed = true;
    else {
      this.#refused.set(element, value);
      this.#noteRefusal(element);
    }
  }

  /** Without the state nothing is saved; any other value can be done without. */
  #noteRefusal(element: string): void {
    if (element === STATE) this.#failed = true;
  }

  #fail(kind: FailureCode, error: number, element?: string): undefined {
    if (this.over) return;
    this.over = this.#dialect.isOver.test(String(error));
    this.#report(this.over ? { kind: 'session-over', error } : { kind, error, element });
  }
}
