import { genericName } from '../data-model.ts';
import type { Launch } from '../launch.ts';
import { type Result, StrictLms } from '../strict-lms.ts';
import { ARRAYS, CHILDREN, ELEMENTS, MESSAGES } from './scorm12-elements.ts';
import { addTimespans } from './scorm12-types.ts';

const NAMES = {
  get: 'LMSGetValue',
  entry: 'cmi.core.entry',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  totalTime: 'cmi.core.total_time',
};
const KEYWORD = /^(.+)\._(children|count)$/;

/**
 * One launch on a strict platform after the SCORM 1.2 Run-Time Environment, sections 3.3 and 3.4. It is a
 * judge of conformance, where real platforms are lenient in one thing or another.
 */
export class Scorm12Lms extends StrictLms {
  /** The object that a package finds on the platform's window. */
  readonly API = {
    LMSInitialize: (argument: string) =>
      this.call('LMSInitialize', [argument], () => this.initialize(argument)),
    LMSFinish: (argument: string) =>
      this.call('LMSFinish', [argument], () => this.finish(argument)),
    LMSGetValue: (name: string) => this.call('LMSGetValue', [name], () => this.get(name)),
    LMSSetValue: (name: string, value: string) =>
      this.call('LMSSetValue', [name, value], () => this.put(name, value)),
    LMSCommit: (argument: string) =>
      this.call('LMSCommit', [argument], () => this.commit(argument)),
    LMSGetLastError: () => this.ask((error) => String(error)),
    LMSGetErrorString: (code: string) => this.ask(() => MESSAGES[Number(code)] ?? ''),
    LMSGetDiagnostic: (code: string) =>
      this.ask((error) => MESSAGES[code === '' ? error : Number(code)] ?? ''),
  };

  constructor(launch: Launch = {}) {
    super(NAMES, launch);
  }

  /** The next launch, with what was stored; the same learner unless another is given. */
  relaunch(launch: Launch = {}): Scorm12Lms {
    return new Scorm12Lms({ ...this.launch, stored: Object.fromEntries(this.stored), ...launch });
  }

  protected addTime(before: string, session: string): string {
    return addTimespans(before, session);
  }

  private initialize(argument: string): Result {
    if (argument !== '') return 201;
    if (this.faults.initialize !== undefined) return this.faults.initialize;
    if (this.state === 'running') return 101;
    this.state = 'running';
    return 'true';
  }

  private finish(argument: string): Result {
    if (argument !== '') return 201;
    if (!this.isRunning()) return 301;
    this.judge();
    // Before it ends, so that a faulty commit is faulty here too.
    const stored = this.store(101);
    this.state = 'finished';
    return stored;
  }

  private commit(argument: string): Result {
    if (argument !== '') return 201;
    return this.isRunning() ? this.store(101) : 301;
  }

  /** RTE 3.4.4 on lesson_status: what the platform makes of a package that set none, and of a mastery score. */
  private judge(): void {
    const { mode = 'normal', credit, settings } = this.launch;
    if (mode !== 'normal') return;
    const status = this.values.get('cmi.core.lesson_status');
    if (status === undefined) this.keep('cmi.core.lesson_status', 'completed');
    const mastery = settings?.masteryScore;
    const raw = this.values.get('cmi.core.score.raw') ?? '';
    if (mastery === undefined || raw === '' || credit === 'no-credit') return;
    this.keep('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed');
  }

  private get(name: string): Result {
    if (!this.isRunning()) return 301;
    if (this.isMissing(name)) return 401;
    if (name === 'cmi._version') return '3.4';
    const keyword = this.keyword(name);
    if (keyword !== undefined) return keyword;
    const found = ELEMENTS.get(genericName(name));
    if (found === undefined) return 201;
    if (found.access === 'wo') return 404;
    if (!this.sizes.has(name, 0)) return 201;
    return this.given(name) ?? this.values.get(name) ?? found.initial ?? '';
  }

  private put(name: string, given: string): Result {
    if (!this.isRunning()) return 301;
    if (this.isMissing(name)) return 401;
    if (name === 'cmi._version') return 402;
    const keyword = this.keyword(name);
    if (keyword !== undefined) return keyword === 201 ? 201 : 402;
    if (this.faults.set !== undefined) return this.faults.set;
    if (this.faults.refuses?.includes(name) === true) return 405;
    const found = ELEMENTS.get(genericName(name));
    if (found === undefined) return 201;
    if (found.access === 'ro') return 403;
    if (!this.sizes.has(name, 1)) return 201;
    const type = this.values.get(name.replace(/^(cmi\.interactions\.\d+)\..*$/, '$1.type'));
    if (typeof given !== 'string') return 405;
    const value = this.taken(name, given);
    return found.check(value, type) ? this.keep(name, value) : 405;
  }

  private keyword(name: string): Result | undefined {
    const [, parent, word] = KEYWORD.exec(name) ?? [];
    if (parent === undefined) return undefined;
    const generic = genericName(parent);
    const isElement = ELEMENTS.has(generic);
    if (word === 'children') return CHILDREN.get(generic) ?? (isElement ? 202 : 201);
    if (ARRAYS.includes(generic)) {
      return this.sizes.has(parent, 0) ? String(this.sizes.of(parent)) : 201;
    }
    return isElement || CHILDREN.has(generic) ? 203 : 201;
  }

  private given(name: string): string | undefined {
    const { learner = 'learner-1', mode, credit = 'credit', settings = {} } = this.launch;
    switch (name) {
      case 'cmi.core.student_id':
        return learner;
      case 'cmi.core.student_name':
        return learner === '' ? '' : 'Pupil, Ada';
      case 'cmi.core.lesson_mode':
        return mode;
      case 'cmi.core.credit':
        return credit;
      case 'cmi.core.entry':
        return this.values.get(name) ?? 'ab-initio';
      case 'cmi.launch_data':
        return settings.launchData;
      case 'cmi.comments_from_lms':
        return settings.comments?.join('');
      case 'cmi.student_data.mastery_score':
        return settings.masteryScore;
      case 'cmi.student_data.max_time_allowed':
        return settings.maxTimeAllowed;
      case 'cmi.student_data.time_limit_action':
        return settings.timeLimitAction;
      default:
        return undefined;
    }
  }

  private isRunning(): boolean {
    return this.state === 'running' && this.faults.expired !== true;
  }
}
