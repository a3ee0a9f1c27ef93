import { beforeEach, expect, test, vi } from 'vitest';
import {
  USUAL_DISPLAY,
  applyDisplay,
  isCalm,
  readDisplay,
  useDisplay,
} from '../../../src/elements/player/display.ts';

beforeEach(() => {
  localStorage.clear();
  applyDisplay(USUAL_DISPLAY);
});

test('a display that was chosen is there the next time', () => {
  const chosen = { ...USUAL_DISPLAY, text: '160', ground: 'night' } as const;
  useDisplay(chosen);
  expect(readDisplay()).toEqual(chosen);
  expect(document.documentElement.dataset).toMatchObject({ text: '160', ground: 'night' });
});

test.each(['', 'null', '{', '[]', '{"text":"900","ground":"pink"}'])(
  'a damaged store (%s) falls back on the usual display',
  (kept) => {
    localStorage.setItem('safe-display', kept);
    expect(readDisplay()).toEqual(USUAL_DISPLAY);
  },
);

test('sound values survive beside damaged ones', () => {
  localStorage.setItem('safe-display', '{"text":"900","ground":"cream"}');
  expect(readDisplay()).toEqual({ ...USUAL_DISPLAY, ground: 'cream' });
});

test('a store that is forbidden stops nobody', () => {
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full');
  });
  expect(() => useDisplay({ ...USUAL_DISPLAY, ground: 'cream' })).not.toThrow();
  expect(document.documentElement.dataset.ground).toBe('cream');
  setItem.mockRestore();
});

test('less movement is calm, whatever the device says', () => {
  applyDisplay({ ...USUAL_DISPLAY, motion: 'less' });
  expect(isCalm()).toBe(true);
  applyDisplay({ ...USUAL_DISPLAY, motion: 'full' });
  expect(isCalm()).toBe(false);
});
