import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { lostWords, outOfOrder, widerThanScreen } from './measures.ts';
import { axeFindings, settle, stage } from './stage.ts';

afterAll(async () => {
  document.documentElement.dir = 'ltr';
  await page.viewport(1024, 768);
});

// Languages that are made up: every word two fifths longer and more, and in one all of it from right to left.
describe.each([
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
])('in %s, from %s,', (language, dir) => {
  describe.each(Object.keys(STATES))('the state %s', (name) => {
    beforeAll(async () => {
      await page.viewport(714, 600);
      await stage(name, language);
    });

    test('runs that way, passes axe and loses nothing on a tablet', async () => {
      expect(document.documentElement.dir).toBe(dir);
      expect(await axeFindings()).toEqual([]);
      expect([...widerThanScreen(), ...lostWords(), ...outOfOrder()]).toEqual([]);
    });

    test('loses nothing on the smallest phone', async () => {
      await page.viewport(320, 640);
      await settle();
      expect([...widerThanScreen(), ...lostWords(), ...outOfOrder()]).toEqual([]);
    });
  });
});
