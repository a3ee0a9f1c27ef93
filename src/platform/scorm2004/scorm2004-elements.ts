import type { Access, Element } from '../data-model.ts';
import { RESPONSE_TYPES } from './scorm2004-responses.ts';
import * as is from './scorm2004-types.ts';

/*
 * The data model of SCORM 2004 4th Edition: the run-time (Run-Time Environment 4.2), navigation (Sequencing and
 * Navigation 5.6) and what activities share (Run-Time Environment 4.3).
 */

const element = (
  access: Access,
  check: is.Check = () => 406,
  initial?: string,
): Element<is.Check> => ({ access, check, ...(initial !== undefined && { initial }) });

const completion = is.oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = is.oneOf('passed', 'failed', 'unknown');
const result: is.Check = (value) =>
  is.oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) === 0 ? 0 : is.real()(value);
const navigation: is.Check = (value) =>
  /^\{target=[^}]+\}(choice|jump)$/.test(value)
    ? 0
    : is.oneOf(
        'continue',
        'previous',
        'exit',
        'exitAll',
        'abandon',
        'abandonAll',
        'suspendAll',
        '_none_',
      )(value);

/** By generic name. One without an initial value cannot be read before it was set (403). */
export const ELEMENTS: ReadonlyMap<string, Element<is.Check>> = new Map(
  Object.entries({
    'cmi.comments_from_learner.n.comment': element('rw', is.localizedString(4000)),
    'cmi.comments_from_learner.n.location': element('rw', is.string(250)),
    'cmi.comments_from_learner.n.timestamp': element('rw', is.timestamp),
    'cmi.comments_from_lms.n.comment': element('ro'),
    'cmi.comments_from_lms.n.location': element('ro'),
    'cmi.comments_from_lms.n.timestamp': element('ro'),
    'cmi.completion_status': element('rw', completion, 'unknown'),
    'cmi.completion_threshold': element('ro'),
    'cmi.credit': element('ro', undefined, 'credit'),
    'cmi.entry': element('ro'),
    'cmi.exit': element('wo', is.oneOf('time-out', 'suspend', 'logout', 'normal', '')),
    'cmi.interactions.n.id': element('rw', is.longIdentifier),
    'cmi.interactions.n.type': element('rw', is.oneOf(...Object.keys(RESPONSE_TYPES))),
    'cmi.interactions.n.objectives.n.id': element('rw', is.longIdentifier),
    'cmi.interactions.n.timestamp': element('rw', is.timestamp),
    'cmi.interactions.n.correct_responses.n.pattern': element('rw', () => 0),
    'cmi.interactions.n.weighting': element('rw', is.real()),
    'cmi.interactions.n.learner_response': element('rw', () => 0),
    'cmi.interactions.n.result': element('rw', result),
    'cmi.interactions.n.latency': element('rw', is.duration),
    'cmi.interactions.n.description': element('rw', is.localizedString(250)),
    'cmi.launch_data': element('ro'),
    'cmi.learner_id': element('ro'),
    'cmi.learner_name': element('ro'),
    'cmi.learner_preference.audio_level': element('rw', is.real(0), '1'),
    'cmi.learner_preference.language': element('rw', is.language, ''),
    'cmi.learner_preference.delivery_speed': element('rw', is.real(0), '1'),
    'cmi.learner_preference.audio_captioning': element('rw', is.oneOf('-1', '0', '1'), '0'),
    'cmi.location': element('rw', is.string(1000)),
    'cmi.max_time_allowed': element('ro'),
    'cmi.mode': element('ro', undefined, 'normal'),
    'cmi.objectives.n.id': element('rw', is.longIdentifier),
    'cmi.objectives.n.score.scaled': element('rw', is.real(-1, 1)),
    'cmi.objectives.n.score.raw': element('rw', is.real()),
    'cmi.objectives.n.score.min': element('rw', is.real()),
    'cmi.objectives.n.score.max': element('rw', is.real()),
    'cmi.objectives.n.success_status': element('rw', success, 'unknown'),
    'cmi.objectives.n.completion_status': element('rw', completion, 'unknown'),
    'cmi.objectives.n.progress_measure': element('rw', is.real(0, 1)),
    'cmi.objectives.n.description': element('rw', is.localizedString(250)),
    'cmi.progress_measure': element('rw', is.real(0, 1)),
    'cmi.scaled_passing_score': element('ro'),
    'cmi.score.scaled': element('rw', is.real(-1, 1)),
    'cmi.score.raw': element('rw', is.real()),
    'cmi.score.min': element('rw', is.real()),
    'cmi.score.max': element('rw', is.real()),
    'cmi.session_time': element('wo', is.duration),
    'cmi.success_status': element('rw', success, 'unknown'),
    'cmi.suspend_data': element('rw', is.string(64_000)),
    'cmi.time_limit_action': element('ro', undefined, 'continue,no message'),
    'cmi.total_time': element('ro', undefined, 'PT0S'),
    'adl.nav.request': element('rw', navigation, '_none_'),
    'adl.nav.request_valid.continue': element('ro', undefined, 'unknown'),
    'adl.nav.request_valid.previous': element('ro', undefined, 'unknown'),
    'adl.data.n.id': element('ro'),
    'adl.data.n.store': element('rw', is.string(64_000)),
  }),
);

/** Asks whether an activity may be chosen or jumped to. */
export const REQUEST_VALID = /^adl\.nav\.request_valid\.(choice|jump)\.\{target=[^}]+\}$/;

/** What `_children` says of each group. */
export const CHILDREN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cmi: '_version,comments_from_learner,comments_from_lms,completion_status,completion_threshold,credit,entry,exit,interactions,launch_data,learner_id,learner_name,learner_preference,location,max_time_allowed,mode,objectives,progress_measure,scaled_passing_score,score,session_time,success_status,suspend_data,time_limit_action,total_time',
    'cmi.comments_from_learner': 'comment,location,timestamp',
    'cmi.comments_from_lms': 'comment,location,timestamp',
    'cmi.interactions':
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
    'cmi.learner_preference': 'audio_level,language,delivery_speed,audio_captioning',
    'cmi.objectives': 'id,score,success_status,completion_status,progress_measure,description',
    'cmi.objectives.n.score': 'scaled,raw,min,max',
    'cmi.score': 'scaled,raw,min,max',
    'adl.data': 'id,store',
  }),
);

/** Groups that have a `_count`, and how many entries every platform must keep. */
export const ARRAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'cmi.comments_from_learner': 250,
    'cmi.comments_from_lms': 100,
    'cmi.interactions': 250,
    'cmi.interactions.n.objectives': 10,
    'cmi.interactions.n.correct_responses': 10,
    'cmi.objectives': 100,
    'adl.data': Infinity,
  }),
);

export const MESSAGES: Readonly<Record<number, string>> = {
  0: 'No Error',
  101: 'General Exception',
  102: 'General Initialization Failure',
  103: 'Already Initialized',
  104: 'Content Instance Terminated',
  111: 'General Termination Failure',
  112: 'Termination Before Initialization',
  113: 'Termination After Termination',
  122: 'Retrieve Data Before Initialization',
  123: 'Retrieve Data After Termination',
  132: 'Store Data Before Initialization',
  133: 'Store Data After Termination',
  142: 'Commit Before Initialization',
  143: 'Commit After Termination',
  201: 'General Argument Error',
  301: 'General Get Failure',
  351: 'General Set Failure',
  391: 'General Commit Failure',
  401: 'Undefined Data Model Element',
  402: 'Unimplemented Data Model Element',
  403: 'Data Model Element Value Not Initialized',
  404: 'Data Model Element Is Read Only',
  405: 'Data Model Element Is Write Only',
  406: 'Data Model Element Type Mismatch',
  407: 'Data Model Element Value Out Of Range',
  408: 'Data Model Dependency Not Established',
};
