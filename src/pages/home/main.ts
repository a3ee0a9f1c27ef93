import '../../elements/tokens/tokens.css';
import './home.css';
import { html, nothing, render } from 'lit';
import '../../elements/cast/portrait.ts';
import { loadHeadingFont } from '../../elements/tokens/heading-font.ts';
import { t } from '../../i18n/words.ts';
import { type PackageEntry, listPackages } from '../shared/packages.ts';
import { type SiteModule, openSite } from '../shared/site-words.ts';

const STEPS = ['step-1', 'step-2', 'step-3'];
const PAPERS = ['brief', 'card', 'sheet', 'slips', 'curriculum'];

const modules = await openSite();
const packages = await listPackages();

render(
  html`
    <header class="awning">
      <div>
        <h1>${t('site.name')}</h1>
        <p class="tagline">${t('site.tagline')}</p>
      </div>
    </header>
    <main class="page">
      <section aria-labelledby="steps">
        <h2 id="steps">${t('site.home.what-next')}</h2>
        <ol class="steps" role="list">
          ${STEPS.map((step) => html`<li><span>${t(`site.home.${step}`)}</span></li>`)}
        </ol>
      </section>
      <section aria-labelledby="modules">
        <h2 id="modules">${t('site.home.modules')}</h2>
        ${modules.map(moduleCard)}
      </section>
    </main>
    <footer class="page"><p>${t('site.home.privacy')}</p></footer>
  `,
  document.getElementById('home')!,
);
void loadHeadingFont();

function moduleCard(module: SiteModule) {
  const own = packages.filter(
    (entry) =>
      entry.module === module.module &&
      entry.band === module.band &&
      entry.language === module.language,
  );
  const course = own.find(({ kind }) => kind === 'module');
  const minutes = Math.max(...module.episodes.map((episode) => episode.minutes));
  return html`
    <article class="module">
      <div class="poster">
        <div>
          <p class="ages">${t('site.ages', { band: module.band })}</p>
          <h3>${module.title}</h3>
          <p>${module.idea}</p>
        </div>
        <div class="cast" aria-hidden="true">
          ${module.heroes.map(
            (picture) =>
              html`<safe-portrait picture=${picture} look="face" mood="smiling"></safe-portrait>`,
          )}
        </div>
      </div>
      <div class="inside">
        <div>
          <h4>${t('site.home.rules')}</h4>
          <ul>
            ${module.rules.map((rule) => html`<li>${rule}</li>`)}
          </ul>
          <h4>${t('site.home.episodes', { count: module.episodes.length, minutes })}</h4>
          <ol>
            ${module.episodes.map(({ title }) => html`<li>${title}</li>`)}
          </ol>
          <h4>${t('site.home.try')}</h4>
          <p><a class="button" href=${module.page}>${t('site.home.play')}</a></p>
          <p>${t('site.home.play-note')}</p>
          ${course === undefined ? nothing : previewDoor(course)}
        </div>
        <div>
          <h4>${t('site.home.packages')}</h4>
          ${
            course === undefined
              ? html`<p>${t('site.home.no-packages')}</p>`
              : html`
                  <p>${t('site.home.packages-help')}</p>
                  ${packageList(own, 'module')} ${packageList(own, 'booster')}
                  <h4>${t('site.home.papers')}</h4>
                  <p>${t('site.home.papers-note')}</p>
                  ${papersOf(course)}
                `
          }
          <p><a href=${module.text}>${t('site.home.text')}</a></p>
        </div>
      </div>
    </article>
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

function packageList(entries: readonly PackageEntry[], kind: PackageEntry['kind']) {
  return html`
    <div>
      <h5>${t(`site.home.${kind}`)}</h5>
      <ul>
        ${entries
          .filter((entry) => entry.kind === kind)
          .map(
            (entry) => html`
              <li>
                <a href=${`packages/${entry.name}.zip`} download>
                  ${t('site.home.download', { name: t(`site.standards.${entry.standard}`) })}
                </a>
                <small>${t('site.home.size', { kilobytes: Math.ceil(entry.bytes / 1000) })}</small>
              </li>
            `,
          )}
      </ul>
    </div>
  `;
}

function papersOf({ name }: PackageEntry) {
  return html`
    <ul>
      ${PAPERS.map(
        (paper) =>
          html`<li>
            <a href=${`packages/${name}/papers/${paper}.html`}>${t(`site.home.${paper}`)}</a>
          </li>`,
      )}
    </ul>
  `;
}
