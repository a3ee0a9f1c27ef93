import type { CourseOutline, Outline } from '../../content/compiled.ts';
import type { Journal } from '../journal.ts';
import type { EncodeJournal } from '../journal/encode.ts';
import { writeJournal } from '../journal/stored-form.ts';
import { locationOf, objectiveOf, outcomeOf } from '../record.ts';
import { ROW_LIMIT, answerRow, stateRows, sumRows } from '../record-rows.ts';
import type { CourseRecord, RowRecord } from '../record-types.ts';
import { type CourseProgress, type Outlines, courseProgress } from './course-progress.ts';

/** What the record of a course is computed from; as `RecordSource`, with all modules in place of one. */
export interface WholeCourseSource {
  readonly journal: Journal;
  readonly course: CourseOutline;
  readonly outlines: Outlines;
  /** The outline of the module that is played, when one is. */
  readonly present?: Outline | undefined;
  readonly minute: number;
  readonly passMark: number;
  readonly place: string;
  readonly encode?: EncodeJournal | undefined;
}

/**
 * What a platform is told of a course: the rules of `docs/decisions/course-package.md`. While a module that was
 * played is not loaded, the rows are left as the platform has them.
 */
export function wholeCourseRecord(source: WholeCourseSource): CourseRecord {
  const { journal, course, outlines, minute, passMark, place } = source;
  const now = courseProgress(journal, course, outlines, minute);
  return {
    state: stateOf(source),
    location: locationOf(place),
    score: now.score,
    outcome: outcomeOf(now, passMark),
    progress: shareDone(now),
    objectives: now.rules.map(objectiveOf),
    rows: rowsOf(now),
  };
}

function stateOf({ journal, outlines, present, encode }: WholeCourseSource): string {
  const all = Object.values(outlines);
  const first = present ?? all[0];
  if (encode === undefined || first === undefined) {
    return writeJournal(journal, first ?? { fingerprint: '' });
  }
  return encode(journal, [first, ...all.filter((outline) => outline !== first)]);
}

function rowsOf({ rules, known }: CourseProgress): readonly RowRecord[] {
  if (known === undefined) return [];
  const answers = known.answers.flatMap(({ answer, outline }) => answerRow(answer, outline));
  return [...stateRows(rules), ...sumRows(known), ...answers].slice(0, ROW_LIMIT);
}

// Stories over and rules settled, each counting as one; whole once handed in.
function shareDone({ modules, rules, handedIn }: CourseProgress): number {
  if (handedIn) return 1;
  const stories = modules.flatMap((module) => module.stories).length;
  const over = modules.reduce((sum, module) => sum + module.over, 0);
  const settled = rules.filter((rule) => rule.settled).length;
  return Math.round((100 * (over + settled)) / (stories + rules.length)) / 100;
}
