import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { isCalm } from '../../../src/elements/player/display.ts';
import { movingElements } from './measures.ts';
import { deep, settle, stage } from './stage.ts';

/*
 * The device's own setting: who asked it for less movement gets less here too, without a choice of theirs.
 */

const { dataset } = document.documentElement;
const STATES = ['story-draft', 'demo-photo-posted', 'ending'];

beforeEach(() => askDevice('reduce'));
afterEach(() => askDevice('no-preference'));

test.each(STATES)('in %s nothing moves that would move otherwise', async (state) => {
  await stage(state);
  expect(dataset.motion).toBe('auto');
  expect(isCalm()).toBe(true);
  expect(movingElements()).toEqual([]);
  delete dataset.motion;
  await settle();
  expect(movingElements()).toEqual([]);
  await askDevice('no-preference');
  expect(isCalm()).toBe(false);
  expect(movingElements()).not.toEqual([]);
});

test('the display panel says so, and a choice of the reader goes before the device', async () => {
  const { player } = await stage('display');
  const [full, less] = deep(player, '[name=motion]') as HTMLInputElement[];
  expect([full!.checked, less!.checked]).toEqual([false, true]);
  full!.click();
  await settle();
  expect(isCalm()).toBe(false);
  expect(movingElements()).not.toEqual([]);
});

async function askDevice(value: 'reduce' | 'no-preference'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  });
}
