import { ArraySizes, type Call, type Faults, namePattern } from './call-log.ts';

/*
 * A strict platform after the SCORM 1.2 Run-Time Environment, sections 3.3 and 3.4. It is the judge of
 * conformance in these tests, where real platforms are lenient in one thing or another.
 */

type Access = 'ro' | 'wo' | 'rw' | 'keyword';

interface Element {
  readonly name: RegExp;
  readonly access: Access;
  readonly accepts?: (value: string, lms: Scorm12Lms, element: string) => boolean;
  readonly initial?: string;
}

const text =
  (limit: number) =>
  (value: string): boolean =>
    value.length <= limit;
const oneOf =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);
const isIdentifier = (value: string): boolean => /^[!-~]{1,255}$/.test(value);
const isDecimal = (value: string): boolean => /^-?\d{1,10}(\.\d+)?$/.test(value);
const isScore = (value: string): boolean =>
  value === '' || (isDecimal(value) && Number(value) >= 0 && Number(value) <= 100);
const isTimespan = (value: string): boolean => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const isTime = (value: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const between =
  (low: number, high: number) =>
  (value: string): boolean =>
    /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= low && Number(value) <= high;
const isOutcome = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');

const FEEDBACK: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => /^[01tf]$/.test(value),
  choice: (value) => /^[a-z0-9](,[a-z0-9])*$/.test(value),
  sequencing: (value) => /^[a-z0-9](,[a-z0-9])*$/.test(value),
  matching: (value) => /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/.test(value),
  likert: (value) => /^[a-z0-9]?$/.test(value),
  numeric: isDecimal,
  'fill-in': text(255),
  performance: text(255),
};

function isFeedback(value: string, lms: Scorm12Lms, element: string): boolean {
  const type = lms.peek(element.replace(/^(cmi\.interactions\.\d+)\..*$/, '$1.type'));
  return value.length <= 255 && (type === undefined || FEEDBACK[type]!(value));
}

const element = (
  name: string,
  access: Access,
  accepts?: Element['accepts'],
  initial?: string,
): Element => ({
  name: namePattern(name),
  access,
  ...(accepts !== undefined && { accepts }),
  ...(initial !== undefined && { initial }),
});

const ELEMENTS: readonly Element[] = [
  element('cmi._version', 'keyword', undefined, '3.4'),
  element('cmi.core.student_id', 'ro'),
  element('cmi.core.student_name', 'ro'),
  element('cmi.core.lesson_location', 'rw', text(255)),
  element('cmi.core.credit', 'ro'),
  element('cmi.core.lesson_status', 'rw', isOutcome, 'not attempted'),
  element('cmi.core.entry', 'ro'),
  element('cmi.core.score.raw', 'rw', isScore),
  element('cmi.core.score.min', 'rw', isScore),
  element('cmi.core.score.max', 'rw', isScore),
  element('cmi.core.total_time', 'ro', undefined, '0000:00:00.00'),
  element('cmi.core.lesson_mode', 'ro', undefined, 'normal'),
  element('cmi.core.exit', 'wo', oneOf('time-out', 'suspend', 'logout', '')),
  element('cmi.core.session_time', 'wo', isTimespan),
  element('cmi.suspend_data', 'rw', (value) => text(4096)(value) && /^[\x20-\x7e]*$/.test(value)),
  element('cmi.launch_data', 'ro'),
  element('cmi.comments', 'rw', text(4096)),
  element('cmi.comments_from_lms', 'ro'),
  element('cmi.objectives.n.id', 'rw', isIdentifier),
  element('cmi.objectives.n.score.raw', 'rw', isScore),
  element('cmi.objectives.n.score.min', 'rw', isScore),
  element('cmi.objectives.n.score.max', 'rw', isScore),
  element('cmi.objectives.n.status', 'rw', (v) => isOutcome(v) || v === 'not attempted'),
  element('cmi.student_data.mastery_score', 'ro'),
  element('cmi.student_data.max_time_allowed', 'ro'),
  element('cmi.student_data.time_limit_action', 'ro'),
  element('cmi.student_preference.audio', 'rw', between(-1, 100), '0'),
  element('cmi.student_preference.language', 'rw', text(255)),
  element('cmi.student_preference.speed', 'rw', between(-100, 100), '0'),
  element('cmi.student_preference.text', 'rw', between(-1, 1), '0'),
  element('cmi.interactions.n.id', 'wo', isIdentifier),
  element('cmi.interactions.n.objectives.n.id', 'wo', isIdentifier),
  element('cmi.interactions.n.time', 'wo', isTime),
  element('cmi.interactions.n.type', 'wo', (value) => value in FEEDBACK),
  element('cmi.interactions.n.correct_responses.n.pattern', 'wo', isFeedback),
  element('cmi.interactions.n.weighting', 'wo', between(-100, 100)),
  element('cmi.interactions.n.student_response', 'wo', isFeedback),
  element(
    'cmi.interactions.n.result',
    'wo',
    (v) => oneOf('correct', 'wrong', 'unanticipated', 'neutral')(v) || isDecimal(v),
  ),
  element('cmi.interactions.n.latency', 'wo', isTimespan),
];

/** What each group has, by its generic name. */
const CHILDREN: Readonly<Record<string, string>> = {
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
};
const ARRAYS = [
  'cmi.objectives',
  'cmi.interactions',
  'cmi.interactions.n.objectives',
  'cmi.interactions.n.correct_responses',
];

const OF_ONE_SESSION = ['cmi.core.exit', 'cmi.core.session_time'];
const MESSAGES: Readonly<Record<number, string>> = {
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

/** What a platform has for a learner before a launch. */
export interface Launch {
  readonly student?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly credit?: 'credit' | 'no-credit';
  readonly stored?: Readonly<Record<string, string>>;
  readonly faults?: Faults;
}

/** One launch on a strict SCORM 1.2 platform. */
export class Scorm12Lms {
  readonly calls: Call[] = [];
  readonly faults: Faults;
  /** What would be there at the next launch. */
  readonly stored: Map<string, string>;
  state: 'before' | 'running' | 'finished' = 'before';

  private values: Map<string, string>;
  private sent = new Map<string, string>();
  private error = 0;
  private readonly sizes = new ArraySizes();
  private readonly launch: Launch;

  constructor(launch: Launch = {}) {
    this.launch = launch;
    this.faults = { ...launch.faults };
    this.stored = new Map(Object.entries(launch.stored ?? {}));
    this.values = new Map(this.stored);
    for (const name of this.stored.keys()) this.sizes.add(name);
    this.sent = new Map(this.stored);
  }

  /** The object that a package finds on the platform's window. */
  readonly API = {
    LMSInitialize: (argument: string) =>
      this.call('LMSInitialize', [argument], () => this.initialize(argument)),
    LMSFinish: (argument: string) =>
      this.call('LMSFinish', [argument], () => this.finish(argument)),
    LMSGetValue: (name: string) => this.call('LMSGetValue', [name], () => this.get(name)),
    LMSSetValue: (name: string, value: string) =>
      this.call('LMSSetValue', [name, value], () => this.set(name, value)),
    LMSCommit: (argument: string) =>
      this.call('LMSCommit', [argument], () => this.commit(argument)),
    LMSGetLastError: () => this.ask(() => String(this.error)),
    LMSGetErrorString: (code: string) => this.ask(() => MESSAGES[Number(code)] ?? ''),
    LMSGetDiagnostic: (code: string) => this.ask(() => MESSAGES[Number(code)] ?? ''),
  };

  /** Calls that left an error. */
  get errors(): readonly Call[] {
    return this.calls.filter(({ error }) => error !== 0);
  }

  /** The next launch, with what was stored; the same learner unless another is given. */
  relaunch(launch: Launch = {}): Scorm12Lms {
    return new Scorm12Lms({ ...this.launch, stored: Object.fromEntries(this.stored), ...launch });
  }

  /** A value as it stands in the session, whether or not it may be read. */
  peek(name: string): string | undefined {
    return this.values.get(name);
  }

  private ask(answer: () => string): string {
    if (this.faults.gone === true) throw new Error('The window is gone.');
    return answer();
  }

  private call(method: string, args: string[], run: () => string | number): unknown {
    if (this.faults.gone === true) throw new Error('The window is gone.');
    const result = run();
    this.error = typeof result === 'number' ? result : 0;
    const answer = typeof result === 'string' ? result : method === 'LMSGetValue' ? '' : 'false';
    this.calls.push({ method, args, answer, error: this.error });
    return method === 'LMSGetValue' ? answer : this.dressed(answer);
  }

  private dressed(answer: string): unknown {
    switch (this.faults.answerAs) {
      case 'boolean':
        return answer === 'true';
      case 'number':
        return answer === 'true' ? 1 : 0;
      case 'null':
        return null;
      case 'undefined':
        return undefined;
      default:
        return answer;
    }
  }

  private initialize(argument: string): string | number {
    if (argument !== '') return 201;
    if (this.faults.initialize !== undefined) return this.faults.initialize;
    if (this.state === 'running') return 101;
    this.state = 'running';
    return 'true';
  }

  private finish(argument: string): string | number {
    if (argument !== '') return 201;
    if (this.state !== 'running') return 301;
    // Before it ends, so that a faulty commit is faulty here too.
    const stored = this.store();
    this.state = 'finished';
    return stored;
  }

  private commit(argument: string): string | number {
    if (argument !== '') return 201;
    if (!this.isRunning()) return 301;
    return this.store();
  }

  private store(): string | number {
    if (this.faults.commit === 'throw') throw new Error('NetworkError');
    const news = [...this.values].filter(
      ([name, value]) => this.faults.sendsChangesOnly !== true || this.sent.get(name) !== value,
    );
    for (const [name, value] of news) this.sent.set(name, value);
    if (this.faults.commit === 'refuse') return 101;
    if (this.faults.commit === 'lie') return 'true';
    for (const [name, value] of news) {
      if (name === 'cmi.core.exit') {
        this.stored.set('cmi.core.entry', value === 'suspend' ? 'resume' : '');
      }
      if (!OF_ONE_SESSION.includes(name)) this.stored.set(name, value);
    }
    return 'true';
  }

  private get(name: string): string | number {
    if (!this.isRunning()) return 301;
    if (this.isMissing(name)) return 401;
    const generic = genericName(name);
    const keyword = this.keyword(name, generic);
    if (keyword !== undefined) return keyword;
    const found = ELEMENTS.find((one) => one.name.test(name));
    if (found === undefined) return 201;
    if (found.access === 'wo') return 404;
    if (!this.isWithin(name, false)) return 201;
    return this.given(name) ?? this.values.get(name) ?? found.initial ?? '';
  }

  private set(name: string, value: string): string | number {
    if (!this.isRunning()) return 301;
    if (this.isMissing(name)) return 401;
    if (/\._(children|count|version)$/.test(name)) {
      return this.keyword(name, genericName(name)) === undefined && name !== 'cmi._version'
        ? 201
        : 402;
    }
    if (this.faults.set !== undefined) return this.faults.set;
    if (this.faults.refuses?.includes(name) === true) return 405;
    const found = ELEMENTS.find((one) => one.name.test(name));
    if (found === undefined) return 201;
    if (found.access === 'ro') return 403;
    if (!this.isWithin(name, true)) return 201;
    if (typeof value !== 'string' || !found.accepts!(value, this, name)) return 405;
    const cut = name === 'cmi.suspend_data' ? this.faults.truncateState : undefined;
    const kept = value.slice(0, cut);
    this.values.set(name, this.faults.trims === true ? kept.trim() : kept);
    this.sizes.add(name);
    return this.faults.shy === true ? 0 : 'true';
  }

  private keyword(name: string, generic: string): string | number | undefined {
    const [, parent, word] = /^(.*)\._(children|count)$/.exec(generic) ?? [];
    if (parent === undefined) return undefined;
    if (word === 'children') {
      if (parent in CHILDREN) return CHILDREN[parent]!;
      return ELEMENTS.some((one) => one.name.test(name.replace(/\._children$/, ''))) ? 202 : 201;
    }
    if (ARRAYS.includes(parent)) return String(this.count(name.replace(/\._count$/, '')));
    const isKnown =
      parent in CHILDREN || ELEMENTS.some((one) => one.name.test(name.replace(/\._count$/, '')));
    return isKnown ? 203 : 201;
  }

  private count(array: string): number {
    return this.sizes.of(array);
  }

  /** Whether every index is there already or, when setting, is the next one. */
  private isWithin(name: string, setting: boolean): boolean {
    return [...name.matchAll(/\.(\d+)(?=\.)/g)].every(({ 1: digits, index }) => {
      const count = this.count(name.slice(0, index));
      return Number(digits) < count + (setting ? 1 : 0);
    });
  }

  private given(name: string): string | undefined {
    const { student = 'learner-1', mode, credit = 'credit' } = this.launch;
    switch (name) {
      case 'cmi.core.student_id':
        return student;
      case 'cmi.core.student_name':
        return student === '' ? '' : 'Pupil, Ada';
      case 'cmi.core.lesson_mode':
        return mode;
      case 'cmi.core.credit':
        return credit;
      case 'cmi.core.entry':
        return this.stored.get(name) ?? 'ab-initio';
      default:
        return undefined;
    }
  }

  private isRunning(): boolean {
    return this.state === 'running' && this.faults.expired !== true;
  }

  private isMissing(name: string): boolean {
    return this.faults.without?.some((start) => name.startsWith(start)) === true;
  }
}

function genericName(name: string): string {
  return name.replace(/\.\d+(?=\.)/g, '.n');
}
