import type { BrowserContext, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import type { SiteFiles } from '../../src/pages/shared/site-words.ts';
import { axeFindings } from '../support/axe.ts';
import { openInPreview, openOnSite, quickContext } from '../support/open-lesson.ts';
import { COURSE, courseAt, lessonOf, playModule } from '../support/play-course.ts';
import { readPanel } from '../support/preview-panel.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/* The start page: a path for whoever plays on this device, and packages and papers for teachers. */

const { project } = readProject();
const COPY = 'safe1.copy.device';
const DAY = 24 * 60;
const WINDOWS = [
  [360, 740],
  [714, 600],
  [1366, 768],
  [1920, 1080],
] as const;

const site = siteInBrowser();

/** What a device keeps of a pupil who did one module nine days ago, and began another an hour ago. */
async function played(): Promise<string> {
  const now = Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 60_000);
  const clock = { minute: now - 9 * DAY };
  const launch = courseAt(clock);
  await playModule(launch, 'who-is-it', { kind: 'all-right' }, clock);
  clock.minute = now - 60;
  await playModule(
    launch,
    'photos',
    { kind: 'all-right' },
    clock,
    ({ screen }) => screen === 'story',
  );
  return JSON.stringify({ at: Date.now(), state: launch.saved.at(-1)!.state, left: false });
}

async function withCopy(copy: string | undefined, name = COPY): Promise<BrowserContext> {
  const context = await quickContext(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.origin}/icon.svg`);
  if (copy !== undefined)
    await page.evaluate(([name, copy]) => localStorage.setItem(name!, copy!), [name, copy]);
  await page.close();
  return context;
}

async function openHome(context: BrowserContext) {
  const opened = await openOnSite(context, site.origin, 'index.html');
  await opened.page.locator('safe-path .stop').first().waitFor();
  return opened;
}

const doors = (page: Page) => page.locator('safe-path .stop .button').allInnerTexts();
const names = async (page: Page) => (await doors(page)).map((words) => words.trim());
const FRESH = COURSE.modules.map(() => 'Start');

describe('the start page', () => {
  test('shows the path with what is done, begun and due, and each door leads to its module', async () => {
    const context = await withCopy(await played());
    const { page, lesson, faults } = await openHome(context);
    await expect
      .poll(() => names(page))
      .toEqual(['A quick look back', 'Start', 'Start', 'Go on', 'Start', 'Start']);
    const first = page.locator('safe-path .stop').first();
    expect(await first.innerText()).toContain('Stories: 3 of 3 done');
    expect(await first.innerText()).toContain('Rules: 3 of 3 got');
    expect(await first.innerText()).toContain('Time for a quick look back');
    expect(await page.locator('safe-path .banner').innerText()).toContain('Photos');

    await page.locator('safe-path .stop').nth(3).locator('a').click();
    await expect
      .poll(async () => (await lesson.view())?.screen, { timeout: 20_000 })
      .toBe('question');
    await page.goBack();
    await page.locator('safe-path .stop').nth(1).locator('a').click();
    await expect
      .poll(async () => (await page.locator('safe-player h1').allInnerTexts())[0], {
        timeout: 20_000,
      })
      .toBe('Meeting up');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('shifts nothing while it loads, first visited or with something due', async () => {
    for (const copy of [undefined, await played()]) {
      const context = await withCopy(copy);
      const { page } = await openHome(context);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.reload();
      await page.locator('safe-path .stop').first().waitFor();
      await page.waitForTimeout(1000);
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
              resolve(shifts.reduce((sum, { value }) => sum + value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(shifted).toBe(0);
      await context.close();
    }
  });

  test('opens a quick look back that is due, and its path knows when it is over', async () => {
    const context = await withCopy(await played());
    const { page, lesson, faults } = await openHome(context);
    await page.getByRole('link', { name: 'A quick look back at “Who is it?”' }).click();
    const question = async () => {
      const view = await lesson.view();
      return view?.screen === 'question' && view.part;
    };
    await expect.poll(question, { timeout: 20_000 }).toBe('booster');
    const robot = new Robot(lesson, project, lessonOf('who-is-it'));
    await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'home');
    await expect.poll(() => lesson.press(['All modules'])).toBe(true);
    await expect.poll(() => names(page)).toContain('Go on');
    expect(await names(page)).not.toContain('A quick look back');
    await page.reload();
    await page.locator('safe-path').waitFor();
    await page.goto(`${site.origin}/index.html`);
    await expect
      .poll(() => names(page))
      .toEqual(['Open', 'Start', 'Start', 'Go on', 'Start', 'Start']);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('knows what was played meanwhile in another tab and on the page of a single module', async () => {
    const context = await withCopy(undefined);
    const home = await openHome(context);
    expect(await names(home.page)).toEqual(FRESH);
    const { page, lesson } = await openOnSite(context, site.origin, 'photos-9-11-en-GB.html');
    const robot = new Robot(lesson, project, lessonOf('photos'));
    await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'story');
    await page.close();
    await expect.poll(() => names(home.page)).toContain('Go on');
    expect((await names(home.page)).indexOf('Go on')).toBe(3);
    await context.close();
  });

  test.each(WINDOWS)('passes axe and fits %i × %i, with all of it open', async (width, height) => {
    const context = await withCopy(await played());
    const { page, faults } = await openHome(context);
    await page.setViewportSize({ width, height });
    for (const details of await page.locator('details').all()) {
      await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
    }
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Somebody else’s turn?' }).click();
    await page.waitForTimeout(300);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is played by keys alone', async () => {
    const context = await withCopy(undefined);
    const { page, lesson } = await openHome(context);
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Get help');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('For teachers');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await lesson.view())?.screen, { timeout: 20_000 }).toBe('home');
    expect(page.url()).toContain('#who-is-it');
    await context.close();
  });

  test.each(WINDOWS)('says where help is at %i × %i, also offline', async (width, height) => {
    const context = await withCopy(undefined);
    const { page, faults } = await openHome(context);
    await page.setViewportSize({ width, height });
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator('safe-help-panel').count(), { timeout: 20_000 }).toBe(1);
    await context.setOffline(true);
    const opener = page.getByRole('button', { name: 'Get help' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const help = page.getByRole('dialog', { name: 'Get help' });
    await help.waitFor();
    const words = await help.innerText();
    expect(words).toContain('Call 9 9 9');
    expect(words).toContain('Childline');
    // For adults alone.
    expect(words).not.toContain('0345 6000 459');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.evaluate((name) => localStorage.getItem(name), COPY)).toBeNull();
    // What only makes the page nicer may still have been on its way.
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  });

  test('has a path for each age, under its ages', async () => {
    const context = await withCopy(undefined);
    await context.route('**/index.html', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const block = /(<script[^>]*id="safe-files"[^>]*>)([\s\S]*?)(<\/script>)/;
      const body = text.replace(block, (_all, open: string, json: string, close: string) => {
        const files = JSON.parse(json) as SiteFiles;
        const [course] = files.courses;
        const younger = { ...course!, course: { ...course!.course, band: '7-9' as const } };
        const courses = [{ ...younger, page: 'course-7-9-en-GB.html' }, course!];
        return open + JSON.stringify({ ...files, courses }) + close;
      });
      await route.fulfill({ response: answer, body });
    });
    const { page, faults } = await openHome(context);
    const ages = page.locator('.places .ages');
    expect(await ages.allInnerTexts()).toEqual(['Ages 7-9', 'Ages 9-11']);
    expect(await page.locator('safe-path').count()).toBe(2);
    const doorsOf = (place: number) =>
      page
        .locator('safe-path')
        .nth(place)
        .locator('.stop a')
        .evaluateAll((all) => all.map((door) => door.getAttribute('href')?.split('#')[0]));
    const each = (address: string) => COURSE.modules.map(() => address);
    expect(await doorsOf(0)).toEqual(each('course-7-9-en-GB.html'));
    expect(await doorsOf(1)).toEqual(each('course-9-11-en-GB.html'));
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('begins a new path at each visit, and says so, where a browser keeps nothing', async () => {
    const context = await quickContext(site.browser);
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    const { page, lesson, faults } = await openHome(context);
    expect(await names(page)).toEqual(FRESH);
    expect(await page.locator('.whose').innerText()).toContain('keeps nothing');
    await page.locator('safe-path .stop a').first().click();
    const robot = new Robot(lesson, project, lessonOf('who-is-it'));
    await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'story');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('keeps nothing for any page once that was chosen in a lesson, and says so', async () => {
    const context = await withCopy(await played());
    const { page, lesson } = await openOnSite(context, site.origin, 'course-9-11-en-GB.html');
    const keep = page.getByRole('button', { name: 'Keep my place on this device' });
    await expect.poll(() => keep.getAttribute('aria-pressed')).toBe('true');
    await keep.click();
    await expect.poll(() => keep.getAttribute('aria-pressed')).toBe('false');
    await page.goto(`${site.origin}/index.html`);
    await expect.poll(() => names(page)).toEqual(FRESH);
    expect(await page.locator('.whose').innerText()).toContain('Places are not kept');
    await page.goto(`${site.origin}/photos-9-11-en-GB.html`);
    await expect.poll(() => keep.getAttribute('aria-pressed')).toBe('false');
    const robot = new Robot(lesson, project, lessonOf('photos'));
    await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'story');
    await page.goto(`${site.origin}/index.html`);
    await expect.poll(() => names(page)).toEqual(FRESH);
    expect(await page.evaluate((name) => localStorage.getItem(name), COPY)).toBeNull();
    await context.close();
  });

  test('offers the course and every module with its booster, and what it offers is there', async () => {
    const context = await withCopy(undefined);
    const { page } = await openHome(context);
    const links = await page
      .locator('.teachers a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const zips = links.filter((link) => link.endsWith('.zip'));
    expect(zips.filter((link) => link.includes('/course-'))).toHaveLength(3);
    expect(zips).toHaveLength(3 + 6 * COURSE.modules.length);
    const names = await page
      .locator('.teachers a[download]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(zips.length);
    for (const link of new Set(links.map((link) => link.split('#')[0]!))) {
      const answer = await context.request.get(link);
      const isPage = answer.headers()['content-type']?.includes('html');
      expect([link, answer.ok(), isPage]).toEqual([link, true, !link.endsWith('.zip')]);
      // What is not there is answered with the start page.
      if (isPage)
        expect([link, (await answer.text()).includes('id="home"')]).toEqual([link, false]);
    }
    const door = links.find((link) => link.includes('preview.html?package=course-'))!;
    await page.goto(door);
    const path = page.frameLocator('iframe').locator('safe-path .stop');
    await expect.poll(() => path.count(), { timeout: 20_000 }).toBe(COURSE.modules.length);
    await context.close();
  });
});

describe('two learners on one browser', () => {
  test('the second begins with nothing of the first, who cannot come back by another tab', async () => {
    const context = await withCopy(undefined);
    const first = await openOnSite(context, site.origin, 'course-9-11-en-GB.html#photos');
    const robot = new Robot(first.lesson, project, lessonOf('photos'));
    await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'story');

    const { page } = await openHome(context);
    await expect.poll(() => names(page)).toContain('Go on');
    await page.getByRole('button', { name: 'Somebody else’s turn?' }).click();
    await page.getByRole('button', { name: 'Keep this path' }).click();
    expect(await names(page)).toContain('Go on');
    await page.getByRole('button', { name: 'Somebody else’s turn?' }).click();
    await page.getByRole('button', { name: 'Begin a new path' }).click();
    expect(await names(page)).toEqual(FRESH);
    expect(await page.getByRole('status').innerText()).toBe('Here is a new path.');
    const focused = 'document.activeElement.shadowRoot?.activeElement?.textContent';
    expect(await page.evaluate(focused)).toBe('Your path');
    expect(await page.getByRole('button', { name: 'Somebody else’s turn?' }).count()).toBe(0);

    // The tab of the first begins afresh too, and leaves nothing when it goes.
    await expect
      .poll(async () => (await first.lesson.view())?.screen, { timeout: 20_000 })
      .toBe('home');
    await first.page.close();
    await page.waitForTimeout(300);
    expect(await page.evaluate((name) => localStorage.getItem(name), COPY)).toBeNull();
    await page.reload();
    await page.locator('safe-path .stop').first().waitFor();
    expect(await names(page)).toEqual(FRESH);
    const next = await openOnSite(context, site.origin, 'course-9-11-en-GB.html');
    await expect.poll(() => names(next.page)).toEqual(FRESH);
    await context.close();
  });

  test('what a platform’s pupil did stays off the start page, and off other pupils’ courses', async () => {
    const context = await withCopy(await played());
    const name = 'course-9-11-scorm12';
    const { page, lesson } = await openInPreview(context, site.origin, name);
    const screen = async () => (await lesson.view())?.screen;
    await expect.poll(screen, { timeout: 20_000 }).toBe('path');
    // What the device keeps for nobody in particular is nothing to a pupil whom the platform knows.
    const path = page.frameLocator('iframe').locator('safe-path .stop .button');
    const inPackage = async () => (await path.allInnerTexts()).map((words) => words.trim());
    expect(await inPackage()).toEqual(FRESH);

    await lesson.press(['Start “Small clues”']);
    await expect.poll(screen, { timeout: 20_000 }).toBe('home');
    const robot = new Robot(lesson, project, lessonOf('small-clues'));
    await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'story');
    await expect.poll(() => lesson.press(['All modules'])).toBe(true);
    await expect.poll(inPackage).toContain('Go on');
    const home = await openHome(context);
    await expect.poll(() => names(home.page)).toContain('Go on');
    expect((await names(home.page))[2]).toBe('Start');
    await home.page.close();

    await page.getByRole('button', { name: 'Start as a new pupil' }).click();
    await page.waitForTimeout(300);
    await expect.poll(screen, { timeout: 20_000 }).toBe('path');
    expect(await inPackage()).toEqual(FRESH);
    const { facts, rules } = await readPanel(page);
    expect(facts['Saved place']).toMatch(/^0 of/);
    expect(rules).toEqual({});
    await lesson.press(['Start “Photos”']);
    await expect.poll(screen, { timeout: 20_000 }).toBe('home');
    const second = new Robot(lesson, project, lessonOf('photos'));
    const [opened] = await second.play({ kind: 'all-right' }, ({ screen }) => screen === 'home');
    expect(isUntouched(opened!)).toBe(true);
    await context.close();
  });
});

function isUntouched(view: View): boolean {
  return (
    view.screen === 'home' &&
    view.progress.answers.length === 0 &&
    view.progress.rules.every(({ state }) => state === 'not-yet') &&
    view.progress.stories.every(({ stage }) => stage === 'to-do')
  );
}
