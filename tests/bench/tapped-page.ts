import type { Page } from 'playwright';
import type { View } from '../../src/engine/view.ts';
import { type LessonPage, findInPage, inPage, viewInPage } from '../support/robot.ts';

/** Longer than any animation after a tap, so that nothing of the measuring falls into what is measured. */
const SETTLE = 600;
/** For the scrolling to the control, and how it looks under the pointer, to be over. */
const BEFORE = 150;
/** What is not reported took less than the 16 ms asked for; durations come in steps of 8. */
const UNREPORTED = 8;

/** A layout shift as Chromium scores it; it leaves out what scrolling moves. */
export interface Shift {
  readonly score: number;
  /** Within half a second after a tap, and so expected. */
  readonly afterTap: boolean;
  /** What was on screen before it, and after. */
  readonly from: View;
  readonly to: View;
}

/** What a tap on a control with one of these names is for, on the screen that was last seen. */
export type KindOf = (names: readonly string[], view: View | undefined) => string;

interface Notes {
  readonly taps: readonly number[];
  readonly shifts: readonly Omit<Shift, 'from' | 'to'>[];
  readonly defined: readonly string[];
  readonly askedFirst: readonly string[];
}

/** A lesson page that is played by the pointer, and that notes how its taps and layout shifts went. */
export class TappedPage implements LessonPage {
  readonly shifts: Shift[] = [];
  /** Addresses asked for before the first screen was there. */
  readonly askedFirst = new Set<string>();
  /** Custom elements watched for, with what was on screen when each was first there. */
  readonly defined = new Map<string, View>();
  /** Says what a tap is for. */
  kindOf: KindOf = () => 'tap';
  private before: View | undefined;
  /** What each tap was for, and how long it waited; taps come one by one. */
  private readonly taps: { readonly kind: string; wait: number }[] = [];
  private readonly page: Page;
  private readonly elements: readonly string[];

  /** Call before the page is opened; `elements` are the names of custom elements to watch for. */
  static async watch(page: Page, elements: readonly string[]): Promise<TappedPage> {
    await page.addInitScript(inPage(watchPaints, undefined));
    return new TappedPage(page, elements);
  }

  private constructor(page: Page, elements: readonly string[]) {
    this.page = page;
    this.elements = elements;
  }

  /** Milliseconds from each tap to the paint that answered it, by what the taps were for. */
  get waits(): ReadonlyMap<string, readonly number[]> {
    const waits = new Map<string, number[]>();
    for (const { kind, wait } of this.taps) waits.set(kind, [...(waits.get(kind) ?? []), wait]);
    return waits;
  }

  async view(): Promise<View | undefined> {
    const text = await this.page.evaluate<string | undefined>(inPage(viewInPage, undefined));
    return text === undefined ? undefined : (JSON.parse(text) as View);
  }

  press(names: readonly string[]): Promise<boolean> {
    return this.tap(inPage(findInPage, names), this.kindOf(names, this.before));
  }

  /** Taps the first visible element that matches, through shadow roots; false when there is none. */
  pressFirst(selector: string, kind: string): Promise<boolean> {
    return this.tap(inPage(firstInPage, selector), kind);
  }

  // `found` is an expression for the page.
  private async tap(found: string, kind: string): Promise<boolean> {
    await this.note();
    const place = await this.page.evaluate<readonly [number, number] | undefined>(
      `(${middleInPage.toString()})(${found})`,
    );
    if (place === undefined) return false;
    await this.page.mouse.move(...place);
    await this.page.waitForTimeout(BEFORE);
    this.taps.push({ kind, wait: UNREPORTED });
    await this.page.mouse.click(...place);
    await this.page.waitForTimeout(SETTLE);
    await this.note();
    return true;
  }

  wait(milliseconds: number): Promise<void> {
    return this.page.waitForTimeout(milliseconds);
  }

  private async note(): Promise<void> {
    const view = await this.view();
    const notes = await this.page.evaluate<Notes>(inPage(notesInPage, this.elements));
    const { taps, shifts, defined, askedFirst } = notes;
    for (const address of askedFirst) this.askedFirst.add(address);
    const last = this.taps.at(-1);
    for (const duration of taps) if (last) last.wait = Math.max(last.wait, duration);
    if (view === undefined) return;
    const from = this.before ?? view;
    this.before = view;
    this.shifts.push(...shifts.map((shift) => ({ ...shift, from, to: view })));
    for (const name of defined) if (!this.defined.has(name)) this.defined.set(name, view);
  }
}

// Runs in the page: everything it needs must be inside.
function watchPaints(): void {
  const taps: number[] = [];
  const shifts: { score: number; afterTap: boolean }[] = [];
  const paints = { taps, shifts, begun: Infinity };
  Object.assign(window, { paints });
  const look = (): void => {
    const player = document.querySelector('safe-player') as { view?: unknown } | null;
    if (player?.view === undefined) requestAnimationFrame(look);
    else paints.begun = performance.now();
  };
  look();
  const watch = <E>(options: object, note: (entry: E) => void): void =>
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => note(entry as E)),
    ).observe({ buffered: true, ...options });
  const noteTap = ({ interactionId: id, duration }: PerformanceEventTiming): void => {
    if (id > 0) taps.push(duration);
  };
  watch({ type: 'event', durationThreshold: 16 }, noteTap);
  watch({ type: 'first-input' }, noteTap);
  watch<{ value: number; hadRecentInput: boolean }>(
    { type: 'layout-shift' },
    ({ value, hadRecentInput }) => shifts.push({ score: value, afterTap: hadRecentInput }),
  );
}

// Runs in the page: what was noted since it was last asked for, and which elements are there.
function notesInPage(elements: readonly string[]): Notes {
  const { taps, shifts, begun } = (
    window as unknown as { paints: { taps: []; shifts: []; begun: number } }
  ).paints;
  const defined = elements.filter((name) => customElements.get(name) !== undefined);
  const askedFirst = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < begun)
    .map(({ name }) => name);
  return { taps: taps.splice(0), shifts: shifts.splice(0), defined, askedFirst };
}

// Runs in the page: the first visible element that matches a selector, through shadow roots.
function firstInPage(selector: string): HTMLElement | undefined {
  const visit = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector) && element.checkVisibility()) return element;
      const inside = element.shadowRoot === null ? undefined : visit(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return visit(document);
}

// Runs in the page: scrolls to a control and tells where its middle is.
function middleInPage(found: HTMLElement | undefined): [number, number] | undefined {
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found?.getBoundingClientRect() ?? {};
  return found && [left! + width! / 2, top! + height! / 2];
}
