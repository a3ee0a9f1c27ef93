import type { Call } from './call.ts';
import type { Faults } from './faults.ts';

/** An API as it lies on a platform's window: methods by name. */
export type Api = Record<string, (...args: string[]) => unknown>;

/** One launch of an activity on a platform. */
export interface PlatformSession {
  /** What a package finds on the window, under the standard's name. */
  readonly api: Api;
  readonly calls: readonly Call[];
  /** Calls that left an error; reading what was never set is none that matters. */
  readonly errors: readonly Call[];
  /** May be changed at any time. */
  readonly faults: Faults;
  /** What is there at the next launch, by element. */
  readonly stored: ReadonlyMap<string, string>;
  readonly state: 'before' | 'running' | 'finished';
  /** A value as it stands in the session, whether or not it may be read. */
  peek(name: string): string | undefined;
}
