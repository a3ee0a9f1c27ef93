import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { openOnSite, quickContext } from '../support/open-lesson.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { MARK, SECOND, serveTwoLanguages } from '../support/two-languages.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { project } = readProject();
const MODULE = 'photos';
const { content } = REAL_LESSONS.find(({ name }) => name === `${MODULE} 9-11`)!;

const site = siteInBrowser(serveTwoLanguages);

/** Takes a language in the display panel, which is opened and closed for it. */
async function speak(page: Page, language: string): Promise<void> {
  await page.locator('.tool-display').click();
  await page.locator(`input[name="language"][value="${language}"]`).check();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
  await page.keyboard.press('Escape');
}

/** What rules and stories have come to so far, from which the score is computed. */
async function progressIn(page: Page): Promise<unknown> {
  const progress = await page.evaluate(() => document.querySelector('safe-player')?.progress);
  expect(progress).toBeDefined();
  return progress;
}

const isQuestion = (view: View): boolean =>
  view.screen === 'question' && view.response === undefined;
/** The words on the screen that are in the first language; there have to be some in the second. */
async function unmarked(page: Page, selector: string): Promise<readonly string[]> {
  const texts = (await page.locator(selector).allInnerTexts()).filter((text) =>
    /[a-z]{3}/i.test(text),
  );
  const found = texts.filter((text) => !text.includes(MARK.trim()));
  expect(texts.length).toBeGreaterThan(found.length);
  return found;
}

test('a course goes on in another language in the middle of a question, and back on its path', async () => {
  const { page, lesson, faults } = await openOnSite(
    await quickContext(site.browser),
    site.origin,
    `course-9-11-en-GB.html#${MODULE}`,
  );
  const robot = new Robot(lesson, project, content);
  await robot.play({ kind: 'all-right' }, isQuestion);
  const asked = await lesson.view();
  const ticked = page.locator('main input:checked, main .slip, main .word.in, main .joined');
  await page.locator('main input, main .tray-button, main .word, main .pair').first().click();
  await expect.poll(() => ticked.count()).toBeGreaterThan(0);
  const half = await ticked.count();
  const before = await progressIn(page);

  await speak(page, SECOND);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await lesson.view()).toEqual(asked);
  expect(await ticked.count()).toBe(half);
  expect(await progressIn(page)).toEqual(before);
  expect(await unmarked(page, 'main h1, main h2, main label, main button')).toEqual([]);

  // What comes next is in that language, and so is the path; what was decided stays.
  await page.locator('.foot button').first().click();
  await expect.poll(async () => (await lesson.view())?.screen).toBe('path');
  expect(await unmarked(page, 'safe-path h1, safe-path h2, safe-path li p, safe-path a')).toEqual(
    [],
  );
  await page.locator('safe-path .stop button').nth(1).click();
  await expect.poll(async () => (await lesson.view())?.screen).toBe('home');
  expect(await unmarked(page, 'main h1, main h2, main h3, main button')).toEqual([]);

  await page.locator('.foot button').first().click();
  await expect.poll(async () => (await lesson.view())?.screen).toBe('path');
  await speak(page, 'en-GB');
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  expect(await page.locator('safe-path').innerText()).not.toContain(MARK.trim());
  await expect.poll(() => lesson.press(['Go on with “Photos”'])).toBe(true);
  await expect.poll(() => lesson.view(), { timeout: 20_000 }).toEqual(asked);
  await robot.play({ kind: 'all-right' }, (view) => view.screen === 'story');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a course stays as it was when the words of another language do not arrive', async () => {
  const context = await quickContext(site.browser);
  const { page, lesson } = await openOnSite(context, site.origin, 'course-9-11-en-GB.html');
  await expect.poll(async () => (await lesson.view())?.screen).toBe('path');
  await page.locator('.tool-display').click();
  await page.locator('input[name="language"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.route('**/content/*.json', (route) => route.fulfill({ status: 404 }));
  await page.locator(`input[name="language"][value="${SECOND}"]`).click();
  await page.locator('dialog [role="status"]', { hasText: 'It did not arrive.' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  expect(await page.locator('safe-path').innerText()).not.toContain(MARK.trim());
  expect(await page.locator('input[name="language"][value="en-GB"]').isChecked()).toBe(true);
  await context.close();
});
