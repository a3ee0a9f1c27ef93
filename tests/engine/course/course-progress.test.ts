import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/cli/read-project.ts';
import { compileCourse } from '../../../src/content/compile-course.ts';
import { compileModule } from '../../../src/content/compile.ts';
import { MODULE_CODES, STORY_CODES } from '../../../src/engine/codes.ts';
import { courseProgress } from '../../../src/engine/course/course-progress.ts';
import { wholeCourseRecord } from '../../../src/engine/course/course-record.ts';
import { handInCourse } from '../../../src/engine/course/hand-in.ts';
import type { Journal } from '../../../src/engine/journal.ts';
import { append, openSitting } from '../../../src/engine/journal/append.ts';

const { project } = readProject();
const COURSE = compileCourse(project, '9-11')!;
const OUTLINES = Object.fromEntries(
  COURSE.modules.map(({ module }) => [module, compileModule(project, module, '9-11').outline]),
);
const DAY = 24 * 60;
const line = (module: string) => COURSE.modules.find((one) => one.module === module)!;

type Written = readonly [number: number, option: number];

/** A journal of sittings in one module each. */
function journalOf(...parts: readonly (readonly [module: string, minute: number, ...Written[]])[]) {
  return parts.reduce<Journal>(
    (journal, [module, minute, ...entries], place) =>
      entries.reduce(
        (grown, [number, option]) => append(grown, { number, option }, minute),
        openSitting(journal, { id: place + 1, block: line(module).block, minute }),
      ),
    { sittings: [] },
  );
}
const gotIt = (module: string, rule: string): Written => [
  0,
  MODULE_CODES.gotIt + line(module).rules.indexOf(rule),
];
const now = (journal: Journal, minute = 1000, outlines = OUTLINES) =>
  courseProgress(journal, COURSE, outlines, minute);

describe('a course', () => {
  it('has each rule once, in the order in which it first teaches it', () => {
    const ids = now({ sittings: [] }).rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 5)).toEqual(['WHO', 'PRESS', 'FEEL', 'MEET', 'TELL']);
  });

  it('counts a rule once that two of its modules teach', () => {
    const journal = journalOf(['who-is-it', 1000, gotIt('who-is-it', 'WHO')]);
    const { score, rules, modules } = now(journal);
    expect(score).toBe(Math.round(100 / rules.length));
    const inMeetUp = modules.find(({ module }) => module === 'meet-up')!;
    expect(inMeetUp.rules.find(({ id }) => id === 'WHO')!.state).toBe('got-it');
    expect(inMeetUp.played).toBe(false);
  });

  it('offers the review of a shared rule at one stop alone, where the pupil has been', () => {
    const journal = journalOf(['meet-up', 1000, gotIt('meet-up', 'WHO')]);
    const due = now(journal, 1000 + 8 * DAY).modules.filter(({ due }) => due.includes('WHO'));
    expect(due.map(({ module }) => module)).toEqual(['meet-up']);
  });

  it('says the same of what is got before a module is loaded as after', () => {
    const journal = journalOf(
      ['photos', 1000, [line('photos').stories[0]!, STORY_CODES.opened]],
      ['photos', 1100, gotIt('photos', 'PHOTO')],
    );
    const [early, late] = [now(journal, 1200, {}), now(journal, 1200)];
    expect(early.score).toBe(late.score);
    expect(early.modules.map(({ stories }) => stories)).toEqual(
      late.modules.map(({ stories }) => stories),
    );
    expect(early.known).toBeUndefined();
    expect(late.known).toBeDefined();
    expect(early.last).toBe('photos');
  });

  it('reports rule rows first, and none while a module that was played is not loaded', () => {
    const journal = journalOf(['photos', 1000, gotIt('photos', 'PHOTO')]);
    const record = (outlines: typeof OUTLINES) =>
      wholeCourseRecord({
        journal,
        course: COURSE,
        outlines,
        minute: 1000,
        passMark: 60,
        place: 'path',
      });
    expect(record({}).rows).toEqual([]);
    expect(record({}).objectives).toHaveLength(now(journal).rules.length);
    expect(record(OUTLINES).rows[0]).toMatchObject({ id: 'rule.WHO' });
    expect(record(OUTLINES).outcome).toBe('incomplete');
  });

  it('is not handed in before every module is done, and only once', () => {
    const at = { id: 9, minute: 2000 };
    const begun = journalOf(['photos', 1000, gotIt('photos', 'PHOTO')]);
    expect(handInCourse(begun, COURSE, now(begun), at)).toBe(begun);
    const done = { ...now(begun), done: true };
    const handedIn = handInCourse(begun, COURSE, done, at);
    expect(now(handedIn).handedIn).toBe(true);
    expect(handInCourse(handedIn, COURSE, { ...done, handedIn: true }, at)).toBe(handedIn);
  });
});
