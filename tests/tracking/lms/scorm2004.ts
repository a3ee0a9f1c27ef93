import { ArraySizes, type Call, type Faults, namePattern } from './call-log.ts';
import * as is from './scorm2004-types.ts';

/*
 * A strict platform after the SCORM 2004 4th Edition Run-Time Environment, sections 3.1 and 4.2, with
 * the stricter of the readings that platforms show where the text leaves room.
 */

type Access = 'ro' | 'wo' | 'rw';

interface Element {
  readonly name: RegExp;
  readonly access: Access;
  readonly check: is.Check;
  readonly initial?: string;
}

const element = (
  name: string,
  access: Access,
  check: is.Check = is.text(4000),
  initial?: string,
): Element => ({
  name: namePattern(name),
  access,
  check,
  ...(initial !== undefined && { initial }),
});

const completion = is.oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = is.oneOf('passed', 'failed', 'unknown');

const ELEMENTS: readonly Element[] = [
  element('cmi.completion_status', 'rw', completion, 'unknown'),
  element('cmi.completion_threshold', 'ro'),
  element('cmi.credit', 'ro', undefined, 'credit'),
  element('cmi.entry', 'ro'),
  element('cmi.exit', 'wo', is.oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  element('cmi.interactions.n.id', 'rw', is.longIdentifier),
  element('cmi.interactions.n.type', 'rw', is.oneOf(...is.INTERACTION_TYPES)),
  element('cmi.interactions.n.objectives.n.id', 'rw', is.longIdentifier),
  element('cmi.interactions.n.timestamp', 'rw', is.timestamp),
  element('cmi.interactions.n.correct_responses.n.pattern', 'rw', is.text(4000)),
  element('cmi.interactions.n.weighting', 'rw', is.real()),
  element('cmi.interactions.n.learner_response', 'rw', is.text(4000)),
  element('cmi.interactions.n.result', 'rw', is.result),
  element('cmi.interactions.n.latency', 'rw', is.duration),
  element('cmi.interactions.n.description', 'rw', is.text(250)),
  element('cmi.launch_data', 'ro'),
  element('cmi.learner_id', 'ro'),
  element('cmi.learner_name', 'ro'),
  element('cmi.learner_preference.audio_level', 'rw', is.real(0), '1'),
  element('cmi.learner_preference.language', 'rw', is.text(250), ''),
  element('cmi.learner_preference.delivery_speed', 'rw', is.real(0), '1'),
  element('cmi.learner_preference.audio_captioning', 'rw', is.oneOf('-1', '0', '1'), '0'),
  element('cmi.location', 'rw', is.text(1000)),
  element('cmi.max_time_allowed', 'ro'),
  element('cmi.mode', 'ro', undefined, 'normal'),
  element('cmi.objectives.n.id', 'rw', is.longIdentifier),
  element('cmi.objectives.n.score.scaled', 'rw', is.real(-1, 1)),
  element('cmi.objectives.n.score.raw', 'rw', is.real()),
  element('cmi.objectives.n.score.min', 'rw', is.real()),
  element('cmi.objectives.n.score.max', 'rw', is.real()),
  element('cmi.objectives.n.success_status', 'rw', success, 'unknown'),
  element('cmi.objectives.n.completion_status', 'rw', completion, 'unknown'),
  element('cmi.objectives.n.progress_measure', 'rw', is.real(0, 1)),
  element('cmi.objectives.n.description', 'rw', is.text(250)),
  element('cmi.progress_measure', 'rw', is.real(0, 1)),
  element('cmi.scaled_passing_score', 'ro'),
  element('cmi.score.scaled', 'rw', is.real(-1, 1)),
  element('cmi.score.raw', 'rw', is.real()),
  element('cmi.score.min', 'rw', is.real()),
  element('cmi.score.max', 'rw', is.real()),
  element('cmi.session_time', 'wo', is.duration),
  element('cmi.success_status', 'rw', success, 'unknown'),
  element('cmi.suspend_data', 'rw', is.text(64_000)),
  element('cmi.time_limit_action', 'ro', undefined, 'continue,no message'),
  element('cmi.total_time', 'ro', undefined, 'PT0S'),
];

/** What each group has, by its generic name. */
const CHILDREN: Readonly<Record<string, string>> = {
  cmi: '_version,comments_from_learner,comments_from_lms,completion_status,completion_threshold,credit,entry,exit,interactions,launch_data,learner_id,learner_name,learner_preference,location,max_time_allowed,mode,objectives,progress_measure,scaled_passing_score,score,session_time,success_status,suspend_data,time_limit_action,total_time',
  'cmi.score': 'scaled,raw,min,max',
  'cmi.objectives': 'id,score,success_status,completion_status,progress_measure,description',
  'cmi.objectives.n.score': 'scaled,raw,min,max',
  'cmi.learner_preference': 'audio_level,language,delivery_speed,audio_captioning',
  'cmi.interactions':
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
};
const ARRAYS = [
  'cmi.objectives',
  'cmi.interactions',
  'cmi.interactions.n.objectives',
  'cmi.interactions.n.correct_responses',
];
const OF_ONE_SESSION = ['cmi.exit', 'cmi.session_time'];

const MESSAGES: Readonly<Record<number, string>> = {
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

/** What a platform has for a learner before a launch. */
export interface Launch {
  readonly learner?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly stored?: Readonly<Record<string, string>>;
  readonly faults?: Faults;
}

/** One launch on a strict SCORM 2004 platform. */
export class Scorm2004Lms {
  readonly calls: Call[] = [];
  readonly faults: Faults;
  /** What would be there at the next launch. */
  readonly stored: Map<string, string>;
  state: 'before' | 'running' | 'terminated' = 'before';

  private readonly values: Map<string, string>;
  private readonly sent: Map<string, string>;
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
  readonly API_1484_11 = {
    Initialize: (argument: string) =>
      this.call('Initialize', [argument], () => this.initialize(argument)),
    Terminate: (argument: string) =>
      this.call('Terminate', [argument], () => this.terminate(argument)),
    GetValue: (name: string) => this.call('GetValue', [name], () => this.get(name)),
    SetValue: (name: string, value: string) =>
      this.call('SetValue', [name, value], () => this.set(name, value)),
    Commit: (argument: string) => this.call('Commit', [argument], () => this.commit(argument)),
    GetLastError: () => this.ask(() => String(this.error)),
    GetErrorString: (code: string) => this.ask(() => MESSAGES[Number(code)] ?? ''),
    GetDiagnostic: (code: string) => this.ask(() => MESSAGES[Number(code)] ?? ''),
  };

  /** Calls that left an error; reading what was never set is none that matters. */
  get errors(): readonly Call[] {
    return this.calls.filter(({ error }) => error !== 0 && error !== 403);
  }

  /** The next launch, with what was stored; the same learner unless another is given. */
  relaunch(launch: Launch = {}): Scorm2004Lms {
    return new Scorm2004Lms({ ...this.launch, stored: Object.fromEntries(this.stored), ...launch });
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
    const answer = typeof result === 'string' ? result : method === 'GetValue' ? '' : 'false';
    this.calls.push({ method, args, answer, error: this.error });
    return method === 'GetValue' ? answer : this.dressed(answer);
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
    if (this.state === 'running') return 103;
    if (this.state === 'terminated') return 104;
    this.state = 'running';
    return 'true';
  }

  private terminate(argument: string): string | number {
    if (argument !== '') return 201;
    if (this.state === 'before') return 112;
    if (this.state === 'terminated' || this.faults.expired === true) return 113;
    const stored = this.store();
    this.state = 'terminated';
    if (stored !== 'true') return 111;
    // RTE 4.2.8: only a suspended attempt is gone on with; any other exit ends it.
    if (this.values.get('cmi.exit') === 'suspend') this.stored.set('cmi.entry', 'resume');
    else this.stored.clear();
    return 'true';
  }

  private commit(argument: string): string | number {
    if (argument !== '') return 201;
    if (this.state === 'before') return 142;
    if (this.state === 'terminated' || this.faults.expired === true) return 143;
    return this.store();
  }

  private store(): string | number {
    if (this.faults.commit === 'throw') throw new Error('NetworkError');
    const news = [...this.values].filter(
      ([name, value]) => this.faults.sendsChangesOnly !== true || this.sent.get(name) !== value,
    );
    for (const [name, value] of news) this.sent.set(name, value);
    if (this.faults.commit === 'refuse') return 391;
    if (this.faults.commit === 'lie') return 'true';
    for (const [name, value] of news) {
      if (name === 'cmi.exit') this.stored.set('cmi.entry', value === 'suspend' ? 'resume' : '');
      if (!OF_ONE_SESSION.includes(name)) this.stored.set(name, value);
    }
    return 'true';
  }

  private get(name: string): string | number {
    if (this.state === 'before') return 122;
    if (this.state === 'terminated' || this.faults.expired === true) return 123;
    if (name === '') return 301;
    if (this.isMissing(name)) return 401;
    if (name === 'cmi._version') return '1.0';
    const keyword = this.keyword(name);
    if (keyword !== undefined) return keyword;
    const found = ELEMENTS.find((one) => one.name.test(name));
    if (found === undefined) return 401;
    if (found.access === 'wo') return 405;
    if (!this.isWithin(name, false)) return 301;
    return this.given(name) ?? this.values.get(name) ?? found.initial ?? 403;
  }

  private set(name: string, value: string): string | number {
    if (this.state === 'before') return 132;
    if (this.state === 'terminated' || this.faults.expired === true) return 133;
    if (name === '') return 351;
    if (this.isMissing(name)) return 401;
    if (name === 'cmi._version') return 404;
    if (/\._(children|count)$/.test(name)) return this.keyword(name) === 401 ? 401 : 404;
    if (this.faults.set !== undefined) return this.faults.set;
    if (this.faults.refuses?.includes(name) === true) return 406;
    const found = ELEMENTS.find((one) => one.name.test(name));
    if (found === undefined) return 401;
    if (found.access === 'ro') return 404;
    if (!this.isWithin(name, true)) return 351;
    const fault = typeof value === 'string' ? found.check(value) : 406;
    if (fault !== 0) return fault;
    const clash = this.clash(name, value);
    if (clash !== 0) return clash;
    const cut = name === 'cmi.suspend_data' ? this.faults.truncateState : undefined;
    const kept = value.slice(0, cut);
    this.values.set(name, this.faults.trims === true ? kept.trim() : kept);
    this.sizes.add(name);
    return this.faults.shy === true ? 0 : 'true';
  }

  /** Faults that depend on other values: order, uniqueness, the interaction's type. */
  private clash(name: string, value: string): number {
    const [, row, rest] = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.*)$/.exec(name) ?? [];
    if (row === undefined || rest === undefined) return 0;
    if (rest === 'id' && row.startsWith('cmi.objectives')) {
      const had = this.values.get(name);
      if (had !== undefined && had !== value) return 351;
      return this.isTaken('cmi.objectives', name, value) ? 351 : 0;
    }
    if (rest !== 'id' && !this.values.has(`${row}.id`)) return 408;
    if (/^objectives\.\d+\.id$/.test(rest)) {
      return this.isTaken(`${row}.objectives`, name, value) ? 351 : 0;
    }
    const isPattern = rest.startsWith('correct_responses');
    if (!isPattern && rest !== 'learner_response') return 0;
    const type = this.values.get(`${row}.type`);
    if (type === undefined) return 408;
    return is.RESPONSES[type]!(value, isPattern) ? 0 : 406;
  }

  private isTaken(array: string, name: string, value: string): boolean {
    const isId = namePattern(`${array}.n.id`);
    return [...this.values].some(
      ([other, had]) => other !== name && isId.test(other) && had === value,
    );
  }

  private keyword(name: string): string | number | undefined {
    const [, parent, word] = /^(.*)\._(children|count)$/.exec(name) ?? [];
    if (parent === undefined) return undefined;
    const generic = parent.replace(/\.\d+(?=\.|$)/g, '.n');
    const isKnown =
      generic in CHILDREN ||
      ARRAYS.includes(generic) ||
      ELEMENTS.some((one) => one.name.test(parent));
    if (!isKnown) return 401;
    if (word === 'children') return CHILDREN[generic] ?? 301;
    if (!ARRAYS.includes(generic)) return 301;
    return this.isWithin(name, false) ? String(this.count(parent)) : 301;
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
    const { learner = 'learner-1', mode } = this.launch;
    switch (name) {
      case 'cmi.learner_id':
        return learner;
      case 'cmi.learner_name':
        return 'Ada Pupil';
      case 'cmi.mode':
        return mode;
      case 'cmi.entry':
        return this.stored.get(name) ?? 'ab-initio';
      default:
        return undefined;
    }
  }

  private isMissing(name: string): boolean {
    return this.faults.without?.some((start) => name.startsWith(start)) === true;
  }
}
