import { type TrackingWindow, isReload } from '../tracking-window.ts';
import { SafeStore } from './safe-store.ts';

const PREFIX = 'safe1.copy.';
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

  private state: string | undefined;
  /** What lay in the store when it was last looked at. */
  private seen: string | undefined;
  private readonly store: SafeStore;
  private readonly name: string;
  private readonly window: TrackingWindow;
  private readonly now: () => number;

  /** `key` of the learner, or `device` without one; `now` in milliseconds since 1970. */
  constructor(
    window: TrackingWindow,
    key: string,
    where: 'localStorage' | 'sessionStorage',
    now: () => number,
  ) {
    this.window = window;
    this.name = PREFIX + key;
    this.now = now;
    this.store = new SafeStore(window, where);
    this.persists = this.store.set(`${PREFIX}try`, '');
    this.removeExpired();
  }

  /** The state kept, unless it is over 60 days old or was left in this tab by somebody before. */
  read(): string | undefined {
    const kept = parse(this.store.get(this.name));
    this.seen = kept?.state;
    if (kept === undefined || (!this.persists && this.state !== undefined)) return this.state;
    if (kept.left !== true || isReload(this.window)) return kept.state;
    this.remove();
    return undefined;
  }

  /** Whether somebody else has written since. */
  isForeign(): boolean {
    const kept = parse(this.store.get(this.name));
    return kept !== undefined && kept.state !== this.seen;
  }

  write(state: string, left = false): void {
    this.state = state;
    const kept: Stored = { at: this.now(), state, left };
    // Where there is no room, an older copy stays: a part of the history is better than none.
    this.persists = this.store.set(this.name, JSON.stringify(kept));
    if (this.persists) this.seen = state;
  }

  /**
   * Removes a copy that is stored elsewhere, once it is a day old: until then a session that another device has
   * still open may write its older state over it there.
   */
  release(): void {
    const kept = parse(this.store.get(this.name));
    if (kept !== undefined && Math.abs(this.now() - kept.at) > DAY) this.remove();
  }

  remove(): void {
    this.state = undefined;
    this.store.remove(this.name);
  }

  private removeExpired(): void {
    for (const name of this.store.names(PREFIX)) {
      const kept = parse(this.store.get(name));
      if (kept === undefined || this.now() - kept.at > 60 * DAY) this.store.remove(name);
    }
  }
}

function parse(text: string): Stored | undefined {
  try {
    const kept = JSON.parse(text) as Stored;
    return typeof kept.at === 'number' && typeof kept.state === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}
