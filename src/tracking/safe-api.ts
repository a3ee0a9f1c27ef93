import type { Dialect } from './dialect.ts';
import type { Api } from './find-api.ts';

/** Error code of a call that threw instead of answering. */
export const THREW = -1;

/** Names of the eight methods in one standard; those after the fifth are about errors. */
export function methodsOf({ prefix, finish }: Pick<Dialect, 'prefix' | 'finish'>) {
  return [
    'Initialize',
    finish,
    'Commit',
    'SetValue',
    'GetValue',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ].map((name) => prefix + name);
}

/**
 * A platform's API behind calls that never throw. Platforms answer "true", true, 1, null or nothing
 * at all: an answer that says neither yes nor no counts as yes when the error code is 0. A call that did
 * what it should gives undefined, any other the platform's error code.
 */
export class SafeApi {
  readonly #api: Api;
  readonly #dialect: Pick<Dialect, 'prefix' | 'finish'>;

  constructor(api: Api, dialect: Pick<Dialect, 'prefix' | 'finish'>) {
    this.#api = api;
    this.#dialect = dialect;
  }

  initialize(): number | undefined {
    return this.#tell('Initialize', '');
  }

  finish(): number | undefined {
    return this.#tell(this.#dialect.finish, '');
  }

  commit(): number | undefined {
    return this.#tell('Commit', '');
  }

  /** "false" with error 0 counts as done: some platforms answer so to a value they keep. */
  set(element: string, value: string): number | undefined {
    return this.#tell('SetValue', element, value) || undefined;
  }

  /** The value, or an empty text when there is none; the error code is not asked for. */
  get(element: string): string {
    const value = this.#ask('GetValue', element);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** Whether a value can be read just now; proves that a session is open. */
  answers(element: string): boolean {
    return this.get(element) !== '' && this.lastError() === 0;
  }

  lastError(): number {
    const code = this.#ask('GetLastError');
    return code === this ? THREW : Number(code) | 0;
  }

  #tell(method: string, ...args: string[]): number | undefined {
    const answer = this.#ask(method, ...args);
    if (answer === this) return THREW;
    if (/^(true|1)$/i.test(String(answer))) return undefined;
    const error = this.lastError();
    return error === 0 && (answer ?? '') === '' ? undefined : error;
  }

  /** The platform's answer, or this object when the call threw. */
  #ask(method: string, ...args: string[]): unknown {
    try {
      return this.#api[this.#dialect.prefix + method]!(...args);
    } catch {
      return this;
    }
  }
}
