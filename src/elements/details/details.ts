import { type TemplateResult, html, nothing } from 'lit';
import type { Detail } from '../../content/names.ts';
import { withoutTerms } from '../../content/terms.ts';
import { t } from '../../i18n/words.ts';
import { inSentences } from '../base/sentences.ts';
import { sign } from '../cast/signs.ts';
import type { Details, ShownMessage } from '../model.ts';
import { altOf } from '../pictures/alt-of.ts';
import { fullStop } from './full-stop.ts';
import { digitByDigit } from '../numbers/digits.ts';

/** What is read before a message's text, and what after it, in this order. */
const BEFORE = ['subject', 'address'] as const satisfies readonly Detail[];
const AFTER = ['price', 'seller', 'rating', 'link', 'leads'] as const satisfies readonly Detail[];

/** Addresses and prices run the same way in every language. */
const LEFT_TO_RIGHT: readonly Detail[] = ['address', 'leads', 'price'];

/** Those whose name is shown, not only said. */
const NAMED: readonly Detail[] = ['seller', 'leads'];

type Said = Pick<ShownMessage, 'from' | 'text' | 'kind' | 'details' | 'picture'>;
type Kind = ShownMessage['kind'];

/**
 * One thing that a message says besides its text, with what it is for those who listen. Needs
 * `detailStyles`.
 */
export function detail(
  name: Detail,
  details: Details = {},
  kind?: Kind,
): TemplateResult | typeof nothing {
  const words = details[name];
  if (words === undefined) return nothing;
  return html`<span class="detail ${name}">
    ${name === 'rating' ? sign('star') : nothing}
    <span class=${NAMED.includes(name) ? 'label' : 'hidden-words'}
      >${nameOf(name, kind)}<span class="unseen">: </span></span
    >
    ${LEFT_TO_RIGHT.includes(name) ? html`<bdi dir="ltr">${words}</bdi>` : words}${fullStop(words)}
  </span>`;
}

/** Subject and address, which come before the text. */
export function detailsBefore({ details, kind }: Pick<Said, 'details' | 'kind'>): unknown {
  return BEFORE.map((name) => detail(name, details, kind));
}

/** Price, seller, stars, a link and where it leads, which come after the text. */
export function detailsAfter({ details }: Pick<Said, 'details'>): unknown {
  return AFTER.map((name) => detail(name, details));
}

/** The end of a message's text for those who listen, where details follow it. */
export function endOfText({ text, details }: Pick<Said, 'text' | 'details'>): unknown {
  return details ? fullStop(text) : nothing;
}

/** All that a message says and shows, as one line to be heard. */
export function spoken({ from, text, kind, details = {}, picture }: Said): string {
  const named = (
    name: Detail | 'picture',
    words = name === 'picture' ? picture && altOf(picture) : details[name],
  ) => (words === undefined ? [] : [t('play.said', { name: nameOf(name, kind), text: words })]);
  const line = inSentences([
    ...BEFORE.flatMap((name) => named(name)),
    text,
    ...named('picture'),
    ...AFTER.flatMap((name) => named(name)),
  ]);
  return digitByDigit(
    withoutTerms(from.role === 'narrator' ? line : t('play.said', { name: from.name, text: line })),
  );
}

// Letters have a subject; what stands above a page is its title.
function nameOf(name: Detail | 'picture', kind?: Kind): string {
  const isTitle = name === 'subject' && (kind === 'page' || kind === 'result');
  return t(`play.details.${isTitle ? 'title' : name}`);
}
