import type { CourseOutline } from '../../src/content/compiled.ts';
import { compileCourse } from '../../src/content/compile-course.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { CourseRecord } from '../../src/engine/record-types.ts';
import type { View } from '../../src/engine/view.ts';
import { CourseSession } from '../../src/pages/learn/course/course-session.ts';
import { type Pupil, decideAs } from './pupils.ts';
import { viewIn } from './play-lesson.ts';
import { REAL_LESSONS } from './real-lesson.ts';

const MOST_STEPS = 600;
const PASS_MARK = 60;

/** The course of the real modules at 9-11. */
export const COURSE: CourseOutline = compileCourse(readProject().project, '9-11')!;

/** A module of the course, wholly loaded. */
export function lessonOf(module: string): LessonContent {
  return REAL_LESSONS.find(({ name }) => name === `${module} ${COURSE.band}`)!.content;
}

/** A launch of the course with a clock that the caller moves, and what it saved; all outlines are there. */
export function courseAt(clock: { minute: number }, state?: string, firstId = 1) {
  let id = firstId;
  const saved: CourseRecord[] = [];
  const session = new CourseSession(COURSE, {
    minute: () => clock.minute,
    randomId: () => id++,
    passMark: PASS_MARK,
    save: (record) => void saved.push(record),
  });
  session.take({ states: state === undefined ? [] : [state] });
  for (const { module } of COURSE.modules) session.addOutline(lessonOf(module).outline);
  return { session, saved };
}

/** Whether a pupil of a module is at home with all of it done. */
export const isDone = (view: View): boolean => view.screen === 'home' && view.progress.done;

/** What was saved after a decision, what was on the screen then, and when it was. */
export interface CourseStep {
  readonly view: View;
  readonly record: CourseRecord;
  readonly minute: number;
}

/** Plays in a module until `stop` says so of a screen, a decision every half minute, and goes back to the path. */
export async function playModule(
  { session, saved }: ReturnType<typeof courseAt>,
  module: string,
  pupil: Pupil,
  clock: { minute: number },
  stop: (view: View) => boolean = isDone,
): Promise<readonly CourseStep[]> {
  const content = lessonOf(module);
  const lesson = await session.enter(content);
  const steps: CourseStep[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const view = viewIn(lesson);
    if (stop(view)) {
      session.leave();
      return steps;
    }
    const decision = decideAs(pupil, view, content);
    if (decision === 'go-on') {
      lesson.goOn();
      continue;
    }
    clock.minute += step % 2;
    if (!lesson.decide(decision)) throw new Error(`${decision.type} was refused in ${module}`);
    steps.push({ view: viewIn(lesson), record: saved.at(-1)!, minute: clock.minute });
  }
  throw new Error(`${module} did not stop within ${MOST_STEPS} steps`);
}
