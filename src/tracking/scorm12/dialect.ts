import type { Dialect } from '../dialect.ts';
import { feedback, timeOfDay, timespan } from './formats.ts';

/** SCORM 1.2 Run-Time Environment, section 3.4. */
export const scorm12: Dialect = {
  api: 'API',
  prefix: 'LMS',
  finish: 'Finish',
  root: 'cmi.core.',
  mode: 'lesson_mode',
  learner: 'student_id',
  place: 'lesson_location',
  status: 'lesson_status',
  objectiveStatus: 'status',
  tellsSuccess: false,
  objectiveIdsFixed: false,
  stateLimit: 4096,
  isOver: /^301$/,
  response: 'student_response',
  time: 'time',
  wrong: 'wrong',
  responseText: feedback,
  moment: timeOfDay,
  duration: timespan,
};
