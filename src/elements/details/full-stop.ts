import { type TemplateResult, html, nothing } from 'lit';
import { isEnded } from '../base/sentences.ts';

/** A full stop for those who listen, after words that end without a mark. */
export function fullStop(words: string): TemplateResult | typeof nothing {
  return isEnded(words) ? nothing : html`<span class="unseen">. </span>`;
}
