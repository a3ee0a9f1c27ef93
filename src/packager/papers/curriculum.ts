import {
  type CurriculumEntry,
  curriculumRows,
  referencesByRule,
  referencesByStory,
} from '../../content/curriculum.ts';
import type { Framework } from '../../content/module.ts';
import { html, type Markup } from '../markup.ts';
import type { PaperContent } from './paper-content.ts';
import { paperPage } from './paper-page.ts';

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
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${first}</th>
        ${curriculum.map((framework) => html`<th scope="col">${head(framework)}</th>`)}
        <th scope="col">${last}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([title, others, { references }]) =>
          html`<tr>
            <th scope="row">${title}</th>
            ${curriculum.map(({ id }) => html`<td>${codes(references.get(id) ?? [])}</td>`)}
            <td>${others.join(', ')}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}

// A number such as "P-OSA-2" stays on its line, with its comma.
function codes(references: readonly string[]): readonly Markup[] {
  return references.map((reference, place) => {
    const text = `${reference}${place < references.length - 1 ? ',' : ''}`;
    return reference.includes(' ') ? html`${text} ` : html`<span class="code">${text}</span> `;
  });
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
