import type { Clock } from '../clock.ts';
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
  /** When the sender began to write, and a random number; the lower text was first. Empty when it does not write. */
  readonly rank: string;
}

/** What a guard is given. */
export interface TabGuardPorts {
  readonly window: TrackingWindow;
  readonly schedule: Schedule;
  readonly clock: Clock;
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

  /** As in a message. */
  #rank = '';
  #channel: TabChannel | undefined;
  #cancelBeat: (() => void) | undefined;
  #freed: (() => void) | undefined;
  readonly #name: string;
  readonly #store: SafeStore;
  readonly #ports: TabGuardPorts;

  constructor(key: string, ports: TabGuardPorts) {
    this.#name = PREFIX + key;
    this.#ports = ports;
    this.#store = new SafeStore(ports.window, 'localStorage');
  }

  /** Becomes the tab that writes unless there is one. A tab that is asleep may object a little later. */
  claim(): void {
    if (this.#rank) return;
    this.#listen();
    this.blocked = this.#otherBeats();
    if (this.blocked) this.#waitForFreedom();
    else this.#begin();
  }

  /** Asks the tab that writes to stop; one that does not answer within a second is taken over. */
  takeOver(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#rank) return resolve();
      this.#listen();
      const cancel = this.#ports.schedule.after(ANSWER_WITHIN, () => this.#freed?.());
      this.#freed = () => {
        cancel();
        this.#freed = undefined;
        this.#own();
        resolve();
      };
      this.#post('take');
    });
  }

  /** Leaves the place to others; `claim` may come again. */
  release(): void {
    if (this.#rank) this.#store.remove(this.#name);
    this.#rank = '';
    this.#cancelBeat?.();
    this.#channel?.close();
    this.#channel = undefined;
  }

  // The beats of a tab that was killed go on for a while, and one that is closed leaves none.
  #waitForFreedom(): void {
    this.#repeat(BEAT_EVERY, () => {
      if (this.#otherBeats()) return this.#waitForFreedom();
      this.#begin();
      this.#ports.onFreed();
    });
  }

  #begin(): void {
    this.#own();
    this.#post('claim');
  }

  #own(): void {
    const { clock, random } = this.#ports;
    this.#rank = `${clock.now()}-${random()}`;
    this.blocked = false;
    this.#beat();
  }

  #beat(): void {
    this.#store.set(this.#name, `${this.#rank} ${this.#ports.clock.now()}`);
    this.#repeat(BEAT_EVERY, () => (this.#otherBeats() ? this.#lose(false) : this.#beat()));
  }

  #repeat(milliseconds: number, task: () => void): void {
    this.#cancelBeat?.();
    this.#cancelBeat = this.#ports.schedule.after(milliseconds, task);
  }

  #lose(asked: boolean): void {
    this.#rank = '';
    this.blocked = true;
    this.#cancelBeat?.();
    this.#ports.onLost(asked);
  }

  #otherBeats(): boolean {
    const [rank, at] = this.#store.get(this.#name).split(' ');
    // A clock that was set back must not make a dead tab live for ever.
    return rank !== this.#rank && Math.abs(this.#ports.clock.now() - Number(at)) < DEAD_AFTER;
  }

  #listen(): void {
    try {
      this.#channel ??= new this.#ports.window.BroadcastChannel!(this.#name);
      this.#channel.addEventListener('message', ({ data }) => this.#hear(data as Message));
    } catch {
      // None in this browser, or denied: the heartbeat is left.
    }
  }

  #hear({ type, rank }: Message): void {
    if (type === 'free') this.#freed?.();
    else if (this.#rank) {
      if (type === 'claim' && this.#rank < rank) return this.#post('mine');
      this.#lose(type === 'take');
      if (type === 'take') this.#post('free');
    }
  }

  #post(type: Message['type']): void {
    try {
      this.#channel?.postMessage({ type, rank: this.#rank } satisfies Message);
    } catch {
      // A channel that was closed under us: the heartbeat is left.
    }
  }
}
