import { html } from '../markup.ts';
import { printed } from './paper-page.ts';
import { PAPERS } from './papers-for.ts';
import type { PaperContent, Translate } from './paper-content.ts';

/** What the list of a course's papers is made from. */
export interface CoursePapers {
  readonly settings: Pick<PaperContent['settings'], 'band' | 'language'>;
  /** In course order: each module's title, its papers being in a folder named after it. */
  readonly modules: readonly { readonly module: string; readonly title: string }[];
  readonly translate: Translate;
}

/** The page that lists the papers of all modules of a course; they lie in a folder each beside it. */
export function coursePapersPage({ settings, modules, translate }: CoursePapers): string {
  const name = translate('papers.course.name');
  const page = html`<!doctype html>
    <html lang="${settings.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name}</title>
        <link rel="stylesheet" href="./papers.css" />
      </head>
      <body class="course">
        <main>
          <header>
            <h1>${name}</h1>
            <p class="lead">${translate('papers.course.lead')}</p>
          </header>
          ${modules.map(
            ({ module, title }) =>
              html`<section>
                <h2>${title}</h2>
                <ul>
                  ${PAPERS.map(
                    (paper) =>
                      html`<li>
                        <a href="./${module}/${paper.file}">${translate(paper.name)}</a>
                      </li>`,
                  )}
                </ul>
              </section> `,
          )}
          <footer>
            ${translate('papers.foot', {
              module: translate('site.name'),
              band: translate(`papers.bands.${settings.band}`),
            })}
          </footer>
        </main>
      </body>
    </html> `;
  return printed(page);
}
