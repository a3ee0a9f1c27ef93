import '../../elements/tokens/tokens.css';
import './home.css';
import { html, render } from 'lit';
import { t } from '../../i18n/words.ts';
import { type PackageEntry, listPackages } from '../shared/packages.ts';
import { type SiteModule, openSite } from '../shared/site-words.ts';

const modules = await openSite();
const packages = await listPackages();

render(
  html`
    <header>
      <h1>${t('site.name')}</h1>
      <p class="tagline">${t('site.tagline')}</p>
    </header>
    <section aria-labelledby="steps">
      <h2 id="steps">${t('site.home.what-next')}</h2>
      <ol class="steps">
        ${['step-1', 'step-2', 'step-3'].map((step) => html`<li>${t(`site.home.${step}`)}</li>`)}
      </ol>
    </section>
    <section aria-labelledby="modules">
      <h2 id="modules">${t('site.home.modules')}</h2>
      ${modules.map(moduleCard)}
    </section>
    <footer><p>${t('site.home.privacy')}</p></footer>
  `,
  document.getElementById('home')!,
);

function moduleCard(module: SiteModule) {
  const own = packages.filter(
    (entry) =>
      entry.module === module.module &&
      entry.band === module.band &&
      entry.language === module.language,
  );
  const preview = own.find(({ kind }) => kind === 'course');
  const minutes = Math.max(...module.episodes.map((episode) => episode.minutes));
  return html`
    <article class="module">
      <p class="ages">${t('site.ages', { band: module.band })}</p>
      <h3>${module.title}</h3>
      <p>${module.idea}</p>
      <p class="facts">
        ${t('site.home.episodes', { count: module.episodes.length, minutes })} ·
        ${t('site.home.rules')}: ${module.rules.join(', ')}
      </p>
      <div class="doors">
        <p>
          <a class="button" href=${module.page}>${t('site.home.play')}</a>
          <span>${t('site.home.play-note')}</span>
        </p>
        ${
          preview === undefined
            ? null
            : html`<p>
                <a class="button quiet" href=${`preview.html?package=${preview.name}`}>
                  ${t('site.home.preview')}
                </a>
                <span>${t('site.home.preview-note')}</span>
              </p>`
        }
      </div>
      <h4>${t('site.home.packages')}</h4>
      ${
        own.length === 0
          ? html`<p>${t('site.home.no-packages')}</p>`
          : html`
              <p>${t('site.home.packages-help')}</p>
              <div class="packages">
                ${packageList(own, 'course')} ${packageList(own, 'booster')}
              </div>
              <h4>${t('site.home.papers')}</h4>
              <p>${t('site.home.papers-note')}</p>
              ${preview === undefined ? null : papersOf(preview)}
            `
      }
    </article>
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
      ${['brief', 'card', 'sheet'].map(
        (paper) =>
          html`<li>
            <a href=${`packages/${name}/papers/${paper}.html`}>${t(`site.home.${paper}`)}</a>
          </li>`,
      )}
    </ul>
  `;
}
