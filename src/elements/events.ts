import type { Decision } from '../engine/decision.ts';

/*
 * The typed events of this layer. Each bubbles and is composed, and is fired only on a pupil's act.
 */

/** A decision to be remembered; `player` passes it to the page. */
export class SafeDecideEvent extends Event {
  static readonly type = 'safe-decide';
  readonly decision: Decision;
  constructor(decision: Decision) {
    super(SafeDecideEvent.type, { bubbles: true, composed: true });
    this.decision = decision;
  }
}

/** Show the next waiting message, or the next screen that needs no decision. View state only. */
export class SafeGoOnEvent extends Event {
  static readonly type = 'safe-go-on';
  constructor() {
    super(SafeGoOnEvent.type, { bubbles: true, composed: true });
  }
}

/** Open a panel over the lesson. Never logged. */
export class SafeOpenEvent extends Event {
  static readonly type = 'safe-open';
  readonly panel: 'help' | 'display' | 'field-guide' | 'leave-quickly';
  constructor(panel: SafeOpenEvent['panel']) {
    super(SafeOpenEvent.type, { bubbles: true, composed: true });
    this.panel = panel;
  }
}

/** Play the story again from a beat, to catch a trick sooner. Lives outside the journal. */
export class SafeRewindEvent extends Event {
  static readonly type = 'safe-rewind';
  readonly beat: string;
  constructor(beat: string) {
    super(SafeRewindEvent.type, { bubbles: true, composed: true });
    this.beat = beat;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-decide': SafeDecideEvent;
    'safe-go-on': SafeGoOnEvent;
    'safe-open': SafeOpenEvent;
    'safe-rewind': SafeRewindEvent;
  }
}
