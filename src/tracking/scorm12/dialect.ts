import type { RowRecord } from '../../engine/record-types.ts';
import { toAscii } from '../ascii.ts';
import type { Dialect, Pair } from '../dialect.ts';
import { feedback, timeOfDay, timespan } from './formats.ts';

const LONGEST_TEXT = 255;

/** SCORM 1.2 Run-Time Environment, section 3.4. */
export const scorm12: Dialect = {
  api: 'API',
  methods: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  elements: {
    mode: 'cmi.core.lesson_mode',
    learner: 'cmi.core.student_id',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    state: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    time: 'cmi.core.session_time',
    floors: ['cmi.core.score.raw'],
    objectiveFloors: ['score.raw', 'status'],
  },
  errors: { over: [301], unsupported: [401] },
  objectiveIdsFixed: false,
  stateLimit: 4096,

  course: (record) => [
    ['cmi.suspend_data', record.state],
    ['cmi.core.lesson_location', toAscii(record.location, LONGEST_TEXT)],
    ['cmi.core.score.raw', String(record.score)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.lesson_status', record.outcome],
  ],

  objective: ({ id, score, status }) => [
    ['id', id],
    ['score.raw', String(score)],
    ['score.min', '0'],
    ['score.max', '100'],
    ['status', status],
  ],

  row,
  duration: timespan,
};

function row(row: RowRecord): readonly Pair[] {
  if (row.kind === 'state') {
    return [
      ['id', row.id],
      ['type', 'fill-in'],
      ...(row.objective === undefined ? [] : [['objectives.0.id', row.objective] as const]),
      ['student_response', toAscii(row.value, LONGEST_TEXT)],
      ['result', 'neutral'],
    ];
  }
  return [
    ['id', row.id],
    ['type', row.type],
    ['objectives.0.id', row.objective],
    ['correct_responses.0.pattern', feedback(row.pattern)],
    ['student_response', feedback(row.response)],
    ['result', row.right ? 'correct' : 'wrong'],
    ['time', timeOfDay(row.minute)],
  ];
}
