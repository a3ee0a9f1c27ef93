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
  readonly panel: 'help' | 'display' | 'field-guide' | 'pass' | 'leave-quickly';
  constructor(panel: SafeOpenEvent['panel']) {
    super(SafeOpenEvent.type, { bubbles: true, composed: true });
    this.panel = panel;
  }
}

/**
 * Play the story that is looked back at again from a beat, to catch a trick sooner; from home, a story that is done
 * from its start. Lives outside the journal.
 */
export class SafeRewindEvent extends Event {
  static readonly type = 'safe-rewind';
  readonly to: Rewind;
  constructor(to: Rewind) {
    super(SafeRewindEvent.type, { bubbles: true, composed: true });
    this.to = to;
  }
}

/** A beat of the story that is looked back at, or a story that is done. */
export type Rewind = { readonly beat: string } | { readonly story: string };

/** Keep the work on this device, or no longer. */
export class SafeKeepEvent extends Event {
  static readonly type = 'safe-keep';
  readonly keep: boolean;
  constructor(keep: boolean) {
    super(SafeKeepEvent.type, { bubbles: true, composed: true });
    this.keep = keep;
  }
}

/** Save what is outstanding and end this launch. */
export class SafeFinishEvent extends Event {
  static readonly type = 'safe-finish';
  constructor() {
    super(SafeFinishEvent.type, { bubbles: true, composed: true });
  }
}

/** Record in this tab, and no longer in the other one. */
export class SafeTakeOverEvent extends Event {
  static readonly type = 'safe-take-over';
  constructor() {
    super(SafeTakeOverEvent.type, { bubbles: true, composed: true });
  }
}

/** What could not be fetched is asked for again. */
export class SafeRetryEvent extends Event {
  static readonly type = 'safe-retry';
  constructor() {
    super(SafeRetryEvent.type, { bubbles: true, composed: true });
  }
}

/** Read the screen aloud, or stop. View state only. */
export class SafeListenEvent extends Event {
  static readonly type = 'safe-listen';
  constructor() {
    super(SafeListenEvent.type, { bubbles: true, composed: true });
  }
}

/** Show the lines for a grown-up beside each step, or no longer. View state only. */
export class SafeGrownUpEvent extends Event {
  static readonly type = 'safe-grown-up';
  constructor() {
    super(SafeGrownUpEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-decide': SafeDecideEvent;
    'safe-go-on': SafeGoOnEvent;
    'safe-open': SafeOpenEvent;
    'safe-keep': SafeKeepEvent;
    'safe-finish': SafeFinishEvent;
    'safe-retry': SafeRetryEvent;
    'safe-take-over': SafeTakeOverEvent;
    'safe-listen': SafeListenEvent;
    'safe-grown-up': SafeGrownUpEvent;
    'safe-rewind': SafeRewindEvent;
  }
}
