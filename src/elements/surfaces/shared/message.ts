import { type TemplateResult, html, nothing } from 'lit';
import { withoutTerms } from '../../../content/terms.ts';
import { t } from '../../../i18n/words.ts';
import { sign } from '../../cast/signs.ts';
import type { ShownMessage, SurfaceScene } from '../../model.ts';
import { marked } from '../../terms/marked.ts';

/** Class names of a message: who says it, and what has just happened to it. */
export function messageClasses(message: ShownMessage, fresh: ReadonlySet<ShownMessage>): string {
  return [
    'message',
    `from-${message.from.role}`,
    message.kind,
    message.flag ? 'flagged' : '',
    fresh.has(message) ? 'fresh' : '',
  ].join(' ');
}

/**
 * "Name: text", the name as a line of its own for those who see. Where somebody `again` says something, the name is not
 * read aloud, as it is not seen.
 */
export function saying(message: ShownMessage, showName = true, again = !showName): TemplateResult {
  const { from, text } = message;
  if (from.role === 'narrator') return html`<p class="words">${marked(text)}</p>`;
  return html`<p class="words" data-read=${again ? withoutTerms(text) : nothing}>
    <span class=${showName ? 'who' : 'hidden-words'}
      >${from.name}<span class="unseen">: </span></span
    >
    <span class="text" id=${wordsId(message)}>${marked(text)}</span>
  </p>`;
}

/**
 * What the words of a message are found by from its flag button. Only those of the present moment have it, in which
 * no message is said twice.
 */
export function wordsId({ id, flaggable, flag, past }: ShownMessage): string | typeof nothing {
  return flaggable && !flag && !past ? `words-${id}` : nothing;
}

/**
 * The button that flags a message, while it can be flagged. Its name does not say the words again: they describe it.
 * Those of earlier moments are no stops of the Tab key: the act Flag lists them all.
 */
export function flagButton(
  message: ShownMessage,
  flag: (message: ShownMessage) => void,
): TemplateResult | typeof nothing {
  if (!message.flaggable || message.flag) return nothing;
  return html`<button
    type="button"
    class="flag-button"
    tabindex=${message.past ? -1 : nothing}
    aria-label=${t('play.flag-this', { name: message.from.name })}
    aria-describedby=${wordsId(message)}
    @click=${() => flag(message)}
  >
    <span aria-hidden="true" title=${t('play.flag')}>${sign('flag')}</span>
  </button>`;
}

/** The ribbon on a flagged message, with the trick's name once it has one, and why. */
export function ribbon(message: ShownMessage): TemplateResult | typeof nothing {
  if (!message.flag) return nothing;
  const words =
    message.flag === 'fine'
      ? t('play.looked-at')
      : message.flag === 'trick' && message.trick
        ? message.trick
        : t('play.flagged');
  return html`<div class="note" tabindex="-1">
    <p class="ribbon ${message.flag}">
      ${sign(message.flag === 'fine' ? 'eye' : 'flag')}<span>${words}</span>
    </p>
    ${message.because ? html`<p class="because">${marked(message.because)}</p>` : nothing}
  </div>`;
}

/** Whether the message before was said by the same person, so that the name need not stand again. */
export function goesOn(messages: readonly ShownMessage[], place: number): boolean {
  const before = messages[place - 1];
  const message = messages[place];
  return (
    before !== undefined && before.from.id === message?.from.id && before.kind === message.kind
  );
}

/** What is said in the app itself, where all who are in it see it. */
export function mainThread({ messages }: SurfaceScene): ShownMessage[] {
  return messages.filter(({ sideChat }) => sideChat === undefined);
}
