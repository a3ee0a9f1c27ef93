/** A standard in the words that a platform and its tests need. */
export interface Standard {
  readonly standard: 'scorm12' | 'scorm2004';
  /** Name under which a package finds the API. */
  readonly name: 'API' | 'API_1484_11';
  readonly initialize: string;
  readonly finish: string;
  readonly set: string;
  readonly get: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
  readonly diagnostic: string;
  readonly learner: string;
  readonly mode: string;
  readonly entry: string;
  readonly exit: string;
  /** Completion in 2004. */
  readonly status: string;
  readonly score: string;
  readonly sessionTime: string;
  readonly response: string;
  readonly wrong: string;
}

export const SCORM12: Standard = {
  standard: 'scorm12',
  name: 'API',
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  set: 'LMSSetValue',
  get: 'LMSGetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  errorString: 'LMSGetErrorString',
  diagnostic: 'LMSGetDiagnostic',
  learner: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  entry: 'cmi.core.entry',
  exit: 'cmi.core.exit',
  status: 'cmi.core.lesson_status',
  score: 'cmi.core.score.raw',
  sessionTime: 'cmi.core.session_time',
  response: 'student_response',
  wrong: 'wrong',
};

export const SCORM2004: Standard = {
  standard: 'scorm2004',
  name: 'API_1484_11',
  initialize: 'Initialize',
  finish: 'Terminate',
  set: 'SetValue',
  get: 'GetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  errorString: 'GetErrorString',
  diagnostic: 'GetDiagnostic',
  learner: 'cmi.learner_id',
  mode: 'cmi.mode',
  entry: 'cmi.entry',
  exit: 'cmi.exit',
  status: 'cmi.completion_status',
  score: 'cmi.score.raw',
  sessionTime: 'cmi.session_time',
  response: 'learner_response',
  wrong: 'incorrect',
};
