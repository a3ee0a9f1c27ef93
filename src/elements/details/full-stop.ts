import { type TemplateResult, css, html, nothing } from 'lit';
import { isEnded } from '../base/sentences.ts';

/**
 * Marks that are heard and not seen. They stand in the line of the words before them: apart from them some screen
 * readers would say "dot".
 */
export const unseenStyles = css`
  .unseen {
    font-size: 0;
  }
`;

/** A full stop for those who listen, after words that end without a mark. Needs `unseenStyles`. */
export function fullStop(words: string): TemplateResult | typeof nothing {
  return isEnded(words) ? nothing : html`<span class="unseen">. </span>`;
}
