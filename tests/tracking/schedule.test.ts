import { describe, expect, test } from 'vitest';
import { type TimerWindow, browserSchedule } from '../../src/tracking/schedule.ts';
import { FakeTime } from './support/fake-time.ts';

/** A page whose frames come when the test says, and whose idle time never comes before its limit. */
function slowPage({ hasIdle = true } = {}) {
  const time = new FakeTime();
  const frames: (() => void)[] = [];
  const timers = new Map<number, () => void>();
  let press = (): void => undefined;
  let names = 0;
  const start = (task: () => void, milliseconds: number): number => {
    names += 1;
    timers.set(names, time.after(milliseconds, task));
    return names;
  };
  const stop = (name: number): void => timers.get(name)?.();
  const page: TimerWindow = {
    setTimeout: start,
    clearTimeout: stop,
    ...(hasIdle && {
      requestIdleCallback: (task: () => void, { timeout }) => start(task, timeout),
    }),
    requestAnimationFrame: (task) => frames.push(task),
    addEventListener: (_type, listener) => {
      press = listener;
    },
  };
  return {
    schedule: browserSchedule(page),
    pass: (milliseconds: number) => time.pass(milliseconds),
    press: () => press(),
    paint: () => frames.splice(0).forEach((task) => task()),
  };
}

test('work put off for a while is done after it, or never once it is cancelled', async () => {
  const { schedule, pass } = slowPage();
  const done: string[] = [];
  schedule.after(500, () => done.push('kept'));
  schedule.after(500, () => done.push('cancelled'))();
  await pass(499);
  expect(done).toEqual([]);
  await pass(1);
  expect(done).toEqual(['kept']);
});

describe.each([
  { with: 'with idle callbacks', hasIdle: true },
  { with: 'without idle callbacks', hasIdle: false },
])('work put off until idle time $with', ({ hasIdle }) => {
  const begin = () => {
    const page = slowPage({ hasIdle });
    const done: string[] = [];
    const task = (): void => void done.push('done');
    const cancel = page.schedule.idle(task);
    return { ...page, done, cancel };
  };

  test('is done when its time comes', async () => {
    const { pass, done } = begin();
    expect(done).toEqual([]);
    await pass(1000);
    expect(done).toEqual(['done']);
  });

  test('comes after the paint that answers a press, however late that is', async () => {
    const { press, pass, paint, done } = begin();
    press();
    await pass(5000);
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual([]);
    await pass(1000);
    expect(done).toEqual(['done']);
  });

  test('waits for the second of two presses', async () => {
    const { press, pass, paint, done } = begin();
    press();
    paint();
    press();
    await pass(5000);
    expect(done).toEqual([]);
    paint();
    await pass(1000);
    expect(done).toEqual(['done']);
  });

  test('is never done once it is cancelled, not even while it waits for a paint', async () => {
    const { press, pass, paint, cancel, done } = begin();
    press();
    await pass(5000);
    cancel();
    paint();
    await pass(5000);
    expect(done).toEqual([]);
  });
});
