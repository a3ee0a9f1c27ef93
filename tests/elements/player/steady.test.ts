import { afterAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEMOS } from '../../../src/pages/gallery/demos.ts';
import { deep, settle, stage } from './stage.ts';

/*
 * Nothing moves away under a finger: stories of every kind of app on a phone. What shifts by itself is measured
 * where the browser knows of presses, in `tests/packages/steady.test.ts`.
 */

/** More presses than any demo story takes. */
const MOST = 40;
/** Longer than any motion after a press. */
const AT_REST = 500;
const SLACK = 1;

/** What a pupil can press once a message has come. */
const CONTROLS = '.composer button, .composer label, .act, header .tool, .doing button';
/** What is there all through a lesson, whatever is said. */
const LASTING = 'header .tool';

afterAll(() => page.viewport(1024, 768));

const visible = (root: Element, selector: string) =>
  deep(root, selector).filter((one) => one.checkVisibility() && !one.closest('[inert]'));

function placesOf(player: Element, selector: string): Map<HTMLElement, DOMRect> {
  return new Map(visible(player, selector).map((one) => [one, one.getBoundingClientRect()]));
}

/** A line for each control that is elsewhere than before. */
function moved(
  before: ReadonlyMap<HTMLElement, DOMRect>,
  after: ReadonlyMap<HTMLElement, DOMRect>,
) {
  return [...before].flatMap(([one, was]) => {
    const now = after.get(one);
    const far = now && Math.max(Math.abs(now.left - was.left), Math.abs(now.top - was.top));
    return far !== undefined && far > SLACK
      ? [`${one.className} “${one.textContent?.replace(/\s+/g, ' ').trim()}” by ${far} px`]
      : [];
  });
}

/** What a pupil would press next; undefined once the story has ended. */
function nextOf(player: Element, place: number): HTMLElement | undefined {
  if (deep(player, 'safe-ending').length > 0) return undefined;
  const choices = visible(player, '.choice, .opening');
  return choices[place % choices.length] ?? visible(player, '.next, .button.main:not(.act)')[0];
}

const ways = Object.keys(DEMOS).flatMap((id) => [0, 1].map((place) => ({ id, place })));

test.each(ways)(
  'in the story $id, way $place, what can be pressed stays where it came',
  { timeout: 60_000 },
  async ({ id, place }) => {
    await page.viewport(360, 740);
    const { player } = await stage(`demo-${id}`);
    await rest();
    const faults: string[] = [];
    let presses = 0;
    for (let next; presses < MOST && (next = nextOf(player, place)); presses += 1) {
      next.scrollIntoView({ block: 'nearest' });
      const before = placesOf(player, LASTING);
      await userEvent.click(next);
      await settle();
      const early = placesOf(player, CONTROLS);
      await rest();
      faults.push(...moved(early, placesOf(player, CONTROLS)));
      faults.push(...moved(before, placesOf(player, LASTING)));
    }
    expect(presses).toBeGreaterThanOrEqual(3);
    expect(faults).toEqual([]);
  },
);

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, AT_REST));
}
