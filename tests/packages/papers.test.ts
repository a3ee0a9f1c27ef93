import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { reviewersKit } from '../../src/cli/site-papers.ts';
import { findModule } from '../../src/content/project.ts';
import { PAPERS } from '../../src/packager/papers/papers-for.ts';
import { axeFindings } from '../support/axe.ts';
import { builtPackages } from '../support/built-site.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/* What staff read and print beside the lessons: whole texts and curriculum maps of the site, papers of packages. */

const TEXT = 'texts/meet-up-9-11-en-GB.html';
const MAP = 'texts/meet-up-9-11-en-GB-curriculum.html';
const COURSE_LIST = 'packages/course-9-11-scorm12/papers/index.html';
// Nothing that is built: the command line writes it.
const KIT = 'texts/kit.html';
const KINDS = [TEXT, MAP, KIT, COURSE_LIST, ...papersOf('meet-up-9-11-scorm12')];

// Those of every module with `npm run test:all`.
const SWEPT = process.env.TEST_ALL === '1' ? [...new Set([...KINDS, ...ofAllModules()])] : KINDS;

const site = siteInBrowser();
let phone: BrowserContext;

beforeAll(async () => {
  phone = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
  const { project } = readProject();
  const body = reviewersKit(project, findModule(project, 'meet-up', '9-11'), 'en-GB');
  await phone.route(`**/${KIT}`, (route) => route.fulfill({ contentType: 'text/html', body }));
});
afterAll(() => phone.close());

describe('what staff read and print', () => {
  test.each(KINDS)('%s passes axe and fits a width of 320 px', async (path) => {
    const page = await open(path);
    // More of the same would only take axe long.
    await page.evaluate(`document
      .querySelectorAll('article:nth-of-type(n + 3), .questions > li:nth-child(n + 3)')
      .forEach((one) => one.remove())`);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  test('never scrolls sideways on a phone, and shows all its words there and in print', async () => {
    const page = await phone.newPage();
    for (const path of SWEPT) {
      await page.emulateMedia({ media: 'screen' });
      await go(page, path);
      const onPhone = await look(page);
      await page.emulateMedia({ media: 'print' });
      const inPrint = await look(page);
      expect([path, onPhone.width]).toEqual([path, 320]);
      expect(onPhone.written.length).toBeGreaterThan(200);
      expect([path, onPhone.shown]).toEqual([path, onPhone.written]);
      expect([path, inPrint.shown]).toEqual([path, onPhone.written]);
    }
    await page.close();
  });

  test('runs over several pages when it is a whole text, each story but the first on a new one', async () => {
    const page = await open(TEXT);
    expect(await pagesOf(page)).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.story')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
    expect(breaks).toEqual(['auto', 'page', 'page']);
    await page.close();
  });

  test('fills one page when it lists the papers of a course', async () => {
    const page = await open(COURSE_LIST);
    expect(await pagesOf(page)).toBe(1);
    await page.close();
  });
});

function ofAllModules(): readonly string[] {
  return [
    ...readdirSync('dist/texts')
      .filter((file) => file.endsWith('.html'))
      .map((file) => `texts/${file}`),
    ...builtPackages()
      .filter(({ name, kind }) => kind === 'module' && name.endsWith('-scorm12'))
      .flatMap(({ name }) => papersOf(name)),
  ];
}

function papersOf(name: string): readonly string[] {
  return PAPERS.map(({ file }) => `packages/${name}/papers/${file}`);
}

async function open(path: string): Promise<Page> {
  const page = await phone.newPage();
  await go(page, path);
  return page;
}

// What is not there is answered with the start page.
async function go(page: Page, path: string): Promise<void> {
  const answer = await page.goto(`${site.origin}/${path}`);
  expect([path, (await answer!.text()).includes('id="home"')]).toEqual([path, false]);
}

// Words without spaces, which differ between cells that stand beside and below each other.
function look(
  page: Page,
): Promise<{ readonly width: number; readonly written: string; readonly shown: string }> {
  return page.locator('main').evaluate((main: HTMLElement) => ({
    width: document.documentElement.scrollWidth,
    written: main.textContent.replace(/\s/g, ''),
    shown: main.innerText.replace(/\s/g, ''),
  }));
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
