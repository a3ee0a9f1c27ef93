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
import { CONTROL, PATH_CONTROL, START_BUDGETS, pageFigures } from './page-figures.ts';
import { pathFigures } from './path-figures.ts';
import { platformFigures } from './platform-figures.ts';
import { playFigures } from './play-figures.ts';

const RUNS = 5;

/** What is measured together, by the names that `--part` takes, in the order in which they are printed. */
const PARTS = {
  screens: firstScreenFigures,
  sizes: sizeFigures,
  commands: () => Promise.resolve(commandFigures()),
  taps: playFigures,
  path: pathFigures,
  platform: trackingFigures,
} as const satisfies Readonly<
  Record<string, (browser: string, runs: number) => Promise<readonly Figure[]>>
>;
type PartName = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as PartName[];

await runCommand(
  {
    name: 'bench',
    about:
      'Measures lessons as a pupil on a slow school computer meets them (4× slower, 1.6 Mbit/s, 150 ms): loads ' +
      'their pages, plays them and prints each figure beside its budget, part by part. All takes about half an ' +
      'hour. Times are those of this computer, and mean little while it does something else.',
    options: {
      part: { type: 'list', value: 'name', about: 'What to measure (all).', valid: PART_NAMES },
      runs: {
        type: 'text',
        value: 'number',
        about: `Loads of each page (${RUNS}); medians count.`,
      },
    },
  },
  async ({ texts, lists }) => {
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
    let measured = true;
    for (const name of PART_NAMES.filter((name) => lists.part?.includes(name) ?? true)) {
      const figures = await PARTS[name](browser.path, runs);
      console.log(`${name}\n${tableOf(figures)}\n`);
      measured &&= figures.every(({ value }) => value !== undefined);
    }
    return measured ? 0 : 1;
  },
);

async function firstScreenFigures(browser: string, runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const page of lessonPages()) {
    const control = page.startsWith(`${COURSE}-`) ? PATH_CONTROL : CONTROL;
    const screen = { label: `site ${page}`, folder: 'dist', page, control };
    figures.push(...(await pageFigures(screen, browser, runs)));
  }
  const start = { label: 'site index.html', folder: 'dist', page: 'index.html' };
  const control = PATH_CONTROL;
  figures.push(...(await pageFigures({ ...start, control }, browser, runs, START_BUDGETS)));
  for (const { name, kind } of builtPackages().filter(({ kind }) => kind !== 'booster')) {
    const screen = {
      label: name,
      folder: `dist/packages/${name}`,
      page: 'index.html',
      control: kind === 'course' ? PATH_CONTROL : CONTROL,
    };
    figures.push(...(await pageFigures(screen, browser, runs)));
  }
  return figures;
}

async function sizeFigures(): Promise<readonly Figure[]> {
  const episodes = lessonPages().filter((page) => !page.startsWith(`${COURSE}-`));
  const zips = builtPackages().map(({ name, module, bytes }) => ({
    name: `${name}.zip`,
    value: bytes,
    unit: 'bytes',
    budget: zipBudget(module),
  }));
  return [...episodes.flatMap((page) => contentFigures(page)), ...zips, ...(await codeFigures())];
}

async function trackingFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, content } of REAL_LESSONS) {
    const own = [...lessonFigures(content), ...(await platformFigures(content))];
    figures.push(...own.map((figure) => ({ ...figure, name: `${name}, ${figure.name}` })));
  }
  return figures;
}

function lessonPages(): readonly string[] {
  return readdirSync('dist').filter((name) => /^.+-\d+-\d+-.+\.html$/.test(name));
}
