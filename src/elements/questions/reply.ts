import { css } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SafeQuestionChoice } from './choice.ts';

/** Which reply could they send? A choice whose options are messages about to be sent. */
@customElement('safe-question-reply')
export class SafeQuestionReply extends SafeQuestionChoice {
  static override styles = [
    SafeQuestionChoice.styles,
    css`
      .tiles {
        justify-items: end;
        padding: 0.8rem;
        background: var(--safe-paper-sky);
        border: var(--safe-edge) solid var(--safe-edge-ink);
        border-radius: 12px 9px 14px 8px;
      }
      .tile,
      .tile:nth-child(even) {
        inline-size: min(100%, 30rem);
        border-radius: 14px 12px 2px 15px;
      }
      .tile:dir(rtl) {
        border-radius: 12px 14px 15px 2px;
      }
      .tile:has(:checked) {
        background: var(--safe-paper-marigold);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-reply': SafeQuestionReply;
  }
}
