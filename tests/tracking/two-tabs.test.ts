import { describe, expect, it } from 'vitest';
import { FakeTime } from './support/fake-time.ts';
import { FakeDevice, type FakeWindow } from './support/fake-window.ts';
import { type Launched, frameOf, launch } from './support/launch.ts';
import { record } from './support/records.ts';
import { SCORM12, STANDARDS } from './support/standards.ts';
import { fault } from '../faults/cases.ts';
import { expectSeen } from '../faults/expect-seen.ts';

/** Two tabs on one device; `means` says how they can hear of each other. */
async function twoTabs(means: 'both' | 'heartbeat' | 'channel' = 'both') {
  const device = new FakeDevice();
  const time = new FakeTime();
  const tab = (): FakeWindow => {
    const window = device.tab();
    if (means === 'heartbeat')
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    if (means === 'channel') {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
    return window;
  };
  const open = (window = tab()): Promise<Launched> =>
    launch('none', { device, time, window, keep: true });
  const first = await open();
  first.tracker.save(record(1));
  await time.pass(5000);
  return { device, time, tab, open, first };
}

describe('Two tabs', () => {
  it.each(['both', 'heartbeat', 'channel'] as const)(
    fault(18, 'know of each other by %s, and only the first writes'),
    async (means) => {
      const { device, open, time, first } = await twoTabs(means);
      const second = await open();
      second.tracker.save(record(9));
      await time.pass(5000);
      expect(second.status()).toBe('read-only:other-tab');
      expect(first.status()).not.toBe('read-only:other-tab');
      expect(device.localStorage.dump()).not.toContain(record(9).state);
      expectSeen(18, second.statuses);
    },
  );

  it.each(['both', 'heartbeat'] as const)('change places on request, by %s', async (means) => {
    const { device, open, time, first } = await twoTabs(means);
    const second = await open();
    first.tracker.save(record(2));
    const taken = second.tracker.takeOver();
    await time.pass(1500);
    expect((await taken).states).toEqual([record(2).state]);
    second.tracker.save(record(3));
    await time.pass(3000);
    expect(second.status()).toBe('local');
    expect(first.status()).toBe('read-only:other-tab');
    first.tracker.save(record(4));
    await time.pass(5000);
    expect(device.localStorage.dump()).toContain(record(3).state);
    expect(device.localStorage.dump()).not.toContain(record(4).state);
  });

  it('do not wait for one another when the first was closed', async () => {
    const { open, time, first } = await twoTabs();
    first.window.pageHide();
    const second = await open();
    second.tracker.save(record(2));
    await time.pass(100);
    expect(second.status()).toBe('local');
    expect(second.opening.states).toEqual([record(1).state]);
  });

  it('leave no sign of themselves behind', async () => {
    const { device, open, time, first } = await twoTabs();
    first.window.pageHide();
    await time.pass(10_000);
    expect(device.localStorage.dump()).not.toContain('safe1.tab');
    const second = await open();
    expect(second.status()).toBe('local');
  });

  it('are not held up by a sign from the future, left before the clock was set back', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    device.localStorage.setItem('safe1.tab.device', `x ${time.now() + 3_600_000}`);
    const page = await launch('none', { device, time, keep: true });
    expect(page.status()).toBe('local');
  });

  it('do not wait long for one that was killed', async () => {
    const device = new FakeDevice();
    const killed = await launch('none', { device, keep: true });
    killed.tracker.save(record(1));
    await killed.time.pass(5000);
    // Its timers never run again, and its channel is gone with it.
    const time = new FakeTime(killed.time.now() + 7000);
    const window = device.tab({ BroadcastChannel: undefined });
    const next = await launch('none', { device, time, window, keep: true });
    next.tracker.save(record(2));
    await time.pass(100);
    expect(next.status()).toBe('local');
  });

  it('change places by themselves when the first is closed or killed, with its last word', async () => {
    for (const how of ['closed', 'killed'] as const) {
      const { device, open, time, first } = await twoTabs();
      const second = await open();
      second.tracker.save(record(9));
      first.tracker.save(record(2));
      await time.pass(100);
      if (how === 'closed') first.window.pageHide();
      else {
        first.window.closeChannels();
        device.localStorage.setItem('safe1.tab.device', `gone ${time.now()}`);
        first.tracker.close();
        device.localStorage.setItem('safe1.tab.device', `gone ${time.now()}`);
      }
      expect(second.status()).toBe('read-only:other-tab');
      await time.pass(15_000);
      expect(second.status()).toBe('local');
      expect(second.lates.map(({ states }) => states)).toEqual([[record(2).state]]);
      expect(device.localStorage.dump()).toContain(record(2).state);
    }
  });

  it('a first tab whose timers are throttled still answers', async () => {
    const device = new FakeDevice();
    const asleep = await launch('none', { device, keep: true });
    const time = new FakeTime(asleep.time.now() + 60_000);
    const second = await launch('none', { device, time, keep: true });
    await time.pass(100);
    second.tracker.save(record(2));
    expect(second.status()).toBe('read-only:other-tab');
  });

  it('opened at the same moment agree on one', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const both = await Promise.all([
      launch('none', { device, time, keep: true, random: () => 0.2 }),
      launch('none', { device, time, keep: true, random: () => 0.7 }),
    ]);
    for (const { tracker } of both) tracker.save(record(1));
    await time.pass(5000);
    const readers = both.filter(({ status }) => status() === 'read-only:other-tab');
    expect(readers).toHaveLength(1);
  });

  it('that are for themselves alone do not disturb each other', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const first = await launch('none', { device, time });
    const second = await launch('none', { device, time });
    first.tracker.save(record(1));
    second.tracker.save(record(2));
    await time.pass(5000);
    expect([first.status(), second.status()]).toEqual(['memory', 'memory']);
  });
});

describe.each(STANDARDS)('Two tabs of a $standard course', (standard) => {
  it(
    fault(
      18,
      'write from one only; the other neither stores nor finishes, and still keeps the exit',
    ),
    async () => {
      const device = new FakeDevice();
      const time = new FakeTime();
      const lms = standard.create();
      const first = await launch(standard, { lms, device, time });
      first.tracker.save(record(1), 'urgent');
      await time.pass(100);
      const copy = standard.create({ stored: Object.fromEntries(lms.stored) });
      const second = await launch(standard, { lms: copy, device, time });
      second.tracker.save(record(9), 'urgent');
      await time.pass(20_000);
      second.window.hide();
      second.window.pageHide();
      expect(second.statuses.at(-1)).toBe('read-only:other-tab');
      const told = copy.calls.filter(({ method }) =>
        [standard.set, standard.commit, standard.finish].includes(method),
      );
      expect(told.map(({ args }) => args)).toEqual([[standard.exit, 'suspend']]);
    },
  );

  it(fault(18, 'hand over with the last word of the first'), async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const lms = standard.create();
    const first = await launch(standard, { lms, device, time });
    first.tracker.save(record(1), 'urgent');
    await time.pass(100);
    const copy = standard.create({ stored: Object.fromEntries(lms.stored) });
    const second = await launch(standard, { lms: copy, device, time });
    first.tracker.save(record(2));
    const taken = second.tracker.takeOver();
    await time.pass(100);
    expect((await taken).states).toEqual([record(1).state, record(2).state]);
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    second.tracker.save(record(3), 'urgent');
    await time.pass(100);
    expect(copy.stored.get('cmi.suspend_data')).toBe(record(3).state);
    first.window.hide();
    first.window.pageHide();
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    expect(lms.state).toBe('running');
  });
});

describe('Tabs of two learners', () => {
  it('do not disturb each other', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const pages = await Promise.all(
      ['ada', 'bo'].map((learner) => {
        const lms = SCORM12.create({ learner });
        return launch(SCORM12, { lms, device, time, window: device.tab(frameOf(SCORM12, lms)) });
      }),
    );
    for (const { tracker } of pages) tracker.save(record(1), 'urgent');
    await time.pass(5000);
    expect(pages.map(({ status }) => status())).toEqual(['saved', 'saved']);
  });
});
