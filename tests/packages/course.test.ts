import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { readPanel } from '../support/preview-panel.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';

const { project } = readProject();
const TITLES = {
  'who-is-it': 'Who is it?',
  'meet-up': 'Meeting up',
  'small-clues': 'Small clues',
  photos: 'Photos',
  'too-good': 'Too good to be true',
  'getting-help': 'Getting help',
} as const;
type Module = keyof typeof TITLES;

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

async function begin(name: string) {
  const { page, lesson, faults } = await openInPreview(
    await quickContext(browser),
    site.origin,
    name,
  );
  const screen = async (): Promise<string | undefined> => (await lesson.view())?.screen;
  const onPath = () => expect.poll(screen, { timeout: 20_000 }).toBe('path');
  const enter = async (words: string, module: Module) => {
    await expect.poll(() => lesson.press([`${words} “${TITLES[module]}”`])).toBe(true);
    await expect.poll(screen, { timeout: 20_000 }).not.toBe('path');
    const { content } = REAL_LESSONS.find(({ name }) => name === `${module} 9-11`)!;
    return new Robot(lesson, project, content);
  };
  const back = async () => {
    await expect.poll(() => lesson.press(['All modules'])).toBe(true);
    await onPath();
  };
  await onPath();
  return { page, lesson, faults, enter, back, onPath };
}

const isStory = (view: View): boolean =>
  view.screen === 'story' && view.state.trail.length > 2 && view.state.ending === undefined;
const isDone = (view: View): boolean => view.screen === 'home' && view.progress.done;

describe.each(['course-9-11-scorm12', 'course-9-11-scorm2004-3rd', 'course-9-11-scorm2004-4th'])(
  '%s in a platform',
  (name) => {
    test('plays two modules in one session, and goes on with each where it was', async () => {
      const { page, lesson, faults, enter, back, onPath } = await begin(name);
      const meeting = await enter('Start', 'meet-up');
      await meeting.play({ kind: 'all-right' }, isStory);
      const inMeeting = await lesson.view();
      await back();
      const photos = await enter('Start', 'photos');
      await photos.play({ kind: 'all-right' }, isStory);
      const inPhotos = await lesson.view();
      await page.getByRole('button', { name: 'Close the lesson' }).click();
      await page.waitForTimeout(200);
      expect((await readPanel(page)).facts['Status']).toBe('started, not handed in');
      await page.getByRole('button', { name: 'Open it again' }).click();
      await onPath();
      await enter('Go on with', 'photos');
      await expect.poll(() => lesson.view(), { timeout: 20_000 }).toEqual(inPhotos);
      await back();
      await enter('Go on with', 'meet-up');
      await expect.poll(() => lesson.view(), { timeout: 20_000 }).toEqual(inMeeting);
      expect((await readPanel(page)).facts['Errors answered']).toBe('0');
      expect(faults).toEqual([]);
      await page.context().close();
    });
  },
);

test('a course is handed in with every rule by a pupil who is always right, and keeps it in review', async () => {
  const { page, lesson, faults, enter, back, onPath } = await begin('course-9-11-scorm12');
  for (const module of Object.keys(TITLES) as Module[]) {
    const robot = await enter('Start', module);
    await robot.play({ kind: 'all-right' }, isDone);
    await back();
  }
  await expect.poll(() => lesson.press(['Hand in'])).toBe(true);
  await expect.poll(async () => (await readPanel(page)).facts['Status']).toBe('passed');
  const handedIn = await readPanel(page);
  expect(handedIn.facts['Score']).toBe('100');
  expect(Object.keys(handedIn.rules)).toHaveLength(19);
  expect(new Set(Object.values(handedIn.rules))).toEqual(new Set(['got it']));
  expect(handedIn.facts['Errors answered']).toBe('0');

  await page.getByLabel('The platform opens it').selectOption('review');
  await onPath();
  const again = await enter('Open', 'photos');
  await again.act({ type: 'practice.opened' }, (await lesson.view())!);
  await again.play({ kind: 'all-wrong' }, (view) => view.screen === 'practice-over');
  await page.waitForTimeout(500);
  const after = await readPanel(page);
  expect(after.rules).toEqual(handedIn.rules);
  expect(after.facts['Saved place']).toBe(handedIn.facts['Saved place']);
  expect(faults).toEqual([]);
  await page.context().close();
});
