import type { CourseRecord, ObjectiveRecord, RowRecord } from '../engine/record-types.ts';
import { toAscii } from './ascii.ts';
import type { Dialect } from './dialect.ts';

/** An element's name, or the end of it, with the value to set. */
export type Pair = readonly [element: string, value: string];

// `cmi.core.lesson_location`; SCORM 2004 allows more.
const LONGEST_PLACE = 255;

/** Place, score and outcome of a course, in the order they are set. */
export function coursePairs(record: CourseRecord, dialect: Dialect): readonly Pair[] {
  const { root, place, status, tellsSuccess } = dialect;
  return pairsOf([
    [root + place, toAscii(record.location, LONGEST_PLACE)],
    [`${root}progress_measure`, tellsSuccess && String(record.progress)],
    ...resultPairs(root, record.score, root + status, record.outcome, dialect),
  ]);
}

/** Of an objective, its id first; names begin after `cmi.objectives.n.`. */
export function objectivePairs(
  { id, score, status }: ObjectiveRecord,
  dialect: Dialect,
): readonly Pair[] {
  return pairsOf([['id', id], ...resultPairs('', score, dialect.objectiveStatus, status, dialect)]);
}

/** Of an interaction, id and type first; names begin after `cmi.interactions.n.`. */
export function rowPairs(row: RowRecord, dialect: Dialect): readonly Pair[] {
  const { response, time, wrong, responseText } = dialect;
  const isAnswer = row.kind === 'answer';
  return pairsOf([
    ['id', row.id],
    ['type', isAnswer ? row.type : 'fill-in'],
    ['objectives.0.id', row.objective],
    ['correct_responses.0.pattern', isAnswer && responseText(row.pattern)],
    [response, isAnswer ? responseText(row.response) : row.value],
    ['result', isAnswer ? (row.right ? 'correct' : wrong) : 'neutral'],
    [time, isAnswer && dialect.moment(row.minute)],
  ]);
}

type MaybePair = readonly [element: string, value: string | false | undefined];

function resultPairs(
  prefix: string,
  points: number,
  status: string,
  outcome: CourseRecord['outcome'],
  { tellsSuccess }: Dialect,
): readonly MaybePair[] {
  const isSuccess = tellsSuccess && outcome === 'passed';
  return [
    [`${prefix}score.raw`, String(points)],
    [`${prefix}score.min`, '0'],
    [`${prefix}score.max`, '100'],
    [`${prefix}score.scaled`, tellsSuccess && String(points / 100)],
    [status, isSuccess ? 'completed' : outcome],
    // Left unknown unless it is reached: nothing is ever "failed".
    [`${prefix}success_status`, isSuccess && outcome],
  ];
}

function pairsOf(pairs: readonly MaybePair[]): readonly Pair[] {
  return pairs.filter((pair): pair is Pair => !!pair[1]);
}
