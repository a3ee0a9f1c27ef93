import { describe, expect, it } from 'vitest';
import { launch } from './support/launch.ts';
import { answer, objective, record } from './support/records.ts';
import { SCORM12, SCORM2004, STANDARDS } from './support/standards.ts';

const GOT_IT = [
  objective('MEET', 'got-it'),
  objective('WHO', 'secure'),
  objective('TELL', 'practising'),
];

describe.each(STANDARDS)('A $standard session', (standard) => {
  it('opens with at most 12 calls, none of them about a rule, exit before anything else', async () => {
    const lms = standard.create();
    const { opening } = await launch(standard, { lms });
    expect(opening).toEqual({ mode: 'normal', states: [], platform: true, resumed: false });
    expect(lms.calls.length).toBeLessThanOrEqual(12);
    expect(lms.calls.filter(({ args }) => /objectives|interactions/.test(args[0]!))).toEqual([]);
    const sets = lms.calls.filter(({ method }) => method === standard.set);
    expect(sets.map(({ args }) => args)).toEqual([
      [standard.exit, 'suspend'],
      [standard.status, 'incomplete'],
    ]);
    expect(lms.errors).toEqual([]);
  });

  it('gives back the state of the session before', async () => {
    const lms = standard.create({
      stored: { 'cmi.suspend_data': 'earlier', 'cmi.entry': 'resume', 'cmi.core.entry': 'resume' },
    });
    const { opening } = await launch(standard, { lms });
    expect(opening).toMatchObject({ states: ['earlier'], resumed: true });
  });

  it('calls nothing before a saved record is due', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    const before = lms.calls.length;
    tracker.save(record(1), 'urgent');
    expect(lms.calls.length).toBe(before);
    await time.pass(100);
    expect(lms.calls.length).toBeGreaterThan(before);
  });

  it('writes rows and objectives in one batch at the first scene end', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(2));
    await time.pass(20_000);
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(2).state);
    expect(lms.stored.has('cmi.interactions.0.id')).toBe(false);
    tracker.save(record(3), 'urgent');
    await time.pass(100);
    const ids = [...Array(8).keys()].map((place) => lms.stored.get(`cmi.interactions.${place}.id`));
    expect(ids).toEqual([
      'rule.MEET',
      'rule.WHO',
      'rule.TELL',
      'sum.flags',
      'sum.twins',
      answer(0).id,
      answer(1).id,
      answer(2).id,
    ]);
    expect([0, 1, 2].map((place) => lms.stored.get(`cmi.objectives.${place}.id`))).toEqual([
      'MEET',
      'WHO',
      'TELL',
    ]);
    expect(lms.errors).toEqual([]);
  });

  it('spends at most 12 calls on an answer and writes only what is new', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(1), 'urgent');
    await time.pass(11_000);
    const before = lms.calls.length;
    for (let answers = 2; answers <= 21; answers += 1) {
      tracker.save(record(answers));
      await time.pass(11_000);
    }
    expect((lms.calls.length - before) / 20).toBeLessThanOrEqual(12);
    expect(lms.stored.get('cmi.interactions.25.id')).toBe(answer(20).id);
    expect(lms.errors).toEqual([]);
  });

  it('sets id, type, objective, pattern, response, result and time of an answer in that order', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(0), 'urgent');
    await time.pass(11_000);
    const before = lms.calls.length;
    tracker.save(record(1));
    await time.pass(11_000);
    const row = lms.calls
      .slice(before)
      .filter(({ args }) => args[0]?.startsWith('cmi.interactions.5.'));
    expect(row.map(({ args }) => args[0]!.replace('cmi.interactions.5.', ''))).toEqual([
      'id',
      'type',
      'objectives.0.id',
      'correct_responses.0.pattern',
      standard.response,
      'result',
      standard === SCORM12 ? 'time' : 'timestamp',
    ]);
    expect(row.map(({ args }) => args[1])).toEqual([
      'MEET.question-0',
      'choice',
      'MEET',
      'b',
      'a',
      standard.wrong,
      standard === SCORM12 ? expect.stringMatching(/^\d\d:15:00$/) : '2026-03-02T09:15:00.00Z',
    ]);
  });

  it('sets the score before the status and commits last', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    const before = lms.calls.length;
    tracker.save(record(6, { score: 67, outcome: 'passed', objectives: GOT_IT }), 'urgent');
    await time.pass(100);
    const sent = lms.calls
      .slice(before)
      .map(({ method, args }) => (method === standard.commit ? 'commit' : args[0]));
    const score = sent.indexOf(standard.score);
    expect(score).toBeGreaterThan(-1);
    expect(sent.indexOf(standard.status)).toBeGreaterThan(score);
    expect(sent.indexOf('commit')).toBeGreaterThan(sent.indexOf(standard.sessionTime));
    expect(sent.filter((what) => what === 'commit')).toHaveLength(1);
  });

  it('commits once in ten seconds however many records come', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    for (let second = 0; second < 60; second += 1) {
      tracker.save(record(second));
      await time.pass(1000);
    }
    const commits = lms.calls.filter(({ method }) => method === standard.commit).length;
    expect(commits).toBeGreaterThanOrEqual(5);
    expect(commits).toBeLessThanOrEqual(7);
  });

  it('writes a great many rows in small batches', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(300), 'urgent');
    await time.pass(100);
    expect(lms.stored.has('cmi.interactions.59.id')).toBe(true);
    expect(lms.stored.has('cmi.interactions.60.id')).toBe(false);
    await time.pass(60_000);
    expect(lms.stored.has('cmi.interactions.249.id')).toBe(true);
    expect(lms.stored.has('cmi.interactions.250.id')).toBe(false);
    expect(lms.errors).toEqual([]);
  });

  it('updates rows in place at the next launch instead of appending them', async () => {
    const first = standard.create();
    const one = await launch(standard, { lms: first });
    one.tracker.save(record(2), 'urgent');
    await one.time.pass(100);
    one.tracker.close();
    const lms = standard.create({ stored: Object.fromEntries(first.stored) });
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(3, { objectives: GOT_IT }), 'urgent');
    await time.pass(100);
    const count = (kind: string): number =>
      [...lms.stored.keys()].filter((name) => new RegExp(`^cmi\\.${kind}\\.\\d+\\.id$`).test(name))
        .length;
    expect(count('interactions')).toBe(8);
    expect(count('objectives')).toBe(3);
    expect(lms.errors).toEqual([]);
  });

  it('finds objectives by id where the platform has others before them', async () => {
    const lms = standard.create({
      stored: { 'cmi.objectives.0.id': 'PRIMARY', 'cmi.objectives.1.id': 'WHO' },
    });
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(1), 'urgent');
    await time.pass(100);
    expect([0, 1, 2, 3].map((place) => lms.stored.get(`cmi.objectives.${place}.id`))).toEqual([
      'PRIMARY',
      'WHO',
      'MEET',
      'TELL',
    ]);
    expect(lms.errors).toEqual([]);
  });

  it('rewrites a row whose answer is another after a merge', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(2), 'urgent');
    await time.pass(100);
    const merged = record(2);
    const rows = [...merged.rows.slice(0, 5), answer(7), answer(0), answer(1)];
    tracker.save({ ...merged, rows }, 'urgent');
    await time.pass(100);
    expect([5, 6, 7].map((place) => lms.stored.get(`cmi.interactions.${place}.id`))).toEqual(
      [7, 0, 1].map((place) => answer(place).id),
    );
    expect(lms.stored.get('cmi.interactions.5.type')).toBe(answer(7).type);
    expect(lms.errors).toEqual([]);
  });

  it('never lowers score, status or an objective that the platform has', async () => {
    const first = standard.create();
    const one = await launch(standard, { lms: first });
    one.tracker.save(
      record(6, { score: 67, outcome: 'passed', objectives: GOT_IT, progress: 1 }),
      'urgent',
    );
    await one.time.pass(100);
    one.tracker.close();
    const lms = standard.create({ stored: Object.fromEntries(first.stored) });
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(1), 'urgent');
    await time.pass(100);
    tracker.close();
    for (const name of [...first.stored.keys()].filter((key) =>
      /score|status|progress/.test(key),
    )) {
      expect([name, lms.stored.get(name)]).toEqual([name, first.stored.get(name)]);
    }
  });

  it('raises a status that a platform made up', async () => {
    const lms = standard.create({
      stored: {
        [standard.status]: standard === SCORM12 ? 'failed' : 'incomplete',
        'cmi.success_status': 'failed',
      },
    });
    const { tracker, time } = await launch(standard, { lms });
    expect(lms.calls.filter(({ args }) => args[0] === standard.status && args.length > 1)).toEqual(
      [],
    );
    tracker.save(record(6, { score: 67, outcome: 'passed' }), 'urgent');
    await time.pass(100);
    expect(lms.stored.get(standard.status)).toBe(standard === SCORM12 ? 'passed' : 'completed');
    if (standard === SCORM2004) expect(lms.stored.get('cmi.success_status')).toBe('passed');
  });

  it('ends with exit, session time and state committed, then finishes once', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(2));
    await time.pass(50);
    tracker.save(record(3));
    tracker.close();
    tracker.close();
    expect(lms.calls.filter(({ method }) => method === standard.finish)).toHaveLength(1);
    expect(lms.calls.at(-1)?.method).toBe(standard.finish);
    expect(lms.stored.get('cmi.suspend_data')).toBe(record(3).state);
    expect(lms.peek(standard.exit)).toBe('suspend');
    expect(lms.errors).toEqual([]);
    await time.pass(60_000);
    expect(lms.errors).toEqual([]);
  });

  it('goes through a whole course without one error', async () => {
    const lms = standard.create();
    const { tracker, time, window, failures } = await launch(standard, { lms });
    for (let step = 1; step <= 40; step += 1) {
      const objectives = step > 30 ? GOT_IT : record(step).objectives;
      const outcome = step === 40 ? 'passed' : 'incomplete';
      const score = step > 30 ? 67 : 0;
      tracker.save(
        record(step, { objectives, outcome, score }),
        step % 8 === 0 ? 'urgent' : 'later',
      );
      await time.pass(4000);
      if (step === 20) {
        window.hide();
        await time.pass(5000);
        window.show();
      }
    }
    window.hide();
    window.pageHide();
    expect(lms.errors).toEqual([]);
    expect(failures).toEqual([]);
    expect(lms.stored.get(standard.score)).toBe('67');
    expect(lms.stored.get('cmi.interactions.44.id')).toBe(answer(39).id);
    expect(lms.state).not.toBe('running');
  });

  const statuses: readonly [
    outcome: 'incomplete' | 'completed' | 'passed',
    old: string,
    completion: string,
    success: string | undefined,
  ][] = [
    ['incomplete', 'incomplete', 'incomplete', undefined],
    ['completed', 'completed', 'completed', undefined],
    ['passed', 'passed', 'completed', 'passed'],
  ];
  it.each(statuses)(
    'says %s in the words of the standard',
    async (outcome, old, completion, success) => {
      const lms = standard.create();
      const { tracker, time } = await launch(standard, { lms });
      tracker.save(record(6, { score: 67, outcome }), 'urgent');
      await time.pass(100);
      if (standard === SCORM12) {
        expect(lms.stored.get('cmi.core.lesson_status')).toBe(old);
      } else {
        expect(lms.stored.get('cmi.completion_status')).toBe(completion);
        expect(lms.stored.get('cmi.success_status')).toBe(success);
      }
    },
  );

  it('reports score with its bounds', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(6, { score: 67 }), 'urgent');
    await time.pass(100);
    const prefix = standard.score.replace('raw', '');
    expect(['raw', 'min', 'max'].map((name) => lms.stored.get(prefix + name))).toEqual([
      '67',
      '0',
      '100',
    ]);
    if (standard === SCORM2004) expect(lms.stored.get('cmi.score.scaled')).toBe('0.67');
  });

  it('says of each rule how far it is', async () => {
    const lms = standard.create();
    const { tracker, time } = await launch(standard, { lms });
    tracker.save(record(6, { objectives: GOT_IT }), 'urgent');
    await time.pass(100);
    const told = [0, 2].map((place) =>
      Object.fromEntries(
        [...lms.stored]
          .filter(([name]) => name.startsWith(`cmi.objectives.${place}.`))
          .map(([name, value]) => [name.replace(/^cmi\.objectives\.\d\./, ''), value]),
      ),
    );
    const points = (raw: number): Record<string, string> => ({
      'score.raw': String(raw),
      'score.min': '0',
      'score.max': '100',
      ...(standard === SCORM2004 && { 'score.scaled': String(raw / 100) }),
    });
    const passed =
      standard === SCORM12
        ? { status: 'passed' }
        : { completion_status: 'completed', success_status: 'passed' };
    const begun =
      standard === SCORM12 ? { status: 'incomplete' } : { completion_status: 'incomplete' };
    expect(told).toEqual([
      { id: 'MEET', ...points(80), ...passed },
      { id: 'TELL', ...points(50), ...begun },
    ]);
  });
});
