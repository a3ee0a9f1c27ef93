import { chromium } from 'playwright';
import { BROWSER_ARGS } from '../../src/cli/find-browser.ts';
import { type Figure, median } from './figure.ts';
import { type LoadedPage, type PageLoad, measurePage } from './measure-page.ts';

/** Home's first button to press, once it is there. */
export const CONTROL = '.ticket.next .button.main:enabled';

/** The first door of a path, once it is there. */
export const PATH_CONTROL = '.first .button.main';

/** What the first screen may take; sizes in bytes, times in milliseconds. */
export const PAGE_BUDGETS = {
  bytes: 60_000,
  fontBytes: 30_000,
  requests: 8,
  foreign: 0,
  interactive: 1200,
  blocked: 150,
} as const satisfies Record<keyof PageLoad, number>;

/**
 * What the start page may take. A child may begin on it; it brings all that a lesson's first screen runs, which the
 * lesson then need not fetch.
 */
export const START_BUDGETS = {
  bytes: 68_000,
  fontBytes: PAGE_BUDGETS.fontBytes,
  foreign: 0,
} as const satisfies Partial<Record<keyof PageLoad, number>>;

const NAMES: Readonly<Record<keyof PageLoad, readonly [name: string, unit: string]>> = {
  bytes: ['HTML, CSS, JS and content', 'bytes'],
  fontBytes: ['fonts', 'bytes'],
  requests: ['requests', ''],
  foreign: ['requests to other hosts', ''],
  interactive: ['until a pupil can begin', 'ms'],
  blocked: ['main thread blocked', 'ms'],
};

/** A page to load, by a name for people. */
export interface FirstScreen extends LoadedPage {
  readonly label: string;
}

/** The first screen of a page: medians over `runs` cold and slowed loads, beside the budgets unless it has none. */
export async function pageFigures(
  { label, ...page }: FirstScreen,
  browserPath: string,
  runs: number,
  budgets: Partial<Record<keyof PageLoad, number>> = PAGE_BUDGETS,
): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_ARGS });
  const loads = await measurePage(page, browser, { runs, slow: true }).catch((reason) => {
    console.error(`${label}: ${(reason as Error).message}`);
    return [];
  });
  await browser.close();
  return (Object.keys(NAMES) as (keyof PageLoad)[]).map((key) => ({
    name: `${label}: ${NAMES[key][0]}`,
    value: median(loads.map((load) => load[key])),
    unit: NAMES[key][1],
    ...(budgets[key] !== undefined && { budget: budgets[key] }),
  }));
}
