/** A dialog has opened over the screen. View state only. */
export class SafePanelShownEvent extends Event {
  static readonly type = 'safe-panel-shown';
  readonly dialog: HTMLDialogElement;
  /** What a reading aloud goes on with; without it, it ends. */
  readonly says: HTMLElement | undefined;
  constructor(dialog: HTMLDialogElement, says?: HTMLElement) {
    super(SafePanelShownEvent.type, { bubbles: true, composed: true });
    this.dialog = dialog;
    this.says = says;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-panel-shown': SafePanelShownEvent;
  }
}
