import {
  type CurriculumEntry,
  curriculumRows,
  referencesByRule,
  referencesByStory,
} from '../../content/curriculum.ts';
import type { Framework } from '../../content/module.ts';
import { html, type Markup } from '../markup.ts';
import type { PaperContent } from './paper-content.ts';
import { paperPage, withCodes } from './paper-page.ts';

/**
 * The curriculum map: what each rule, and each story, answers in each framework. `table` is the address of
 * {@link curriculumCsv}, beside it.
 */
export function curriculumPage(content: PaperContent, table: string): string {
  const { translate, outline, rules, curriculum } = content;
  const line = (key: string, values = {}) => translate(`papers.curriculum.${key}`, values);
  const rows = curriculumRows(outline, rules, curriculum);
  const unverified = curriculum.filter(({ verifiedOn }) => verifiedOn === undefined);
  const head = ({ id }: Framework) => line(`frameworks.${id}`);
  const ruleTitle = (id: string) => translate(`rules.${id}.title`);
  const storyTitle = (id: string) => translate(`story.${id}.title`);
  const storiesOf = (id: string) =>
    outline.episodes.filter((one) => one.rules.includes(id)).map(({ story }) => storyTitle(story));
  const rulesOf = (id: string) =>
    outline.episodes.filter(({ story }) => story === id).flatMap((one) => one.rules.map(ruleTitle));
  return paperPage(
    content,
    'curriculum',
    html`<p><a href="./${table}">${line('as-table')}</a></p>
      ${mapOf(
        curriculum,
        [line('rule'), line('stories'), head],
        referencesByRule(rows, outline).map((entry) => [
          ruleTitle(entry.id),
          storiesOf(entry.id),
          entry,
        ]),
      )}
      ${mapOf(
        curriculum,
        [line('story'), line('rules'), head],
        referencesByStory(rows, outline).map((entry) => [
          storyTitle(entry.id),
          rulesOf(entry.id),
          entry,
        ]),
      )}
      ${
        unverified.length === 0
          ? ''
          : html`<p class="strong">
              ${line('unverified', { frameworks: unverified.map(head).join(', ') })}
            </p>`
      } `,
  );
}

function mapOf(
  curriculum: readonly Framework[],
  [first, last, head]: readonly [string, string, (framework: Framework) => string],
  rows: readonly (readonly [string, readonly string[], CurriculumEntry])[],
): Markup {
  const column = (name: string) => html`<th role="columnheader" scope="col">${name}</th>`;
  const cell = (name: string, words: string | ReturnType<typeof withCodes>) =>
    html`<td role="cell" data-column="${name}">${words}</td>`;
  // The roles are said because browsers take them away where the styles make lines of the cells.
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${column(first)} ${curriculum.map((framework) => column(head(framework)))} ${column(last)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([title, others, { references }]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${title}</th>
            ${curriculum.map((one) => cell(head(one), withCodes((references.get(one.id) ?? []).join(', '))))}
            ${cell(last, others.join(', '))}
          </tr> `,
      )}
    </tbody>
  </table> `;
}

/** The same map for a spreadsheet: one line a reference and story, with a header. */
export function curriculumCsv(content: PaperContent): string {
  const { translate, outline, rules, curriculum, settings } = content;
  const line = (key: string) => translate(`papers.curriculum.${key}`);
  const rows = curriculumRows(outline, rules, curriculum).flatMap((row) =>
    (row.stories.length === 0 ? [undefined] : row.stories).map((story) => [
      translate('module.title'),
      settings.band,
      row.rule,
      translate(`rules.${row.rule}.title`),
      story === undefined ? '' : translate(`story.${story}.title`),
      line(`frameworks.${row.framework.id}`),
      row.reference,
      row.framework.verifiedOn ?? line('not-verified'),
    ]),
  );
  const header = ['module', 'band', 'id', 'rule', 'story', 'framework', 'reference', 'verified'];
  return [header.map(line), ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

// RFC 4180; a leading apostrophe keeps spreadsheets from reading a formula.
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
