import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { playLesson, sessionAt, viewIn } from '../support/play-lesson.ts';
import { type Pupil, decideAs } from '../support/pupils.ts';
import { seeded } from '../support/random.ts';
import { type Figure, median } from './figure.ts';

/** The most characters that one module may leave of an ordinary pupil, and that a platform takes of any. */
const ORDINARY_BUDGET = 600;
const STATE_BUDGET = 4096;

const PUPILS: readonly (readonly [name: string, pupil: () => Pupil, budget: number])[] = [
  ['always right', () => ({ kind: 'all-right' }), ORDINARY_BUDGET],
  ['always wrong', () => ({ kind: 'all-wrong' }), ORDINARY_BUDGET],
  ['at random', () => ({ kind: 'random', random: seeded(7) }), STATE_BUDGET],
];

/** What a finished lesson leaves to be stored, and how long a decision takes here. */
export function lessonFigures(content: LessonContent): readonly Figure[] {
  const states = PUPILS.map(([name, pupil, budget]) => ({
    name: `stored state of a pupil ${name}`,
    value: playLesson(content, pupil()).at(-1)?.record.state.length,
    unit: 'characters',
    budget,
  }));
  const times = decisionTimes(content);
  return [
    ...states,
    { name: 'a decision with view and record, median', value: median(times), unit: 'ms' },
    { name: 'a decision with view and record, longest', value: Math.max(...times), unit: 'ms' },
  ];
}

// The first lessons warm the engine up; the last one counts.
function decisionTimes(content: LessonContent): readonly number[] {
  let times: number[] = [];
  for (let lesson = 0; lesson < 3; lesson += 1) times = timeLesson(content);
  return times;
}

function timeLesson(content: LessonContent): number[] {
  const clock = { minute: 1000 };
  const { session } = sessionAt(content, clock);
  const times: number[] = [];
  for (;;) {
    const view = viewIn(session);
    if (view.screen === 'home' && view.progress.handedIn) return times;
    const decision = decideAs({ kind: 'all-right' }, view, content);
    if (decision === 'go-on') {
      session.goOn();
      continue;
    }
    clock.minute += 1;
    const begin = performance.now();
    session.decide(decision);
    session.look();
    session.record();
    times.push(performance.now() - begin);
  }
}
