import type { CourseRecord, RowRecord } from '../../engine/record-types.ts';
import { toAscii } from '../ascii.ts';
import type { Dialect, Pair } from '../dialect.ts';
import { duration, response, timestamp } from './formats.ts';

const LONGEST_LOCATION = 1000;
const LONGEST_TEXT = 250;

/** SCORM 2004 Run-Time Environment, 3rd and 4th Edition, section 4.2. */
export const scorm2004: Dialect = {
  api: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  elements: {
    mode: 'cmi.mode',
    learner: 'cmi.learner_id',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    state: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    time: 'cmi.session_time',
    floors: ['cmi.score.raw', 'cmi.score.scaled', 'cmi.progress_measure'],
    objectiveFloors: ['score.raw', 'score.scaled', 'completion_status'],
  },
  errors: { over: [112, 113, 122, 123, 132, 133, 142, 143], unsupported: [401, 402] },
  objectiveIdsFixed: true,
  stateLimit: 64_000,

  course: (record) => [
    ['cmi.suspend_data', record.state],
    ['cmi.location', toAscii(record.location, LONGEST_LOCATION)],
    ...score('cmi.score.', record.score),
    ['cmi.progress_measure', String(record.progress)],
    ...outcome(record.outcome),
  ],

  objective: ({ id, score: points, status }) => [
    ['id', id],
    ...score('score.', points),
    ['completion_status', status === 'passed' ? 'completed' : 'incomplete'],
    ...(status === 'passed' ? [['success_status', 'passed'] as const] : []),
  ],

  row,
  duration,
};

function score(prefix: string, points: number): readonly Pair[] {
  return [
    [`${prefix}raw`, String(points)],
    [`${prefix}min`, '0'],
    [`${prefix}max`, '100'],
    [`${prefix}scaled`, String(points / 100)],
  ];
}

function outcome(outcome: CourseRecord['outcome']): readonly Pair[] {
  if (outcome === 'incomplete') return [['cmi.completion_status', 'incomplete']];
  const completed = ['cmi.completion_status', 'completed'] as const;
  return outcome === 'passed' ? [completed, ['cmi.success_status', 'passed']] : [completed];
}

function row(row: RowRecord): readonly Pair[] {
  if (row.kind === 'state') {
    return [
      ['id', row.id],
      ['type', 'fill-in'],
      ...(row.objective === undefined ? [] : [['objectives.0.id', row.objective] as const]),
      ['learner_response', toAscii(row.value, LONGEST_TEXT)],
      ['result', 'neutral'],
    ];
  }
  return [
    ['id', row.id],
    ['type', row.type],
    ['objectives.0.id', row.objective],
    ['correct_responses.0.pattern', response(row.pattern)],
    ['learner_response', response(row.response)],
    ['result', row.right ? 'correct' : 'incorrect'],
    ['timestamp', timestamp(row.minute)],
  ];
}
