import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { zipBudget } from '../../src/packager/zip.ts';
import { builtPackages } from '../support/built-site.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { SURFACES } from '../../src/content/names.ts';
import { builtFile, gzippedBytes } from '../bench/built-code.ts';
import { codeFigures, surfaceFigures } from '../bench/code-figures.ts';
import { contentFigures } from '../bench/content-figures.ts';
import { type PageLoad, measurePage } from '../bench/measure-page.ts';
import { CONTROL, PAGE_BUDGETS, PATH_CONTROL, START_BUDGETS } from '../bench/page-figures.ts';

const packages = builtPackages();

/** What is counted, not timed: the same on every computer. */
const COUNTED = ['bytes', 'fontBytes', 'requests', 'foreign'] as const;

const site = siteInBrowser();

async function firstScreen(folder: string, control: string): Promise<PageLoad> {
  const page = { folder, page: 'index.html', control };
  const [load] = await measurePage(page, site.browser, { runs: 1, slow: false });
  return load!;
}

test.each(packages)('$name weighs no more than a package may', ({ module, bytes }) => {
  expect(bytes).toBeLessThanOrEqual(zipBudget(module));
});

test.each(packages.filter(({ kind }) => kind === 'module'))(
  'the first screen of $name keeps its budgets',
  async ({ name }) => {
    const load = await firstScreen(`dist/packages/${name}`, CONTROL);
    for (const key of COUNTED) {
      expect(load[key], key).toBeLessThanOrEqual(PAGE_BUDGETS[key]);
    }
  },
);

test('the start page keeps its budgets', async () => {
  const load = await firstScreen('dist', PATH_CONTROL);
  for (const [key, most] of Object.entries(START_BUDGETS)) {
    expect(load[key as keyof typeof START_BUDGETS], key).toBeLessThanOrEqual(most);
  }
});

const pages = readdirSync('dist').filter((name) => /^(?!course-).+-\d+-\d+-.+\.html$/.test(name));

test.each(pages)('no episode of %s weighs more than an episode may', (page) => {
  const episodes = contentFigures(page);
  expect(episodes).not.toHaveLength(0);
  expect(episodes.filter(({ value, budget }) => value! > budget!)).toEqual([]);
});

test('no surface weighs more than a surface may, nor what they share', () => {
  const figures = surfaceFigures();
  expect(figures).toHaveLength(SURFACES.length + 1);
  expect(figures.filter(({ value, budget }) => value! > budget!)).toEqual([]);
});

test.each(packages.filter(({ kind }) => kind === 'course'))(
  'the path of $name keeps them too, whatever the number of modules',
  async ({ name }) => {
    const load = await firstScreen(`dist/packages/${name}`, PATH_CONTROL);
    for (const key of COUNTED) {
      expect(load[key], key).toBeLessThanOrEqual(PAGE_BUDGETS[key]);
    }
  },
);

test('tracking weighs no more than it may', async () => {
  // Libraries are built as for the site.
  vi.stubEnv('NODE_ENV', 'production');
  const tracking = (await codeFigures()).filter(({ name }) => name.startsWith('tracking with'));
  vi.unstubAllEnvs();
  expect(tracking).toHaveLength(1);
  expect(tracking[0]!.value).toBeLessThanOrEqual(tracking[0]!.budget!);
});

/** The most that the code of all sounds may weigh, packed. */
const SOUNDS_BUDGET = 1500;

test('the sounds weigh no more than they may', () => {
  expect(gzippedBytes([builtFile('elements/sounds/play.ts')])).toBeLessThanOrEqual(SOUNDS_BUDGET);
});
