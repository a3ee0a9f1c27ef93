import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { axeFindings } from '../support/axe.ts';
import { openOnSite } from '../support/open-lesson.ts';
import { fingersIn } from '../support/fingers.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot, inPage } from '../support/robot.ts';
import { decideAs } from '../support/pupils.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { project } = readProject();
const content = MEET_UP;
const PAGE = 'meet-up-9-11-en-GB.html';

const site = siteInBrowser();

describe('every screen of a lesson', () => {
  test('passes axe and fits a width of 320 px, from the first to the last', async () => {
    const context = await site.browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
    });
    const { page, lesson, faults } = await openOnSite(context, site.origin, PAGE);
    const robot = new Robot(lesson, project, content);
    const findings = new Set<string>();
    const looked = new Set<string>();
    for (let step = 0; step < 200; step += 1) {
      const view = await viewOf(lesson);
      await page.waitForTimeout(60);
      for (const found of await axeFindings(page)) findings.add(`${nameOf(view)}: ${found}`);
      looked.add(nameOf(view));
      if (view.screen === 'home' && view.progress.handedIn) break;
      await robot.act(decideAs({ kind: 'all-right' }, view, content), view);
    }
    expect([...findings]).toEqual([]);
    expect(looked.size).toBeGreaterThan(50);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('fingers alone play a module on a phone, and nothing lies over what they want', async () => {
  const context = await site.browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const { page, faults } = await openOnSite(context, site.origin, PAGE);
  const robot = new Robot(fingersIn(page), project, content);
  const seen = await robot.play(
    { kind: 'all-right' },
    (view) => view.screen === 'home' && view.progress.handedIn,
  );
  expect(seen.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
  await context.close();
});

test('without a single picture a story still says who speaks, and plays to its end', async () => {
  const context = await site.browser.newContext({ reducedMotion: 'reduce' });
  const pictures = pictureFiles();
  expect(pictures.length).toBeGreaterThan(2);
  await context.route(
    ({ pathname }) => pictures.some((file) => pathname.endsWith(file)),
    (route) => route.abort(),
  );
  const { page, lesson } = await openOnSite(context, site.origin, PAGE);
  const robot = new Robot(lesson, project, content);
  const speakers = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    const view = await viewOf(lesson);
    if (view.screen === 'replay') break;
    const seen = await page.evaluate<{ names: string[]; drawn: number }>(
      inPage(seenInPage, undefined),
    );
    expect(seen.drawn).toBe(0);
    expect(seen.names).not.toContain('');
    for (const name of seen.names) speakers.add(name);
    await robot.act(decideAs({ kind: 'all-right' }, view, content), view);
  }
  expect((await viewOf(lesson)).screen).toBe('replay');
  expect([...speakers]).toEqual(expect.arrayContaining(['Callum:', 'pip_sprocket:']));
  await context.close();
});

describe('the site', () => {
  test.each(['index.html', 'preview.html'])('%s passes axe and fits a phone', async (path) => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const { page, faults } = await openOnSite(context, site.origin, path);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(500);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

// Drawings of people, accounts and scenes, and papers that are pictures.
function pictureFiles(): string[] {
  const list = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
    string,
    { readonly file: string }
  >;
  return Object.entries(list).flatMap(([source, { file }]) =>
    /\/(drawings|portraits|avatars)(\/[a-z-]+)?\.ts$|\.svg$/.test(source) ? [file] : [],
  );
}

// Runs in the page: whose messages there are, and how many drawings have come.
function seenInPage(): { names: string[]; drawn: number } {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const elements = all(document);
  const said = elements.filter(
    (one) => one.matches('.message, .said') && !one.matches('.from-narrator'),
  );
  return {
    names: said.map(
      (one) => one.querySelector('.who, strong, .hidden-words')?.textContent.trim() ?? '',
    ),
    drawn: elements.filter(
      (one) => one.localName === 'safe-portrait' && one.shadowRoot?.querySelector('svg > *'),
    ).length,
  };
}

async function viewOf(lesson: { view(): Promise<View | undefined> }): Promise<View> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const view = await lesson.view();
    if (view !== undefined) return view;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the lesson shows nothing');
}

function nameOf(view: View): string {
  if (view.screen === 'story') return `${view.story}/${view.state.beat}`;
  if (view.screen === 'question')
    return `question ${view.number}${view.response === undefined ? '' : ' answered'}`;
  return view.screen;
}
