import { type Browser, type BrowserContext, type Frame, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { View } from '../../src/engine/view.ts';
import { fault } from '../faults/cases.ts';
import { BETWEEN_PAGE, HOST_PAGE, hostPages, launchOn, recordOn } from '../support/host-page.ts';
import { lessonIn, quickContext } from '../support/open-lesson.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';

/* How older platforms open a package: in a narrow frame, in a popup, behind frames of other servers. */

const { project } = readProject();
const STANDARDS = ['scorm12', 'scorm2004'] as const;
const PACKAGES = { scorm12: 'meet-up-9-11-scorm12', scorm2004: 'meet-up-9-11-scorm2004-4th' };
const isStory = (view: View): boolean => view.screen === 'story' && view.state.trail.length > 3;
const isFinish = (view: View): boolean => view.screen === 'finish';
/** More than a state without a story in it. */
const LONG = 30;
/** Commits come some seconds after the last one, and this computer may be busy. */
const LONG_WAIT = { timeout: 30_000 };

let site: Awaited<ReturnType<typeof serveSite>>;
let other: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  const pages = await hostPages();
  site = await serveSite([pages]);
  other = await serveSite([pages]);
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await other.close();
});

async function host(standard: (typeof STANDARDS)[number], inside = browser): Promise<Page> {
  context = await quickContext(inside);
  faults = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(site.origin + HOST_PAGE);
  await launchOn(page, standard);
  return page;
}

const addressOf = (standard: (typeof STANDARDS)[number]): string =>
  `${site.origin}/packages/${PACKAGES[standard]}/index.html`;
const isLesson = (frame: Frame): boolean => frame.url().includes('/packages/');

/** Puts an address into a frame of the page, with drawers of the platform beside it. */
async function frame(page: Page, address: string, width = 700): Promise<void> {
  await page.evaluate(
    ([source, size]) => {
      document.body.innerHTML =
        '<div style="display: flex"><nav style="width: 300px">Units</nav><iframe></iframe></div>';
      const inner = document.querySelector('iframe')!;
      inner.style.cssText = `border: 0; width: ${size}px; height: 600px`;
      inner.src = source as string;
    },
    [address, width] as const,
  );
}

async function popUp(page: Page, standard: (typeof STANDARDS)[number]): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.evaluate((address) => void window.open(address), addressOf(standard));
  return opened;
}

function robotIn(find: () => Frame | undefined) {
  const lesson = lessonIn(find);
  return { lesson, robot: new Robot(lesson, project, MEET_UP) };
}

const inFrame = (page: Page) => () => page.frames().find(isLesson);

describe.each(STANDARDS)('A %s package', (standard) => {
  test('plays an episode in a frame of 700 px, also while drawers open and close', async () => {
    const page = await host(standard);
    await frame(page, addressOf(standard));
    const { lesson, robot } = robotIn(inFrame(page));
    await robot.play({ kind: 'all-right' }, isStory);
    const before = await lesson.view();
    for (const width of [1000, 640, 700]) {
      await page.evaluate((size) => {
        document.querySelector('iframe')!.style.width = `${size}px`;
      }, width);
      await page.waitForTimeout(200);
      const tooWide = await inFrame(page)()!.evaluate<boolean>(
        'document.documentElement.scrollWidth > innerWidth + 1',
      );
      expect([width, tooWide]).toEqual([width, false]);
      expect(await lesson.view()).toEqual(before);
    }
    await robot.play({ kind: 'all-right' }, isFinish);
    await expect
      .poll(async () => (await recordOn(page)).stateLength, LONG_WAIT)
      .toBeGreaterThan(LONG);
    expect((await recordOn(page)).errors).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test(fault(28, 'in a popup it finds the API of the page that opened it'), async () => {
    const page = await host(standard);
    const popup = await popUp(page, standard);
    const { robot } = robotIn(() => popup.mainFrame());
    await robot.play({ kind: 'all-right' }, isStory);
    await expect.poll(() => popup.getByText('Saved', { exact: true }).count(), LONG_WAIT).toBe(1);
    expect((await recordOn(page)).stateLength).toBeGreaterThan(LONG);
    await popup.close({ runBeforeUnload: true });
    await expect.poll(async () => (await recordOn(page)).state, LONG_WAIT).toBe('finished');
    expect((await recordOn(page)).errors).toEqual([]);
    await context.close();
  });

  test(
    fault(28, 'in a popup it goes on when the page that opened it is closed, and nothing is lost'),
    async () => {
      const page = await host(standard);
      const popup = await popUp(page, standard);
      const { lesson, robot } = robotIn(() => popup.mainFrame());
      await robot.play({ kind: 'all-right' }, isStory);
      await page.close();
      await robot.play({ kind: 'all-right' }, isFinish);
      const before = await lesson.view();
      await popup.close({ runBeforeUnload: true });
      // The platform that there is now has never heard of any of it.
      const next = await context.newPage();
      await next.goto(site.origin + HOST_PAGE);
      await launchOn(next, standard);
      const again = await popUp(next, standard);
      const { lesson: found } = robotIn(() => again.mainFrame());
      await expect.poll(() => found.view(), LONG_WAIT).toEqual(before);
      await expect
        .poll(async () => (await recordOn(next)).stateLength, LONG_WAIT)
        .toBeGreaterThan(LONG);
      await context.close();
    },
  );

  test(
    fault(28, 'where the popup is blocked it runs in place, and from the link that is left'),
    async () => {
      // Popups are blocked as for everybody, which playwright otherwise prevents.
      const strict = await chromium.launch({
        executablePath: findBrowser(),
        args: BROWSER_ARGS,
        ignoreDefaultArgs: ['--disable-popup-blocking'],
      });
      const page = await host(standard, strict);
      const address = addressOf(standard);
      // By itself, and not at a press, as platforms do.
      await page.addInitScript(`
        if (location.pathname === ${JSON.stringify(HOST_PAGE)} && window === top)
          window.popup = String(window.open(${JSON.stringify(address)}));
      `);
      await page.reload();
      await launchOn(page, standard);
      expect(await page.evaluate('window.popup')).toBe('null');
      expect(context.pages()).toHaveLength(1);

      await frame(page, address);
      const inPlace = robotIn(inFrame(page));
      await inPlace.robot.play({ kind: 'all-right' }, isStory);
      const before = await inPlace.lesson.view();
      await expect
        .poll(
          () => page.frameLocator('iframe').getByText('Saved', { exact: true }).count(),
          LONG_WAIT,
        )
        .toBe(1);
      expect((await recordOn(page)).stateLength).toBeGreaterThan(LONG);
      // The lesson itself needs no window but its own.
      expect(context.pages()).toHaveLength(1);
      await page.evaluate(`document.querySelector('iframe').remove()`);

      await launchOn(page, standard);
      await page.evaluate(`(() => {
        document.body.innerHTML = '<a target="lesson">Open the lesson</a>';
        const link = document.querySelector('a');
        link.href = ${JSON.stringify(address)};
        link.rel = 'opener';
      })()`);
      const opened = context.waitForEvent('page');
      await page.getByRole('link', { name: 'Open the lesson' }).click();
      const again = await opened;
      const { lesson } = robotIn(() => again.mainFrame());
      await expect.poll(() => lesson.view(), LONG_WAIT).toEqual(before);
      await expect.poll(() => again.getByText('Saved', { exact: true }).count(), LONG_WAIT).toBe(1);
      expect((await recordOn(page)).errors).toEqual([]);
      expect(faults).toEqual([]);
      await strict.close();
    },
  );

  test(
    fault(
      15,
      'a state that arrives damaged is kept on the device as it was, and the lesson begins',
    ),
    async () => {
      const page = await host(standard);
      await frame(page, addressOf(standard));
      await robotIn(inFrame(page)).robot.play({ kind: 'all-right' }, isStory);
      await page.evaluate(`document.querySelector('iframe').remove()`);
      const damaged = await page.evaluate<string>(`(() => {
        const half = session.stored.get('cmi.suspend_data').slice(0, -12);
        session.stored.set('cmi.suspend_data', half);
        localStorage.clear();
        return half;
      })()`);
      await launchOn(page, standard);
      await frame(page, addressOf(standard));
      const { lesson } = robotIn(inFrame(page));
      await expect.poll(async () => (await lesson.view())?.screen, LONG_WAIT).toBeDefined();
      const kept = `Object.entries({ ...localStorage }).filter(([name]) => name.includes('.raw.')).map(([, text]) => JSON.parse(text).state)`;
      await expect.poll(() => page.evaluate(kept), LONG_WAIT).toEqual([damaged]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test(fault(2, 'a frame of another server on the way to the API is climbed past'), async () => {
    const page = await host(standard);
    const between = `${other.origin}${BETWEEN_PAGE}#${encodeURIComponent(addressOf(standard))}`;
    await frame(page, between, 950);
    const { robot } = robotIn(inFrame(page));
    await robot.play({ kind: 'all-right' }, isStory);
    await expect
      .poll(async () => (await recordOn(page)).stateLength, LONG_WAIT)
      .toBeGreaterThan(LONG);
    expect((await recordOn(page)).errors).toEqual([]);
    await context.close();
  });

  test(fault(24, 'what was done last is there when the frame comes back'), async () => {
    const page = await host(standard);
    await frame(page, addressOf(standard));
    const first = robotIn(inFrame(page));
    await first.robot.play({ kind: 'all-right' }, isStory);
    const before = await first.lesson.view();
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    expect(await recordOn(page)).toMatchObject({ state: 'finished', errors: [] });
    await launchOn(page, standard);
    await frame(page, addressOf(standard));
    const second = robotIn(inFrame(page));
    await expect.poll(() => second.lesson.view(), { timeout: 20_000 }).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});
