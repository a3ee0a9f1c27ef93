import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { serveSite } from './serve-site.ts';

/** A served site and a browser to open it in, from before the first test of a file until after its last. */
export interface SiteInBrowser {
  readonly origin: string;
  readonly browser: Browser;
}

/** For the top of a file of tests; `serve` gives another site than the one that was built. */
export function siteInBrowser(
  serve: () => ReturnType<typeof serveSite> = serveSite,
): SiteInBrowser {
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serve();
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get origin() {
      return running(site).origin;
    },
    get browser() {
      return running(browser);
    },
  };
}

function running<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The site is there inside tests and their hooks alone.');
  return thing;
}
