/** What can go wrong while keeping records; the lesson carries on in every case. */
export type FailureCode =
  | 'no-platform'
  | 'adapter-not-loaded'
  | 'initialize-refused'
  | 'set-refused'
  | 'commit-refused'
  | 'offline'
  | 'finish-refused'
  | 'session-over'
  | 'state-too-long'
  | 'state-differs'
  | 'state-damaged'
  | 'storage-denied';

/** A failure as data; `error` is the platform's code, -1 when a call threw. */
export interface TrackingFailure {
  readonly kind: FailureCode;
  readonly element?: string;
  readonly error?: number;
}

/** What happened to the records: nothing of who the learner is, of the state or of an answer. */
export type TrackingEvent =
  | { readonly kind: 'opened'; readonly mode: 'normal' | 'browse' | 'review' }
  /** Names of the `elements` that the platform took. */
  | { readonly kind: 'saved'; readonly elements: readonly string[] }
  | { readonly kind: 'not-saved' | 'ended' }
  | TrackingFailure;

/** Takes what happens; nothing is shown or printed by this layer. */
export type TrackingListener = (event: TrackingEvent) => void;

/** An event with its time in monotonic milliseconds. */
export type TimedEvent = TrackingEvent & { readonly at: number };

const MOST = 100;

/** The last events of a launch, for those who help when something goes wrong. */
export class SupportLog {
  readonly events: TimedEvent[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  note(event: TrackingEvent): void {
    if (this.events.push({ ...event, at: this.#now() }) > MOST) this.events.shift();
  }
}
