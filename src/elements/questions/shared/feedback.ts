import { type TemplateResult, html, nothing } from 'lit';
import { type Sign, sign } from '../../cast/signs.ts';
import { fullStop } from '../../details/full-stop.ts';
import { marked } from '../../terms/marked.ts';
import { withNumbers } from '../../numbers/with-numbers.ts';

/** One option, item, step or part with what is to be said about it. */
export interface FeedbackRow {
  readonly text: string;
  readonly because: string;
  /** Drawn as the one that fits. */
  readonly fits: boolean;
  /** Words with their sign, such as "Your answer". */
  readonly tags: readonly { readonly sign: Sign; readonly words: string }[];
}

/**
 * The rows as a list; what fits carries a thick edge, a sign and words, never a colour alone. The verdict stands above
 * what it is about, and is heard after it.
 */
export function feedbackRows(rows: readonly FeedbackRow[]): TemplateResult {
  return html`<ul class="rows">
    ${rows.map(
      ({ text, because, fits, tags }) =>
        html`<li class=${fits ? 'row fits' : 'row'}>
          <p class="row-text">${withNumbers(text)}</p>
          ${
            tags.length > 0
              ? html`<p class="tags">
                  ${tags.map(
                    (tag) =>
                      html`<span class="tag"
                        >${sign(tag.sign)}<span
                          >${withNumbers(tag.words)}${fullStop(tag.words)}</span
                        ></span
                      > `,
                  )}
                </p>`
              : nothing
          }
          <p class="row-because">${marked(because)}</p>
        </li>`,
    )}
  </ul>`;
}
