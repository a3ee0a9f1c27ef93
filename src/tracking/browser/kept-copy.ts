import { type TrackingWindow, isReload, storeOf } from '../tracking-window.ts';

const PREFIX = 'safe1.copy.';
const LONGEST_DAYS = 60;
const DAY = 86_400_000;

/** Written as JSON; `left` once the page went away without a finish. */
interface Stored {
  readonly at: number;
  readonly state: string;
  readonly left?: true;
}

/**
 * The copy of a state on this device. It lies in local storage, or, when it is for this tab only, in
 * session storage: there it survives a crash and a reload, and nothing else. Where storage is denied or
 * full, the copy lasts as long as the page.
 */
export class KeptCopy {
  private state: string | undefined;
  private stored = false;
  private readonly store: Storage | undefined;
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
    this.store = storeOf(window, where);
    this.stored = this.canStore();
    this.removeExpired();
  }

  /** Whether what is written survives the page. */
  get persists(): boolean {
    return this.stored;
  }

  /** The state kept, unless it is over 60 days old or was left in this tab by somebody before. */
  read(): string | undefined {
    const kept = parse(this.item(this.name));
    if (kept === undefined) return this.state;
    if (kept.left === true && !isReload(this.window)) {
      this.remove();
      return undefined;
    }
    return kept.state;
  }

  write(state: string, left = false): void {
    this.state = state;
    const kept: Stored = { at: this.now(), state, ...(left && { left }) };
    try {
      this.store?.setItem(this.name, JSON.stringify(kept));
      this.stored = this.store !== undefined;
    } catch {
      this.stored = false;
      // An older copy would come back as if it were the newest.
      this.removeItem(this.name);
    }
  }

  remove(): void {
    this.state = undefined;
    this.removeItem(this.name);
  }

  private canStore(): boolean {
    const name = `${PREFIX}try`;
    try {
      this.store?.setItem(name, name);
      this.store?.removeItem(name);
      return this.store !== undefined;
    } catch {
      return false;
    }
  }

  private removeExpired(): void {
    for (const name of this.names()) {
      const kept = parse(this.item(name));
      const age = kept === undefined ? Infinity : this.now() - kept.at;
      if (age > LONGEST_DAYS * DAY) this.removeItem(name);
    }
  }

  private names(): string[] {
    try {
      const { store } = this;
      const count = store?.length ?? 0;
      const names = Array.from({ length: count }, (_, place) => store?.key(place) ?? '');
      return names.filter((name) => name.startsWith(PREFIX));
    } catch {
      return [];
    }
  }

  private item(name: string): string | null | undefined {
    try {
      return this.store?.getItem(name);
    } catch {
      return undefined;
    }
  }

  private removeItem(name: string): void {
    try {
      this.store?.removeItem(name);
    } catch {
      // A store that is denied holds nothing.
    }
  }
}

function parse(text: string | null | undefined): Stored | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    const { at, state, left } = value as Partial<Stored>;
    return typeof at === 'number' && typeof state === 'string'
      ? { at, state, ...(left === true && { left }) }
      : undefined;
  } catch {
    return undefined;
  }
}
