/** Go on in another language. The place, answers and score stay. */
export class SafeLanguageEvent extends Event {
  static readonly type = 'safe-language';
  /** Its tag, such as `cy`. */
  readonly language: string;
  constructor(language: string) {
    super(SafeLanguageEvent.type, { bubbles: true, composed: true });
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-language': SafeLanguageEvent;
  }
}
