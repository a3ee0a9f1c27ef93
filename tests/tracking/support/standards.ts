import type { Faults } from '../../../src/platform/faults.ts';
import { Scorm12Lms } from '../../../src/platform/scorm12/scorm12-lms.ts';
import { Scorm2004Lms } from '../../../src/platform/scorm2004/scorm2004-lms.ts';
import type { Api, PlatformSession } from '../../../src/platform/session.ts';
import * as standards from '../../../src/platform/standard.ts';

/** What both strict platforms have. */
export type Lms = Omit<PlatformSession, 'api'>;

/** How a learner is launched. */
export interface LmsOptions {
  readonly learner?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly credit?: 'credit' | 'no-credit';
  readonly stored?: Readonly<Record<string, string>>;
  readonly faults?: Faults;
}

/** One standard in the words of these tests, so that a table can run over both. */
export interface TestStandard extends standards.Standard {
  create(options?: LmsOptions): Lms;
  apiOf(lms: Lms): Api;
}

export const SCORM12: TestStandard = {
  ...standards.SCORM12,
  create: (options = {}) => new Scorm12Lms(options),
  apiOf: (lms) => (lms as Scorm12Lms).API as never,
};

export const SCORM2004: TestStandard = {
  ...standards.SCORM2004,
  create: (options = {}) => new Scorm2004Lms(options),
  apiOf: (lms) => (lms as Scorm2004Lms).API_1484_11 as never,
};

export const STANDARDS: readonly TestStandard[] = [SCORM12, SCORM2004];
