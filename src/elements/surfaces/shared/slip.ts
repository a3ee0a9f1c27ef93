import { type TemplateResult, html, nothing } from 'lit';
import { detail, detailsBefore, endOfText } from '../../details/details.ts';
import { face } from '../../cast/face.ts';
import type { ShownMessage } from '../../model.ts';
import { marked } from '../../terms/marked.ts';
import { hungPicture } from './attachments.ts';
import { link } from './link.ts';
import { flagButton, messageClasses, ribbon, wordsId } from './message.ts';

/** A small note among larger sheets: who says it, what it says, and all that belongs to it. */
export function slip(
  message: ShownMessage,
  fresh: ReadonlySet<ShownMessage>,
  flag: (message: ShownMessage) => void,
): TemplateResult {
  const { from, text, details } = message;
  const isNarrator = from.role === 'narrator';
  return html`<div class="${messageClasses(message, fresh)} slip">
    ${isNarrator ? nothing : face(from)}
    <div class="said">
      <p class="words">
        ${
          isNarrator
            ? nothing
            : html`<span class="who">${from.name}<span class="unseen">: </span></span>`
        }
        ${detailsBefore(message)}
        <span class="text" id=${wordsId(message)}>${marked(text)}${endOfText(message)}</span>
        ${detail('price', details)}${detail('seller', details)}${detail('rating', details)}
      </p>
      ${hungPicture(message)} ${link(details)}
    </div>
    ${flagButton(message, flag)}${ribbon(message)}
  </div>`;
}
