import type { Api } from './find-api.ts';

/** Error code of a call that threw instead of answering. */
export const THREW = -1;

/** Names of the eight methods in one standard. */
export interface ApiMethods {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
  readonly diagnostic: string;
}

/** Whether a call did what it should, and the platform's error code when it may not have. */
export interface Outcome {
  readonly done: boolean;
  readonly error: number;
}

const DONE: Outcome = { done: true, error: 0 };

/**
 * A platform's API behind calls that never throw. Platforms answer "true", true, 1, null or nothing
 * at all: an answer that says neither yes nor no counts as yes when the error code is 0.
 */
export class SafeApi {
  private readonly api: Api;
  private readonly methods: ApiMethods;

  constructor(api: Api, methods: ApiMethods) {
    this.api = api;
    this.methods = methods;
  }

  initialize(): Outcome {
    return this.tell(this.methods.initialize, '');
  }

  finish(): Outcome {
    return this.tell(this.methods.finish, '');
  }

  commit(): Outcome {
    return this.tell(this.methods.commit, '');
  }

  /** "false" with error 0 counts as done: some platforms answer so to a value they keep. */
  set(element: string, value: string): Outcome {
    const { done, error } = this.tell(this.methods.set, element, value);
    return { done: done || error === 0, error };
  }

  /** The value, or an empty text when there is none; the error code is not asked for. */
  get(element: string): string {
    try {
      const value = this.api[this.methods.get]!(element);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    } catch {
      return '';
    }
  }

  /** Whether a value can be read just now; proves that a session is open. */
  answers(element: string): boolean {
    return this.get(element) !== '' && this.lastError() === 0;
  }

  lastError(): number {
    try {
      const code = this.api[this.methods.lastError]!();
      return code === '' || code === null || code === undefined ? 0 : Number(code) | 0;
    } catch {
      return THREW;
    }
  }

  private tell(method: string, ...args: string[]): Outcome {
    let answer: unknown;
    try {
      answer = this.api[method]!(...args);
    } catch {
      return { done: false, error: THREW };
    }
    if (/^(true|1)$/i.test(String(answer))) return DONE;
    const error = this.lastError();
    return { done: isNeither(answer) && error === 0, error };
  }
}

function isNeither(answer: unknown): boolean {
  return answer === null || answer === undefined || answer === '';
}
