import { html, type Markup } from '../markup.ts';
import type { PaperContent, Translate } from './paper-content.ts';

/** One page of A4 around its content: title, lead, and where it comes from. */
export function paperPage(
  content: PaperContent,
  paper: 'brief' | 'card' | 'lesson' | 'slips' | 'curriculum' | 'text' | 'kit',
  body: Markup,
): string {
  const { translate, settings } = content;
  const of = {
    module: translate('module.title'),
    band: translate(`papers.bands.${settings.band}`),
  };
  const episodes = content.outline.episodes.length;
  const page = html`<!doctype html>
    <html lang="${settings.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${translate(`papers.${paper}.name`)}: ${of.module}</title>
        <link rel="stylesheet" href="./papers.css" />
      </head>
      <body class="${paper}">
        <main>
          <header>
            <p class="module">${of.module}, ${of.band}</p>
            <h1>${translate(`papers.${paper}.name`)}</h1>
            <p class="lead">${translate(`papers.${paper}.lead`, { count: episodes })}</p>
          </header>
          ${body}
          <footer>${translate('papers.foot', of)}</footer>
        </main>
      </body>
    </html> `;
  return printed(page);
}

/** The text of a page, without the indents of the templates. */
export function printed({ markup }: Markup): string {
  return markup.replace(/\s*\n\s*/g, '\n');
}

/** A headed part of a page. */
export function section(head: string, ...body: readonly Markup[]): Markup {
  return html`<section>
    <h2>${head}</h2>
    ${body}
  </section> `;
}

/** A box to tick by hand, for those who listen too. */
export function tickBox(translate: Translate): Markup {
  return html`<span class="box" role="img" aria-label="${translate('papers.box')}">☐</span> `;
}

/** A text in which a number such as "P-OSA-2" stays on its line. */
export function withCodes(text: string): readonly (string | Markup)[] {
  return text
    .split(/(\S+-\d+[,;]?)/)
    .map((part, place) => (place % 2 === 0 ? part : html`<span class="code">${part}</span>`));
}

/** A list of lines; none at all when it is empty. */
export function list(lines: readonly (string | Markup)[]): Markup {
  if (lines.length === 0) return html``;
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul> `;
}
