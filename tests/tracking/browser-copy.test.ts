import { describe, expect, it } from 'vitest';
import { FakeTime } from './support/fake-time.ts';
import { FakeDevice, FakeStorage } from './support/fake-window.ts';
import { launch } from './support/launch.ts';
import { record } from './support/records.ts';
import { SCORM12 } from './support/standards.ts';
import { fault } from '../faults/cases.ts';
import { expectSeen } from '../faults/expect-seen.ts';

const DAY = 86_400_000;

describe('A page without a platform', () => {
  it('keeps its work on the device when asked to', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device, keep: true });
    expect(page.opening).toEqual({ mode: 'normal', states: [], platform: false });
    page.tracker.save(record(3));
    await page.time.pass(100);
    expect(page.status()).toBe('local');
    page.tracker.close();
    const next = await launch('none', { device, keep: true });
    expect(next.opening.states).toEqual([record(3).state]);
  });

  it('writes nothing before the paint that follows a tap, and everything soon after', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device, keep: true });
    page.tracker.save(record(3));
    expect(device.localStorage.dump()).not.toContain(record(3).state);
    await page.time.pass(100);
    expect(device.localStorage.dump()).toContain(record(3).state);
  });

  it('writes at once when hidden', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device, keep: true });
    page.tracker.save(record(3));
    page.window.hide();
    expect(device.localStorage.dump()).toContain(record(3).state);
  });

  it('keeps it in this tab alone otherwise, and forgets it at the finish', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device });
    page.tracker.save(record(3));
    await page.time.pass(100);
    expect(device.localStorage.dump()).toBe('[]');
    expect(page.window.sessionStorage.dump()).toContain(record(3).state);
    page.tracker.close();
    page.window.hide();
    page.window.pageHide();
    expect(page.window.sessionStorage.dump()).toBe('[]');
  });

  const returns: readonly [how: string, navigation: string, finds: boolean][] = [
    ['a reload', 'reload', true],
    ['going back', 'back_forward', true],
    ['a new visit in the same tab', 'navigate', false],
  ];
  it.each(returns)('in one tab: %s (%s) finds the work: %s', async (_, navigation, finds) => {
    const device = new FakeDevice();
    const page = await launch('none', { device });
    page.tracker.save(record(3));
    page.window.hide();
    page.window.pageHide();
    // Browsers say so once more of a page that has gone.
    page.window.hide();
    const window = page.window.again(device, navigation);
    const next = await launch('none', { device, window });
    expect(next.opening.states).toEqual(finds ? [record(3).state] : []);
    // Left once more without a decision, it is the same again.
    next.window.pageHide();
    const third = await launch('none', { device, window: window.again(device, navigation) });
    expect(third.opening.states).toEqual(finds ? [record(3).state] : []);
  });

  it('in one tab: a crash loses nothing', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device });
    page.tracker.save(record(3));
    await page.time.pass(100);
    const next = await launch('none', { device, window: page.window.again(device, 'navigate') });
    expect(next.opening.states).toEqual([record(3).state]);
  });

  it('moves the copy when the pupil chooses to keep it, or not to', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device });
    page.tracker.save(record(3));
    await page.time.pass(100);
    page.tracker.keep(true);
    expect(device.localStorage.dump()).toContain(record(3).state);
    expect(page.window.sessionStorage.dump()).toBe('[]');
    page.tracker.keep(false);
    expect(device.localStorage.dump()).not.toContain(record(3).state);
    expect(page.window.sessionStorage.dump()).toContain(record(3).state);
  });

  it('gives back what was kept before when the pupil chooses to keep it, and overwrites none of it', async () => {
    const device = new FakeDevice();
    const before = await launch('none', { device, keep: true });
    before.tracker.save(record(8));
    before.tracker.close();
    const page = await launch('none', { device });
    page.tracker.save(record(1));
    await page.time.pass(100);
    page.tracker.keep(true);
    expect(page.lates.map(({ states }) => states)).toEqual([[record(8).state]]);
    page.window.hide();
    expect(device.localStorage.dump()).toContain(record(8).state);
  });

  it(fault(31, 'forgets everything at the press of the button'), async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device, keep: true });
    page.tracker.save(record(3));
    await page.time.pass(100);
    page.tracker.clear();
    page.window.hide();
    expect(device.localStorage.dump()).not.toContain('copy');
  });

  it('forgets a copy after sixty days, whosever it is', async () => {
    const device = new FakeDevice();
    const lms = SCORM12.create({ learner: 'ada', faults: { commit: 'lie' } });
    const ada = await launch(SCORM12, { lms, device });
    ada.tracker.save(record(3), 'urgent');
    ada.window.pageHide();
    const page = await launch('none', { device, keep: true });
    page.tracker.save(record(4));
    page.tracker.close();
    const open = async (days: number): Promise<readonly string[]> => {
      const time = new FakeTime(ada.time.now() + days * DAY);
      return (await launch('none', { device, keep: true, time })).opening.states;
    };
    expect(await open(59)).toEqual([record(4).state]);
    expect(device.localStorage.dump()).toContain(record(3).state);
    expect(await open(61)).toEqual([]);
    expect(device.localStorage.dump()).not.toContain('copy');
  });

  it(fault(27, 'goes on in memory where storage is denied, and says so'), async () => {
    const device = new FakeDevice();
    const window = device.tab();
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const page = await launch('none', { device, window, keep: true });
    page.tracker.save(record(3));
    await page.time.pass(100);
    page.window.hide();
    page.window.pageHide();
    expect(page.statuses).toEqual(['memory']);
    expect(page.failures).toEqual([{ kind: 'storage-denied' }]);
    expectSeen(27, page.statuses);
  });

  it(
    fault(
      27,
      'falls back to memory when storage fills up, keeps the copy from before, and recovers',
    ),
    async () => {
      const device = new FakeDevice();
      const page = await launch('none', { device, keep: true });
      page.tracker.save(record(3));
      await page.time.pass(100);
      device.localStorage.full = true;
      page.tracker.save(record(4));
      await page.time.pass(100);
      expect(page.status()).toBe('memory');
      expect(device.localStorage.dump()).toContain(record(3).state);
      device.localStorage.full = false;
      page.tracker.save(record(5));
      await page.time.pass(100);
      expect(page.status()).toBe('local');
      expect(device.localStorage.dump()).toContain(record(5).state);
      expectSeen(27, page.statuses);
    },
  );

  it.each(['', 'null', '{}', '{"at":"x","state":1}', '[]', '\u0000'])(
    'is not troubled by a copy that reads %j',
    async (text) => {
      const device = new FakeDevice();
      device.localStorage.setItem('safe1.copy.device', text);
      const page = await launch('none', { device, keep: true });
      expect(page.opening.states).toEqual([]);
    },
  );

  it('leaves what others keep in the same storage alone', async () => {
    const device = new FakeDevice();
    device.localStorage.setItem('other', 'mine');
    const page = await launch('none', { device, keep: true });
    page.tracker.save(record(3));
    page.tracker.clear();
    page.tracker.close();
    expect(device.localStorage.getItem('other')).toBe('mine');
  });

  it('reads a copy of newer content not, and does not write over it', async () => {
    const device = new FakeDevice();
    const states = { contains: () => false, isNewer: (state: string) => state.startsWith('9~') };
    const newer = await launch('none', { device, keep: true });
    newer.tracker.save(record(1, { state: '9~newer' }));
    newer.tracker.close();
    const page = await launch('none', { device, keep: true, states });
    page.tracker.save(record(2));
    await page.time.pass(100);
    expect(page.opening.states).toEqual([]);
    expect(page.status()).toBe('read-only:newer-state');
    expect(device.localStorage.dump()).toContain('9~newer');
  });

  it('a platform is still written to when only the copy on the device is newer', async () => {
    const device = new FakeDevice();
    const states = { contains: () => false, isNewer: (state: string) => state.startsWith('9~') };
    const first = await launch(SCORM12, { lms: SCORM12.create(), device });
    first.tracker.save(record(1, { state: '9~newer' }), 'urgent');
    first.window.pageHide();
    const lms = SCORM12.create();
    const page = await launch(SCORM12, { lms, device, states });
    page.tracker.save(record(2), 'urgent');
    await page.time.pass(100);
    expect(page.status()).toBe('saved');
    expect(device.localStorage.dump()).toContain('9~newer');
  });

  it('a copy made before the learner was known does not stay behind', async () => {
    const device = new FakeDevice();
    const window = device.tab();
    const page = await launch(SCORM12, { device, window });
    page.tracker.save(record(1));
    await page.time.pass(100);
    expect(window.sessionStorage.dump()).toContain(record(1).state);
    Object.assign(window, { parent: { API: SCORM12.apiOf(SCORM12.create()) } });
    await page.time.pass(6000);
    expect(window.sessionStorage.dump()).toBe('[]');
  });

  it(
    fault(27, 'in a partition of its own a device knows nothing, and the platform stays the truth'),
    async () => {
      const lms = SCORM12.create();
      const outside = new FakeDevice();
      const first = await launch(SCORM12, { lms, device: outside });
      first.tracker.save(record(3), 'urgent');
      await first.time.pass(100);
      first.window.pageHide();
      const stored = Object.fromEntries(lms.stored);
      const inside = await launch(SCORM12, {
        lms: SCORM12.create({ stored }),
        device: new FakeDevice(),
      });
      expect(inside.opening).toMatchObject({ states: [record(3).state], resumed: true });
      inside.tracker.save(record(4), 'urgent');
      await inside.time.pass(100);
      expect(inside.status()).toBe('saved');
    },
  );

  it('a full session storage is no matter on a platform', async () => {
    const device = new FakeDevice();
    const sessionStorage = new FakeStorage();
    sessionStorage.full = true;
    device.localStorage.full = true;
    const lms = SCORM12.create();
    const window = device.tab({ sessionStorage, parent: { API: SCORM12.apiOf(lms) } });
    const page = await launch(SCORM12, { lms, device, window });
    page.tracker.save(record(3), 'urgent');
    await page.time.pass(100);
    expect(page.status()).toBe('saved');
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(3).state);
  });
});
