import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { deep, settle, stage } from './stage.ts';

describe('words at 200 % in a frame of a platform', () => {
  afterEach(async () => {
    delete document.documentElement.dataset.text;
    await page.viewport(1024, 768);
  });

  test.each(['story-aside', 'story-away', 'story-kitchen', 'ending'])(
    'have most of the screen in %s: header and picture of the room scroll away',
    async (state) => {
      await page.viewport(714, 600);
      const { player } = await stage(state);
      document.documentElement.dataset.text = '200';
      await settle();
      const bottoms = () =>
        deep(player, 'header, .picture').map((bar) => bar.getBoundingClientRect().bottom);
      scrollTo({ top: 0, behavior: 'instant' });
      const before = bottoms();
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      expect(scrollY).toBeGreaterThan(0);
      expect(before).toHaveLength(2);
      expect(bottoms()).toEqual(before.map((bottom) => bottom - scrollY));
    },
  );
});
