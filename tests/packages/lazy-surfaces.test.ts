import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { SURFACES } from '../../src/content/names.ts';
import { openOnSite, quickContext } from '../support/open-lesson.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { project } = readProject();
const site = siteInBrowser();

/** Surfaces whose code was run. */
async function runIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (all) => all.filter((surface) => customElements.get(`safe-${surface}`)),
    [...SURFACES],
  );
}

test('a surface is run when the first of its stories opens, though it was fetched before', async () => {
  const context = await quickContext(site.browser);
  const { page, lesson, faults } = await openOnSite(
    context,
    site.origin,
    'meet-up-9-11-en-GB.html',
  );
  const robot = new Robot(lesson, project, MEET_UP);
  await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'home');
  await page.waitForLoadState('networkidle');
  expect(await runIn(page)).toEqual([]);
  const met: string[] = [];
  for (const { story, surface } of MEET_UP.outline.episodes) {
    await robot.play(
      { kind: 'all-right' },
      (view) => view.screen === 'story' && view.story === story,
    );
    met.push(surface);
    // The player is told of the story before its code has come.
    const expected = SURFACES.filter((name) => met.includes(name));
    await expect.poll(() => runIn(page)).toEqual(expected);
  }
  expect(faults).toEqual([]);
  await context.close();
});
