import type { Access, Element } from '../data-model.ts';
import * as is from './scorm12-types.ts';

/* The data model of SCORM 1.2 (Run-Time Environment 3.4.4), optional elements included. */

const element = (
  access: Access,
  check: is.Check = () => false,
  initial?: string,
): Element<is.Check> => ({ access, check, ...(initial !== undefined && { initial }) });

const outcome = is.oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
const objectiveStatus: is.Check = (value) => outcome(value) || value === 'not attempted';
const result: is.Check = (value) =>
  is.oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || is.decimal(value);

/** By generic name. Those without an initial value of their own read as an empty text. */
export const ELEMENTS: ReadonlyMap<string, Element<is.Check>> = new Map(
  Object.entries({
    'cmi.core.student_id': element('ro'),
    'cmi.core.student_name': element('ro'),
    'cmi.core.lesson_location': element('rw', is.string(255)),
    'cmi.core.credit': element('ro'),
    'cmi.core.lesson_status': element('rw', outcome, 'not attempted'),
    'cmi.core.entry': element('ro'),
    'cmi.core.score.raw': element('rw', is.score),
    'cmi.core.score.min': element('rw', is.score),
    'cmi.core.score.max': element('rw', is.score),
    'cmi.core.total_time': element('ro', undefined, '0000:00:00.00'),
    'cmi.core.lesson_mode': element('ro', undefined, 'normal'),
    'cmi.core.exit': element('wo', is.oneOf('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': element('wo', is.timespan),
    'cmi.suspend_data': element('rw', is.string(4096)),
    'cmi.launch_data': element('ro'),
    'cmi.comments': element('rw', is.string(4096)),
    'cmi.comments_from_lms': element('ro'),
    'cmi.objectives.n.id': element('rw', is.identifier),
    'cmi.objectives.n.score.raw': element('rw', is.score),
    'cmi.objectives.n.score.min': element('rw', is.score),
    'cmi.objectives.n.score.max': element('rw', is.score),
    'cmi.objectives.n.status': element('rw', objectiveStatus, 'not attempted'),
    'cmi.student_data.mastery_score': element('ro'),
    'cmi.student_data.max_time_allowed': element('ro'),
    'cmi.student_data.time_limit_action': element('ro'),
    'cmi.student_preference.audio': element('rw', is.integerFrom(-1, 100), '0'),
    'cmi.student_preference.language': element('rw', is.string(255)),
    'cmi.student_preference.speed': element('rw', is.integerFrom(-100, 100), '0'),
    'cmi.student_preference.text': element('rw', is.integerFrom(-1, 1), '0'),
    'cmi.interactions.n.id': element('wo', is.identifier),
    'cmi.interactions.n.objectives.n.id': element('wo', is.identifier),
    'cmi.interactions.n.time': element('wo', is.time),
    'cmi.interactions.n.type': element('wo', is.oneOf(...is.INTERACTION_TYPES)),
    'cmi.interactions.n.correct_responses.n.pattern': element('wo', is.feedback),
    'cmi.interactions.n.weighting': element('wo', is.decimalFrom(-100, 100)),
    'cmi.interactions.n.student_response': element('wo', is.feedback),
    'cmi.interactions.n.result': element('wo', result),
    'cmi.interactions.n.latency': element('wo', is.timespan),
  }),
);

/** What `_children` says of each group. */
export const CHILDREN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cmi: 'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
    'cmi.core':
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score': 'raw,min,max',
    'cmi.objectives': 'id,score,status',
    'cmi.objectives.n.score': 'raw,min,max',
    'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action',
    'cmi.student_preference': 'audio,language,speed,text',
    'cmi.interactions':
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  }),
);

/** Groups that have a `_count`. */
export const ARRAYS: readonly string[] = [
  'cmi.objectives',
  'cmi.interactions',
  'cmi.interactions.n.objectives',
  'cmi.interactions.n.correct_responses',
];

export const MESSAGES: Readonly<Record<number, string>> = {
  0: 'No error',
  101: 'General exception',
  201: 'Invalid argument error',
  202: 'Element cannot have children',
  203: 'Element not an array. Cannot have count.',
  301: 'Not initialized',
  401: 'Not implemented error',
  402: 'Invalid set value, element is a keyword',
  403: 'Element is read only',
  404: 'Element is write only',
  405: 'Incorrect Data Type',
};
