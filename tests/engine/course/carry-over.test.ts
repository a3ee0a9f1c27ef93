import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progress } from '../../../src/engine/progress.ts';
import { decodeJournal } from '../../../src/engine/journal/stored-form.ts';
import {
  COURSE,
  type CourseStep,
  courseAt,
  lessonOf,
  playModule,
} from '../../support/play-course.ts';
import { sessionAt, viewIn } from '../../support/play-lesson.ts';
import { type Pupil, decideAs } from '../../support/pupils.ts';
import { seeded } from '../../support/random.ts';

/* Rules go with the pupil from one module to the next: in a course, which is one journal, and in one browser. */

const START = 1000;
const DAY = 24 * 60;
const IDS = COURSE.modules.map(({ module }) => module);
const rulesOf = (module: string) => COURSE.modules.find((one) => one.module === module)!.rules;
const sharedBy = (one: string, other: string) =>
  rulesOf(one).filter((rule) => rulesOf(other).includes(rule));
/** Each two modules of which the second teaches a rule of the first. */
const PAIRS = IDS.flatMap((one) =>
  IDS.filter((other) => other !== one && sharedBy(one, other).length > 0).map(
    (other) => [one, other] as const,
  ),
);

describe('a rule got in one module', () => {
  test('there are modules that share one', () => expect(PAIRS.length).toBeGreaterThan(2));

  test.each(PAIRS)(
    'is carried from %s to %s, in the same launch and in the next',
    async (one, other) => {
      const clock = { minute: START };
      const launch = courseAt(clock);
      await playModule(launch, one, { kind: 'all-right' }, clock);
      const next = courseAt(clock, launch.saved.at(-1)!.state, 500);
      for (const { session } of [launch, next]) {
        const lesson = await session.enter(lessonOf(other));
        const view = viewIn(lesson);
        const home = view.screen === 'home' ? view.progress : undefined;
        for (const rule of sharedBy(one, other)) {
          expect(home?.rules.find(({ id }) => id === rule)).toMatchObject({
            state: 'got-it',
            everGotIt: true,
            answered: 0,
          });
        }
        for (const rule of rulesOf(other).filter((rule) => !sharedBy(one, other).includes(rule))) {
          expect(home?.rules.find(({ id }) => id === rule)!.state).toBe('not-yet');
        }
        session.leave();
      }
    },
  );

  test.each(PAIRS)('is carried from %s to %s between the pages of one browser', (one, other) => {
    const clock = { minute: START };
    const first = sessionAt(lessonOf(one), clock).session;
    for (let view = viewIn(first); !(view.screen === 'home' && view.progress.done);) {
      const decision = decideAs({ kind: 'all-right' }, view, lessonOf(one));
      if (decision === 'go-on') first.goOn();
      else first.decide(decision);
      view = viewIn(first);
    }
    const second = sessionAt(lessonOf(other), clock, 500).session;
    second.take({ states: [first.record().state] });
    for (const rule of sharedBy(one, other)) {
      expect(second.progress().rules.find(({ id }) => id === rule)!.state).toBe('got-it');
    }
    // And the page of the first still has all of it once the second has written.
    second.decide({ type: 'practice.opened' });
    const again = sessionAt(lessonOf(one), clock, 900).session;
    again.take({ states: [second.record().state] });
    expect(again.progress()).toEqual(first.progress());
  });

  test('is not practised again where it is carried to, and nothing is asked of it before it is due', async () => {
    const clock = { minute: START };
    const launch = courseAt(clock);
    await playModule(launch, 'who-is-it', { kind: 'all-right' }, clock);
    const steps = await playModule(launch, 'meet-up', { kind: 'all-right' }, clock);
    const { points } = lessonOf('meet-up').outline;
    const practised = steps.flatMap(({ view }) => {
      const point = view.screen === 'question' ? points[view.number] : undefined;
      return point?.kind === 'question' ? [point.rule] : [];
    });
    expect(practised).toContain('MEET');
    // Practice turns to a rule that is got only when no other has a question left.
    expect(practised.filter((rule) => rule === 'WHO').length).toBeLessThan(
      practised.filter((rule) => rule === 'MEET').length,
    );
  });
});

describe('a course that is stopped anywhere', () => {
  const pupil = (seed: number): Pupil =>
    seed % 3 === 0 ? { kind: 'all-right' } : { kind: 'random', random: seeded(seed) };

  test('goes on in every module as if it had not been, and carries the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 3 }),
        fc.nat({ max: 999 }),
        fc.array(fc.nat({ max: 150 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 10 }),
        async (modules, seed, lengths, days) => {
          const clock = { minute: START };
          const whole = courseAt(clock);
          let state: string | undefined;
          for (const [place, module] of modules.entries()) {
            let left = lengths[place]!;
            const stop = () => left-- === 0;
            const steps = await playModule(
              whole,
              module,
              pupil(seed),
              clock,
              (view) => stop() || (view.screen === 'home' && view.progress.done),
            );
            state = steps.at(-1)?.record.state ?? state;
            clock.minute += days * DAY;
            if (state === undefined) continue;
            const again = courseAt(clock, state, 9000 + place);
            expect(again.session.progress()).toEqual(whole.session.progress());
            for (const id of IDS) {
              const [before, after] = [
                viewIn(await whole.session.enter(lessonOf(id))),
                viewIn(await again.session.enter(lessonOf(id))),
              ];
              expect(after).toEqual(before);
              whole.session.leave();
              again.session.leave();
            }
            // What a module's own page says is got, the course says too.
            const { journal } = decodeJournal(state);
            const got = new Set(
              whole.session
                .progress()
                .rules.flatMap(({ id, everGotIt }) => (everGotIt ? [id] : [])),
            );
            for (const id of IDS) {
              const { rules } = progress(journal, lessonOf(id).outline, clock.minute);
              for (const rule of rules) expect(rule.everGotIt).toBe(got.has(rule.id));
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('says the same after any decision of a second module', async () => {
    const clock = { minute: START };
    const launch = courseAt(clock);
    await playModule(launch, 'who-is-it', { kind: 'all-right' }, clock);
    const steps: readonly CourseStep[] = await playModule(
      launch,
      'meet-up',
      { kind: 'random', random: seeded(4) },
      clock,
      (view) => view.screen === 'finish',
    );
    for (const [place, { view, record, minute }] of steps.entries()) {
      const again = courseAt({ minute }, record.state, 9000 + place);
      const lesson = await again.session.enter(lessonOf('meet-up'));
      expect(viewIn(lesson)).toEqual(view);
      expect({ ...lesson.record(), state: '', location: '' }).toEqual({
        ...record,
        state: '',
        location: '',
      });
    }
  });
});

describe('a quick look back inside a course', () => {
  const finished = async (...modules: readonly string[]) => {
    const clock = { minute: START };
    const launch = courseAt(clock);
    for (const module of modules) await playModule(launch, module, { kind: 'all-right' }, clock);
    const state = launch.saved.at(-1)!.state;
    return (days: number) => {
      clock.minute += days * DAY;
      return { clock, ...courseAt(clock, state, 500) };
    };
  };
  const dueIn = (session: ReturnType<typeof courseAt>['session']) =>
    Object.fromEntries(
      session
        .progress()
        .modules.flatMap(({ module, due }) => (due.length > 0 ? [[module, due]] : [])),
    );

  test('is due a week after a rule was got, at one stop, and not a day before', async () => {
    const at = await finished('who-is-it', 'meet-up');
    expect(dueIn(at(6).session)).toEqual({});
    const due = Object.entries(dueIn(at(2).session));
    const rules = due.flatMap(([, rules]) => rules);
    expect(new Set(rules)).toEqual(new Set(['WHO', 'PRESS', 'FEEL', 'MEET', 'TELL']));
    expect(rules).toHaveLength(new Set(rules).size);
  });

  test('makes its rules secure in every module when it is right, and due no more', async () => {
    const at = await finished('who-is-it', 'meet-up');
    const launch = at(8);
    expect(dueIn(launch.session)['who-is-it']).toContain('WHO');
    const lesson = await launch.session.enter(lessonOf('who-is-it'));
    expect(lesson.decide({ type: 'booster.opened' })).toBe(true);
    launch.session.leave();
    const over = (view: { screen: string }) => view.screen === 'home';
    await playModule(launch, 'who-is-it', { kind: 'all-right' }, launch.clock, over);
    const record = launch.saved.at(-1)!;
    for (const { session } of [launch, courseAt(launch.clock, record.state, 900)]) {
      expect(dueIn(session)['who-is-it']).toBeUndefined();
      const who = session.progress().rules.find(({ id }) => id === 'WHO')!;
      expect(who).toMatchObject({ state: 'secure', everSecure: true });
      const inMeeting = session.progress().modules.find(({ module }) => module === 'meet-up')!;
      expect(inMeeting.rules.find(({ id }) => id === 'WHO')!.state).toBe('secure');
      expect(inMeeting.due).not.toContain('WHO');
    }
    expect(record.rows.find(({ id }) => id === 'rule.WHO')).toMatchObject({ value: 'secure' });
  });

  test('that goes wrong leaves the rule got, the score as it was, and another look due', async () => {
    const at = await finished('who-is-it');
    const launch = at(8);
    const before = launch.session.progress();
    const lesson = await launch.session.enter(lessonOf('who-is-it'));
    lesson.decide({ type: 'booster.opened' });
    launch.session.leave();
    const over = (view: { screen: string }) => view.screen === 'home';
    await playModule(launch, 'who-is-it', { kind: 'all-wrong' }, launch.clock, over);
    const after = launch.session.progress();
    expect(after.score).toBe(before.score);
    expect(after.rules.filter(({ everGotIt }) => everGotIt)).toHaveLength(
      before.rules.filter(({ everGotIt }) => everGotIt).length,
    );
    expect(launch.saved.every(({ outcome }) => outcome === 'incomplete')).toBe(true);
  });
});
