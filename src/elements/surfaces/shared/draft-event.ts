/** A photo or a form that waits to be sent has changed. View state only. */
export class SafeDraftEvent extends Event {
  static readonly type = 'safe-draft';
  /** Whether it could go as it is now: every clue covered, every field fit. */
  readonly fits: boolean;
  constructor(fits: boolean) {
    super(SafeDraftEvent.type);
    this.fits = fits;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-draft': SafeDraftEvent;
  }
}
