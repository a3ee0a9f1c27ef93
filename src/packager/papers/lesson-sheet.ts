import { html, type Markup } from '../markup.ts';
import type { PaperContent } from './paper-content.ts';
import { list, paperPage, section, withCodes } from './paper-page.ts';

/** Where a framework has nothing on a rule. */
const NONE = '–';

/** The parts of a lesson in order, with their minutes: 40 in all. */
export const LESSON_PLAN = [
  { part: 'log-in', minutes: 5 },
  { part: 'starter', minutes: 5 },
  { part: 'episode', minutes: 12 },
  { part: 'talk', minutes: 8 },
  { part: 'slip', minutes: 5 },
  { part: 'spare', minutes: 5 },
] as const;

/** The teacher's sheet for a lesson of 40 minutes around one story. */
export function lessonSheetPage(content: PaperContent): string {
  const { translate } = content;
  const line = (key: string) => translate(`papers.lesson.${key}`);
  const lines = (part: string, keys: readonly string[]) =>
    list(keys.map((key) => line(`${part}.${key}`)));
  return paperPage(
    content,
    'lesson',
    html`<div class="columns">
        <div>
          ${section(line('stories.head'), stories(content))}
          ${section(line('before.head'), lines('before', ['lead', 'card', 'slips', 'sound']))}
        </div>
        <div>
          ${section(line('rules.head'), lines('rules', ['third', 'pass', 'talk']))}
          ${section(line('after.head'), lines('after', ['results', 'booster']))}
        </div>
      </div>
      ${section(line('plan.head'), plan(content))}
      ${section(line('curriculum.head'), curriculum(content))} `,
  );
}

function stories({ translate, outline }: PaperContent): Markup {
  return html`<ol>
    ${outline.episodes.map(
      ({ story, hero, surface }) =>
        html`<li>
          <strong>${translate(`story.${story}.title`)}</strong>
          ${translate('papers.lesson.stories.place', { hero: translate(`cast.${hero}`), surface: translate(`papers.surfaces.${surface}`) })}
        </li>`,
    )}
  </ol> `;
}

function plan({ translate, outline }: PaperContent): Markup {
  const line = (key: string, values = {}) => translate(`papers.lesson.plan.${key}`, values);
  const heroes = outline.episodes.map(({ hero }) => translate(`cast.${hero}`));
  // One sheet serves every story, so the talk names all their heroes.
  const hero = [...new Set(heroes)].join(' / ');
  const starter = translate('module.starter');
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${line('minutes')}</th>
        <td></td>
        <th scope="col">${line('pupils')}</th>
        <th scope="col">${line('you')}</th>
      </tr>
    </thead>
    <tbody>
      ${LESSON_PLAN.map(
        ({ part, minutes }) =>
          html`<tr>
            <td>${minutes}</td>
            <th scope="row">${line(`${part}.what`)}</th>
            <td>${line(`${part}.pupils`, { hero, starter })}</td>
            <td>${line(`${part}.you`)}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}

function curriculum({ translate, outline, rules }: PaperContent): Markup {
  const taught = outline.rules.flatMap(({ id }) => rules.filter((rule) => rule.id === id));
  return html`${list(
      taught.map(
        ({ id, curriculum: { rshe, efacw, kcsie } }) =>
          html`${withCodes(
            translate('papers.lesson.curriculum.line', {
              rule: translate(`rules.${id}.title`),
              rshe: rshe.join(', ') || NONE,
              efacw: efacw.join(', ') || NONE,
              kcsie: kcsie.join(', ') || NONE,
            }),
          )}`,
      ),
    )}
    <p>${translate('papers.lesson.curriculum.note')}</p> `;
}
