import { genericName, indicesIn } from '../data-model.ts';
import type { Launch } from '../launch.ts';
import { type Result, StrictLms } from '../strict-lms.ts';
import { ARRAYS, CHILDREN, ELEMENTS, MESSAGES, REQUEST_VALID } from './scorm2004-elements.ts';
import { responseType } from './scorm2004-responses.ts';
import { addDurations } from './scorm2004-types.ts';

const NAMES = {
  get: 'GetValue',
  entry: 'cmi.entry',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  totalTime: 'cmi.total_time',
};
const KEYWORD = /^(.+)\._(children|count|version)$/;
const ROW = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.*)$/;

/**
 * One launch on a strict platform after the SCORM 2004 4th Edition Run-Time Environment, sections 3.1, 4.2 and
 * 4.3. Where the standard names the least that must be kept, it keeps no more.
 */
export class Scorm2004Lms extends StrictLms {
  /** The object that a package finds on the platform's window. */
  readonly API_1484_11 = {
    Initialize: (argument: string) =>
      this.call('Initialize', [argument], () => this.initialize(argument)),
    Terminate: (argument: string) =>
      this.call('Terminate', [argument], () => this.terminate(argument)),
    GetValue: (name: string) => this.call('GetValue', [name], () => this.get(name)),
    SetValue: (name: string, value: string) =>
      this.call('SetValue', [name, value], () => this.put(name, value)),
    Commit: (argument: string) => this.call('Commit', [argument], () => this.commit(argument)),
    GetLastError: () => this.ask((error) => String(error)),
    GetErrorString: (code: string) => this.ask(() => MESSAGES[Number(code)] ?? ''),
    GetDiagnostic: (code: string) =>
      this.ask((error) => MESSAGES[code === '' ? error : Number(code)] ?? ''),
  };

  constructor(launch: Launch = {}) {
    super(NAMES, launch);
    const { comments = [], buckets = [] } = launch.settings ?? {};
    comments.forEach((comment, place) => {
      this.give(`cmi.comments_from_lms.${place}.comment`, comment);
    });
    buckets.forEach((id, place) => this.give(`adl.data.${place}.id`, id));
  }

  /** The next launch, with what was stored; the same learner unless another is given. */
  relaunch(launch: Launch = {}): Scorm2004Lms {
    return new Scorm2004Lms({ ...this.launch, stored: Object.fromEntries(this.stored), ...launch });
  }

  protected addTime(before: string, session: string): string {
    return addDurations(before, session);
  }

  private initialize(argument: string): Result {
    if (argument !== '') return 201;
    if (this.faults.initialize !== undefined) return this.faults.initialize;
    if (this.state === 'running') return 103;
    if (this.state === 'finished') return 104;
    this.state = 'running';
    return 'true';
  }

  private terminate(argument: string): Result {
    if (argument !== '') return 201;
    if (!this.isRunning()) return this.state === 'before' ? 112 : 113;
    const stored = this.store(391);
    this.state = 'finished';
    if (stored !== 'true') return 111;
    if ((this.launch.mode ?? 'normal') !== 'normal') return 'true';
    // RTE 4.2.8: only a suspended attempt is gone on with; any other exit ends it. To look at one ends none.
    if (this.values.get('cmi.exit') === 'suspend') this.stored.set('cmi.entry', 'resume');
    else this.stored.clear();
    return 'true';
  }

  private commit(argument: string): Result {
    if (argument !== '') return 201;
    if (!this.isRunning()) return this.state === 'before' ? 142 : 143;
    return this.store(391);
  }

  private get(name: string): Result {
    if (!this.isRunning()) return this.state === 'before' ? 122 : 123;
    if (typeof name !== 'string' || name === '') return 301;
    if (this.isMissing(name)) return 402;
    const keyword = this.keyword(name);
    if (keyword !== undefined) return keyword;
    if (REQUEST_VALID.test(name)) return 'unknown';
    const found = ELEMENTS.get(genericName(name));
    if (found === undefined) return 401;
    if (found.access === 'wo') return 405;
    if (!this.sizes.has(name, 0)) return 301;
    return this.given(name) ?? this.values.get(name) ?? found.initial ?? 403;
  }

  private put(name: string, given: string): Result {
    if (!this.isRunning()) return this.state === 'before' ? 132 : 133;
    if (typeof name !== 'string' || name === '') return 351;
    if (this.isMissing(name)) return 402;
    const keyword = this.keyword(name);
    if (keyword !== undefined) return keyword === 401 ? 401 : 404;
    if (REQUEST_VALID.test(name)) return 404;
    if (this.faults.set !== undefined) return this.faults.set;
    if (this.faults.refuses?.includes(name) === true) return 406;
    const found = ELEMENTS.get(genericName(name));
    if (found === undefined) return 401;
    if (found.access === 'ro') return 404;
    if (!this.mayStandAt(name)) return 351;
    if (typeof given !== 'string') return 406;
    const value = this.taken(name, given);
    const fault = found.check(value);
    if (fault !== 0) return fault;
    const clash = this.clash(name, value);
    return clash === 0 ? this.keep(name, value) : clash;
  }

  /** Whether every index is there or comes next, and is none too many. */
  private mayStandAt(name: string): boolean {
    const more = name.startsWith('adl.data') ? 0 : 1;
    return (
      this.sizes.has(name, more) &&
      indicesIn(name).every(([array, index]) => index < (ARRAYS.get(genericName(array)) ?? 0))
    );
  }

  /** Faults that depend on other values: order, uniqueness, the interaction's type. */
  private clash(name: string, value: string): number {
    const [, row, rest] = ROW.exec(name) ?? [];
    if (row === undefined || rest === undefined) return 0;
    if (rest === 'id' && row.startsWith('cmi.objectives')) {
      const had = this.values.get(name);
      if (had !== undefined && had !== value) return 351;
      return this.isTaken('cmi.objectives.n.id', name, value) ? 351 : 0;
    }
    if (rest !== 'id' && !this.values.has(`${row}.id`)) return 408;
    if (/^objectives\.\d+\.id$/.test(rest)) {
      return this.isTaken(`${row}.objectives.n.id`, name, value) ? 351 : 0;
    }
    return this.responseFault(row, rest, name, value);
  }

  private responseFault(row: string, rest: string, name: string, value: string): number {
    const isPattern = rest.startsWith('correct_responses');
    if (!isPattern && rest !== 'learner_response') return 0;
    const type = responseType(this.values.get(`${row}.type`));
    if (type === undefined) return 408;
    if (!isPattern) return type.isResponse(value) ? 0 : 406;
    const isTooMany = indicesIn(name).at(-1)![1] >= type.patterns;
    if (isTooMany) return 351;
    if (!type.isPattern(value)) return 406;
    const isDouble =
      type.unique === true && this.isTaken(`${row}.correct_responses.n.pattern`, name, value);
    return isDouble ? 351 : 0;
  }

  /** Whether another entry of the same array has a value; `n` stands for the entry's index. */
  private isTaken(pattern: string, name: string, value: string): boolean {
    const [array = '', after = ''] = pattern.split('.n.');
    return Array.from({ length: this.sizes.of(array) }, (_, place) => `${array}.${place}.${after}`)
      .filter((other) => other !== name)
      .some((other) => this.values.get(other) === value);
  }

  private keyword(name: string): Result | undefined {
    const [, parent, word] = KEYWORD.exec(name) ?? [];
    if (parent === undefined) return undefined;
    const generic = genericName(parent);
    const isKnown = CHILDREN.has(generic) || ARRAYS.has(generic) || ELEMENTS.has(generic);
    if (!isKnown) return 401;
    if (word === 'version') return parent === 'cmi' ? '1.0' : 301;
    if (word === 'children') return CHILDREN.get(generic) ?? 301;
    if (!ARRAYS.has(generic)) return 301;
    return this.sizes.has(parent, 0) ? String(this.sizes.of(parent)) : 301;
  }

  private give(name: string, value: string): void {
    this.values.set(name, value);
    this.sizes.add(name);
  }

  private given(name: string): string | undefined {
    const { learner = 'learner-1', mode, credit, settings = {} } = this.launch;
    switch (name) {
      case 'cmi.learner_id':
        return learner;
      case 'cmi.learner_name':
        return 'Ada Pupil';
      case 'cmi.mode':
        return mode;
      case 'cmi.credit':
        return credit;
      case 'cmi.entry':
        return this.values.get(name) ?? 'ab-initio';
      case 'cmi.launch_data':
        return settings.launchData;
      case 'cmi.max_time_allowed':
        return settings.maxTimeAllowed;
      case 'cmi.time_limit_action':
        return settings.timeLimitAction;
      case 'cmi.scaled_passing_score':
        return settings.scaledPassingScore;
      case 'cmi.completion_threshold':
        return settings.completionThreshold;
      case 'cmi.completion_status':
        return this.measured(settings.completionThreshold, 'cmi.progress_measure', [
          'completed',
          'incomplete',
        ]);
      case 'cmi.success_status':
        return this.measured(settings.scaledPassingScore, 'cmi.score.scaled', ['passed', 'failed']);
      default:
        return undefined;
    }
  }

  /** RTE 4.2.4 and 4.2.22: a status that follows from a measure as soon as the manifest sets a mark. */
  private measured(
    mark: string | undefined,
    element: string,
    [reached, missed]: readonly [string, string],
  ): string | undefined {
    const measure = this.values.get(element);
    if (mark === undefined || measure === undefined) return undefined;
    return Number(measure) >= Number(mark) ? reached : missed;
  }

  private isRunning(): boolean {
    return this.state === 'running' && this.faults.expired !== true;
  }
}
