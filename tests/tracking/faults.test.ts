import { describe, expect, it } from 'vitest';
import { FakeDevice } from './support/fake-window.ts';
import { FakeTime } from './support/fake-time.ts';
import { frameOf, launch } from './support/launch.ts';
import { objective, record } from './support/records.ts';
import { type Lms, SCORM12, SCORM2004, STANDARDS, type TestStandard } from './support/standards.ts';
import { FAULT_CASES, fault } from '../faults/cases.ts';
import { expectSeen } from '../faults/expect-seen.ts';

/* The fault cases of tracking: what platforms, browsers and pupils do, and what must hold all the same. */

const MINUTES = 60_000;

function commitsOf(standard: TestStandard, lms: Lms): number {
  return lms.calls.filter(({ method }) => method === standard.commit).length;
}

function setsOf(standard: TestStandard, lms: Lms): string[] {
  return lms.calls.filter(({ method }) => method === standard.set).map(({ args }) => args[0]!);
}

/** What a platform keeps of a lesson, but for the time spent and the blanks that trying again adds. */
function kept(lms: Lms): Record<string, string> {
  return Object.fromEntries(
    [...lms.stored]
      .filter(([name]) => !name.endsWith('total_time'))
      .map(([name, value]) => [name, value.trimEnd()]),
  );
}

function nextLaunch(standard: TestStandard, lms: Lms): Lms {
  return standard.create({ stored: Object.fromEntries(lms.stored) });
}

describe.each(STANDARDS)('On a faulty $standard platform', (standard) => {
  it(
    fault(
      1,
      'a page without an API stops waiting after three seconds, and keeps the work in this tab, or on the device when asked to',
    ),
    async () => {
      const { tracker, opening, time, failures, statuses, status } = await launch(standard);
      expect(opening).toMatchObject({ platform: false, states: [] });
      expect(time.monotonic()).toBeLessThanOrEqual(4000);
      expect(failures).toContainEqual({ kind: 'no-platform' });
      tracker.save(record(1));
      await time.pass(100);
      expect(status()).toBe('memory');
      tracker.keep(true);
      expect(status()).toBe('local');
      expectSeen(1, statuses);
    },
  );

  it(fault(1, 'an API that comes two seconds late is found by the opening itself'), async () => {
    const time = new FakeTime();
    const device = new FakeDevice();
    const window = device.tab();
    const lms = standard.create({ stored: { 'cmi.suspend_data': 'earlier' } });
    time.after(2000, () => Object.assign(window, frameOf(standard, lms)));
    const { opening } = await launch(standard, { time, window, device });
    expect(opening).toMatchObject({ platform: true, states: ['earlier'] });
  });

  it(
    fault(1, 'an API that comes after the search is merged in and not overwritten before'),
    async () => {
      const device = new FakeDevice();
      const window = device.tab();
      const page = await launch(standard, { window, device });
      page.tracker.save(record(1));
      const lms = standard.create({ stored: { 'cmi.suspend_data': 'earlier' } });
      Object.assign(window, frameOf(standard, lms));
      await page.time.pass(8000);
      expect(page.lates).toEqual([
        { mode: 'normal', states: ['earlier'], platform: true, resumed: false },
      ]);
      window.hide();
      window.show();
      expect(lms.peek('cmi.suspend_data')).toBe('earlier');
      page.tracker.save(record(2));
      await page.time.pass(11_000);
      expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
      expect(page.status()).toBe('saved');
    },
  );

  const moments = [
    ['the adapter is loading', 0],
    ['the search is on', 2000],
  ] as const;
  it.each(moments)('a page that goes while %s leaves nothing running', async (_, moment) => {
    const device = new FakeDevice();
    const window = device.tab();
    const time = new FakeTime();
    const page = launch(standard, { window, device, time });
    if (moment === 0) window.pageHide();
    else time.after(moment, () => window.pageHide());
    const { opening } = await page;
    expect(opening.platform).toBe(false);
    const lms = standard.create();
    Object.assign(window, frameOf(standard, lms));
    await time.pass(2 * MINUTES);
    expect(lms.calls).toEqual([]);
  });

  it(fault(2, 'a parent of another origin is climbed past'), async () => {
    const lms = standard.create();
    const foreign = new Proxy(frameOf(standard, lms), {
      get(target, name) {
        if (name === 'parent') return target.parent;
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    const device = new FakeDevice();
    const { opening, statuses } = await launch(standard, {
      lms,
      device,
      window: device.tab({ parent: foreign }),
    });
    expect(opening.platform).toBe(true);
    expectSeen(2, statuses);
  });

  it(fault(4, "the package's own standard is used where both APIs are there"), async () => {
    const lms12 = SCORM12.create();
    const lms2004 = SCORM2004.create();
    const parent = { API: SCORM12.apiOf(lms12), API_1484_11: SCORM2004.apiOf(lms2004) };
    const device = new FakeDevice();
    const lms = standard === SCORM12 ? lms12 : lms2004;
    const { statuses } = await launch(standard, { lms, device, window: device.tab({ parent }) });
    expect(lms.state).toBe('running');
    expect((lms === lms12 ? lms2004 : lms12).calls).toEqual([]);
    expectSeen(4, statuses);
  });

  it(fault(3, 'an API with a method missing counts as none'), async () => {
    const device = new FakeDevice();
    const api = { ...standard.apiOf(standard.create()), [standard.commit]: undefined };
    const page = await launch(standard, {
      device,
      window: device.tab({ parent: { [standard.name]: api } }),
    });
    expect(page.opening.platform).toBe(false);
    page.tracker.save(record(1));
    await page.time.pass(100);
    expectSeen(3, page.statuses);
  });

  it(
    fault(3, 'an API whose methods all throw counts as none, and no exception escapes'),
    async () => {
      const lms = standard.create({ faults: { gone: true } });
      const page = await launch(standard, { lms });
      expect(page.opening).toMatchObject({ platform: false, states: [] });
      page.tracker.save(record(1), 'urgent');
      await page.time.pass(100);
      page.window.hide();
      page.window.pageHide();
      expect(lms.stored.size).toBe(0);
      expectSeen(3, page.statuses);
    },
  );

  it(fault(5, 'a session that is begun and then refuses everything is none either'), async () => {
    const lms = standard.create({ faults: { expired: true } });
    const page = await launch(standard, { lms });
    expect(page.opening.platform).toBe(false);
    lms.faults.expired = false;
    await page.time.pass(6000);
    expect(page.lates).toHaveLength(1);
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    expect(page.status()).toBe('saved');
  });

  it(fault(5, 'a session that is open already is used as it is'), async () => {
    const lms = standard.create({ stored: { 'cmi.suspend_data': 'earlier' } });
    standard.apiOf(lms)[standard.initialize]!('');
    const { opening, tracker, time } = await launch(standard, { lms });
    expect(opening).toMatchObject({ platform: true, states: ['earlier'] });
    tracker.save(record(1));
    await time.pass(100);
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(1).state);
  });

  it(
    fault(
      5,
      'Initialize is tried three times, then the work is kept on the device and merged in later',
    ),
    async () => {
      const lms = standard.create({ faults: { initialize: 101 } });
      const page = await launch(standard, { lms });
      const tries = lms.calls.filter(({ method }) => method === standard.initialize);
      expect(tries).toHaveLength(3);
      expect(page.opening.platform).toBe(false);
      expect(page.failures).toContainEqual({ kind: 'initialize-refused', error: 101 });
      delete lms.faults.initialize;
      await page.time.pass(6000);
      expect(page.lates).toHaveLength(1);
      expectSeen(5, page.statuses);
    },
  );

  it.each(['boolean', 'number', 'null', 'undefined'] as const)(
    fault(6, 'answers as %s are understood'),
    async (answerAs) => {
      const lms = standard.create({ faults: { answerAs } });
      const { tracker, time, status, statuses } = await launch(standard, { lms });
      tracker.save(record(3), 'urgent');
      await time.pass(100);
      expect(status()).toBe('saved');
      expect(lms.stored.get('cmi.suspend_data')).toBe(record(3).state);
      if (answerAs === 'boolean' || answerAs === 'number') {
        lms.faults.commit = 'refuse';
        tracker.save(record(4), 'urgent');
        await time.pass(100);
        expect(status()).toBe('not-saved-yet');
      }
      expectSeen(6, statuses);
    },
  );

  it(fault(7, '"false" with error 0 counts as done, and the state is read back'), async () => {
    const lms = standard.create({ faults: { shy: true } });
    const { tracker, time, status, statuses, failures } = await launch(standard, { lms });
    tracker.save(record(3), 'urgent');
    await time.pass(100);
    expect(status()).toBe('saved');
    expect(failures).toEqual([]);
    const last = lms.calls.at(-1);
    expect([last?.method, last?.args]).toEqual([standard.get, ['cmi.suspend_data']]);
    expectSeen(7, statuses);
  });

  it(
    fault(8, 'an optional element that is missing is not used again, and nobody is told'),
    async () => {
      const lms = standard.create({ faults: { without: ['cmi.interactions', standard.score] } });
      const { tracker, time, status, statuses, failures } = await launch(standard, { lms });
      for (let answers = 1; answers < 6; answers += 1) {
        tracker.save(record(answers, { score: answers }), 'urgent');
        await time.pass(11_000);
      }
      expect(status()).toBe('saved');
      expect(failures).toEqual([]);
      expect(
        setsOf(standard, lms).filter((name) => name.startsWith('cmi.interactions')),
      ).toHaveLength(1);
      expect(setsOf(standard, lms).filter((name) => name === standard.score)).toHaveLength(1);
      expectSeen(8, statuses);
    },
  );

  it(fault(8, 'a mode that the platform does not know means a normal session'), async () => {
    const mode = standard === SCORM12 ? 'cmi.core.lesson_mode' : 'cmi.mode';
    const lms = standard.create({ faults: { without: [mode] } });
    const { opening } = await launch(standard, { lms });
    expect(opening.mode).toBe('normal');
  });

  it.each([false, true])(
    fault(9, 'commits that fail for ten minutes cost nothing (sends changes only: %s)'),
    async (sendsChangesOnly) => {
      const device = new FakeDevice();
      const lms = standard.create({ faults: { sendsChangesOnly } });
      const page = await launch(standard, { lms, device });
      page.tracker.save(record(5), 'urgent');
      await page.time.pass(11_000);
      lms.faults.commit = 'refuse';
      const before = commitsOf(standard, lms);
      const gotIt = [objective('MEET', 'got-it'), ...record(1).objectives.slice(1)];
      for (let answers = 6; answers <= 65; answers += 1) {
        const objectives = answers > 30 ? gotIt : record(answers).objectives;
        const score = answers > 30 ? 33 : 0;
        const urgency = answers % 10 === 0 ? 'urgent' : 'later';
        page.tracker.save(record(answers, { objectives, score }), urgency);
        await page.time.pass(10_000);
      }
      expect(page.status()).toBe('not-saved-yet');
      const tries = commitsOf(standard, lms) - before;
      expect(tries).toBeGreaterThan(8);
      expect(tries).toBeLessThan(25);
      expect(device.localStorage.dump()).toContain(record(65).state);

      delete lms.faults.commit;
      await page.time.pass(2 * MINUTES);
      expect(page.status()).toBe('saved');
      const healthy = standard.create();
      const other = await launch(standard, { lms: healthy });
      other.tracker.save(record(65, { objectives: gotIt, score: 33 }), 'urgent');
      await other.time.pass(2 * MINUTES);
      expect(kept(lms)).toEqual(kept(healthy));
      expect(new Set(lms.errors.map(({ error }) => error))).toEqual(
        new Set([standard === SCORM12 ? 101 : 391]),
      );
      expectSeen(9, page.statuses);
    },
  );

  it(
    fault(9, 'what a platform like Moodle says "true" to without a network is given to it again'),
    async () => {
      const device = new FakeDevice();
      const lms = standard.create({ faults: { sendsChangesOnly: true, sendsBeacons: true } });
      const page = await launch(standard, { lms, device });
      page.tracker.save(record(2), 'urgent');
      await page.time.pass(11_000);
      expect(page.status()).toBe('saved');
      lms.faults.offline = true;
      page.window.goOffline();
      page.tracker.save(record(7), 'urgent');
      await page.time.pass(11_000);
      expect(page.status()).toBe('not-saved-yet');
      expect(page.failures).toContainEqual({ kind: 'offline' });
      expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);

      lms.faults.offline = false;
      page.window.goOnline();
      await page.time.pass(1000);
      expect(page.status()).toBe('saved');
      const healthy = standard.create();
      const other = await launch(standard, { lms: healthy });
      other.tracker.save(record(7), 'urgent');
      await other.time.pass(11_000);
      expect(kept(lms)).toEqual(kept(healthy));
      expectSeen(9, page.statuses);
    },
  );

  it(fault(9, 'waits longer after each failure, and not the same for every pupil'), async () => {
    const gaps = async (chance: number): Promise<number[]> => {
      const lms = standard.create({ faults: { commit: 'refuse' } });
      const { tracker, time } = await launch(standard, { lms, random: () => chance });
      const times: number[] = [];
      let seen = commitsOf(standard, lms);
      tracker.save(record(1), 'urgent');
      for (let tick = 0; tick < 3000; tick += 1) {
        await time.pass(100);
        if (commitsOf(standard, lms) > seen) times.push(time.monotonic());
        seen = commitsOf(standard, lms);
      }
      return times.slice(1).map((at, place) => (at - times[place]!) / 1000);
    };
    const middle = await gaps(0.5);
    expect(middle.slice(0, 5).map(Math.round)).toEqual([5, 10, 20, 40, 60]);
    expect((await gaps(0))[0]).toBeCloseTo(3.8, 0);
    expect((await gaps(0.99))[0]).toBeCloseTo(6.2, 0);
  });

  it(
    fault(
      10,
      'a platform that says "true" and stores nothing loses nothing: the next launch has the copy',
    ),
    async () => {
      const device = new FakeDevice();
      const lms = standard.create({ faults: { commit: 'lie' } });
      const page = await launch(standard, { lms, device });
      page.tracker.save(record(4), 'urgent');
      await page.time.pass(100);
      page.window.hide();
      page.window.pageHide();
      const next = await launch(standard, { lms: nextLaunch(standard, lms), device });
      expect(next.opening.states).toEqual([record(4).state]);
      expect(next.opening.unsaved).toBe(true);
      expectSeen(10, page.statuses);
    },
  );

  it('a copy is done with once a launch a day later finds it in the platform', async () => {
    const device = new FakeDevice();
    const lms = standard.create();
    const page = await launch(standard, { lms, device });
    page.tracker.save(record(4), 'urgent');
    await page.time.pass(100);
    page.window.pageHide();
    expect(device.localStorage.dump()).toContain(record(4).state);
    // Another device may have a session open still, and write an older state over it.
    const soon = await launch(standard, { lms: nextLaunch(standard, lms), device });
    expect(soon.opening.states).toEqual([record(4).state]);
    expect(soon.opening.unsaved).toBeUndefined();
    soon.window.pageHide();
    expect(device.localStorage.dump()).toContain(record(4).state);
    const time = new FakeTime(page.time.now() + 25 * 60 * MINUTES);
    const next = await launch(standard, { lms: nextLaunch(standard, lms), device, time });
    expect(next.opening.states).toEqual([record(4).state]);
    expect(device.localStorage.dump()).not.toContain(record(4).state);
  });

  it('a copy stays when it is looked at in review: a new attempt may follow', async () => {
    const device = new FakeDevice();
    const lms = standard.create();
    const page = await launch(standard, { lms, device });
    page.tracker.save(record(4, { outcome: 'passed' }), 'urgent');
    await page.time.pass(100);
    page.window.pageHide();
    const time = new FakeTime(page.time.now() + 25 * 60 * MINUTES);
    const stored = Object.fromEntries(lms.stored);
    const review = standard.create({ mode: 'review', stored });
    const again = await launch(standard, { lms: review, device, time });
    again.window.pageHide();
    const anew = await launch(standard, { lms: standard.create(), device, time });
    expect(anew.opening).toMatchObject({ states: [record(4).state], unsaved: true });
  });

  it(fault(12, 'a copy that the platform has only in part is given along with it'), async () => {
    const device = new FakeDevice();
    const lms = standard.create();
    const page = await launch(standard, { lms, device });
    page.tracker.save(record(4), 'urgent');
    await page.time.pass(100);
    lms.faults.commit = 'throw';
    page.tracker.save(record(5), 'urgent');
    page.window.pageHide();
    delete lms.faults.commit;
    const next = await launch(standard, { lms: nextLaunch(standard, lms), device });
    expect(next.opening.states).toEqual([record(4).state, record(5).state]);
  });

  it(
    fault(11, 'a session that expires is begun again if it can be, and its state merged'),
    async () => {
      const lms = standard.create();
      const page = await launch(standard, { lms });
      page.tracker.save(record(1), 'urgent');
      await page.time.pass(100);
      const fresh = nextLaunch(standard, lms);
      lms.faults.expired = true;
      Object.defineProperty(page.window, 'parent', { value: frameOf(standard, fresh).parent });
      page.tracker.save(record(2), 'urgent');
      await page.time.pass(100);
      expect(page.lates.map(({ states }) => states)).toEqual([[record(1).state, record(2).state]]);
      page.tracker.save(record(2), 'urgent');
      await page.time.pass(100);
      expect(fresh.stored.get('cmi.suspend_data')).toBe(record(2).state);
    },
  );

  it(
    fault(
      11,
      'a session that expires for good asks for the page to be opened again and keeps the work',
    ),
    async () => {
      const device = new FakeDevice();
      const lms = standard.create();
      const page = await launch(standard, { lms, device });
      lms.faults.expired = true;
      lms.faults.initialize = 101;
      page.tracker.save(record(2), 'urgent');
      await page.time.pass(100);
      expect(page.status()).toBe('not-saved-yet:reopen');
      page.tracker.save(record(3));
      await page.time.pass(5 * MINUTES);
      expect(device.localStorage.dump()).toContain(record(3).state);
      expect(page.failures.filter(({ kind }) => kind === 'session-over')).toHaveLength(1);
      expectSeen(11, page.statuses);
    },
  );

  it(
    fault(
      13,
      'a state that the platform could not hold is not sent cut, and the work is kept here',
    ),
    async () => {
      const device = new FakeDevice();
      const lms = standard.create();
      const page = await launch(standard, { lms, device });
      page.tracker.save(record(1), 'urgent');
      await page.time.pass(100);
      const long = 'x'.repeat(standard === SCORM12 ? 4097 : 64_001);
      page.tracker.save(record(2, { state: long }), 'urgent');
      await page.time.pass(100);
      expect(lms.stored.get('cmi.suspend_data')).toBe(record(1).state);
      expect(page.failures).toContainEqual({ kind: 'state-too-long', element: 'cmi.suspend_data' });
      expect(page.status()).toBe('not-saved-yet');
      expect(device.localStorage.dump()).toContain(long);
      expect(lms.errors).toEqual([]);
    },
  );

  it(fault(14, 'a platform that cuts the state without a word is noticed'), async () => {
    const device = new FakeDevice();
    const lms = standard.create({ faults: { truncateState: 20 } });
    const page = await launch(standard, { lms, device });
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    expect(page.status()).toBe('saved');
    page.tracker.save(record(9), 'urgent');
    await page.time.pass(100);
    expect(page.status()).toBe('local');
    expect(page.failures).toContainEqual({ kind: 'state-differs', element: 'cmi.suspend_data' });
    page.window.pageHide();
    const next = await launch(standard, { lms: nextLaunch(standard, lms), device });
    expect(next.opening.states).toEqual([record(9).state.slice(0, 20), record(9).state]);
    expectSeen(14, page.statuses);
  });

  it(fault(17, 'a state of newer content is read and never overwritten'), async () => {
    const lms = standard.create({ stored: { 'cmi.suspend_data': '9~newer' } });
    const states = { contains: () => false, isNewer: (state: string) => state.startsWith('9~') };
    const page = await launch(standard, { lms, states });
    expect(page.opening.states).toEqual(['9~newer']);
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    page.window.hide();
    page.window.pageHide();
    expect(lms.stored.get('cmi.suspend_data') ?? '9~newer').toBe('9~newer');
    expect(page.status()).toBe('read-only:newer-state');
    expectSeen(17, page.statuses);
  });

  it(fault(19, 'time is never negative, jumps with no clock, and leaves out sleep'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    const spent = (): string => {
      page.tracker.flush();
      page.tracker.resume();
      return lms.peek(standard.sessionTime)!;
    };
    page.time.wallShift = -3 * 3_600_000;
    await page.time.pass(MINUTES);
    expect(spent()).toMatch(standard === SCORM12 ? /^0000:01:0/ : /^PT1M/);
    page.time.wallShift = 30 * 3_600_000;
    await page.time.pass(MINUTES);
    expect(spent()).toMatch(standard === SCORM12 ? /^0000:02:0/ : /^PT2M/);
    page.time.sleep(8 * 3_600_000);
    await page.time.pass(MINUTES);
    expect(spent()).toMatch(standard === SCORM12 ? /^0000:03:[0-3]/ : /^PT3M/);
    expectSeen(19, page.statuses);
  });

  it(fault(21, 'time in the background does not count'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    await page.time.pass(MINUTES);
    page.window.hide();
    await page.time.pass(20 * MINUTES);
    page.window.show();
    await page.time.pass(MINUTES);
    page.window.hide();
    expect(lms.peek(standard.sessionTime)).toMatch(standard === SCORM12 ? /^0000:02:0/ : /^PT2M/);
  });

  it(fault(20, 'a page that is hidden and then killed has everything committed'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    page.tracker.save(record(2));
    page.window.hide();
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    const next = await launch(standard, { lms: nextLaunch(standard, lms) });
    expect(next.opening).toMatchObject({ states: [record(2).state], resumed: true });
    expectSeen(20, page.statuses);
  });

  it(
    fault(21, 'after a long time in the background the session is probed, and not finished twice'),
    async () => {
      const lms = standard.create();
      const page = await launch(standard, { lms });
      page.window.hide();
      await page.time.pass(10 * MINUTES);
      const fresh = nextLaunch(standard, lms);
      lms.faults.expired = true;
      Object.defineProperty(page.window, 'parent', { value: frameOf(standard, fresh).parent });
      page.window.show();
      expect(page.lates).toHaveLength(1);
      page.window.hide();
      page.window.pageHide();
      expect(lms.calls.filter(({ method }) => method === standard.finish)).toEqual([]);
      expect(fresh.calls.filter(({ method }) => method === standard.finish)).toHaveLength(1);
      expect(fresh.errors).toEqual([]);
      expectSeen(21, page.statuses);
    },
  );

  it(
    fault(22, 'a page that comes back from the cache begins again, or asks to be opened anew'),
    async () => {
      const lms = standard.create();
      const page = await launch(standard, { lms });
      page.tracker.save(record(2), 'urgent');
      await page.time.pass(100);
      page.window.hide();
      page.window.pageHide(true);
      page.window.show();
      page.window.pageShow(true);
      const before = lms.calls.length;
      page.tracker.save(record(3), 'urgent');
      await page.time.pass(100);
      const [begunAgain, askedToReopen] = FAULT_CASES[22].sees;
      expect(page.status()).toBe(standard === SCORM12 ? begunAgain : askedToReopen);
      if (standard === SCORM12) {
        expect(page.lates).toHaveLength(1);
        expect(lms.stored.get('cmi.suspend_data')).toBe(record(3).state);
        expect(lms.errors).toEqual([]);
      } else {
        expect(lms.calls.length).toBe(before);
      }
    },
  );

  it(fault(23, 'a navigation that is called off leaves the session open'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    const before = lms.calls.length;
    // Two ways of being called off: at the question whether to leave, and after the page was already hidden.
    page.window.dispatch('beforeunload');
    expect(lms.calls).toHaveLength(before);
    page.window.hide();
    page.window.show();
    expect(lms.calls.filter(({ method }) => method === standard.finish)).toEqual([]);
    page.tracker.save(record(2), 'urgent');
    await page.time.pass(100);
    expect(lms.state).toBe('running');
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    expectSeen(23, page.statuses);
  });

  it(fault(24, 'a frame that is taken away is saved by pagehide alone'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    page.tracker.save(record(2));
    page.window.pageHide();
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    expect(lms.state).not.toBe('running');
    expectSeen(24, page.statuses);
  });

  it(fault(25, 'a platform that throws while closing gets no exception out'), async () => {
    const device = new FakeDevice();
    const lms = standard.create();
    const page = await launch(standard, { lms, device });
    page.tracker.save(record(2), 'urgent');
    await page.time.pass(100);
    lms.faults.commit = 'throw';
    page.tracker.save(record(3));
    expect(() => page.window.hide()).not.toThrow();
    expect(() => page.window.pageHide()).not.toThrow();
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    expect(device.localStorage.dump()).toContain(record(3).state);
    expectSeen(25, page.statuses);
  });

  it(fault(26, 'what is sent while closing stays far under 64 KiB'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    page.tracker.save(record(48, { state: 'x'.repeat(4096) }));
    const before = lms.calls.length;
    page.window.hide();
    page.window.pageHide();
    const sent = lms.calls.slice(before).map(({ args }) => args.join('=').length);
    expect(sent.reduce((sum, length) => sum + length, 0)).toBeLessThan(32 * 1024);
    expectSeen(26, page.statuses);
  });

  it(
    fault(28, 'a platform window that was closed keeps the lesson going and the copy written'),
    async () => {
      const device = new FakeDevice();
      const lms = standard.create();
      const page = await launch(standard, { lms, device });
      lms.faults.gone = true;
      page.tracker.save(record(2), 'urgent');
      await page.time.pass(100);
      expect(page.status()).toBe('not-saved-yet');
      expect(device.localStorage.dump()).toContain(record(2).state);
      expectSeen(28, page.statuses);
    },
  );

  it.each(['browse', 'review'] as const)(
    fault(29, 'nothing is written in %s mode, and the copy is kept'),
    async (mode) => {
      const device = new FakeDevice();
      const stored = { 'cmi.suspend_data': 'earlier', [standard.status]: 'completed' };
      const lms = standard.create({ mode, stored });
      const page = await launch(standard, { lms, device });
      expect(page.opening).toMatchObject({ mode, states: ['earlier'] });
      page.tracker.save(record(2, { outcome: 'passed' }), 'urgent');
      await page.time.pass(11_000);
      page.window.hide();
      page.window.pageHide();
      expect(page.statuses).toContain(FAULT_CASES[29].sees[mode === 'review' ? 0 : 1]);
      expect(setsOf(standard, lms)).toEqual([]);
      expect(commitsOf(standard, lms)).toBe(0);
      expect(lms.state).not.toBe('running');
      expect(device.localStorage.dump()).toContain(record(2).state);
    },
  );

  it.each(['credit', 'no-credit'] as const)(
    fault(29, 'finished work that is opened as usual never falls (%s)'),
    async (credit) => {
      const first = standard.create({ credit });
      const done = await launch(standard, { lms: first });
      const objectives = [objective('MEET', 'secure'), ...record(9).objectives.slice(1)];
      done.tracker.save(record(9, { score: 67, outcome: 'passed', objectives }), 'urgent');
      await done.time.pass(100);
      done.window.pageHide();
      const lms = standard.create({ credit, stored: Object.fromEntries(first.stored) });
      const page = await launch(standard, { lms });
      expect(page.opening.mode).toBe('normal');
      page.tracker.save(record(10, { score: 33, outcome: 'incomplete' }), 'urgent');
      await page.time.pass(100);
      page.window.pageHide();
      for (const element of [standard.status, 'cmi.success_status', standard.score])
        expect(lms.stored.get(element), element).toBe(first.stored.get(element));
      const ofMeet = (stored: ReadonlyMap<string, string>) =>
        [...stored].filter(([name]) => /objectives\.0\.(.*status|score)/.test(name));
      expect(ofMeet(first.stored)).not.toEqual([]);
      expect(ofMeet(lms.stored)).toEqual(ofMeet(first.stored));
      expect(lms.errors).toEqual([]);
    },
  );

  it(fault(30, 'a decision made while a slow commit runs is written once, after it'), async () => {
    const lms = standard.create();
    const api = standard.apiOf(lms);
    const slow = { ...api };
    const device = new FakeDevice();
    const window = device.tab({ parent: { [standard.name]: slow } });
    const page = await launch(standard, { lms, device, window });
    let pressed = false;
    slow[standard.commit] = (...args: string[]) => {
      if (!pressed) {
        pressed = true;
        page.tracker.save(record(2), 'urgent');
        page.tracker.save(record(2), 'urgent');
        window.hide();
        window.show();
      }
      return api[standard.commit]!(...args);
    };
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(15_000);
    expect(page.status()).toBe('saved');
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    expect(setsOf(standard, lms).filter((name) => name === 'cmi.interactions.6.id')).toHaveLength(
      1,
    );
    expect(lms.errors).toEqual([]);
    expectSeen(30, page.statuses);
  });

  it(fault(31, 'on a shared device one learner never sees the copy of another'), async () => {
    const device = new FakeDevice();
    const ada = standard.create({ learner: 'ada', faults: { commit: 'lie' } });
    const first = await launch(standard, { lms: ada, device });
    first.tracker.save(record(4), 'urgent');
    await first.time.pass(100);
    first.window.pageHide();
    const bo = await launch(standard, { lms: standard.create({ learner: 'bo' }), device });
    expect(bo.opening.states).toEqual([]);
    const again = await launch(standard, { lms: standard.create({ learner: 'ada' }), device });
    expect(again.opening.states).toEqual([record(4).state]);
    expect(device.localStorage.dump()).not.toMatch(/ada|"bo"/);
    expectSeen(31, first.statuses);
  });

  it('the learner id is asked for once and never sent', async () => {
    const lms = standard.create({ learner: 'ada-7' });
    const page = await launch(standard, { lms });
    page.tracker.save(record(4), 'urgent');
    await page.time.pass(100);
    page.window.pageHide();
    const asked = lms.calls.filter(({ args }) => /(student|learner)_id$/.test(args[0]!));
    expect(asked).toHaveLength(1);
    expect(lms.calls.filter(({ args }) => args.some((text) => text.includes('ada-7')))).toEqual([]);
    expect(lms.calls.filter(({ args }) => /name/.test(args[0]!))).toEqual([]);
  });

  it(
    fault(31, 'without a learner id the copy is for this tab and goes at the finish'),
    async () => {
      const device = new FakeDevice();
      const lms = standard.create({ learner: '' });
      const page = await launch(standard, { lms, device });
      page.tracker.save(record(4), 'urgent');
      await page.time.pass(100);
      expect(device.localStorage.dump()).not.toContain(record(4).state);
      expect(page.window.sessionStorage.dump()).toContain(record(4).state);
      page.tracker.close();
      expect(page.window.sessionStorage.dump()).not.toContain(record(4).state);
    },
  );

  it(fault(32, 'emoji in a place become ASCII and nothing is cut in half'), async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    page.tracker.save(record(1, { location: `🙂${'é'.repeat(2000)}` }), 'urgent');
    await page.time.pass(100);
    const location = standard === SCORM12 ? 'cmi.core.lesson_location' : 'cmi.location';
    expect(lms.stored.get(location)).toMatch(/^\?+$/);
    expect(lms.errors).toEqual([]);
    expectSeen(32, page.statuses);
  });
});
