import { expect, it } from 'vitest';
import { SupportLog } from '../../src/tracking/support-log.ts';
import { launch } from './support/launch.ts';
import { record } from './support/records.ts';
import { FakeTime } from './support/fake-time.ts';
import { SCORM12, STANDARDS } from './support/standards.ts';

it('keeps the last hundred events', () => {
  let now = 0;
  const log = new SupportLog(() => (now += 1));
  for (let count = 0; count < 250; count += 1) log.note({ kind: 'not-saved' });
  expect(log.events.map(({ at }) => at)).toEqual(Array.from({ length: 100 }, (_, i) => 151 + i));
});

it.each(STANDARDS)('says what a platform took and did not take ($standard)', async (standard) => {
  const time = new FakeTime();
  const log = new SupportLog(() => time.monotonic());
  const lms = standard.create();
  const { tracker } = await launch(standard, { lms, time, log });
  tracker.save(record(1), 'urgent');
  await time.pass(2000);
  lms.faults.commit = 'refuse';
  tracker.save(record(2), 'urgent');
  await time.pass(2000);
  const kinds = log.events.map(({ kind }) => kind);
  expect(kinds.slice(0, 4)).toEqual(['opened', 'saved', 'commit-refused', 'not-saved']);
  const [, saved] = log.events;
  expect(saved).toMatchObject({
    elements: expect.arrayContaining([
      'cmi.suspend_data',
      standard.status,
      standard.score,
      standard.sessionTime,
      'cmi.objectives.0.id',
      'cmi.interactions.0.id',
      `cmi.interactions.0.${standard.response}`,
    ]) as unknown,
  });
  const times = log.events.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(1000);
});

it.each(STANDARDS)(
  'says once what the platform took, and after a failure all that it had missed ($standard)',
  async (standard) => {
    const time = new FakeTime();
    const log = new SupportLog(() => time.monotonic());
    const lms = standard.create();
    const { tracker } = await launch(standard, { lms, time, log });
    const took = () =>
      log.events.flatMap((event) => (event.kind === 'saved' ? [event.elements] : []));
    tracker.save(record(1), 'urgent');
    await time.pass(2000);
    tracker.save(record(1));
    await time.pass(15_000);
    expect(took().at(-1)).toEqual([standard.sessionTime]);
    lms.faults.commit = 'refuse';
    tracker.save(record(2, { score: 33 }), 'urgent');
    await time.pass(2000);
    delete lms.faults.commit;
    await time.pass(20_000);
    expect(took().at(-1)).toEqual(
      expect.arrayContaining(['cmi.suspend_data', standard.score, 'cmi.interactions.6.id']),
    );
  },
);

it.each(STANDARDS)('holds no learner, no state and no answer ($standard)', async (standard) => {
  const time = new FakeTime();
  const log = new SupportLog(() => time.monotonic());
  const lms = standard.create({ learner: 'pupil-Zacharias-7731' });
  const { tracker } = await launch(standard, { lms, time, log });
  const saved = record(3);
  lms.faults.commit = 'refuse';
  tracker.save(saved, 'urgent');
  await time.pass(30_000);
  delete lms.faults.commit;
  lms.faults.set = 101;
  tracker.save(record(4), 'urgent');
  await time.pass(60_000);
  tracker.close();
  const text = JSON.stringify(log.events);
  expect(log.events.length).toBeGreaterThan(3);
  expect(text).not.toContain('Zacharias');
  expect(text).not.toContain(saved.state);
  expect(text).not.toContain(record(4).state);
  const known = ['kind', 'at', 'mode', 'element', 'elements', 'error'];
  for (const event of log.events) expect(known).toEqual(expect.arrayContaining(Object.keys(event)));
  for (const { id } of saved.rows) expect(text).not.toContain(id);
});

it('says that no platform answered', async () => {
  const time = new FakeTime();
  const log = new SupportLog(() => time.monotonic());
  await launch(SCORM12, { time, log });
  expect(log.events).toEqual([expect.objectContaining({ kind: 'no-platform' })]);
});
