/** Go on in another language. The place, answers and score stay. */
export class SafeLanguageEvent extends Event {
  static readonly type = 'safe-language';
  /** Its tag, such as `cy`. */
  readonly language: string;
  /** To be called when it did not arrive, and the lesson stays in the language that it is in. */
  readonly refuse: () => void;
  constructor(language: string, refuse: () => void) {
    super(SafeLanguageEvent.type, { bubbles: true, composed: true });
    this.language = language;
    this.refuse = refuse;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-language': SafeLanguageEvent;
  }
}
