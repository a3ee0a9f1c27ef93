import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { openOnSite, quickContext } from '../support/open-lesson.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { project } = readProject();
const content = MEET_UP;
const PAGE = 'meet-up-9-11-en-GB.html';
const isHandedIn = (view: View): boolean => view.screen === 'home' && view.progress.handedIn;
const isStory = (view: View): boolean => view.screen === 'story' && view.state.trail.length > 3;

const site = siteInBrowser();

test('a lesson can be finished after the network has gone in the middle of its first story', async () => {
  const context = await quickContext(site.browser);
  const { lesson, page } = await openOnSite(context, site.origin, PAGE);
  const robot = new Robot(lesson, project, content);
  await robot.play({ kind: 'all-right' }, isStory);
  await page.waitForTimeout(3000);
  await context.setOffline(true);
  await robot.play({ kind: 'all-right' }, isHandedIn);
  await context.close();
});

test('a closed tab goes on at the same screen on a device that keeps the place', async () => {
  const context = await quickContext(site.browser);
  const first = await openOnSite(context, site.origin, PAGE);
  await new Robot(first.lesson, project, content).play({ kind: 'all-right' }, isStory);
  const before = await first.lesson.view();
  await first.page.close();
  const second = await openOnSite(context, site.origin, PAGE);
  await expect.poll(() => second.lesson.view(), { timeout: 10_000 }).toEqual(before);
  expect(second.faults).toEqual([]);
  await context.close();
});

test('a second tab only looks until it is asked to take over', async () => {
  const context = await quickContext(site.browser);
  const first = await openOnSite(context, site.origin, PAGE);
  await new Robot(first.lesson, project, content).play({ kind: 'all-right' }, isStory);
  const second = await openOnSite(context, site.origin, PAGE);
  await second.page.getByRole('button', { name: 'Work here instead' }).click();
  await expect
    .poll(() => first.page.getByText('is open in another tab').count(), { timeout: 10_000 })
    .toBe(1);
  await expect
    .poll(() => second.page.getByText('is open in another tab').count(), { timeout: 10_000 })
    .toBe(0);
  expect(await second.lesson.view()).toEqual(await first.lesson.view());
  await context.close();
});
