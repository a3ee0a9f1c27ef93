import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { eachStandard } from '../support/each-standard.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { callsSince, readPanel, watchCalls } from '../support/preview-panel.ts';
import type { Pupil } from '../support/pupils.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { project } = readProject();
const content = MEET_UP;
const PACKAGES = [
  'meet-up-9-11-scorm12',
  'meet-up-9-11-scorm2004-3rd',
  'meet-up-9-11-scorm2004-4th',
];
const isHandedIn = (view: View): boolean => view.screen === 'home' && view.progress.handedIn;
const isStory = (view: View): boolean =>
  view.screen === 'story' && view.state.trail.length > 3 && view.state.ending === undefined;

const site = siteInBrowser();

async function begin(name: string, played = content) {
  const context = await quickContext(site.browser);
  const opened = await openInPreview(context, site.origin, name);
  const robot = new Robot(opened.lesson, project, played);
  return { ...opened, robot };
}

/** Commits are coalesced, so what the platform has is read a little later. */
async function settled(page: Parameters<typeof readPanel>[0]) {
  await page.waitForTimeout(500);
  return readPanel(page);
}

describe.each(PACKAGES)('%s in a platform', (name) => {
  test('is passed by a pupil who is always right, who has then got every rule', async () => {
    const { page, robot, faults } = await begin(name);
    await robot.play({ kind: 'all-right' }, isHandedIn);
    const panel = await settled(page);
    expect(panel.facts['Status']).toBe('passed');
    expect(panel.facts['Score']).toBe('100');
    expect(panel.rules).toEqual({ MEET: 'got it', WHO: 'got it', TELL: 'got it' });
    expect(panel.facts['Errors answered']).toBe('0');
    expect(panel.answers.length).toBeGreaterThan(5);
    expect(panel.answers.join()).not.toContain('TELL');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe.each(eachStandard(PACKAGES))('%s in a platform', (name) => {
  test('is completed, never failed, by a pupil who is always wrong', async () => {
    const { page, robot, faults } = await begin(name);
    await robot.play({ kind: 'all-wrong' }, isHandedIn);
    const panel = await settled(page);
    expect(panel.facts['Status']).toBe('completed');
    expect(panel.facts['Score']).toBe('0');
    expect(Object.values(panel.rules)).toEqual(['practising', 'practising', 'practising']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('does not certify a pupil who refuses everything', async () => {
    const { page, robot, faults } = await begin(name);
    const refuses: Pupil = { kind: 'stance', stance: 'refuse' };
    await robot.play(refuses, isHandedIn);
    const panel = await settled(page);
    expect(panel.rules['MEET']).toBe('practising');
    expect(panel.rules['WHO']).toBe('practising');
    expect(panel.facts['Genuine messages refused']).toMatch(/^[1-9]/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('goes on at the same screen after leaving in the middle of a story', async () => {
    const { page, lesson, robot, faults } = await begin(name);
    await robot.play({ kind: 'all-right' }, isStory);
    const before = await lesson.view();
    await page.getByRole('button', { name: 'Close the lesson' }).click();
    await page.waitForTimeout(200);
    expect((await readPanel(page)).facts['Status']).toBe('started, not handed in');
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect.poll(() => lesson.view(), { timeout: 10_000 }).toEqual(before);
    await robot.play({ kind: 'all-right' }, isHandedIn);
    expect((await settled(page)).facts['Score']).toBe('100');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe.each(eachStandard(PACKAGES).map((name) => name.replace('9-11-', '9-11-booster-')))(
  '%s',
  (name) => {
    test('asks unseen questions a week or more later and makes rules secure', async () => {
      const { page, robot, faults } = await begin(name, {
        ...content,
        outline: { ...content.outline, booster: true },
      });
      await robot.play({ kind: 'all-right' }, isHandedIn);
      const panel = await settled(page);
      expect(panel.facts['Status']).toBe('passed');
      expect(panel.rules).toEqual({ MEET: 'secure', WHO: 'secure', TELL: 'secure' });
      expect(panel.facts['Errors answered']).toBe('0');
      expect(faults).toEqual([]);
      await page.context().close();
    });
  },
);

describe.each(eachStandard(PACKAGES))('the way in which a platform opens %s', (name) => {
  test('for review plays everything and changes nothing that was handed in', async () => {
    const { page, lesson, robot, faults } = await begin(name);
    await robot.play({ kind: 'all-right' }, isHandedIn);
    const handedIn = await settled(page);
    await page.getByLabel('The platform opens it').selectOption('review');
    await expect.poll(async () => (await lesson.view())?.screen, { timeout: 10_000 }).toBe('home');
    await robot.act({ type: 'practice.opened' }, (await lesson.view())!);
    const question = (await lesson.view())!;
    expect(question.screen).toBe('question');
    await robot.play({ kind: 'all-wrong' }, (view) => view.screen === 'practice-over');
    const after = await settled(page);
    expect(after.rules).toEqual(handedIn.rules);
    expect(after.answers).toEqual(handedIn.answers);
    expect(after.facts['Status']).toBe('passed');
    expect(after.facts['Saved place']).toBe(handedIn.facts['Saved place']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('to browse plays everything and records nothing', async () => {
    const { page, robot, lesson, faults } = await begin(name);
    await page.getByLabel('The platform opens it').selectOption('browse');
    // The platform forgets what the first opening, to be worked in, may have said already.
    await page.getByRole('button', { name: 'Start as a new pupil' }).click();
    await page.waitForTimeout(600);
    await expect.poll(async () => (await lesson.view())?.screen, { timeout: 10_000 }).toBe('home');
    await robot.play({ kind: 'all-right' }, (view) => view.screen === 'finish');
    const panel = await settled(page);
    expect(panel.facts['Status']).toBe('not started');
    expect(panel.facts['Score']).toBe('not sent yet');
    expect(panel.facts['Saved place']).toMatch(/^0 of/);
    expect(panel.rules).toEqual({});
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('nothing between a press and the next paint calls the platform', async () => {
  const { page, robot } = await begin(PACKAGES[0]!);
  await expect
    .poll(async () => (await readPanel(page)).facts['Calls'], { timeout: 10_000 })
    .not.toBe('0');
  await page.waitForTimeout(500);
  expect(Number((await readPanel(page)).facts['Calls'])).toBeLessThanOrEqual(12);
  await watchCalls(page);
  await robot.play({ kind: 'all-right' }, (view) => view.screen === 'finish');
  const { calls, inPath } = await callsSince(page);
  expect(inPath).toBe(0);
  expect(calls).toBeGreaterThan(0);
  await page.context().close();
});
