import type { Schedule } from '../schedule.ts';
import type { TabChannel, TrackingWindow } from '../tracking-window.ts';
import { SafeStore } from './safe-store.ts';

const PREFIX = 'safe1.tab.';
const BEAT_EVERY = 2000;
const DEAD_AFTER = 6000;
const ANSWER_WITHIN = 1000;

interface Message {
  /** `claim`: I begin; `mine`: I was first; `take`: let me; `free`: it is yours. */
  readonly type: 'claim' | 'mine' | 'take' | 'free';
  readonly id: string;
  readonly since: number;
}

/** What a guard is given. */
export interface TabGuardPorts {
  readonly window: TrackingWindow;
  readonly schedule: Schedule;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  /** Called when another tab is the one that writes; `asked` when it waits for the last word of this one. */
  readonly onLost: (asked: boolean) => void;
  /** Called when the tab that wrote is gone, and this one writes in its place. */
  readonly onFreed: () => void;
}

/**
 * Lets one tab at a time write under a key. The one that writes leaves a heartbeat in local storage and
 * answers on a BroadcastChannel; either will do, and with neither every tab believes to be alone.
 */
export class TabGuard {
  /** Whether another tab is the one that writes. */
  blocked = false;

  private owner = false;
  private since = 0;
  private channel: TabChannel | undefined;
  private cancelBeat: (() => void) | undefined;
  private freed: (() => void) | undefined;
  private readonly id: string;
  private readonly name: string;
  private readonly store: SafeStore;
  private readonly ports: TabGuardPorts;

  constructor(key: string, ports: TabGuardPorts) {
    this.name = PREFIX + key;
    this.ports = ports;
    this.id = Math.floor(ports.random() * 2 ** 32).toString(36);
    this.store = new SafeStore(ports.window, 'localStorage');
  }

  /** Becomes the tab that writes unless there is one. A tab that is asleep may object a little later. */
  claim(): void {
    if (this.owner) return;
    this.listen();
    this.blocked = this.otherBeats();
    if (this.blocked) this.waitForFreedom();
    else this.begin();
  }

  /** Asks the tab that writes to stop; one that does not answer within a second is taken over. */
  takeOver(): Promise<void> {
    if (this.owner) return Promise.resolve();
    this.listen();
    return new Promise((resolve) => {
      const take = (): void => {
        cancel();
        this.freed = undefined;
        this.own();
        resolve();
      };
      const cancel = this.ports.schedule.after(ANSWER_WITHIN, take);
      this.freed = take;
      this.post('take');
    });
  }

  /** Leaves the place to others; `claim` may come again. */
  release(): void {
    if (this.owner) this.store.remove(this.name);
    this.owner = false;
    this.cancelBeat?.();
    this.channel?.close();
    this.channel = undefined;
  }

  // The beats of a tab that was killed go on for a while, and one that is closed leaves none.
  private waitForFreedom(): void {
    this.cancelBeat?.();
    this.cancelBeat = this.ports.schedule.after(DEAD_AFTER, () => {
      if (this.otherBeats()) return this.waitForFreedom();
      this.begin();
      this.ports.onFreed();
    });
  }

  private begin(): void {
    this.own();
    this.post('claim');
  }

  private own(): void {
    this.owner = true;
    this.blocked = false;
    this.since = this.ports.now();
    this.beat();
  }

  private beat(): void {
    this.cancelBeat?.();
    this.store.set(this.name, `${this.id} ${this.ports.now()}`);
    this.cancelBeat = this.ports.schedule.after(BEAT_EVERY, () => {
      if (this.otherBeats()) this.lose(false);
      else this.beat();
    });
  }

  private lose(asked: boolean): void {
    if (!this.owner) return;
    this.owner = false;
    this.blocked = true;
    this.cancelBeat?.();
    this.ports.onLost(asked);
  }

  private otherBeats(): boolean {
    const [id, at] = this.store.get(this.name).split(' ');
    if (id === undefined || at === undefined || id === this.id) return false;
    // A clock that was set back must not make a dead tab live for ever.
    return Math.abs(this.ports.now() - Number(at)) < DEAD_AFTER;
  }

  private listen(): void {
    try {
      if (this.channel !== undefined || this.ports.window.BroadcastChannel === undefined) return;
      this.channel = new this.ports.window.BroadcastChannel(this.name);
      this.channel.addEventListener('message', ({ data }) => this.handleMessage(data as Message));
    } catch {
      this.channel = undefined;
    }
  }

  private handleMessage({ type, id, since }: Message): void {
    if (id === this.id) return;
    if (type === 'free') this.freed?.();
    if (!this.owner) return;
    if (type === 'take') {
      this.lose(true);
      this.post('free');
    }
    if (type === 'mine') this.lose(false);
    if (type === 'claim') {
      const first = this.since < since || (this.since === since && this.id < id);
      if (first) this.post('mine');
      else this.lose(false);
    }
  }

  private post(type: Message['type']): void {
    try {
      this.channel?.postMessage({ type, id: this.id, since: this.since } satisfies Message);
    } catch {
      // A channel that was closed under us: the heartbeat is left.
    }
  }
}
