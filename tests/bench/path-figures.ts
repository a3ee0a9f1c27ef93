import { type Page, chromium } from 'playwright';
import { BROWSER_ARGS } from '../../src/cli/find-browser.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import {
  callsSince,
  longestDelay,
  readPanel,
  slowCommits,
  watchCalls,
} from '../support/preview-panel.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';
import type { Figure } from './figure.ts';

/** A slow server's commit, and a frame, in milliseconds. */
const SLOW_COMMIT = 2000;
const FRAME = 16.7;

/**
 * What a package makes its platform do between a tap and the next paint, over a whole episode: how often it is
 * called, and for how long a commit of two seconds holds up the next screen.
 */
export async function pathFigures(browserPath: string): Promise<readonly Figure[]> {
  const [lesson] = REAL_LESSONS;
  if (lesson === undefined) return [];
  const { module, band } = lesson.content.outline;
  const name = `${module}-${band}-scorm12`;
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_ARGS });
  const site = await serveSite();
  const play = async (watch: (page: Page) => Promise<void>): Promise<Page> => {
    const context = await quickContext(browser);
    const opened = await openInPreview(context, site.origin, name);
    const robot = new Robot(opened.lesson, readProject().project, lesson.content);
    // The launch calls by itself, so it is waited for.
    while ((await readPanel(opened.page)).facts['Calls'] === '0') await opened.lesson.wait(100);
    await opened.lesson.wait(1000);
    await watch(opened.page);
    await robot.play({ kind: 'all-right' }, (view) => view.screen === 'finish');
    return opened.page;
  };
  try {
    const { calls, inPath } = await callsSince(await play(watchCalls));
    const slow = await play((page) => slowCommits(page, SLOW_COMMIT));
    const { commits, delay } = await longestDelay(slow);
    return [
      {
        name: `${name}: calls between a tap and the paint`,
        value: calls > 0 ? inPath : undefined,
        unit: '',
        budget: 0,
      },
      {
        name: `${name}: a commit of 2 s delays the next screen by`,
        value: commits > 0 ? delay : undefined,
        unit: 'ms',
        budget: FRAME,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
