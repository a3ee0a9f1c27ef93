import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Call } from './call.ts';
import { type Faults, dressed } from './faults.ts';
import type { Launch } from './launch.ts';
import type { Api, PlatformSession } from './session.ts';
import type { Standard } from './standard.ts';

const STATE = 'cmi.suspend_data';

/**
 * One launch on a platform that takes what scorm-again takes: longer texts, ids with blanks, calls after the
 * end. It needs a `window`, to which scorm-again sends its events.
 */
export class LenientLms implements PlatformSession {
  readonly api: Api;
  readonly calls: Call[] = [];
  readonly faults: Faults;
  readonly stored: Map<string, string>;
  state: PlatformSession['state'] = 'before';

  private over: number | undefined;
  private readonly values: Map<string, string>;
  private readonly real: Api;
  private readonly standard: Standard;
  private readonly launch: Launch;

  constructor(standard: Standard, launch: Launch) {
    this.standard = standard;
    this.launch = launch;
    this.faults = { ...launch.faults };
    this.stored = launch.store ?? new Map(Object.entries(launch.stored ?? {}));
    this.values = new Map(this.stored);
    this.real = this.begin();
    const { initialize, finish, get, set, commit } = standard;
    const { lastError, errorString, diagnostic } = standard;
    const noted = [initialize, finish, get, set, commit].map((name) => [
      name,
      (...args: string[]) => this.call(name, args),
    ]);
    const asked = [lastError, errorString, diagnostic].map((name) => [
      name,
      (...args: string[]) => this.ask(name, args),
    ]);
    this.api = Object.fromEntries([...noted, ...asked]) as Api;
  }

  get errors(): readonly Call[] {
    return this.calls.filter(({ error }) => error !== 0 && error !== 403);
  }

  peek(name: string): string | undefined {
    return this.values.get(name);
  }

  private begin(): Api {
    const { mode = 'normal', learner = 'learner-1' } = this.launch;
    const settings = { autocommit: false, logLevel: 5 };
    const isOld = this.standard.standard === 'scorm12';
    const api = isOld ? new Scorm12API(settings) : new Scorm2004API(settings);
    api.loadFromFlattenedJSON({
      ...Object.fromEntries(this.stored),
      [this.standard.learner]: learner,
      [this.standard.mode]: mode,
      [this.standard.entry]: this.stored.size > 0 ? 'resume' : 'ab-initio',
    });
    return api as unknown as Api;
  }

  private call(method: string, args: readonly string[]): unknown {
    if (this.faults.gone === true) throw new Error('The window is gone.');
    const over = this.refusal(method);
    this.over = over;
    const no = method === this.standard.get ? '' : 'false';
    const answer = over === undefined ? String(this.answer(method, args)) : no;
    const error = over ?? Number(this.real[this.standard.lastError]!());
    this.calls.push({ method, args, answer, error });
    if (method === this.standard.get) return answer;
    return dressed(answer, this.faults.answerAs, this.calls.length);
  }

  private answer(method: string, args: readonly string[]): unknown {
    const { initialize, finish, set, commit } = this.standard;
    if (method === commit || method === finish) {
      if (this.faults.commit === 'throw') throw new Error('NetworkError');
      if (this.faults.commit === 'refuse' || this.faults.offline === true) return 'false';
    }
    const answer = this.real[method]!(...args);
    const [name = '', value = ''] = args;
    if (method === set && answer === 'true') this.values.set(name, value);
    if ((method === commit || method === finish) && this.faults.commit !== 'lie') this.store();
    if (method === initialize) this.state = 'running';
    if (method === finish) this.state = 'finished';
    return answer;
  }

  private ask(method: string, args: readonly string[]): unknown {
    if (this.faults.gone === true) throw new Error('The window is gone.');
    if (method === this.standard.lastError && this.over !== undefined) return String(this.over);
    return this.real[method]!(...args);
  }

  private refusal(method: string): number | undefined {
    const { initialize, set } = this.standard;
    if (this.faults.expired === true) return this.errorOf(method);
    if (method === initialize) return this.faults.initialize;
    return method === set ? this.faults.set : undefined;
  }

  /** What a call says when the session has ended on the platform's side. */
  private errorOf(method: string): number {
    const { standard, initialize, finish, get, set } = this.standard;
    if (standard === 'scorm12') return method === initialize ? 101 : 301;
    const errors = { [initialize]: 104, [finish]: 113, [get]: 123, [set]: 133 };
    return errors[method] ?? 143;
  }

  // A platform adds up the time itself and forgets the way of leaving.
  private store(): void {
    for (const [name, value] of this.values) {
      if (name !== this.standard.exit && name !== this.standard.sessionTime) {
        this.stored.set(name, name === STATE ? value.slice(0, this.faults.truncateState) : value);
      }
    }
  }
}
