import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { fingersIn } from '../support/fingers.ts';
import { MEET_UP, REAL_LESSONS } from '../support/real-lesson.ts';
import { type LessonPage, Robot, inPage } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

/*
 * Layout shifts and the passing of time in the built lessons, as a pupil with a phone meets them: with all
 * motion, and with fingers, so that the browser knows which shifts follow a press.
 */

const { project } = readProject();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
/** Longer than the half second after a press in which the browser expects a shift. */
const AFTER_PRESS = 560;
const HALF_AN_HOUR = 30 * 60_000;

interface Shift {
  readonly score: number;
  readonly expected: boolean;
  /** What the player showed. */
  readonly view: View | undefined;
}

/** The stage of home in one frame. */
interface Stage {
  readonly height: number;
  /** How many faces are drawn, and how many places of faces have a drawing of their own. */
  readonly drawn: number;
  readonly dolls: number;
}

const site = siteInBrowser();

/** The first story of each kind of app that there is. */
const stories = REAL_LESSONS.flatMap(({ content }) =>
  content.outline.episodes.map(({ story, surface }, place) => ({ content, story, surface, place })),
).filter(
  ({ surface }, place, all) => all.findIndex((other) => other.surface === surface) === place,
);

test.concurrent.each(stories)(
  'nothing shifts by itself in a story on a $surface, and something does after presses',
  { timeout: 240_000 },
  async ({ content, story }) => {
    const { module, band } = content.outline;
    const context = await site.browser.newContext(PHONE);
    const page = await context.newPage();
    await page.addInitScript(inPage(watchShifts, undefined));
    await page.goto(`${site.origin}/${module}-${band}-en-GB.html`);
    const fingers = fingersIn(page);
    const isIn = (view: View | undefined) => view?.screen === 'story' && view.story === story;
    const lesson: LessonPage = {
      ...fingers,
      async press(names) {
        const did = await fingers.press(names);
        if (did && isIn(await fingers.view())) await page.waitForTimeout(AFTER_PRESS);
        return did;
      },
    };
    const robot = new Robot(lesson, project, content);
    await robot.play(
      { kind: 'all-right' },
      (view) => view.screen === 'replay' && view.story === story,
    );
    const shifts = (await shiftsIn(page)).filter(({ view }) => isIn(view));
    expect(shifts.filter(({ expected }) => expected).length).toBeGreaterThan(0);
    expect(shifts.filter(({ expected, score }) => !expected && score > 0)).toEqual([]);
    await context.close();
  },
);

test('home keeps the places of its faces, with something in them, from when it is first drawn', async () => {
  const context = await site.browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(inPage(watchStage, undefined));
  const { module, band } = MEET_UP.outline;
  await page.goto(`${site.origin}/${module}-${band}-en-GB.html`);
  const drawn = () => page.evaluate('window.stages.at(-1)?.drawn');
  await expect.poll(drawn, { timeout: 30_000 }).toBe(3);
  const stages = await page.evaluate<readonly Stage[]>('window.stages');
  expect(stages[0]!.drawn).toBe(0);
  expect(stages[0]!.dolls).toBe(3);
  expect(new Set(stages.map(({ height }) => height)).size).toBe(1);
  await context.close();
});

test('a lesson that is left alone for half an hour is where it was, in a story and at a question', async () => {
  const context = await site.browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.install();
  const { module, band } = MEET_UP.outline;
  await page.goto(`${site.origin}/${module}-${band}-en-GB.html`);
  const robot = new Robot(fingersIn(page), project, MEET_UP);
  const isWaited = new Set<string>();
  await robot.play({ kind: 'all-right' }, (view) => view.screen === 'hook');
  for (const screen of ['question', 'story', 'replay'] as const) {
    await robot.play({ kind: 'all-right' }, (view) => view.screen === screen);
    await page.waitForTimeout(500);
    const before = await seen(page);
    await page.clock.fastForward(HALF_AN_HOUR);
    await page.waitForTimeout(200);
    expect(await seen(page)).toEqual(before);
    isWaited.add(screen);
  }
  expect(isWaited.size).toBe(3);
  await context.close();
});

/** What the player shows, and all the words on screen. */
async function seen(page: Page): Promise<unknown> {
  const view = await fingersIn(page).view();
  return { view, words: await page.locator('safe-player').innerText() };
}

async function shiftsIn(page: Page): Promise<readonly Shift[]> {
  return page.evaluate<readonly Shift[]>('window.shifts');
}

// Runs in the page: everything it needs must be inside.
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      };
      const player = document.querySelector('safe-player') as { readonly view?: View } | null;
      shifts.push({ score: value, expected: hadRecentInput, view: player?.view });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

// Runs in the page: everything it needs must be inside.
function watchStage(): void {
  const stages: Stage[] = [];
  Object.assign(window, { stages });
  const look = (): void => {
    const home = document.querySelector('safe-player')?.shadowRoot?.querySelector('safe-home');
    const figures = home?.shadowRoot?.querySelector<HTMLElement>('.figures');
    if (figures) {
      const places = [...figures.children];
      stages.push({
        height: figures.offsetHeight,
        drawn: places.filter((one) => one.shadowRoot?.querySelector('svg path')).length,
        dolls: places.filter((one) => getComputedStyle(one).backgroundImage !== 'none').length,
      });
    }
    requestAnimationFrame(look);
  };
  look();
}
