import type { Dialect } from '../dialect.ts';
import { duration, response, timestamp } from './formats.ts';

/** SCORM 2004 Run-Time Environment, 3rd and 4th Edition, section 4.2. */
export const scorm2004: Dialect = {
  api: 'API_1484_11',
  prefix: '',
  finish: 'Terminate',
  root: 'cmi.',
  mode: 'mode',
  learner: 'learner_id',
  place: 'location',
  status: 'completion_status',
  objectiveStatus: 'completion_status',
  tellsSuccess: true,
  objectiveIdsFixed: true,
  stateLimit: 64_000,
  isOver: /^1[1-4][23]$/,
  response: 'learner_response',
  time: 'timestamp',
  wrong: 'incorrect',
  responseText: response,
  moment: timestamp,
  duration,
};
