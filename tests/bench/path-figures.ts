import { chromium } from 'playwright';
import { BROWSER_ARGS } from '../../src/cli/find-browser.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { callsSince, readPanel, watchCalls } from '../support/preview-panel.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';
import type { Figure } from './figure.ts';

/** How often a package calls its platform between a tap and the next paint, over a whole episode. */
export async function pathFigures(browserPath: string): Promise<readonly Figure[]> {
  const [lesson] = REAL_LESSONS;
  if (lesson === undefined) return [];
  const { module, band } = lesson.content.outline;
  const name = `${module}-${band}-scorm12`;
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_ARGS });
  const site = await serveSite();
  try {
    const context = await quickContext(browser);
    const opened = await openInPreview(context, site.origin, name);
    const robot = new Robot(opened.lesson, readProject().project, lesson.content);
    // The launch calls by itself, so it is waited for.
    while ((await readPanel(opened.page)).facts['Calls'] === '0') await opened.lesson.wait(100);
    await opened.lesson.wait(1000);
    await watchCalls(opened.page);
    await robot.play({ kind: 'all-right' }, (view) => view.screen === 'finish');
    const { calls, inPath } = await callsSince(opened.page);
    return [
      {
        name: `${name}: calls between a tap and the paint`,
        value: calls > 0 ? inPath : undefined,
        unit: '',
        budget: 0,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
