import { readdirSync } from 'node:fs';
import { UsageError, runCommand } from '../../src/cli/args.ts';
import { ensureBrowser } from '../../src/cli/ensure-browser.ts';
import { COURSE } from '../../src/packager/package-settings.ts';
import { zipBudget } from '../../src/packager/zip.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { buildIfStale, builtPackages } from '../support/built-site.ts';
import { codeFigures } from './code-figures.ts';
import { commandFigures } from './command-figures.ts';
import { contentFigures } from './content-figures.ts';
import { type Figure, tableOf } from './figure.ts';
import { lessonFigures } from './lesson-figures.ts';
import { CONTROL, PAGE_BUDGETS, PATH_CONTROL, pageFigures } from './page-figures.ts';
import { pathFigures } from './path-figures.ts';
import { platformFigures } from './platform-figures.ts';
import { playFigures } from './play-figures.ts';

const RUNS = 5;

await runCommand(
  {
    name: 'bench',
    about:
      'Measures lessons as a pupil on a slow school computer meets them (4× slower, 1.6 Mbit/s, 150 ms): loads ' +
      'their pages, plays them and prints each figure beside its budget, which takes minutes. Times are those ' +
      'of this computer, and mean little while it does something else.',
    options: {
      runs: {
        type: 'text',
        value: 'number',
        about: `Loads of each page (${RUNS}); medians count.`,
      },
    },
  },
  async ({ texts }) => {
    const runs = Number(texts.runs ?? RUNS);
    if (!Number.isInteger(runs) || runs < 1 || runs > 99) {
      throw new UsageError(`--runs cannot be "${texts.runs}"; valid: 1 to 99.`);
    }
    const browser = ensureBrowser();
    if (!browser.ok) {
      console.error(browser.remedy);
      return 1;
    }
    buildIfStale();
    const figures = await measureAll(browser.path, runs);
    console.log(tableOf(figures));
    return figures.some(({ value }) => value === undefined) ? 1 : 0;
  },
);

async function measureAll(browser: string, runs: number): Promise<readonly Figure[]> {
  const packages = builtPackages();
  const pages = readdirSync('dist').filter((name) => /^.+-\d+-\d+-.+\.html$/.test(name));
  const figures: Figure[] = [];
  for (const page of pages) {
    const isCourse = page.startsWith(`${COURSE}-`);
    const control = isCourse ? PATH_CONTROL : CONTROL;
    const screen = { label: `site ${page}`, folder: 'dist', page, control };
    figures.push(...(await pageFigures(screen, browser, runs)));
    if (!isCourse) figures.push(...contentFigures(page));
  }
  const start = { label: 'site index.html', folder: 'dist', page: 'index.html' };
  const { foreign } = PAGE_BUDGETS;
  const control = PATH_CONTROL;
  figures.push(...(await pageFigures({ ...start, control }, browser, runs, { foreign })));
  for (const { name, kind } of packages.filter(({ kind }) => kind !== 'booster')) {
    const screen = {
      label: name,
      folder: `dist/packages/${name}`,
      page: 'index.html',
      control: kind === 'course' ? PATH_CONTROL : CONTROL,
    };
    figures.push(...(await pageFigures(screen, browser, runs)));
  }
  for (const { name, module, bytes } of packages) {
    figures.push({ name: `${name}.zip`, value: bytes, unit: 'bytes', budget: zipBudget(module) });
  }
  figures.push(...(await codeFigures()), ...commandFigures());
  figures.push(...(await playFigures(browser)), ...(await pathFigures(browser)));
  for (const { content } of REAL_LESSONS) {
    figures.push(...lessonFigures(content), ...(await platformFigures(content)));
  }
  return figures;
}
