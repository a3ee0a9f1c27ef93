import { expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { ZIP_BUDGET } from '../../src/packager/zip.ts';
import { builtPackages } from '../support/built-site.ts';
import { measurePage } from '../bench/measure-page.ts';
import { CONTROL, PAGE_BUDGETS } from '../bench/page-figures.ts';

const packages = builtPackages();

/** What is counted, not timed: the same on every computer. */
const COUNTED = ['bytes', 'fontBytes', 'requests', 'foreign'] as const;

test.each(packages)('$name weighs no more than a package may', ({ bytes }) => {
  expect(bytes).toBeLessThanOrEqual(ZIP_BUDGET);
});

test.each(packages.filter(({ kind }) => kind === 'course'))(
  'the first screen of $name keeps its budgets',
  async ({ name }) => {
    const folder = `dist/packages/${name}`;
    const [load] = await measurePage(folder, 'index.html', CONTROL, findBrowser()!, 1);
    for (const key of COUNTED) {
      expect(load![key], key).toBeLessThanOrEqual(PAGE_BUDGETS[key]);
    }
  },
);
