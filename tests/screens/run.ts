import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright';
import { runCommand } from '../../src/cli/args.ts';
import { ensureBrowser } from '../../src/cli/ensure-browser.ts';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { serveGallery } from './built-gallery.ts';
import { LOOKS, type LookName, SIZES, type ScreenLook, type SizeName } from './looks.ts';

const FOLDER = '.cache/screens';
const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
const LOOK_NAMES = Object.keys(LOOKS) as LookName[];

await runCommand(
  {
    name: 'screens',
    about:
      'Takes a picture of every state of the player in the gallery, to look at: ' +
      `${FOLDER}/<look>/<size>/<state>.png, and <state>.end.png where there is more below.`,
    options: {
      state: { type: 'list', value: 'name', about: 'Only states whose names begin so (all).' },
      look: { type: 'list', value: 'name', about: 'How they look (all).', valid: LOOK_NAMES },
      size: { type: 'list', value: 'name', about: 'The window (all).', valid: SIZE_NAMES },
    },
  },
  async ({ lists }) => {
    const ready = ensureBrowser();
    if (!ready.ok) {
      console.error(ready.remedy);
      return 1;
    }
    const gallery = await serveGallery();
    const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
    const states = (await statesIn(browser, gallery.address)).filter(
      (name) => lists.state?.some((begin) => name.startsWith(begin)) ?? true,
    );
    const sizes = SIZE_NAMES.filter((name) => lists.size?.includes(name) ?? true);
    let failed = 0;
    for (const look of LOOK_NAMES.filter((name) => lists.look?.includes(name) ?? true)) {
      failed += await takeAll(browser, gallery.address, look, states, sizes);
    }
    await browser.close();
    await gallery.close();
    return failed === 0 && states.length > 0 ? 0 : 1;
  },
);

/** Names of all states that the gallery has doors to. */
async function statesIn(browser: Browser, gallery: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  const found = new Set<string>();
  for (const section of ['states', 'stories']) {
    await show(page, `${gallery}#players/${section}`);
    for (const name of await page.locator('.doors code').allTextContents()) found.add(name);
  }
  await page.close();
  return [...found];
}

/** Answers how many states could not be shown. */
async function takeAll(
  browser: Browser,
  gallery: string,
  name: LookName,
  states: readonly string[],
  sizes: readonly SizeName[],
): Promise<number> {
  const { search, forcedColors }: ScreenLook = LOOKS[name];
  const context = await browser.newContext({ reducedMotion: 'reduce', forcedColors });
  const page = await context.newPage();
  let failed = 0;
  for (const state of states) {
    try {
      for (const size of sizes) {
        await page.setViewportSize(SIZES[size]);
        await show(page, `${gallery}${search}#${state}`);
        await take(page, join(FOLDER, name, size), state);
      }
    } catch (reason) {
      failed += 1;
      console.error(`✗ ${name} ${state}: ${String(reason)}`);
    }
  }
  await context.close();
  console.log(`${name}: ${states.length - failed} states in ${sizes.length} windows`);
  return failed;
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
}

async function take(page: Page, folder: string, state: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // On a slow computer even what takes no time would be caught on its way.
  const animations = 'disabled';
  await page.screenshot({ path: join(folder, `${state}.png`), animations });
  const isLonger = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    scrollTo(0, scrollHeight);
    return scrollHeight > clientHeight + 1;
  });
  if (!isLonger) return;
  // Faces far below are drawn once they have come into sight.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot({ path: join(folder, `${state}.end.png`), animations });
}
