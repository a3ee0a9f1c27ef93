/** Text made safe for XML and HTML, between tags and inside double quotes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Markup that is finished, as {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly Part[];

/**
 * Template tag for markup: values are escaped, lists are joined, undefined is nothing, and what this
 * tag made before is kept as it is.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, place) => text + markupOf(parts[place])).join('') };
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  if (isMarkup(part)) return part.markup;
  return part.map(markupOf).join('');
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return 'markup' in part;
}
