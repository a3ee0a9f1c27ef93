import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { fault } from '../faults/cases.ts';
import { builtPackages } from '../support/built-site.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { readPanel } from '../support/preview-panel.ts';
import { MEET_UP, REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/*
 * An offline spell: the network goes after the first screen of a package, and comes back after its end. The server
 * forbids every kind of caching, as some platforms do: what was not fetched ahead and held is not there.
 */

const { project } = readProject();
const isHandedIn = (view: View): boolean => view.screen === 'home' && view.progress.handedIn;
const isDone = (view: View): boolean => view.screen === 'home' && view.progress.done;
/** So long without another file, and all have come. */
const QUIET = 1500;
/** Six times what one lesson takes on a slow computer. */
const SIX_LESSONS = 300_000;
const GOT = { MEET: 'got it', WHO: 'got it', TELL: 'got it' };
const SECURE = { MEET: 'secure', WHO: 'secure', TELL: 'secure' };
const BOOSTER = { ...MEET_UP, outline: { ...MEET_UP.outline, booster: true } };

const site = siteInBrowser(() => serveSite([], { 'Cache-Control': 'no-store' }));

/** A package whose first screen is there, and that has fetched what it fetches by itself. */
async function opened(name: string, first: string) {
  const context = await quickContext(site.browser);
  const asked = new Set<string>();
  let last = Date.now();
  context.on('request', (request) => asked.add(new URL(request.url()).pathname));
  context.on('requestfinished', () => (last = Date.now()));
  const { page, lesson, faults } = await openInPreview(context, site.origin, name);
  await page.getByLabel('Kind of platform').selectOption('strict');
  await expect.poll(async () => (await lesson.view())?.screen, { timeout: 30_000 }).toBe(first);
  // Idle time begins at the first key at the latest; the code of later screens comes first.
  const frame = page.frameLocator('iframe');
  const begun = async (): Promise<number> => {
    await frame.locator('body').dispatchEvent('keydown');
    return frame.locator('link[rel="modulepreload"]').count();
  };
  await expect.poll(begun, { timeout: 20_000 }).toBeGreaterThan(2);
  while (Date.now() - last < QUIET) await page.waitForTimeout(100);
  const missed: string[] = [];
  page.on('requestfailed', (request) => {
    // The platform around it is another page, with an icon of its own.
    if (request.url().includes('/packages/')) missed.push(request.url());
  });
  return {
    page,
    lesson,
    faults,
    asked,
    missed,
    goOffline: async () => {
      await context.setOffline(true);
      await page.getByLabel('Network down').check();
    },
    goOnline: async () => {
      await context.setOffline(false);
      await page.getByLabel('Network down').uncheck();
    },
  };
}

const said = (page: Page, words: string) => () =>
  page.frameLocator('iframe').getByText(words, { exact: true }).count();

describe('Without a network from its first screen on', () => {
  test.each([
    ['meet-up-9-11-scorm12', MEET_UP, GOT],
    ['meet-up-9-11-scorm2004-4th', MEET_UP, GOT],
    ['meet-up-9-11-booster-scorm12', BOOSTER, SECURE],
  ] as const)(
    fault(9, '%s plays to its end, asks for nothing, and is delivered on return'),
    async (name, content, states) => {
      const { page, lesson, faults, missed, goOffline, goOnline } = await opened(name, 'home');
      await goOffline();
      await new Robot(lesson, project, content).play({ kind: 'all-right' }, isHandedIn);
      await expect.poll(said(page, 'Not saved yet'), { timeout: 30_000 }).toBe(1);
      expect((await readPanel(page)).facts['Status']).toBe('not started');

      await goOnline();
      await expect.poll(said(page, 'Saved'), { timeout: 90_000 }).toBe(1);
      // The panel is drawn a moment after what it shows has come.
      const status = async () => (await readPanel(page)).facts['Status'];
      await expect.poll(status).toBe('passed');
      const { facts, rules } = await readPanel(page);
      expect(facts['Score']).toBe('100');
      expect(rules).toEqual(states);
      expect(missed).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('help, display with its sounds, the curtain and the support view open, and the lesson ends', async () => {
    const { page, lesson, faults, missed, goOffline } = await opened(
      'meet-up-9-11-scorm12',
      'home',
    );
    await goOffline();
    const frame = page.frameLocator('iframe');
    const press = (name: string) => expect.poll(() => lesson.press([name])).toBe(true);
    await press('Get help');
    await frame.getByRole('heading', { name: 'Get help' }).waitFor();
    await press('Close');
    await press('Display');
    await frame.getByRole('group', { name: 'Sounds' }).getByText('On').click();
    await press('Done');
    await press('Field guide of tricks');
    await press('Close');
    await press('Leave quickly');
    await press('Come back');
    await page.keyboard.press('Control+Alt+KeyS');
    await frame.getByRole('button', { name: 'Copy as text' }).waitFor();
    await page.keyboard.press('Escape');
    const robot = new Robot(lesson, project, MEET_UP);
    await robot.play({ kind: 'all-wrong' }, (view) => view.screen === 'finish');
    expect(missed).toEqual([]);
    // The curtain changes the address, at which the browser asks for the icon of the platform's page.
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await page.context().close();
  });

  test(
    'a course plays all of its modules, is handed in on return, and keeps it in review',
    async () => {
      const { page, lesson, faults, missed, goOffline, goOnline } = await opened(
        'course-9-11-scorm12',
        'path',
      );
      await goOffline();
      const screen = async (): Promise<string | undefined> => (await lesson.view())?.screen;
      const onPath = () => expect.poll(screen, { timeout: 20_000 }).toBe('path');
      const enter = async (word: string, content: LessonContent) => {
        const robot = new Robot(lesson, project, content);
        await expect
          .poll(() => lesson.press([`${word} “${robot.word('module.title')}”`]))
          .toBe(true);
        await expect.poll(screen, { timeout: 20_000 }).not.toBe('path');
        return robot;
      };
      for (const { content } of REAL_LESSONS.filter(({ name }) => name.endsWith(' 9-11'))) {
        const robot = await enter('Start', content);
        await robot.play({ kind: 'all-right' }, isDone);
        await expect.poll(() => lesson.press(['All modules'])).toBe(true);
        await onPath();
      }
      await expect.poll(said(page, 'Not saved yet'), { timeout: 30_000 }).toBe(1);
      expect((await readPanel(page)).facts['Status']).toBe('not started');

      await goOnline();
      await expect.poll(() => lesson.press(['Hand in'])).toBe(true);
      await expect.poll(said(page, 'Saved'), { timeout: 90_000 }).toBe(1);
      const handedIn = await readPanel(page);
      expect(handedIn.facts['Status']).toBe('passed');
      expect(handedIn.facts['Score']).toBe('100');
      expect(Object.keys(handedIn.rules)).toHaveLength(19);
      expect(new Set(Object.values(handedIn.rules))).toEqual(new Set(['got it']));
      expect(missed).toEqual([]);

      await page.getByLabel('The platform opens it').selectOption('review');
      await onPath();
      const again = await enter('Open', MEET_UP);
      await again.act({ type: 'practice.opened' }, (await lesson.view())!);
      await again.play({ kind: 'all-wrong' }, (view) => view.screen === 'practice-over');
      await page.waitForTimeout(500);
      const after = await readPanel(page);
      expect(after.rules).toEqual(handedIn.rules);
      expect(after.facts['Saved place']).toBe(handedIn.facts['Saved place']);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    SIX_LESSONS,
  );
});

/** What no lesson ever asks for: what platforms read, papers for teachers, and the icon of a page that is no frame. */
const NOT_OF_LESSONS = /\.xsd$|^imsmanifest\.xml$|^papers\/|^licences\.txt$/;

function filesOf(name: string): readonly string[] {
  const folder = join('dist/packages', name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

// What is in a package besides the files of its standard does not depend on the standard, nor the code of a quick look
// back on the module.
test.each(
  builtPackages()
    .filter(({ name }) => name.endsWith('-scorm12') || name === 'meet-up-9-11-scorm2004-4th')
    .filter(({ name }) => !name.includes('-booster-') || name.startsWith('meet-up-'))
    .map(({ name, kind }) => [name, kind] as const),
)('everything in %s that its lesson can ask for is there in idle time', async (name, kind) => {
  const { page, asked } = await opened(name, kind === 'course' ? 'path' : 'home');
  const late = filesOf(name).filter((file) => !asked.has(`/packages/${name}/${file}`));
  const icon = await page
    .frameLocator('iframe')
    .locator('link[rel="icon"]')
    .evaluate((link: HTMLLinkElement) => link.getAttribute('href')!.slice(2));
  expect(late.filter((file) => !NOT_OF_LESSONS.test(file))).toEqual([icon]);
  await page.context().close();
});
