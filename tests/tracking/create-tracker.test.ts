import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ClosingWindow, watchClosing } from '../../src/tracking/closing.ts';
import { type TrackerOptions, createTracker } from '../../src/tracking/create-tracker.ts';
import { FakeTime } from './support/fake-time.ts';
import { FakeDevice } from './support/fake-window.ts';
import { launch } from './support/launch.ts';
import { record } from './support/records.ts';
import { SCORM12, STANDARDS } from './support/standards.ts';

describe('createTracker', () => {
  it("takes a browser's window as it is", () => {
    expectTypeOf<Window & typeof globalThis>().toExtend<TrackerOptions['window']>();
    expectTypeOf<Window>().toExtend<ClosingWindow>();
  });

  it('runs on the timers of the window when none are given', async () => {
    const device = new FakeDevice();
    const time = new FakeTime();
    let idle = 0;
    const window = device.tab({
      setTimeout: (task: () => void, milliseconds: number) => time.after(milliseconds, task),
      clearTimeout: (cancel: () => void) => cancel(),
      requestIdleCallback: (task: () => void) => {
        idle += 1;
        return time.after(20, task);
      },
      cancelIdleCallback: (cancel: () => void) => cancel(),
    });
    const tracker = createTracker({
      standard: 'none',
      window: window as never,
      random: () => 0.5,
      keep: true,
      states: { contains: () => false, isNewer: () => false },
      report: () => undefined,
    });
    await tracker.open();
    tracker.save(record(1));
    await time.pass(100);
    expect(idle).toBe(1);
    expect(device.localStorage.dump()).toContain(record(1).state);
  });

  it('tells a status only when it is another', async () => {
    const { tracker, time, statuses } = await launch(SCORM12, { lms: SCORM12.create() });
    for (let answers = 1; answers < 5; answers += 1) tracker.save(record(answers));
    await time.pass(100);
    expect(statuses).toEqual(['saved', 'saving', 'saved']);
  });
});

describe('watchClosing', () => {
  it.each(STANDARDS)(
    'saves when hidden, tries when the network is back, ends on the way out and begins again from the cache ($standard)',
    async (standard) => {
      const { window } = await launch(standard, { lms: standard.create() });
      const calls: string[] = [];
      const spy = {
        flush: () => calls.push('flush'),
        close: () => calls.push('close'),
        resume: () => calls.push('resume'),
        reopen: () => calls.push('reopen'),
      };
      watchClosing(window as never, spy);
      window.hide();
      window.show();
      window.goOnline();
      window.pageHide();
      window.pageShow(false);
      window.pageShow(true);
      expect(calls).toEqual(['flush', 'resume', 'resume', 'close', 'reopen']);
    },
  );
});
