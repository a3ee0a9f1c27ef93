import type { Clock } from '../clock.ts';
import { type TrackingWindow, isReload } from '../tracking-window.ts';
import { SafeStore } from './safe-store.ts';

/** What the names of all copies begin with, whatever they are of. */
export const PREFIX = 'safe1.copy.';
/** In place of a learner's key: of whoever plays on this device. */
export const NO_LEARNER = 'device';
const DAY = 86_400_000;

/** Written as JSON; `left` once the page went away without a finish. */
interface Stored {
  readonly at: number;
  readonly state: string;
  readonly left?: boolean;
}

/**
 * The copy of a state on this device. It lies in local storage, or, when it is for this tab only, in
 * session storage: there it survives a crash and a reload, and nothing else. Where storage is denied or
 * full, the copy lasts as long as the page.
 */
export class KeptCopy {
  /** Whether what is written survives the page. */
  persists: boolean;

  #state: string | undefined;
  /** What lay in the store when it was last looked at. */
  #seen: string | undefined;
  readonly #store: SafeStore;
  readonly #name: string;
  readonly #window: TrackingWindow;
  readonly #clock: Clock;

  /** `key` of the learner, or {@link NO_LEARNER}. */
  constructor(
    window: TrackingWindow,
    key: string,
    where: 'localStorage' | 'sessionStorage',
    clock: Clock,
  ) {
    this.#window = window;
    this.#name = PREFIX + key;
    this.#clock = clock;
    this.#store = new SafeStore(window, where);
    this.persists = this.#store.set(`${PREFIX}try`, '');
    this.#removeExpired();
  }

  /** The state kept, unless it is over 60 days old or was left in this tab by somebody before. */
  read(): string | undefined {
    const kept = this.#kept(this.#name);
    this.#seen = kept?.state;
    if (kept === undefined || (!this.persists && this.#state !== undefined)) return this.#state;
    if (kept.left !== true || isReload(this.#window)) return kept.state;
    this.remove();
    return undefined;
  }

  /** Whether somebody else has written since. */
  isForeign(): boolean {
    const kept = this.#kept(this.#name);
    return kept !== undefined && kept.state !== this.#seen;
  }

  write(state: string, left = false): void {
    this.#state = state;
    const kept: Stored = { at: this.#clock.now(), state, left };
    // Where there is no room, an older copy stays: a part of the history is better than none.
    this.persists = this.#store.set(this.#name, JSON.stringify(kept));
    if (this.persists) this.#seen = state;
  }

  /**
   * Removes a copy that is stored elsewhere, once it is a day old: until then a session that another device has
   * still open may write its older state over it there.
   */
  release(): void {
    const kept = this.#kept(this.#name);
    if (kept !== undefined && Math.abs(this.#clock.now() - kept.at) > DAY) this.remove();
  }

  remove(): void {
    this.#state = undefined;
    this.#store.remove(this.#name);
  }

  #kept(name: string): Stored | undefined {
    try {
      const kept = JSON.parse(this.#store.get(name)) as Stored;
      return typeof kept.at === 'number' && typeof kept.state === 'string' ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  #removeExpired(): void {
    for (const name of this.#store.names(PREFIX)) {
      const kept = this.#kept(name);
      if (kept === undefined || this.#clock.now() - kept.at > 60 * DAY) this.#store.remove(name);
    }
  }
}
