import type { Page } from 'playwright';
import type { View } from '../../src/engine/view.ts';
import { type LessonPage, findInPage, inPage, viewInPage } from './robot.ts';

/** A lesson played by taps alone, each in the middle of what is wanted, as a finger meets it. */
export function fingersIn(page: Page): LessonPage {
  let last: Place | undefined;
  return {
    async view() {
      const text = await page.evaluate<string | undefined>(inPage(viewInPage, undefined));
      return text === undefined ? undefined : (JSON.parse(text) as View);
    },
    async press(names) {
      const place = await page.evaluate<Place | undefined>(
        `((found) => found && (${placeOf.toString()})(found))(${inPage(findInPage, names)})`,
      );
      // While a screen is put down nothing can be pressed; whatever lies there for good is never pressed.
      if (place?.isReached !== true) return false;
      // Two things for one group are put there one after the other: the second half of a double tap does not count.
      const isNear = last !== undefined && Math.hypot(last.x - place.x, last.y - place.y) < FINGER;
      if (place.isAnswer && isNear) await page.waitForTimeout(DOUBLE_TAP);
      last = place;
      await page.touchscreen.tap(place.x, place.y);
      return true;
    },
    wait: (milliseconds) => page.waitForTimeout(milliseconds),
  };
}

/** Longer than browsers wait for the second half of a double tap, in ms. */
const DOUBLE_TAP = 600;
/** Taps so near to each other, in pixels, may be one double tap. */
const FINGER = 60;

interface Place {
  readonly x: number;
  readonly y: number;
  /** Whether a finger at this place meets the control, and nothing that lies over it. */
  readonly isReached: boolean;
  /** Whether it is part of a question. */
  readonly isAnswer: boolean;
}

// Runs in the page: brings a control into view and answers its middle.
function placeOf(control: HTMLElement): Place {
  control.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  let hit: Element | null = document.elementFromPoint(x, y);
  for (let deeper = hit?.shadowRoot?.elementFromPoint(x, y); deeper && deeper !== hit;) {
    hit = deeper;
    deeper = hit.shadowRoot?.elementFromPoint(x, y);
  }
  const root = control.getRootNode();
  return {
    x,
    y,
    isReached: hit !== null && (hit === control || control.contains(hit)),
    isAnswer: root instanceof ShadowRoot && root.host.localName.startsWith('safe-question'),
  };
}
