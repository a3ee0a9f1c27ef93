import { type Figure, median } from './figure.ts';
import { type PageLoad, measurePage } from './measure-page.ts';

/** Home's first button to press, once it is there. */
export const CONTROL = '.ticket.next .button.main:enabled';

/** What the first screen may take; sizes in bytes, times in milliseconds. */
export const PAGE_BUDGETS = {
  bytes: 60_000,
  fontBytes: 30_000,
  requests: 8,
  foreign: 0,
  interactive: 1200,
  blocked: 150,
} as const satisfies Record<keyof PageLoad, number>;

const NAMES: Readonly<Record<keyof PageLoad, readonly [name: string, unit: string]>> = {
  bytes: ['HTML, CSS, JS and content', 'bytes'],
  fontBytes: ['fonts', 'bytes'],
  requests: ['requests', ''],
  foreign: ['requests to other hosts', ''],
  interactive: ['until a pupil can begin', 'ms'],
  blocked: ['main thread blocked', 'ms'],
};

/** The first screen of a page of a folder: medians over `runs` cold and slowed loads. */
export async function pageFigures(
  label: string,
  folder: string,
  page: string,
  browserPath: string,
  runs: number,
): Promise<readonly Figure[]> {
  const loads = await measurePage(folder, page, CONTROL, browserPath, runs).catch((reason) => {
    console.error(`${label}: ${(reason as Error).message}`);
    return [];
  });
  return (Object.keys(NAMES) as (keyof PageLoad)[]).map((key) => ({
    name: `${label}: ${NAMES[key][0]}`,
    value: median(loads.map((load) => load[key])),
    unit: NAMES[key][1],
    budget: PAGE_BUDGETS[key],
  }));
}
