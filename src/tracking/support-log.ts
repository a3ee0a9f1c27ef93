import type { TrackingFailure } from './failure.ts';

/** What happened to the records: nothing of who the learner is, of the state or of an answer. */
export type SupportEvent =
  | { readonly kind: 'opened'; readonly mode: 'normal' | 'browse' | 'review' }
  | { readonly kind: 'saved' | 'not-saved' | 'ended' }
  | ({ readonly kind: 'failed' } & TrackingFailure);

/** An event with its time in monotonic milliseconds. */
export type TimedEvent = SupportEvent & { readonly at: number };

const MOST = 100;

/** The last events of a launch, for those who help when something goes wrong. */
export class SupportLog {
  readonly events: TimedEvent[] = [];
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  note(event: SupportEvent): void {
    if (this.events.push({ ...event, at: this.now() }) > MOST) this.events.shift();
  }
}
