import { userEvent } from 'vitest/browser';
import { hitAt } from './measures.ts';
import { deep, endMotion, focused, settle } from './stage.ts';

/** More moves than there are controls on any screen, twice. */
const MOST = 60;

/** How far within its edges a control must be seen, in pixels: corners are cut, and tape lies over some edges. */
const INSIDE = 10;

/**
 * A switch of two keys, "next" and "press", each let go before the other. Next is Tab; press is Enter, or Space for what is
 * ticked. In a group of radio buttons Tab stops at one only, in every browser: there next is an arrow, which chooses as it
 * goes. Switches that step through the accessibility tree meet each radio button by itself and need no arrow.
 */
export class TwoKeys {
  /** What went wrong on the way: stops that were covered or beside the window, and focus that was lost. */
  readonly faults: string[] = [];
  private readonly player: Element;

  constructor(player: Element) {
    this.player = player;
  }

  /** What is on screen and matches, in order. */
  seen(selector: string): HTMLElement[] {
    return deep(this.player, selector).filter((one) => one.checkVisibility());
  }

  /** Moves on until every stop was met once, and the page is left. */
  async tour(): Promise<void> {
    for (let move = 0; move < MOST; move += 1) {
      if ((await this.next()) === undefined) return;
    }
    throw new Error('Moving on never comes to an end.');
  }

  /** Moves on to a control, presses it, and waits for what comes of it. */
  async press(wanted: HTMLElement): Promise<void> {
    let here = focused() as HTMLElement | undefined;
    for (let move = 0; here !== wanted; move += 1) {
      if (move > MOST) throw new Error(`${nameOf(wanted)} is never reached.`);
      here = await this.next(isBeside(here, wanted) ? 'ArrowDown' : 'Tab');
    }
    const isTicked = wanted instanceof HTMLInputElement;
    if (!isTicked || !wanted.checked) await userEvent.keyboard(isTicked ? ' ' : '{Enter}');
    await settle(2);
    await endMotion();
    const now = focused();
    if (now === document.body) this.faults.push(`lost after ${nameOf(wanted)}`);
    else this.look(now as HTMLElement);
  }

  /** Moves on by one; undefined where that leaves the page. */
  private async next(key = 'Tab'): Promise<HTMLElement | undefined> {
    await userEvent.keyboard(`{${key}}`);
    const here = focused() as HTMLElement;
    if (here === document.body) return undefined;
    this.look(here);
    return here;
  }

  private look(here: HTMLElement): void {
    if (!isSeenWhole(here)) this.faults.push(`hidden: ${nameOf(here)}`);
  }
}

function isBeside(here: HTMLElement | undefined, wanted: HTMLElement): boolean {
  return (
    here instanceof HTMLInputElement &&
    wanted instanceof HTMLInputElement &&
    here.type === 'radio' &&
    here.name === wanted.name &&
    here.getRootNode() === wanted.getRootNode()
  );
}

// The middle and the four sides are in the window, and nothing lies over them.
function isSeenWhole(control: HTMLElement): boolean {
  const box = control.closest('label') ?? control;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return [
    [x, y],
    [x, Math.min(top + INSIDE, y)],
    [x, Math.max(bottom - INSIDE, y)],
    [Math.min(left + INSIDE, x), y],
    [Math.max(right - INSIDE, x), y],
  ].every(([across, down]) => {
    const hit = hitAt(across!, down!);
    return hit !== null && isIn(box, hit);
  });
}

function isIn(box: Element, inner: Element): boolean {
  // Words in a slot are the host's own.
  const host = (box.getRootNode() as ShadowRoot).host as Element | undefined;
  if (inner === host && box.querySelector('slot')) return true;
  for (let at: Node | null = inner; at !== null;) {
    if (at === box) return true;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return false;
}

function nameOf(element: Element): string {
  const words = (element.closest('label') ?? element).textContent ?? '';
  return `${element.localName}.${element.className} “${words.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
}
