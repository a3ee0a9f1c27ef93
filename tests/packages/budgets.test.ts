import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { zipBudget } from '../../src/packager/zip.ts';
import { builtPackages } from '../support/built-site.ts';
import { SURFACES } from '../../src/content/names.ts';
import { surfaceFigures } from '../bench/code-figures.ts';
import { contentFigures } from '../bench/content-figures.ts';
import { measurePage } from '../bench/measure-page.ts';
import { CONTROL, PAGE_BUDGETS, PATH_CONTROL } from '../bench/page-figures.ts';

const packages = builtPackages();

/** What is counted, not timed: the same on every computer. */
const COUNTED = ['bytes', 'fontBytes', 'requests', 'foreign'] as const;

test.each(packages)('$name weighs no more than a package may', ({ module, bytes }) => {
  expect(bytes).toBeLessThanOrEqual(zipBudget(module));
});

test.each(packages.filter(({ kind }) => kind === 'module'))(
  'the first screen of $name keeps its budgets',
  async ({ name }) => {
    const folder = `dist/packages/${name}`;
    const [load] = await measurePage(folder, 'index.html', CONTROL, findBrowser()!, 1);
    for (const key of COUNTED) {
      expect(load![key], key).toBeLessThanOrEqual(PAGE_BUDGETS[key]);
    }
  },
);

const pages = readdirSync('dist').filter((name) => /^(?!course-).+-\d+-\d+-.+\.html$/.test(name));

test.each(pages)('no episode of %s weighs more than an episode may', (page) => {
  const episodes = contentFigures(page);
  expect(episodes).not.toHaveLength(0);
  expect(episodes.filter(({ value, budget }) => value! > budget!)).toEqual([]);
});

test('no surface weighs more than a surface may', () => {
  const surfaces = surfaceFigures().filter(({ budget }) => budget !== undefined);
  expect(surfaces).toHaveLength(SURFACES.length);
  expect(surfaces.filter(({ value, budget }) => value! > budget!)).toEqual([]);
});
test.each(packages.filter(({ kind }) => kind === 'course'))(
  'the path of $name keeps them too, whatever the number of modules',
  async ({ name }) => {
    const [load] = await measurePage(
      `dist/packages/${name}`,
      'index.html',
      PATH_CONTROL,
      findBrowser()!,
      1,
    );
    for (const key of COUNTED) {
      expect(load![key], key).toBeLessThanOrEqual(PAGE_BUDGETS[key]);
    }
  },
);

/** The most that the code of all sounds may weigh, packed. */
const SOUNDS_BUDGET = 1500;

test.each(packages)('$name has the sounds, and does not fetch them ahead', ({ name }) => {
  const folder = `dist/packages/${name}`;
  const list = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
    string,
    { readonly file: string }
  >;
  const { file } = list['../elements/sounds/play.ts']!;
  expect(gzipSync(readFileSync(`${folder}/${file}`)).length).toBeLessThanOrEqual(SOUNDS_BUDGET);
  expect(readFileSync(`${folder}/index.html`, 'utf8')).not.toContain(file);
});
