import type { Page } from 'playwright';
import type { View } from '../../src/engine/view.ts';
import { type LessonPage, findInPage, inPage, viewInPage } from './robot.ts';

/** A lesson played by taps alone, each in the middle of what is wanted, as a finger meets it. */
export function fingersIn(page: Page): LessonPage {
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
      await page.touchscreen.tap(place.x, place.y);
      return true;
    },
    wait: (milliseconds) => page.waitForTimeout(milliseconds),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Whether a finger at this place meets the control, and nothing that lies over it. */
  readonly isReached: boolean;
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
  return { x, y, isReached: hit !== null && (hit === control || control.contains(hit)) };
}
