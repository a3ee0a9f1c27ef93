import type { Signpost } from '../../content/module.ts';
import { freshUntil } from '../../content/signposts.ts';
import { html, type Markup } from '../markup.ts';
import { type PaperContent, schoolAdult } from './paper-content.ts';
import { list, paperPage, section } from './paper-page.ts';

/** The safeguarding lead's brief: what is shown, what may be told, what is recorded, who helps. */
export function briefPage(content: PaperContent): string {
  const { translate } = content;
  const line = (key: string) => translate(`papers.brief.${key}`);
  return paperPage(
    content,
    'brief',
    html`<div class="flow">
        ${section(line('shown.head'), shown(content))} ${section(line('tell.head'), told(content))}
        ${section(line('recorded.head'), recorded(content))}
        ${section(line('screening.head'), html`<p class="strong">${line('screening.line')}</p>`)}
        ${section(line('before.head'), list(['staff', 'pupils', 'slips'].map((key) => line(`before.${key}`))))}
      </div>
      ${section(line('help.head'), help(content))}`,
  );
}

function shown({ translate, outline, settings }: PaperContent): Markup {
  const { episodes, rules } = outline;
  // How to get help is known to staff, so that its titles say enough.
  const [full, help] = [
    rules.filter(({ kind }) => kind === 'full'),
    rules.filter(({ kind }) => kind === 'help').map(({ id }) => translate(`rules.${id}.title`)),
  ];
  const longest = Math.round(Math.max(...episodes.map(({ minutes }) => minutes)));
  const stories = { count: episodes.length, minutes: longest };
  return html`<p>${translate('module.idea')}</p>
    <p>${translate('papers.brief.shown.stories', stories)}</p>
    ${list(
      episodes.map(({ story, surface }) =>
        translate('papers.brief.shown.story', {
          title: translate(`story.${story}.title`),
          about: translate(`story.${story}.about`),
          surface: translate(`papers.surfaces.${surface}`),
        }),
      ),
    )}
    <p>${translate('papers.brief.shown.rules')}</p>
    ${list([
      ...full.map(({ id }) => translate(`rules.${id}.rule.${settings.band}`)),
      ...(help.length === 0
        ? []
        : [translate('papers.brief.shown.help', { rules: help.join(', ') })]),
    ])}
    <p>${translate('papers.brief.shown.care')} ${translate('papers.brief.shown.booster')}</p> `;
}

function told({ translate, outline }: PaperContent): Markup {
  return html`${list(outline.rules.map(({ id }) => translate(`rules.${id}.staff`)))}
    <p>${translate('papers.brief.tell.more')}</p> `;
}

function recorded({ translate, outline, settings }: PaperContent): Markup {
  const line = (key: string, values = {}) => translate(`papers.brief.recorded.${key}`, values);
  const names = (reported: boolean) =>
    outline.rules
      .filter((rule) => rule.reported === reported)
      .map(({ id }) => `\u201c${translate(`rules.${id}.title`)}\u201d`)
      .join(', ');
  const [listed, unlisted] = [names(true), names(false)];
  return list([
    line('yes', { mark: settings.passMark }),
    ...(listed === '' ? [] : [line('answers', { rules: listed })]),
    unlisted === '' ? line('no-stories') : line('no', { rules: unlisted }),
    line('help'),
    line('bookmark'),
  ]);
}

function help(content: PaperContent): Markup {
  const { translate, signposts } = content;
  const adult = schoolAdult(content);
  const routes = signposts.filter(({ urgency }) => urgency !== 'school');
  return html`<ul class="routes">
      <li class="${adult === undefined ? 'unchecked' : 'checked'}">
        ${adult ?? translate('papers.brief.help.school-open')}
      </li>
      ${routes.map((route) => routeLine(route, content))}
    </ul>
    <p>${translate('papers.brief.help.note')}</p> `;
}

function routeLine(route: Signpost, { translate }: PaperContent): Markup {
  const { id, phone, verifiedOn, audience } = route;
  const name = translate(`signposts.${id}.name`);
  const mark =
    verifiedOn === undefined
      ? translate('papers.brief.help.unchecked')
      : translate('papers.brief.help.checked', { day: verifiedOn, until: freshUntil(route)! });
  return html`<li class="${verifiedOn === undefined ? 'unchecked' : 'checked'}">
    <strong>${name}</strong>${
      phone === undefined || name.includes(phone) ? '' : ` ${phone}`
    }${audience === 'adults' ? `, ${translate('papers.brief.help.adults')}` : ''} <em>${mark}</em>
  </li> `;
}
