import { LitElement, type TemplateResult, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { numberParts } from './digits.ts';

/**
 * Digits of a phone number with a space between each, drawn as close as in one word. Voices say them one by one, where
 * they would make thousands of "18001".
 */
@customElement('safe-digits')
export class SafeDigits extends LitElement {
  static override styles = css`
    :host {
      word-spacing: -0.22em;
      white-space: nowrap;
    }
    :host([unseen]) {
      font-size: 0;
    }
  `;

  // prettier-ignore
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** A text with its phone numbers to be said digit by digit; see `digitByDigit` for what is only heard. */
export function withNumbers(text: string): string | readonly (string | TemplateResult)[] {
  const parts = numberParts(text);
  if (parts.every((part) => typeof part === 'string')) return text;
  return parts.flatMap<string | TemplateResult>((part) =>
    typeof part === 'string'
      ? part
      : part.map(
          (group, place) => html`${place > 0 ? PAUSE : ''}<safe-digits>${group}</safe-digits>`,
        ),
  );
}

/** Between the groups of a number: a pause, and room. */
const PAUSE = html`<safe-digits unseen>,</safe-digits> `;

declare global {
  interface HTMLElementTagNameMap {
    'safe-digits': SafeDigits;
  }
}
