import type { TrackingWindow } from '../tracking-window.ts';

/** A browser's store behind calls that never throw: it may be denied, full or missing. */
export class SafeStore {
  readonly #store: Storage | undefined;

  constructor(window: TrackingWindow, name: 'localStorage' | 'sessionStorage') {
    this.#store = attempt(() => window[name]);
  }

  get(name: string): string {
    return attempt(() => this.#store!.getItem(name)) ?? '';
  }

  /** Returns whether it was stored. */
  set(name: string, value: string): boolean {
    return attempt(() => [this.#store!.setItem(name, value)]) !== undefined;
  }

  remove(name: string): void {
    attempt(() => this.#store!.removeItem(name));
  }

  /** Names that begin with a prefix. */
  names(prefix: string): readonly string[] {
    const store = this.#store!;
    const names = attempt(() => Array.from(store, (_, place) => store.key(place) ?? ''));
    return (names ?? []).filter((name) => name.startsWith(prefix));
  }
}

// A store that is missing fails like any other.
function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
