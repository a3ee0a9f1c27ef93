import { describe, expect, it } from 'vitest';
import { FakeTime } from './support/fake-time.ts';
import { FakeDevice, type FakeWindow } from './support/fake-window.ts';
import { frameOf, launch } from './support/launch.ts';
import { record } from './support/records.ts';
import { type Lms, SCORM12, STANDARDS, type TestStandard } from './support/standards.ts';

/* How a tracker comes back after something went wrong, in the small. */

const MINUTES = 60_000;

function count(lms: Lms, method: string, element?: string): number {
  return lms.calls.filter(
    (call) => call.method === method && (element === undefined || call.args[0] === element),
  ).length;
}

function replacePlatform(standard: TestStandard, window: FakeWindow, lms: Lms): void {
  const { parent } = frameOf(standard, lms);
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
}

describe.each(STANDARDS)('After a fault of a $standard platform', (standard) => {
  it.each([false, true])(
    'a first commit that failed is made good without another decision (sends changes only: %s)',
    async (sendsChangesOnly) => {
      const lms = standard.create({ faults: { commit: 'refuse', sendsChangesOnly } });
      const page = await launch(standard, { lms });
      page.tracker.save(record(4), 'urgent');
      await page.time.pass(1000);
      delete lms.faults.commit;
      await page.time.pass(10_000);
      expect(page.status()).toBe('saved');
      const healthy = standard.create();
      const other = await launch(standard, { lms: healthy });
      other.tracker.save(record(4), 'urgent');
      await other.time.pass(1000);
      const stored = new Map([...lms.stored].map(([name, value]) => [name, value.trimEnd()]));
      for (const [name, value] of healthy.stored) {
        if (name.endsWith('total_time')) continue;
        // The exit must never be another, nor an objective's id in SCORM 2004.
        if (sendsChangesOnly && /^cmi\.(core\.)?entry$/.test(name)) continue;
        if (sendsChangesOnly && standard !== SCORM12 && /^cmi\.objectives\.\d\.id$/.test(name))
          continue;
        expect([name, stored.get(name)]).toEqual([name, value]);
      }
      expect(lms.errors.filter(({ method }) => method !== standard.commit)).toEqual([]);
    },
  );

  it.each([false, true])(
    'the state comes back as it was given (the platform trims blanks: %s)',
    async (trims) => {
      const lms = standard.create({ faults: { commit: 'refuse', trims } });
      const page = await launch(standard, { lms });
      page.tracker.save(record(4), 'urgent');
      await page.time.pass(1000);
      delete lms.faults.commit;
      await page.time.pass(10_000);
      expect(page.status()).toBe('saved');
      const next = await launch(standard, {
        lms: standard.create({ stored: Object.fromEntries(lms.stored) }),
      });
      expect(next.opening.states).toEqual([record(4).state]);
    },
  );

  it('nothing stored is lowered on the way, not even for a moment', async () => {
    const lms = standard.create({ faults: { sendsChangesOnly: true } });
    const api = standard.apiOf(lms);
    const scores: number[] = [];
    const watched = {
      ...api,
      [standard.commit]: (...args: string[]) => {
        const answer = api[standard.commit]!(...args);
        scores.push(Number(lms.stored.get(standard.score) ?? 0));
        return answer;
      },
    };
    const device = new FakeDevice();
    const window = device.tab({ parent: { [standard.name]: watched } });
    const page = await launch(standard, { lms, device, window });
    page.tracker.save(record(1, { score: 33 }), 'urgent');
    await page.time.pass(11_000);
    lms.faults.commit = 'refuse';
    page.tracker.save(record(2, { score: 67 }), 'urgent');
    await page.time.pass(3000);
    delete lms.faults.commit;
    await page.time.pass(20_000);
    expect(scores.at(-1)).toBe(67);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });

  it.each([101, 391])('a value that could not be set just now (%i) is set again', async (error) => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    lms.faults.set = error;
    page.tracker.save(record(2), 'urgent');
    await page.time.pass(1000);
    expect(page.status()).toBe('not-saved-yet');
    delete lms.faults.set;
    await page.time.pass(10_000);
    expect(page.status()).toBe('saved');
    expect(lms.stored.get('cmi.suspend_data')?.trimEnd()).toBe(record(2).state);
    expect(lms.stored.get('cmi.interactions.6.id')).toBeDefined();
  });

  it('rows of a scene end that came while commits failed are written when they work again', async () => {
    const lms = standard.create({ faults: { commit: 'refuse' } });
    const page = await launch(standard, { lms });
    page.tracker.save(record(1));
    await page.time.pass(1000);
    page.tracker.save(record(2), 'urgent');
    await page.time.pass(6000);
    delete lms.faults.commit;
    await page.time.pass(MINUTES);
    expect(lms.stored.get('cmi.interactions.6.id')).toBeDefined();
  });

  it('an element that is refused for good is tried once a value', async () => {
    const element =
      standard === SCORM12 ? 'cmi.objectives.0.status' : 'cmi.objectives.0.completion_status';
    const lms = standard.create({ faults: { refuses: [element, 'cmi.interactions.0.id'] } });
    const page = await launch(standard, { lms });
    for (let answers = 1; answers < 6; answers += 1) {
      page.tracker.save(record(answers), 'urgent');
      await page.time.pass(11_000);
    }
    expect(count(lms, standard.set, element)).toBe(1);
    expect(count(lms, standard.set, 'cmi.interactions.0.id')).toBe(1);
    expect(count(lms, standard.set, 'cmi.interactions.0.type')).toBe(0);
    expect(page.status()).toBe('saved');
    expect(page.failures.map(({ kind }) => kind)).toContain('set-refused');
  });

  it('a state that is refused is never called saved', async () => {
    const lms = standard.create({ faults: { refuses: ['cmi.suspend_data'] } });
    const page = await launch(standard, { lms });
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(5 * MINUTES);
    expect(page.status()).toBe('not-saved-yet');
    expect(page.statuses).not.toContain('local');
  });

  it('nothing is typed into a session that is over', async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    lms.faults.expired = true;
    lms.faults.initialize = 101;
    const before = lms.calls.length;
    page.tracker.save(record(5), 'urgent');
    await page.time.pass(100);
    const sets = lms.calls.slice(before).filter(({ method }) => method === standard.set);
    expect(sets).toHaveLength(1);
    const after = lms.calls.length;
    page.tracker.save(record(6), 'urgent');
    page.window.hide();
    page.window.pageHide();
    await page.time.pass(MINUTES);
    expect(lms.calls.length).toBe(after);
  });

  it('a session that turns out to be over while closing is not begun again', async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    const fresh = standard.create();
    replacePlatform(standard, page.window, fresh);
    lms.faults.expired = true;
    page.tracker.save(record(5));
    page.window.pageHide();
    expect(fresh.calls).toEqual([]);
    expect(count(lms, standard.finish)).toBe(0);
    expect(page.status()).toBe('not-saved-yet:reopen');
  });

  it('a session begun again takes nothing before the merge, and is not held back by old failures', async () => {
    const lms = standard.create({ faults: { commit: 'refuse' } });
    const page = await launch(standard, { lms });
    for (let answers = 1; answers < 6; answers += 1) {
      page.tracker.save(record(answers), 'urgent');
      await page.time.pass(30_000);
    }
    const fresh = standard.create({ stored: { 'cmi.suspend_data': 'elsewhere' } });
    replacePlatform(standard, page.window, fresh);
    lms.faults.expired = true;
    await page.time.pass(2 * MINUTES);
    expect(page.lates).toHaveLength(1);
    expect(page.status()).toBe('saved');
    page.window.hide();
    page.window.show();
    expect(fresh.stored.get('cmi.suspend_data')).toBe('elsewhere');
    page.tracker.save(record(6), 'urgent');
    await page.time.pass(100);
    expect(page.status()).toBe('saved');
    expect(fresh.stored.get('cmi.suspend_data')).toBe(record(6).state);
  });

  it('a lost session is looked for again whenever the page is shown', async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    lms.faults.expired = true;
    lms.faults.initialize = 101;
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    const fresh = standard.create();
    replacePlatform(standard, page.window, fresh);
    page.window.hide();
    page.window.show();
    expect(page.lates).toHaveLength(1);
    expect(page.status()).toBe('saved');
  });

  it('coming back to the page tries a failed commit at once', async () => {
    const lms = standard.create({ faults: { commit: 'refuse' } });
    const page = await launch(standard, { lms });
    for (let answers = 1; answers < 6; answers += 1) {
      page.tracker.save(record(answers), 'urgent');
      await page.time.pass(MINUTES);
    }
    page.window.hide();
    delete lms.faults.commit;
    page.window.show();
    await page.time.pass(100);
    expect(page.status()).toBe('saved');
  });

  it('a failing platform is given everything before it is finished', async () => {
    const lms = standard.create({ faults: { commit: 'refuse' } });
    const page = await launch(standard, { lms });
    page.tracker.save(record(1));
    await page.time.pass(1000);
    page.tracker.save(record(2), 'urgent');
    page.window.pageHide();
    expect(lms.peek('cmi.suspend_data')?.trimEnd()).toBe(record(2).state);
    expect(lms.peek('cmi.interactions.6.id')).toBeDefined();
    expect(count(lms, standard.finish)).toBe(1);
  });

  it('the way of leaving is said again each time the page is hidden', async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    page.window.hide();
    page.window.show();
    page.window.hide();
    expect(count(lms, standard.set, standard.exit)).toBe(3);
    expect(lms.calls.at(-1)?.method).toBe(standard.commit);
  });

  it('a commit is never made inside another', async () => {
    const lms = standard.create();
    const api = standard.apiOf(lms);
    let depth = 0;
    let deepest = 0;
    const device = new FakeDevice();
    const nesting = {
      ...api,
      [standard.commit]: (...args: string[]) => {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth < 3) {
          window.hide();
          window.show();
        }
        depth -= 1;
        return api[standard.commit]!(...args);
      },
    };
    const window = device.tab({ parent: { [standard.name]: nesting } });
    const page = await launch(standard, { lms, device, window });
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(1000);
    expect(deepest).toBe(1);
  });

  it('a short absence is no reason to probe the session, a long one is', async () => {
    const lms = standard.create();
    const page = await launch(standard, { lms });
    const asked = (): number => count(lms, standard.get, standard.status);
    const before = asked();
    page.window.hide();
    page.window.show();
    await page.time.pass(10 * MINUTES);
    page.window.hide();
    page.window.show();
    expect(asked()).toBe(before);
    page.window.hide();
    await page.time.pass(10 * MINUTES);
    page.window.show();
    expect(asked()).toBe(before + 1);
  });

  it('an API that comes after a minute is found when the page is shown, once', async () => {
    const device = new FakeDevice();
    const window = device.tab();
    const page = await launch(standard, { device, window });
    await page.time.pass(30_000);
    const lms = standard.create();
    replacePlatform(standard, window, lms);
    window.hide();
    window.show();
    await page.time.pass(2 * MINUTES);
    expect(page.lates).toHaveLength(1);
    expect(lms.errors).toEqual([]);

    const later = device.tab();
    const second = await launch(standard, { device: new FakeDevice(), window: later });
    await second.time.pass(5 * MINUTES);
    replacePlatform(standard, later, standard.create({ learner: 'bo' }));
    await second.time.pass(5 * MINUTES);
    expect(second.lates).toEqual([]);
    later.hide();
    later.show();
    expect(second.lates).toHaveLength(1);
  });

  it('a platform that comes late does not cost the learner the copy from before', async () => {
    const device = new FakeDevice();
    const lying = standard.create({ faults: { commit: 'lie' } });
    const before = await launch(standard, { lms: lying, device });
    before.tracker.save(record(7), 'urgent');
    before.window.pageHide();
    const window = device.tab();
    const page = await launch(standard, { device, window });
    page.tracker.save(record(1));
    await page.time.pass(100);
    replacePlatform(standard, window, standard.create());
    await page.time.pass(6000);
    expect(page.lates.map(({ states }) => states)).toEqual([[record(7).state]]);
    window.hide();
    expect(device.localStorage.dump()).toContain(record(7).state);
  });
});

describe('After coming back', () => {
  it('from the cache while another tab writes, a tab only reads', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const first = await launch('none', { device, time, keep: true });
    first.tracker.save(record(1));
    first.window.pageHide(true);
    const second = await launch('none', { device, time, keep: true });
    second.tracker.save(record(2));
    await time.pass(1000);
    first.window.pageShow(true);
    first.tracker.save(record(9));
    await time.pass(5000);
    expect(first.status()).toBe('read-only:other-tab');
    expect(device.localStorage.dump()).toContain(record(2).state);
  });

  it('from the cache after another tab has written and gone, both are merged before anything is written', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const writer = await launch('none', { device, time, keep: true });
    const reader = await launch('none', { device, time, keep: true });
    reader.tracker.save(record(9));
    reader.window.pageHide(true);
    writer.tracker.save(record(5));
    await time.pass(100);
    writer.window.pageHide();
    reader.window.pageShow(true);
    expect(reader.lates.map(({ states }) => states)).toEqual([[record(5).state]]);
  });

  it.each(STANDARDS)(
    'a session of $standard that is begun again is no proof that the platform has stored anything',
    async (standard) => {
      const device = new FakeDevice();
      const lms = standard.create({ faults: { commit: 'refuse' } });
      const page = await launch(standard, { lms, device });
      page.tracker.save(record(5), 'urgent');
      await page.time.pass(100);
      page.time.sleep(25 * 60 * MINUTES);
      page.window.pageHide(true);
      page.window.pageShow(true);
      expect(device.localStorage.dump()).toContain(record(5).state);
    },
  );

  it('from the cache a session that then expires is begun again', async () => {
    const lms = SCORM12.create();
    const page = await launch(SCORM12, { lms });
    page.window.pageHide(true);
    page.window.pageShow(true);
    lms.faults.expired = true;
    replacePlatform(SCORM12, page.window, SCORM12.create());
    page.tracker.save(record(1), 'urgent');
    await page.time.pass(100);
    expect(page.lates).toHaveLength(2);
  });

  it('a tab that takes over does not write what it made before', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    const first = await launch('none', { device, time, keep: true });
    first.tracker.save(record(5));
    await time.pass(100);
    const second = await launch('none', { device, time, keep: true });
    second.tracker.save(record(1));
    const taken = second.tracker.takeOver();
    await time.pass(100);
    await taken;
    second.window.hide();
    expect(device.localStorage.dump()).toContain(record(5).state);
  });

  it('from a crash and gone again without a decision, the tab keeps nothing for the next pupil', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device });
    page.tracker.save(record(3));
    await page.time.pass(100);
    const window = page.window.again(device, 'navigate');
    const again = await launch('none', { device, window });
    expect(again.opening.states).toEqual([record(3).state]);
    window.pageHide();
    const next = await launch('none', { device, window: window.again(device, 'navigate') });
    expect(next.opening.states).toEqual([]);
  });

  it('by a reload, what is found can be kept on the device without another decision', async () => {
    const device = new FakeDevice();
    const page = await launch('none', { device });
    page.tracker.save(record(3));
    page.window.pageHide();
    const again = await launch('none', { device, window: page.window.again(device) });
    again.tracker.keep(true);
    expect(device.localStorage.dump()).toContain(record(3).state);
  });
});
