import type { Page } from 'playwright';
import type { LessonPage } from './robot.ts';
import { findInPage, inPage, viewInPage } from './robot.ts';
import type { View } from '../../src/engine/view.ts';

const MOST_TABS = 90;

/** A lesson played by keys alone: Tab to what is wanted, then Enter, Space or the arrows. */
export function keyboardIn(page: Page): LessonPage {
  return {
    async view() {
      const text = await page.evaluate<string | undefined>(inPage(viewInPage, undefined));
      return text === undefined ? undefined : (JSON.parse(text) as View);
    },
    async press(names) {
      // What is not there is not reached by any number of tabs.
      const isThere = await page.evaluate<boolean>(`${inPage(findInPage, names)} !== undefined`);
      for (let tab = 0; isThere && tab < MOST_TABS; tab += 1) {
        const here = await page.evaluate<Focused | undefined>(inPage(focusedInPage, [...names]));
        if (here?.isWanted === true) {
          await page.keyboard.press(here.isInput ? 'Space' : 'Enter');
          return true;
        }
        // The others of a group of radio buttons are reached by arrows, which choose as they go.
        await page.keyboard.press(here?.hasWantedBeside === true ? 'ArrowDown' : 'Tab');
      }
      return false;
    },
    wait: (milliseconds) => page.waitForTimeout(milliseconds),
  };
}

interface Focused {
  readonly isWanted: boolean;
  readonly isInput: boolean;
  readonly hasWantedBeside: boolean;
}

// Runs in the page: what has focus, through all shadow roots.
function focusedInPage(names: readonly string[]): Focused | undefined {
  // Phone numbers are written digit by digit.
  const plain = (text: string | null | undefined): string =>
    (text ?? '')
      .replace(/\s+/g, ' ')
      .replace(/(\d),? (?=\d)/g, '$1')
      .trim();
  let element = document.activeElement as HTMLElement | null;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement as HTMLElement;
  }
  if (element === null || element === document.body) return undefined;
  const wanted = names.map(plain);
  const input = element instanceof HTMLInputElement ? element : undefined;
  const textOf = (one: HTMLElement): string =>
    one instanceof HTMLInputElement ? plain(one.labels?.[0]?.textContent) : plain(one.textContent);
  const fieldOf = (one: HTMLElement): string =>
    plain(one.closest('fieldset')?.querySelector('legend')?.textContent);
  const matches = (one: HTMLElement): boolean =>
    [plain(one.getAttribute('aria-label')), textOf(one), `${fieldOf(one)}: ${textOf(one)}`].some(
      (name) => wanted.includes(name),
    );
  const group =
    input?.type === 'radio'
      ? (input.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(
          `input[name="${input.name}"]`,
        )
      : [];
  return {
    isWanted: matches(element),
    isInput: input !== undefined,
    hasWantedBeside: [...group].some(matches),
  };
}
