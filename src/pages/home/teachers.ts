import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../../i18n/words.ts';
import type { PackageEntry } from '../shared/packages.ts';
import type { SiteCourse, SiteFiles, SiteModule } from '../shared/site-words.ts';

const STEPS = ['step-1', 'step-2', 'step-3'];
const PAPERS = ['brief', 'card', 'sheet', 'slips'];

type Packages = readonly PackageEntry[];

/** What teachers come for: packages to download, papers to print, and a platform to try them in. */
export function teachersSection(
  { courses, modules }: SiteFiles,
  packages: Packages,
): TemplateResult {
  return html`<section class="teachers" aria-labelledby="teachers">
    <h2 id="teachers" tabindex="-1">${t('site.home.teachers')}</h2>
    <ol class="steps" role="list">
      ${STEPS.map((step) => html`<li><span>${t(`site.home.${step}`)}</span></li>`)}
    </ol>
    ${packages.length === 0 ? html`<p>${t('site.home.no-packages')}</p>` : nothing}
    ${courses.map((course) => courseCard(course, packages))}
    <h3>${t('site.home.modules')}</h3>
    <p>${t('site.home.modules-note')}</p>
    ${modules.map((module) => moduleCard(module, packages))}
  </section>`;
}

function courseCard({ course, language }: SiteCourse, packages: Packages) {
  const { band, modules } = course;
  const own = packages.filter(
    (entry) => entry.kind === 'course' && entry.band === band && entry.language === language,
  );
  const [first] = own;
  if (first === undefined) return nothing;
  return html`<article class="module">
    <div class="poster">
      <div>
        <p class="ages">${t('site.ages', { band })}</p>
        <h3>${t('site.home.course')}</h3>
        <p>${t('site.home.course-note', { count: modules.length })}</p>
      </div>
    </div>
    <div class="inside">
      <div>
        <h4>${t('site.home.packages')}</h4>
        <p>${t('site.home.packages-help')}</p>
        ${downloads(own, t('site.home.course'))}
      </div>
      <div>
        <h4>${t('site.home.papers')}</h4>
        <p>${t('site.home.papers-note')}</p>
        <ul>
          <li>
            <a href=${`packages/${first.name}/papers/index.html`}>${t('site.home.all-papers')}</a>
          </li>
        </ul>
        <h4>${t('site.home.try')}</h4>
        ${previewDoor(first)}
      </div>
    </div>
  </article>`;
}

function moduleCard(module: SiteModule, packages: Packages) {
  const own = packages.filter(
    (entry) =>
      entry.module === module.module &&
      entry.band === module.band &&
      entry.language === module.language,
  );
  const single = own.find(({ kind }) => kind === 'module');
  const minutes = Math.max(...module.episodes.map((episode) => episode.minutes));
  return html`
    <details class="module">
      <summary class="poster">
        <div>
          <h4>${module.title}</h4>
          <p>
            ${t('site.ages', { band: module.band })} ·
            ${t('site.home.episodes', { count: module.episodes.length, minutes })}
          </p>
        </div>
        <span class="cast" aria-hidden="true">
          ${module.heroes.map(
            (picture) =>
              html`<safe-portrait picture=${picture} look="face" mood="smiling"></safe-portrait>`,
          )}
        </span>
      </summary>
      <div class="inside">
        <div>
          <p>${module.idea}</p>
          <h5>${t('site.home.rules')}</h5>
          <ul>
            ${module.rules.map((rule) => html`<li>${rule}</li>`)}
          </ul>
          <h5>${t('site.home.stories')}</h5>
          <ol>
            ${module.episodes.map(({ title }) => html`<li>${title}</li>`)}
          </ol>
          <h5>${t('site.home.try')}</h5>
          <p><a class="button" href=${module.page}>${t('site.home.play')}</a></p>
          <p>${t('site.home.play-note')}</p>
          ${single === undefined ? nothing : previewDoor(single)}
        </div>
        ${
          single === undefined
            ? html`<div>
                <ul>
                  ${siteOnly(module)}
                </ul>
              </div>`
            : html`<div>
                <h5>${t('site.home.packages')}</h5>
                <p>${t('site.home.packages-help')}</p>
                ${downloads(
                  own.filter(({ kind }) => kind === 'module'),
                  module.title,
                )}
                <h5>${t('site.home.booster')}</h5>
                ${downloads(
                  own.filter(({ kind }) => kind === 'booster'),
                  `${module.title}, ${t('site.home.booster')}`,
                )}
                <h5>${t('site.home.papers')}</h5>
                <ul>
                  ${papersOf(single)} ${siteOnly(module)}
                </ul>
              </div>`
        }
      </div>
    </details>
  `;
}

function previewDoor({ name }: PackageEntry) {
  return html`
    <p>
      <a class="button quiet" href=${`preview.html?package=${name}`}>${t('site.home.preview')}</a>
    </p>
    <p>${t('site.home.preview-note')}</p>
  `;
}

// In a list of links alone each download says what of.
function downloads(entries: Packages, of: string) {
  return html`<ul>
    ${entries.map(({ name, standard, bytes }) => {
      const words = t('site.home.download', { name: t(`site.standards.${standard}`) });
      return html`
        <li>
          <a href=${`packages/${name}.zip`} download aria-label=${`${words}: ${of}`}>${words}</a>
          <small>${t('site.home.size', { kilobytes: Math.ceil(bytes / 1000) })}</small>
        </li>
      `;
    })}
  </ul>`;
}

function papersOf({ name }: PackageEntry) {
  return PAPERS.map(
    (paper) =>
      html`<li>
        <a href=${`packages/${name}/papers/${paper}.html`}>${t(`site.home.${paper}`)}</a>
      </li>`,
  );
}

// Papers that no package needs.
function siteOnly({ papers }: SiteModule) {
  return html`<li><a href=${papers.curriculum}>${t('site.home.curriculum')}</a></li>
    <li><a href=${papers.text}>${t('site.home.text')}</a></li>`;
}
