import type { TabChannel, TrackingWindow } from '../../../src/tracking/tracking-window.ts';

/** A store in memory; `full` makes every write fail as a browser does. */
export class FakeStorage implements Storage {
  full = false;
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }
  key(place: number): string | null {
    return [...this.items.keys()][place] ?? null;
  }
  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
  clear(): void {
    this.items.clear();
  }
  /** Everything in the store as one text, to look for what must not be there. */
  dump(): string {
    return JSON.stringify([...this.items]);
  }
}

type Listener = (event: { readonly data: unknown }) => void;

/** A device: the stores and channels that its tabs share. */
export class FakeDevice {
  readonly localStorage = new FakeStorage();
  private readonly channels = new Set<{ name: string; tab: object; hear: Listener }>();

  /** A window of a new tab; `parent` is a frame around it. */
  tab(extra: Readonly<Record<string, unknown>> = {}): FakeWindow {
    return new FakeWindow(this, extra);
  }

  /** A channel's class for one tab; `mine` takes the way to close each channel that the tab opens. */
  channelClass(mine: (() => void)[] = []): NonNullable<TrackingWindow['BroadcastChannel']> {
    const { channels } = this;
    return class implements TabChannel {
      private readonly listeners: Listener[] = [];
      private readonly entry: { name: string; tab: object; hear: Listener };
      constructor(name: string) {
        this.entry = {
          name,
          tab: this,
          hear: (event) => this.listeners.forEach((listener) => listener(event)),
        };
        channels.add(this.entry);
        mine.push(() => this.close());
      }
      postMessage(data: unknown): void {
        const others = [...channels].filter(
          ({ name, tab }) => name === this.entry.name && tab !== this,
        );
        for (const { hear } of others) queueMicrotask(() => hear({ data }));
      }
      addEventListener(_type: 'message', listener: Listener): void {
        this.listeners.push(listener);
      }
      close(): void {
        channels.delete(this.entry);
      }
    };
  }
}

/** A window with events; frames and openers are given as further properties. */
export class FakeWindow implements TrackingWindow {
  readonly location = { origin: 'https://school.example' };
  readonly localStorage?: FakeStorage;
  readonly sessionStorage = new FakeStorage();
  readonly BroadcastChannel?: NonNullable<TrackingWindow['BroadcastChannel']>;
  readonly performance = {
    now: () => 0,
    getEntriesByType: () => [{ type: this.navigation }],
  };
  readonly navigator = { onLine: true };
  navigation = 'navigate';
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  private readonly events = new EventTarget();
  private readonly channels: (() => void)[] = [];

  constructor(device: FakeDevice, extra: Readonly<Record<string, unknown>>) {
    this.localStorage = device.localStorage;
    this.BroadcastChannel = device.channelClass(this.channels);
    for (const [name, value] of Object.entries(extra)) {
      Object.defineProperty(this, name, { value, configurable: true });
    }
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.events.addEventListener(type, listener as unknown as EventListener);
  }

  removeEventListener(type: string, listener: (event: never) => void): void {
    this.events.removeEventListener(type, listener as unknown as EventListener);
  }

  dispatch(type: string): void {
    this.events.dispatchEvent(new Event(type));
  }

  hide(): void {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  show(): void {
    this.document.visibilityState = 'visible';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  goOffline(): void {
    this.navigator.onLine = false;
    this.dispatch('offline');
  }

  goOnline(): void {
    this.navigator.onLine = true;
    this.dispatch('online');
  }

  pageHide(persisted = false): void {
    this.events.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
  }

  pageShow(persisted = false): void {
    this.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }

  /** What becomes of its channels when the tab is killed. */
  closeChannels(): void {
    for (const close of this.channels) close();
  }

  /** The same tab with the page loaded again: its session storage stays. */
  again(
    device: FakeDevice,
    navigation = 'reload',
    extra: Readonly<Record<string, unknown>> = {},
  ): FakeWindow {
    const next = new FakeWindow(device, { sessionStorage: this.sessionStorage, ...extra });
    next.navigation = navigation;
    return next;
  }
}
