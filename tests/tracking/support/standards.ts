import type { Faults, Call } from '../lms/call-log.ts';
import { Scorm12Lms } from '../lms/scorm12.ts';
import { Scorm2004Lms } from '../lms/scorm2004.ts';

/** What both strict platforms have. */
export interface Lms {
  readonly calls: readonly Call[];
  readonly errors: readonly Call[];
  readonly faults: Faults;
  readonly stored: ReadonlyMap<string, string>;
  readonly state: string;
  peek(name: string): string | undefined;
}

/** How a learner is launched. */
export interface LmsOptions {
  readonly learner?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly stored?: Readonly<Record<string, string>>;
  readonly faults?: Faults;
}

/** One standard in the words of these tests, so that a table can run over both. */
export interface TestStandard {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly name: 'API' | 'API_1484_11';
  readonly initialize: string;
  readonly finish: string;
  readonly set: string;
  readonly get: string;
  readonly commit: string;
  readonly exit: string;
  readonly status: string;
  readonly score: string;
  readonly time: string;
  readonly response: string;
  readonly wrong: string;
  create(options?: LmsOptions): Lms;
  apiOf(lms: Lms): Record<string, (...args: string[]) => unknown>;
}

export const SCORM12: TestStandard = {
  standard: 'scorm12',
  name: 'API',
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  set: 'LMSSetValue',
  get: 'LMSGetValue',
  commit: 'LMSCommit',
  exit: 'cmi.core.exit',
  status: 'cmi.core.lesson_status',
  score: 'cmi.core.score.raw',
  time: 'cmi.core.session_time',
  response: 'student_response',
  wrong: 'wrong',
  create: ({ learner, ...options } = {}) =>
    new Scorm12Lms({ ...options, ...(learner !== undefined && { student: learner }) }),
  apiOf: (lms) => (lms as Scorm12Lms).API as never,
};

export const SCORM2004: TestStandard = {
  standard: 'scorm2004',
  name: 'API_1484_11',
  initialize: 'Initialize',
  finish: 'Terminate',
  set: 'SetValue',
  get: 'GetValue',
  commit: 'Commit',
  exit: 'cmi.exit',
  status: 'cmi.completion_status',
  score: 'cmi.score.raw',
  time: 'cmi.session_time',
  response: 'learner_response',
  wrong: 'incorrect',
  create: (options = {}) => new Scorm2004Lms(options),
  apiOf: (lms) => (lms as Scorm2004Lms).API_1484_11 as never,
};

export const STANDARDS: readonly TestStandard[] = [SCORM12, SCORM2004];
