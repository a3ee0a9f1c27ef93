import { describe, expect, it } from 'vitest';
import { clearRaw, keepRaw } from '../../src/tracking/browser/raw-copy.ts';
import { fault } from '../faults/cases.ts';
import { FakeDevice } from './support/fake-window.ts';
import { launch } from './support/launch.ts';
import { record } from './support/records.ts';
import { SCORM12 } from './support/standards.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 2, 9, 0);

function kept({ localStorage }: FakeDevice): readonly string[] {
  return Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place)!)
    .filter((name) => name.includes('.raw.'))
    .map((name) => (JSON.parse(localStorage.getItem(name)!) as { state: string }).state);
}

describe('A damaged state', () => {
  it(fault(15, 'is kept on the device as it was, to the letter, and once'), () => {
    const device = new FakeDevice();
    const states = ['1~cut in hal', '{"of":"another ✂ program"}'];
    keepRaw(device.tab(), states, NOW);
    keepRaw(device.tab(), states, NOW + 1000);
    expect(kept(device)).toEqual(states);
  });

  it(
    fault(15, 'is no work of anybody: no launch reads it, on a platform or without one'),
    async () => {
      const device = new FakeDevice();
      keepRaw(device.tab(), ['1~cut in hal'], NOW);
      const page = await launch(SCORM12, { device, lms: SCORM12.create() });
      expect(page.opening.states).toEqual([]);
      expect((await launch('none', { device, keep: true })).opening.states).toEqual([]);
      page.tracker.save(record(1), 'urgent');
      await page.time.pass(100);
      page.tracker.clear();
      expect(kept(device)).toEqual(['1~cut in hal']);
    },
  );

  it('goes after 60 days, and at the press of the button, and nothing else goes with it', async () => {
    const device = new FakeDevice();
    device.localStorage.setItem('other', 'mine');
    keepRaw(device.tab(), ['old'], NOW - 61 * DAY);
    keepRaw(device.tab(), ['young'], NOW - 59 * DAY);
    const page = await launch('none', { device, keep: true });
    expect(kept(device)).toEqual(['young']);
    page.tracker.save(record(1));
    await page.time.pass(100);
    clearRaw(device.tab());
    expect(kept(device)).toEqual([]);
    expect(device.localStorage.getItem('other')).toBe('mine');
    expect(device.localStorage.dump()).toContain(record(1).state);
  });

  it('throws nothing where storage is full or denied', () => {
    const device = new FakeDevice();
    device.localStorage.full = true;
    expect(() => keepRaw(device.tab(), ['1~cut'], NOW)).not.toThrow();
    const denied = device.tab();
    Object.defineProperty(denied, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(() => keepRaw(denied, ['1~cut'], NOW)).not.toThrow();
    expect(() => clearRaw(denied)).not.toThrow();
  });
});
