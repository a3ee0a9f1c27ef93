import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { sitePaperStyles } from '../../src/cli/site-papers.ts';
import { curriculumPage } from '../../src/packager/papers/curriculum.ts';
import { PAPERS, papersFor } from '../../src/packager/papers/papers-for.ts';
import { SLIPS_PER_PAGE } from '../../src/packager/papers/slips.ts';
import { modulePapers } from './papers-fixture.ts';

// As long as a school file allows, so that no school's papers run over.
const LONG = 'the long room beside the library, up the stairs and along the green corridor';
const SCHOOL = { adult: { name: LONG, role: LONG, where: LONG, when: LONG } };

const MODULES = modulePapers();
const MAP = 'map.html';

describe('a printed paper', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
    folder = mkdtempSync(join(tmpdir(), 'papers-'));
    // The map's own are for it alone.
    const styles = sitePaperStyles('.');
    for (const { name, content } of MODULES) {
      mkdirSync(join(folder, name));
      const settings = { ...content.settings, school: SCHOOL };
      const papers = new Map([
        ...papersFor({ ...content, settings }, styles),
        [MAP, curriculumPage(content, 'map.csv')],
      ]);
      for (const [file, text] of papers) {
        writeFileSync(join(folder, name, file), text);
      }
    }
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const all = MODULES.flatMap(({ name }) =>
    [...PAPERS.map(({ file }) => file), MAP].map((file) => ({ name, file })),
  );
  it.each(all)('$file of $name fills one page of A4', { timeout: 30_000 }, async (paper) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, paper.name, paper.file)).href);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.close();
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  it.each([
    { file: 'brief.html', boxes: 0 },
    { file: 'slips.html', boxes: 3 * SLIPS_PER_PAGE },
  ])('$file says of each box that it is one to tick, and nothing of its sign', async (paper) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, MODULES[0]!.name, paper.file)).href);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await page.close();
    // What stands in an image is the image.
    const inImages = new Set(
      nodes.filter(({ role }) => role?.value === 'image').flatMap(({ childIds }) => childIds ?? []),
    );
    const heard = nodes
      .filter(({ ignored, nodeId, role }) => {
        return !ignored && !inImages.has(nodeId) && role?.value !== 'InlineTextBox';
      })
      .map(({ role, name }) => `${role?.value}: ${name?.value}`);
    expect(heard.filter((line) => line.startsWith('heading')).length).toBeGreaterThan(1);
    expect(heard.filter((line) => line === 'image: Box to tick')).toHaveLength(paper.boxes);
    expect(heard.filter((line) => /[☐☑]/.test(line))).toEqual([]);
  });
});
