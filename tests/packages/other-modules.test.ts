import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { readPanel } from '../support/preview-panel.ts';
import { MEET_UP, REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/*
 * "Meeting up" is played in every standard by every pupil; each other module once, in a standard that its name
 * picks, so that all of them get their turn.
 */

const { project } = readProject();
const STANDARDS = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
const OTHERS = REAL_LESSONS.filter(({ content }) => content !== MEET_UP).map((lesson) => {
  const { module, band } = lesson.content.outline;
  const letters = [...lesson.name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  const standard = STANDARDS[letters % STANDARDS.length]!;
  return { ...lesson, package: `${module}-${band}-${standard}` };
});
const isHandedIn = (view: View): boolean => view.screen === 'home' && view.progress.handedIn;

const site = siteInBrowser();

test.each(OTHERS)('$package is passed by a pupil who is always right', async (lesson) => {
  const context = await quickContext(site.browser);
  const opened = await openInPreview(context, site.origin, lesson.package);
  const robot = new Robot(opened.lesson, project, lesson.content);
  await robot.play({ kind: 'all-right' }, isHandedIn);
  await opened.page.waitForTimeout(500);
  const panel = await readPanel(opened.page);
  expect(panel.facts['Status']).toBe('passed');
  expect(panel.facts['Score']).toBe('100');
  expect(panel.facts['Errors answered']).toBe('0');
  expect(opened.faults).toEqual([]);
  await context.close();
});
