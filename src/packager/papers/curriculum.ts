import { curriculumRows } from '../../content/curriculum.ts';
import type { Framework } from '../../content/module.ts';
import { html, type Markup } from '../markup.ts';
import type { PaperContent } from './paper-content.ts';
import { paperPage } from './paper-page.ts';

/** The curriculum map: what each rule answers in each framework, and which stories practise it. */
export function curriculumPage(content: PaperContent): string {
  const { translate, outline, rules, curriculum } = content;
  const line = (key: string, values = {}) => translate(`papers.curriculum.${key}`, values);
  const rows = curriculumRows(outline, rules, curriculum);
  const head = (framework: Framework) => line(`frameworks.${framework.id}`);
  const unverified = curriculum.filter(({ verifiedOn }) => verifiedOn === undefined);
  const cell = (rule: string, { id }: Framework): Markup =>
    html`<td>
      ${rows
        .filter((row) => row.rule === rule && row.framework.id === id)
        .map(({ reference }) => html`<p>${reference}</p> `)}
    </td>`;
  return paperPage(
    content,
    'curriculum',
    html`<table>
        <thead>
          <tr>
            <th scope="col">${line('rule')}</th>
            ${curriculum.map((framework) => html`<th scope="col">${head(framework)}</th>`)}
            <th scope="col">${line('stories')}</th>
          </tr>
        </thead>
        <tbody>
          ${outline.rules.map(
            ({ id }) =>
              html`<tr>
                <th scope="row">${translate(`rules.${id}.title`)}</th>
                ${curriculum.map((framework) => cell(id, framework))}
                <td>
                  ${outline.episodes
                    .filter((episode) => episode.rules.includes(id))
                    .map(({ story }) => html`<p>${translate(`story.${story}.title`)}</p> `)}
                </td>
              </tr> `,
          )}
        </tbody>
      </table>
      ${
        unverified.length === 0
          ? ''
          : html`<p class="strong">
              ${line('unverified', { frameworks: unverified.map(head).join(', ') })}
            </p>`
      } `,
  );
}

/** The same map for a spreadsheet: one line a reference, with a header. */
export function curriculumCsv(content: PaperContent): string {
  const { translate, outline, rules, curriculum, settings } = content;
  const line = (key: string) => translate(`papers.curriculum.${key}`);
  const rows = curriculumRows(outline, rules, curriculum).map((row) => [
    translate('module.title'),
    settings.band,
    row.rule,
    translate(`rules.${row.rule}.title`),
    line(`frameworks.${row.framework.id}`),
    row.reference,
    row.stories.map((story) => translate(`story.${story}.title`)).join('; '),
    row.framework.verifiedOn ?? line('not-verified'),
  ]);
  const header = ['module', 'band', 'id', 'rule', 'framework', 'reference', 'stories', 'verified'];
  return [header.map(line), ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

// RFC 4180; a leading apostrophe keeps spreadsheets from reading a formula.
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
