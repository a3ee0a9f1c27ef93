import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { fault } from '../faults/cases.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { readPanel } from '../support/preview-panel.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/* What can go wrong on a platform, switched on in the preview, and what a pupil sees of it. */

const { project } = readProject();
const PACKAGE = 'meet-up-9-11-scorm12';
/** After so many milliseconds without a sign of life a killed tab counts as gone. */
const GONE_AFTER = 6500;
const isStory = (view: View): boolean => view.screen === 'story' && view.state.trail.length > 3;

const site = siteInBrowser();

async function begin(profile: string) {
  const opened = await openInPreview(await quickContext(site.browser), site.origin, PACKAGE);
  await opened.page.getByLabel('Kind of platform').selectOption(profile);
  await opened.page.waitForTimeout(500);
  const screen = async () => (await opened.lesson.view())?.screen;
  await expect.poll(screen, { timeout: 30_000 }).toBe('home');
  return { ...opened, robot: new Robot(opened.lesson, project, MEET_UP) };
}

const savedPlace = async (page: Page) =>
  Number.parseInt((await readPanel(page)).facts['Saved place'] ?? '', 10);
const says = (page: Page, words: string) =>
  expect
    .poll(() => page.frameLocator('iframe').getByText(words, { exact: true }).count(), {
      timeout: 60_000,
    })
    .toBeGreaterThan(0);

test.each(['strict', 'moodle'])(
  'with the network down a pupil goes on, reads "Not saved yet", and is saved when it is back (%s)',
  async (profile) => {
    const { page, robot } = await begin(profile);
    await page.getByLabel('Network down').check();
    await robot.play({ kind: 'all-right' }, isStory);
    await says(page, 'Not saved yet');
    expect(await savedPlace(page)).toBe(0);
    await page.getByLabel('Network down').uncheck();
    await says(page, 'Saved');
    // The preview draws what it was sent a frame later than the lesson says so.
    await expect.poll(() => savedPlace(page)).toBeGreaterThan(10);
    await page.context().close();
  },
);

test('a pupil whose whole page was closed goes on at the same screen, and another pupil begins anew', async () => {
  const { page, lesson, robot } = await begin('strict');
  const context = page.context();
  await robot.play({ kind: 'all-right' }, isStory);
  const before = await lesson.view();
  await page.close({ runBeforeUnload: true });
  const again = await openInPreview(context, site.origin, PACKAGE);
  await again.page.getByLabel('Kind of platform').selectOption('strict');
  await expect.poll(() => again.lesson.view(), { timeout: 30_000 }).toEqual(before);
  expect(again.faults).toEqual([]);
  await again.page.getByRole('button', { name: 'Start as a new pupil' }).click();
  await expect
    .poll(async () => (await again.lesson.view())?.screen, { timeout: 30_000 })
    .toBe('home');
  expect(await savedPlace(again.page)).toBe(0);
  await context.close();
});

test.each(['strict', 'moodle'])(
  'a killed tab goes on at the same screen, though its platform heard nothing (%s)',
  async (profile) => {
    const { page, lesson, robot } = await begin(profile);
    await page.getByLabel('Network down').check();
    await robot.play({ kind: 'all-right' }, isStory);
    const before = await lesson.view();
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: 'Kill the tab' }).click();
    await page.waitForTimeout(GONE_AFTER);
    expect(await savedPlace(page)).toBe(0);
    await page.getByLabel('Network down').uncheck();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect.poll(() => lesson.view(), { timeout: 30_000 }).toEqual(before);
    await expect.poll(() => savedPlace(page), { timeout: 30_000 }).toBeGreaterThan(10);
    await page.context().close();
  },
);

test('a platform that cuts the bookmark loses no decision', async () => {
  const { page, lesson, robot } = await begin('truncating');
  await robot.play({ kind: 'all-right' }, isStory);
  const before = await lesson.view();
  await page.getByRole('button', { name: 'Close the lesson' }).click();
  await expect.poll(() => savedPlace(page)).toBe(40);
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect.poll(() => lesson.view(), { timeout: 30_000 }).toEqual(before);
  await page.context().close();
});

test.each(['strict', 'lenient'])(
  'with the session expired a pupil is asked to open the lesson again, and loses nothing (%s)',
  async (profile) => {
    const { page, lesson, robot } = await begin(profile);
    await robot.play({ kind: 'all-right' }, isStory);
    await page.getByLabel('Session expired').check();
    const episode = (view: View): boolean => view.screen === 'replay';
    await robot.play({ kind: 'all-right' }, episode);
    await expect
      .poll(() => page.frameLocator('iframe').getByText('is not answering').count(), {
        timeout: 60_000,
      })
      .toBe(1);
    const before = await lesson.view();
    await page.getByRole('button', { name: 'Close the lesson' }).click();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect.poll(() => lesson.view(), { timeout: 30_000 }).toEqual(before);
    await says(page, 'Saved');
    await page.context().close();
  },
);

const keepBeatNew = `window.keepingBeatNew = setInterval(() => {
  for (const [name, beat] of Object.entries({ ...localStorage }))
    if (name.startsWith('safe1.tab.'))
      localStorage.setItem(name, beat.split(' ')[0] + ' ' + Date.now());
}, 100)`;

test('a killed tab that is opened again at once only looks, and then goes on by itself', async () => {
  const { page, lesson, robot } = await begin('strict');
  await robot.play({ kind: 'all-right' }, isStory);
  const before = await lesson.view();
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: 'Kill the tab' }).click();
  // A slow computer may open it again later than a killed tab is believed in: its last beat stays new until then.
  await page.evaluate(keepBeatNew);
  await page.getByRole('button', { name: 'Open it again' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByText('is open in another tab').waitFor({ timeout: 30_000 });
  await page.evaluate('clearInterval(window.keepingBeatNew)');
  await frame.getByText('is open in another tab').waitFor({ state: 'detached', timeout: 30_000 });
  await says(page, 'Saved');
  expect(await lesson.view()).toEqual(before);
  await page.context().close();
});

test('a new attempt goes on from what the device has', async () => {
  const { page, lesson, robot } = await begin('moodle');
  await robot.play({ kind: 'all-right' }, isStory);
  const before = await lesson.view();
  await page.getByRole('button', { name: 'Start a new attempt' }).click();
  await expect.poll(() => lesson.view(), { timeout: 30_000 }).toEqual(before);
  await expect.poll(() => savedPlace(page), { timeout: 30_000 }).toBeGreaterThan(10);
  await page.context().close();
});

test(fault(1, 'a package that finds no platform says so, and plays'), async () => {
  const context = await quickContext(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.origin}/packages/${PACKAGE}/index.html`);
  await page.getByText('The school’s page is not answering').waitFor({ timeout: 30_000 });
  await page.getByText('Kept until you close', { exact: true }).waitFor();
  await context.close();
});
