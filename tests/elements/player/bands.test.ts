import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BANDS } from '../../../src/content/names.ts';
import {
  GROUNDS,
  PAIRS,
  colourOf,
  contrast,
  onGround,
} from '../../../src/pages/gallery/foundations/contrast.ts';
import { pixels, written } from '../../../src/pages/gallery/foundations/measure.ts';
import { deep, settle, stage } from './stage.ts';

const TARGETS = { '7-9': 64, '9-11': 48, '11-14': 48 } as const;
const STATES = ['home-middle', 'hook-first', 'story-draft', 'flag-name', 'question', 'display'];

afterEach(() => page.viewport(1024, 768));

function inBand(band: string): void {
  document.documentElement.dataset.band = band;
}

test('the player takes the band from the module that is played', async () => {
  const { player } = await stage('home-first');
  const { content } = player;
  for (const band of BANDS) {
    player.content = { ...content!, outline: { ...content!.outline, band } };
    await settle();
    expect(document.documentElement.dataset.band).toBe(band);
  }
});

const INLINE_TARGET = 24;

describe.each(BANDS)('at %s', (band) => {
  test.each(STATES)(
    'everything to press in %s is large enough, and fits a phone',
    async (state) => {
      await page.viewport(360, 740);
      const { player } = await stage(state);
      inBand(band);
      await settle();
      const small = deep(player, 'button, label.button, label.tile')
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          // A word in a running text is as high as its line allows: WCAG 2.2, 2.5.8 lets it be.
          const least = control.matches('.word') ? INLINE_TARGET : TARGETS[band];
          return Math.min(width, height) < least - 0.5;
        })
        .map(({ className, textContent }) => `${className}: ${textContent!.trim()}`);
      expect(small).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    },
  );

  test('every pair of colours has the contrast that it needs, on every ground', () => {
    inBand(band);
    for (const ground of GROUNDS) {
      const faint = onGround(ground, () =>
        PAIRS.filter(
          ({ above, below, least }) => contrast(colourOf(above), colourOf(below)) < least,
        ),
      );
      expect(faint, ground).toEqual([]);
    }
  });
});

describe('from band to band', () => {
  const each = <T>(find: () => T): T[] =>
    BANDS.map((band) => {
      inBand(band);
      return find();
    });

  test('words grow smaller', () => {
    const [youngest, middle, eldest] = each(() => pixels('--safe-text'));
    expect(youngest).toBeGreaterThan(middle!);
    expect(middle).toBeGreaterThan(eldest!);
  });

  test('sheets lie flatter', () => {
    const [youngest, middle, eldest] = each(() => pixels('--safe-lift-y'));
    expect(youngest).toBeGreaterThan(middle!);
    expect(middle).toBeGreaterThan(eldest!);
  });

  test('the paper ground grows less warm, and a ground that the reader chose stays as it is', () => {
    const warmth = (ground: string) =>
      each(() => {
        const [red, , blue] = onGround(ground, () => colourOf('ground'));
        return red - blue;
      });
    const [youngest, middle, eldest] = warmth('paper');
    expect(youngest).toBeGreaterThan(middle!);
    expect(middle).toBeGreaterThan(eldest!);
    for (const chosen of ['cream', 'night']) expect(new Set(warmth(chosen)).size).toBe(1);
  });

  test('the eldest have less bounce and darker ink', () => {
    const [, middle, eldest] = each(() => ({
      ease: written('--safe-ease-stick'),
      ink: contrast(colourOf('ink'), [255, 255, 255]),
    }));
    const overshoot = (ease: string) => Number(ease.split(',')[1]);
    expect(overshoot(eldest!.ease)).toBeLessThan(overshoot(middle!.ease));
    expect(eldest!.ink).toBeGreaterThan(middle!.ink);
  });
});
