import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DEMOS } from '../../../src/pages/gallery/demos.ts';
import { axeFindings, deep, settle, stage } from './stage.ts';

/** More presses than any demo story takes. */
const MOST = 60;

const visible = (root: Element, selector: string) =>
  deep(root, selector).filter((one) => one.checkVisibility());

/** Goes on, or fills in what waits and takes the choice at `place`; false once the story has ended. */
async function press(player: Element, place: number): Promise<boolean> {
  if (deep(player, 'safe-ending').length > 0) return false;
  for (const field of visible(player, '.fields fieldset')) {
    const tiles = [...field.querySelectorAll('label')];
    tiles[place % tiles.length]!.click();
  }
  // That things can be covered decides nothing.
  const choices = visible(player, '.choice:not(.cover)');
  const [next] = visible(player, '.next, .button.main:not(.act)');
  (choices[place % choices.length] ?? next)!.click();
  await settle();
  return true;
}

test.each(Object.keys(DEMOS))('the demo story %s is played to its end, either way', async (id) => {
  await page.viewport(360, 740);
  for (const place of [0, 1]) {
    const { player } = await stage(`demo-${id}`);
    let presses = 0;
    while ((await press(player, place)) && presses < MOST) presses += 1;
    expect(presses).toBeLessThan(MOST);
    expect(await axeFindings()).toEqual([]);
  }
  await page.viewport(1024, 768);
});

const seen = (root: Element, selector: string): DOMRect =>
  visible(root, selector).at(-1)!.getBoundingClientRect();

test('where a link leads is seen beside what can be chosen, and what is chosen between, on a phone', async () => {
  await page.viewport(360, 740);
  const { player } = await stage('demo-call-castle');
  const leads = seen(player, '.threads > .log .leads');
  expect(leads.bottom).toBeLessThanOrEqual(seen(player, '.threads').bottom);
  expect(leads.top).toBeGreaterThan(seen(player, '.threads').top);
  expect(seen(player, '.choice').bottom).toBeLessThanOrEqual(seen(player, '.act').top);
  await page.viewport(1024, 768);
});

test('the words of a photo are seen with it, in the frame of a platform too', async () => {
  await page.viewport(714, 600);
  const { player } = await stage('demo-photo');
  const threads = seen(player, '.threads');
  expect(seen(player, '.print .words').bottom).toBeLessThanOrEqual(threads.bottom);
  expect(seen(player, '.print safe-picture').top).toBeGreaterThanOrEqual(threads.top);
  await page.viewport(1024, 768);
});
