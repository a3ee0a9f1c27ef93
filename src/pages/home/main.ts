import '../../elements/tokens/tokens.css';
import './home.css';
import { html, render } from 'lit';
import { applyDisplay, readDisplay } from '../../elements/player/display.ts';
import { whenIdle } from '../../elements/player/when-idle.ts';
import { loadHeadingFont } from '../../elements/tokens/heading-font.ts';
import { type Words, t } from '../../i18n/words.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { listPackages } from '../shared/packages.ts';
import { openSite } from '../shared/site-words.ts';
import { DevicePath, isOfDevice } from './device-path.ts';
import { fetchHelp, openHelp } from './get-help.ts';
import { type Places, placesSection } from './places.ts';
import { teachersSection } from './teachers.ts';

/** Longest wait for faces and for what is due once all else is there, in milliseconds. */
const ALL_WITHIN = 1500;

applyDisplay(readDisplay());
const comingFaces = loadFaces();
const comingPackages = listPackages();
const site = await openSite();
const root = document.getElementById('home')!;
const courses = site.courses.filter(({ language }) => language === document.documentElement.lang);
const paths = await Promise.all(
  courses.map(async (course) => new DevicePath(course, await fetchJson<Words>(course.words))),
);
const packages = await comingPackages;
let isCleared = false;

await Promise.race([
  Promise.all([comingFaces, ...paths.map((path) => path.fetchPlayed())]),
  new Promise((resolve) => setTimeout(resolve, ALL_WITHIN)),
]);
draw();
void whenIdle().then(() => import('../../elements/cast/portrait.ts'));
// With no network, help that was fetched is still there.
void whenIdle()
  .then(() => fetchHelp(site.help))
  .catch(() => {});
void catchUp();

// What lessons did meanwhile: this page may come back from the cache, or lie beside them in another tab.
addEventListener('pageshow', (event) => {
  if (event.persisted) void catchUp();
});
addEventListener('storage', ({ key }) => {
  if (isOfDevice(key)) void catchUp();
});

// Drawn in its own faces from the first, no line wraps anew when they come.
async function loadFaces(): Promise<void> {
  const texts = ['400', '700'].map((weight) =>
    document.fonts.load(`${weight} 1rem "Atkinson Hyperlegible Next"`),
  );
  await Promise.allSettled([loadHeadingFont(), ...texts]);
}

async function catchUp(): Promise<void> {
  draw();
  const more = await Promise.all(paths.map((path) => path.fetchPlayed()));
  if (more.includes(true)) draw();
}

function draw(): void {
  const places: Places = {
    paths: paths.map((path) => ({ band: path.band, path: path.look() })),
    isCleared,
    onClear() {
      isCleared = true;
      draw();
    },
  };
  render(
    html`
      <header class="awning">
        <div>
          <h1>${t('site.name')}</h1>
          <p class="tagline">${t('site.tagline')}</p>
          <p class="doors">
            <button type="button" class="button" @click=${() => openHelp(site.help)}>
              ${t('site.home.help')}
            </button>
            <a class="button quiet" href="#teachers">${t('site.home.teachers')}</a>
          </p>
        </div>
      </header>
      <main class="page">${placesSection(places)} ${teachersSection(site, packages)}</main>
      <footer class="page"><p>${t('site.home.privacy')}</p></footer>
    `,
    root,
  );
}
