import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { fault } from '../faults/cases.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { readPanel } from '../support/preview-panel.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';

/* An offline spell: the network goes after the first screen of a package, and comes back after its end. */

const { project } = readProject();
const isHandedIn = (view: View): boolean => view.screen === 'home' && view.progress.handedIn;
/** Files are fetched 2.5 s after the first screen is there; so long without another, and all have come. */
const QUIET = 4000;

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each(['meet-up-9-11-scorm12', 'meet-up-9-11-scorm2004-4th'])(
  fault(9, 'a package without a network from its first screen on plays to its end (%s)'),
  async (name) => {
    const context = await quickContext(browser);
    const { page, lesson, faults } = await openInPreview(context, site.origin, name);
    await page.getByLabel('Kind of platform').selectOption('strict');
    await expect.poll(async () => (await lesson.view())?.screen, { timeout: 30_000 }).toBe('home');
    let last = Date.now();
    page.on('requestfinished', () => (last = Date.now()));
    while (Date.now() - last < QUIET) await page.waitForTimeout(200);

    const missed: string[] = [];
    page.on('requestfailed', (request) => missed.push(request.url()));
    await context.setOffline(true);
    await page.getByLabel('Network down').check();
    const robot = new Robot(lesson, project, MEET_UP);
    await robot.play({ kind: 'all-right' }, isHandedIn);
    const said = (words: string) =>
      page.frameLocator('iframe').getByText(words, { exact: true }).count();
    await expect.poll(() => said('Not saved yet'), { timeout: 30_000 }).toBe(1);
    expect((await readPanel(page)).facts['Status']).toBe('not started');

    await context.setOffline(false);
    await page.getByLabel('Network down').uncheck();
    await expect.poll(() => said('Saved'), { timeout: 90_000 }).toBe(1);
    const { facts, rules } = await readPanel(page);
    expect(facts['Status']).toBe('passed');
    expect(facts['Score']).toBe('100');
    expect(rules).toEqual({ MEET: 'got it', WHO: 'got it', TELL: 'got it' });
    // Edges of paper are all that may be missing; the browser tells of each on the console.
    expect(missed.filter((address) => !address.endsWith('.svg'))).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  },
);
