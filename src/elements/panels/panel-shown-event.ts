/** A dialog has opened over the screen. View state only. */
export class SafePanelShownEvent extends Event {
  static readonly type = 'safe-panel-shown';
  readonly dialog: HTMLDialogElement;
  constructor(dialog: HTMLDialogElement) {
    super(SafePanelShownEvent.type, { bubbles: true, composed: true });
    this.dialog = dialog;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-panel-shown': SafePanelShownEvent;
  }
}
