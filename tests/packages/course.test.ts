import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { eachStandard } from '../support/each-standard.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { readPanel } from '../support/preview-panel.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

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

const site = siteInBrowser();

async function begin(name: string) {
  const { page, lesson, faults } = await openInPreview(
    await quickContext(site.browser),
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

const isDone = (view: View): boolean => view.screen === 'home' && view.progress.done;
const isStory = (view: View): boolean =>
  view.screen === 'story' && view.state.trail.length > 2 && view.state.ending === undefined;

const PACKAGES = ['course-9-11-scorm12', 'course-9-11-scorm2004-3rd', 'course-9-11-scorm2004-4th'];

describe.each(eachStandard(PACKAGES))('%s in a platform', (name) => {
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
});

test('a week later a course offers a quick look back where its rules were got, and makes them secure', async () => {
  const { page, lesson, faults, enter, back, onPath } = await begin('course-9-11-scorm12');
  const robot = await enter('Start', 'who-is-it');
  await robot.play({ kind: 'all-right' }, isDone);
  await back();
  expect((await readPanel(page)).rules['WHO']).toBe('got it');
  await page.getByRole('button', { name: 'Close the lesson' }).click();
  await page.clock.setFixedTime(Date.now() + 8 * 86_400_000);
  await page.getByRole('button', { name: 'Open it again' }).click();
  await onPath();

  // In the package as on the start page: one stop says so, and its door leads straight to it.
  const stops = page.frameLocator('iframe').locator('safe-path .stop');
  await expect
    .poll(async () =>
      (await stops.allInnerTexts()).map((words) => words.includes('Time for a quick look back')),
    )
    .toEqual([true, false, false, false, false, false]);
  await expect.poll(() => lesson.press(['A quick look back at “Who is it?”'])).toBe(true);
  await expect.poll(() => lesson.view(), { timeout: 20_000 }).toMatchObject({ part: 'booster' });
  await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'home');
  await back();
  expect(await lesson.press(['A quick look back at “Who is it?”'])).toBe(false);
  expect(await stops.first().innerText()).not.toContain('Time for a quick look back');
  await expect.poll(async () => (await readPanel(page)).rules['WHO']).toBe('secure');
  const { rules, facts } = await readPanel(page);
  expect(rules).toMatchObject({ WHO: 'secure', PRESS: 'secure', FEEL: 'secure' });
  expect(facts['Errors answered']).toBe('0');
  expect(facts['Status']).toBe('started, not handed in');

  // It is carried over: the next module has the rule as its own.
  await enter('Start', 'meet-up');
  const home = await lesson.view();
  const who = home?.screen === 'home' && home.progress.rules.find(({ id }) => id === 'WHO');
  expect(who).toMatchObject({ state: 'secure', answered: 0 });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('another pupil at the same computer finds a course that nobody has begun', async () => {
  const { page, lesson, faults, enter, back, onPath } = await begin('course-9-11-scorm2004-4th');
  const robot = await enter('Start', 'photos');
  await robot.play({ kind: 'all-right' }, isStory);
  await back();
  await page.getByRole('button', { name: 'Start as a new pupil' }).click();
  const doors = page.frameLocator('iframe').locator('safe-path .stop .button');
  const words = async () => (await doors.allInnerTexts()).map((text) => text.trim());
  await onPath();
  await expect.poll(words).toEqual(Object.keys(TITLES).map(() => 'Start'));
  expect((await readPanel(page)).rules).toEqual({});
  await enter('Start', 'meet-up');
  await back();
  expect(await words()).toEqual(Object.keys(TITLES).map(() => 'Start'));
  expect(await lesson.press(['Go on with “Photos”'])).toBe(false);
  expect(faults).toEqual([]);
  await page.context().close();
});
