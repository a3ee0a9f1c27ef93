import type { Call } from './call.ts';
import { ArraySizes } from './data-model.ts';
import { type Faults, dressed } from './faults.ts';
import type { Launch } from './launch.ts';

/** A number is the error code of a call that did nothing; 0 is one that did it and will not say so. */
export type Result = string | number;

/** Names of what both standards have, in the words of one of them. */
export interface Names {
  readonly get: string;
  readonly entry: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly totalTime: string;
}

const OF_ONE_SESSION: readonly string[] = ['adl.nav.request'];

/** What both strict platforms have in common: the log, the faults, what is stored and when. */
export abstract class StrictLms {
  readonly calls: Call[] = [];
  readonly faults: Faults;
  /** What is there at the next launch; shared by the sessions of an attempt. */
  readonly stored: Map<string, string>;
  state: 'before' | 'running' | 'finished' = 'before';

  /** Values as they stand in this session. */
  protected readonly values: Map<string, string>;
  protected readonly sizes: ArraySizes;
  protected readonly launch: Launch;

  private readonly names: Names;
  private readonly sent: Map<string, string>;
  private readonly set = new Set<string>();
  private readonly timeBefore: string;
  private error = 0;

  constructor(names: Names, launch: Launch) {
    this.names = names;
    this.launch = launch;
    this.faults = { ...launch.faults };
    this.stored = launch.store ?? new Map(Object.entries(launch.stored ?? {}));
    this.values = new Map(this.stored);
    this.sent = new Map(this.stored);
    this.sizes = new ArraySizes(this.stored.keys());
    this.timeBefore = this.stored.get(names.totalTime) ?? '';
  }

  /** Calls that left an error; reading what was never set is none that matters. */
  get errors(): readonly Call[] {
    return this.calls.filter(({ error }) => error !== 0 && error !== 403);
  }

  /** A value as it stands in the session, whether or not it may be read. */
  peek(name: string): string | undefined {
    return this.values.get(name);
  }

  /** The sum of what was spent before and in this session, both in the standard's form. */
  protected abstract addTime(before: string, session: string): string;

  /** One of the calls that leave an error code. */
  protected call(method: string, args: string[], run: () => Result): unknown {
    if (this.faults.gone === true) throw new Error('The window is gone.');
    const result = run();
    this.error = typeof result === 'number' ? result : 0;
    const isGet = method === this.names.get;
    const answer = typeof result === 'string' ? result : isGet ? '' : 'false';
    this.calls.push({ method, args, answer, error: this.error });
    return isGet ? answer : dressed(answer, this.faults.answerAs, this.calls.length);
  }

  /** One of the calls about errors, which leave none. */
  protected ask(answer: (error: number) => string): string {
    if (this.faults.gone === true) throw new Error('The window is gone.');
    return answer(this.error);
  }

  protected isMissing(name: string): boolean {
    return this.faults.without?.some((start) => name.startsWith(start)) === true;
  }

  /** A value as a platform that cuts or trims takes it. */
  protected taken(name: string, value: string): string {
    const { truncateState, trims } = this.faults;
    const cut = name === 'cmi.suspend_data' ? value.slice(0, truncateState) : value;
    return trims === true ? cut.trim() : cut;
  }

  /** Keeps a value that was found right. */
  protected keep(name: string, value: string): Result {
    this.values.set(name, value);
    this.set.add(name);
    this.sizes.add(name);
    return this.faults.shy === true ? 0 : 'true';
  }

  /** Stores what was set; `refusal` is the error of a platform that cannot. */
  protected store(refusal: number): Result {
    const { commit, offline, sendsBeacons, commitTakes } = this.faults;
    if (commitTakes !== undefined) this.pause(commitTakes);
    if (commit === 'throw') throw new Error('NetworkError');
    const news = this.news();
    for (const [name, value] of news) this.sent.set(name, value);
    if (commit === 'refuse' || (offline === true && sendsBeacons !== true)) return refusal;
    if (commit === 'lie' || offline === true) return 'true';
    for (const [name, value] of news) this.storeValue(name, value);
    return 'true';
  }

  private news(): readonly (readonly [string, string])[] {
    const { sendsAll, sendsChangesOnly } = this.faults;
    return [...this.values].filter(
      ([name, value]) =>
        (sendsAll === true || this.set.has(name)) &&
        (sendsChangesOnly !== true || this.sent.get(name) !== value),
    );
  }

  private storeValue(name: string, value: string): void {
    const { entry, exit, sessionTime, totalTime } = this.names;
    if (OF_ONE_SESSION.includes(name)) return;
    if (name === exit) this.stored.set(entry, value === 'suspend' ? 'resume' : '');
    else if (name === sessionTime) this.stored.set(totalTime, this.addTime(this.timeBefore, value));
    else this.stored.set(name, value);
  }

  private pause([least, most]: readonly [number, number]): void {
    const { pause, random = () => 0.5 } = this.launch;
    pause?.(least + random() * (most - least));
  }
}
