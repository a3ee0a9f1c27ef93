import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { createServer } from 'vite';
import { runCommand } from '../../src/cli/args.ts';
import { ensureBrowser } from '../../src/cli/ensure-browser.ts';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { LOOKS, type LookName, SIZES, type ScreenLook, type SizeName } from './looks.ts';

const FOLDER = '.cache/screens';
const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
const LOOK_NAMES = Object.keys(LOOKS) as LookName[];

await runCommand(
  {
    name: 'screens',
    about:
      `Takes a picture of every state of the player in the gallery, whole pages, to look at: ` +
      `${FOLDER}/<look>/<size>/<state>.png.`,
    options: {
      state: { type: 'list', about: 'Only states whose names begin so (all).' },
      look: { type: 'list', about: 'How they look (all).', valid: LOOK_NAMES },
      size: { type: 'list', about: 'The window (all).', valid: SIZE_NAMES },
    },
  },
  async ({ lists }) => {
    const ready = ensureBrowser();
    if (!ready.ok) {
      console.error(ready.remedy);
      return 1;
    }
    const server = await createServer({
      server: { port: 0, host: '127.0.0.1', hmr: false },
      logLevel: 'error',
    });
    await server.listen();
    const gallery = new URL('gallery.html', server.resolvedUrls!.local[0]).href;
    const { STATES } = (await server.ssrLoadModule('/gallery/states.ts')) as {
      STATES: Readonly<Record<string, unknown>>;
    };
    const states = Object.keys(STATES).filter(
      (name) => lists.state?.some((begin) => name.startsWith(begin)) ?? true,
    );
    const sizes = SIZE_NAMES.filter((name) => lists.size?.includes(name) ?? true);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
    let failed = 0;
    for (const look of LOOK_NAMES.filter((name) => lists.look?.includes(name) ?? true)) {
      failed += await takeAll(browser, gallery, look, states, sizes);
    }
    await browser.close();
    await server.close();
    return failed === 0 ? 0 : 1;
  },
);
// Files that are still watched must not keep the command waiting.
process.exit();

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
      await page.goto('about:blank');
      await page.goto(`${gallery}${search}#${state}`);
      await page.locator('html[data-ready]').waitFor();
      await page.waitForLoadState('networkidle');
      for (const size of sizes) {
        await page.setViewportSize(SIZES[size]);
        const folder = join(FOLDER, name, size);
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${state}.png`), fullPage: true });
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
