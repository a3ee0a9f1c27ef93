import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import type { View } from '../../src/engine/view.ts';
import { type LessonPage, inPage, pressing, viewInPage } from './robot.ts';

/** A lesson in the preview platform, and what went wrong in it. */
export interface OpenedLesson {
  readonly page: Page;
  readonly lesson: LessonPage;
  /** Errors, refused content and requests to other hosts; empty when all is well. */
  readonly faults: readonly string[];
}

/** Opens a package in the preview platform. */
export async function openInPreview(
  context: BrowserContext,
  origin: string,
  name: string,
): Promise<OpenedLesson> {
  const page = await context.newPage();
  const faults = watchFaults(page, origin);
  await page.goto(`${origin}/preview.html?package=${name}`);
  return {
    page,
    lesson: lessonIn(() => page.frames().find((frame) => isLesson(frame, name))),
    faults,
  };
}

/** Opens a lesson page of the site itself, without a platform. */
export async function openOnSite(
  context: BrowserContext,
  origin: string,
  path: string,
): Promise<OpenedLesson> {
  const page = await context.newPage();
  const faults = watchFaults(page, origin);
  await page.goto(`${origin}/${path}`);
  return { page, lesson: lessonIn(() => page.mainFrame()), faults };
}

/** Plays on a page or frame that may be replaced meanwhile. */
export function lessonIn(find: () => Frame | undefined): LessonPage {
  return {
    async view() {
      const frame = find();
      if (frame === undefined) return undefined;
      const text = await frame
        .evaluate<string | undefined>(inPage(viewInPage, undefined))
        .catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as View);
    },
    async press(names) {
      const frame = find();
      return frame === undefined
        ? false
        : frame.evaluate<boolean>(pressing(names)).catch(() => false);
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

function isLesson(frame: Frame, name: string): boolean {
  return frame.url().includes(`/packages/${name}/`);
}

function watchFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Refusals by the content security policy are told on the console alone.
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** Animations would only make a robot wait. */
export function quickContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1366, height: 900 } });
}
