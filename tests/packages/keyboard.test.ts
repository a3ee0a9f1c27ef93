import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { keyboardIn } from '../support/keyboard.ts';
import { openOnSite } from '../support/open-lesson.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/* Every module played by its keys alone; in a file of its own and side by side, because it takes long. */

const { project } = readProject();
const site = siteInBrowser();

test.concurrent.each(REAL_LESSONS)('keys alone play the whole of $name', async ({ content }) => {
  const { module, band } = content.outline;
  const context = await site.browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 714, height: 600 },
  });
  const { page, faults } = await openOnSite(context, site.origin, `${module}-${band}-en-GB.html`);
  const robot = new Robot(keyboardIn(page), project, content);
  const seen = await robot.play(
    { kind: 'all-right' },
    (view) => view.screen === 'home' && view.progress.handedIn,
  );
  expect(seen.length).toBeGreaterThan(50);
  expect(await page.locator('html').getAttribute('data-band')).toBe(band);
  expect(faults).toEqual([]);
  await context.close();
});
