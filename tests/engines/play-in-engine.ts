import type { Project } from '../../src/content/project.ts';
import { decodeJournal } from '../../src/engine/journal/stored-form.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { progress } from '../../src/engine/progress.ts';
import type { View } from '../../src/engine/view.ts';
import { playLesson } from '../support/play-lesson.ts';
import type { Pupil } from '../support/pupils.ts';
import { type LessonPage, Robot, inPage, pressing, viewInPage } from '../support/robot.ts';
import type { Engine, EnginePage, Size } from './engine.ts';
import { type Outcome, differenceOf, outcomeOf } from './outcome.ts';
import { faultsInPage } from './watched-site.ts';

const PUPIL: Pupil = { kind: 'all-right' };
/** What was decided is stored when the page is idle. */
const STORED_WITHIN = 5000;

/** How a lesson was played: how many screens were seen, and what went wrong. */
export interface Played {
  readonly screens: number;
  readonly faults: readonly string[];
}

/** Plays a lesson by no browser at all, which is what all browsers must come to. */
export function playInNode(content: LessonContent): Outcome {
  const last = playLesson(content, PUPIL).at(-1);
  if (last === undefined) throw new Error('the lesson has nothing to play');
  const { journal } = decodeJournal(last.record.state);
  return outcomeOf(journal, progress(journal, content.outline, last.minute));
}

/** Plays a lesson in an engine until it is handed in; never rejects. */
export async function playInEngine(
  engine: Engine,
  size: Size,
  address: string,
  project: Project,
  content: LessonContent,
  wanted: Outcome,
): Promise<Played> {
  const faults = new Set<string>();
  let screens = 0;
  let page: EnginePage | undefined;
  try {
    page = await engine.open(address, size);
    const robot = new Robot(lookedAt(page, size, faults), project, content);
    const seen = await robot.play(
      PUPIL,
      (view) => view.screen === 'home' && view.progress.handedIn,
    );
    screens = seen.length;
    const difference = await differenceIn(page, wanted);
    if (difference !== undefined) faults.add(difference);
  } catch (reason) {
    faults.add(String(reason));
  }
  const told = await page?.run(inPage(faultsInPage, undefined)).catch(() => []);
  for (const fault of [...(page?.faults ?? []), ...((told as string[] | undefined) ?? [])]) {
    faults.add(fault);
  }
  await page?.close().catch((reason: unknown) => faults.add(`not closed: ${String(reason)}`));
  return { screens, faults: [...faults] };
}

/** A page that is looked at before the first and after every press. */
function lookedAt(page: EnginePage, { width }: Size, faults: Set<string>): LessonPage {
  const look = async (): Promise<void> => {
    const found = await page.run(inPage(widerInPage, width)).catch(() => []);
    for (const fault of found as readonly string[]) faults.add(fault);
  };
  return {
    async view() {
      const text = await page.run(inPage(viewInPage, undefined)).catch(() => undefined);
      if (typeof text !== 'string') return undefined;
      await look();
      return JSON.parse(text) as View;
    },
    async press(names) {
      const pressed = (await page.run(pressing(names)).catch(() => false)) === true;
      if (pressed) await look();
      return pressed;
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

async function differenceIn(page: EnginePage, wanted: Outcome): Promise<string | undefined> {
  const end = Date.now() + STORED_WITHIN;
  for (;;) {
    const [state, shown] = (await page.run(inPage(keptInPage, undefined))) as [string, string];
    const { journal, damage } = decodeJournal(state);
    const difference =
      damage ?? differenceOf(wanted, outcomeOf(journal, JSON.parse(shown || 'null')));
    if (difference === undefined || Date.now() > end) return difference;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

// Runs in the page: the state kept on this device, and the progress that is shown.
function keptInPage(): [string, string] {
  const name = Object.keys(localStorage).find((key) => key.startsWith('safe1.copy.'));
  const kept = JSON.parse((name && localStorage.getItem(name)) || '{}') as { state?: string };
  const player = document.querySelector('safe-player') as { progress?: unknown } | null;
  return [kept.state ?? '', JSON.stringify(player?.progress)];
}

// Runs in the page: whatever has to be scrolled sideways to be seen, on which screen.
function widerInPage(width: number): string[] {
  const player = document.querySelector('safe-player') as { view?: { screen: string } } | null;
  const screen = player?.view?.screen ?? '';
  const found: string[] = [];
  if (innerWidth !== width) found.push(`the window is ${innerWidth} wide instead of ${width}`);
  const page = document.documentElement.scrollWidth;
  if (page > innerWidth + 1) found.push(`${screen} is ${page} wide in ${innerWidth}`);
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      if (element.scrollWidth <= element.clientWidth + 1 || !element.checkVisibility()) continue;
      if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) continue;
      const { localName, className, scrollWidth, clientWidth } = element;
      found.push(`${screen}: ${localName}.${className} is ${scrollWidth} wide in ${clientWidth}`);
    }
  };
  visit(document);
  return found;
}
