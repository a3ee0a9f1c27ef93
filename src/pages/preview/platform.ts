import { Scorm12API, Scorm2004API } from 'scorm-again';

/** How the test platform opens a lesson. */
export type LaunchMode = 'normal' | 'browse' | 'review';

/** What the test platform knows: values by element name, such as `cmi.core.lesson_status`. */
export interface PlatformRecord {
  readonly values: Readonly<Record<string, string>>;
  readonly commits: number;
  readonly calls: number;
  readonly errors: number;
}

const NOTHING: PlatformRecord = { values: {}, commits: 0, calls: 0, errors: 0 };

// Not handed to the next launch: a platform adds up the time itself and forgets the way of leaving.
const OF_ONE_SESSION = /(session_time|\.exit)$/;

const NAMES = {
  scorm12: {
    global: 'API',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    learner: 'cmi.core.student_id',
  },
  scorm2004: {
    global: 'API_1484_11',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    learner: 'cmi.learner_id',
  },
} as const;

type Method = (...args: string[]) => string;

/**
 * A small learning platform around scorm-again: puts its API on the window for the package in the
 * frame to find, writes down every value that is set, and hands the committed ones to the next launch.
 */
export class PreviewPlatform {
  private record: PlatformRecord = NOTHING;
  private committed: Readonly<Record<string, string>> = {};
  private learner = newLearner();
  private readonly standard: keyof typeof NAMES;
  private readonly listener: (record: PlatformRecord) => void;

  constructor(standard: keyof typeof NAMES, listener: (record: PlatformRecord) => void) {
    this.standard = standard;
    this.listener = listener;
  }

  /** Opens a session; the package may be loaded into its frame afterwards. */
  launch(mode: LaunchMode): void {
    const names = NAMES[this.standard];
    const settings = { autocommit: false, logLevel: 5 };
    const api = this.standard === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
    const resumed = Object.keys(this.committed).length > 0;
    api.loadFromFlattenedJSON({
      ...this.committed,
      [names.learner]: this.learner,
      [names.mode]: mode,
      [names.entry]: resumed ? 'resume' : 'ab-initio',
    });
    this.record = { ...NOTHING, values: this.committed };
    (window as unknown as Record<string, unknown>)[names.global] = this.recording(
      api as unknown as Record<string, Method>,
    );
    this.listener(this.record);
  }

  /** Forgets the pupil. */
  forget(): void {
    this.committed = {};
    this.learner = newLearner();
  }

  private recording(api: Record<string, Method>): Record<string, Method> {
    const names = NAMES[this.standard];
    const methods =
      this.standard === 'scorm12'
        ? [
            'LMSInitialize',
            'LMSFinish',
            'LMSGetValue',
            'LMSSetValue',
            'LMSCommit',
            'LMSGetLastError',
            'LMSGetErrorString',
            'LMSGetDiagnostic',
          ]
        : [
            'Initialize',
            'Terminate',
            'GetValue',
            'SetValue',
            'Commit',
            'GetLastError',
            'GetErrorString',
            'GetDiagnostic',
          ];
    return Object.fromEntries(
      methods.map((method) => [
        method,
        (...args: string[]) => {
          const answer = String(api[method]!(...args));
          if (!method.includes('Error') && !method.includes('Diagnostic')) {
            const failed = String(api[names.error]!()) !== '0';
            this.note(method, args, answer, failed);
          }
          return answer;
        },
      ]),
    );
  }

  private note(method: string, args: readonly string[], answer: string, failed: boolean): void {
    const names = NAMES[this.standard];
    let { values, commits, errors } = this.record;
    const [element, value] = args;
    if (method === names.set && answer === 'true' && element !== undefined) {
      values = { ...values, [element]: value ?? '' };
    }
    if (method === names.commit && answer === 'true') {
      commits += 1;
      this.committed = Object.fromEntries(
        Object.entries(values).filter(([name]) => !OF_ONE_SESSION.test(name)),
      );
    }
    // Reading what was never set is an error in SCORM 2004 and normal all the same.
    if (failed && !method.endsWith('GetValue')) errors += 1;
    this.record = { values, commits, calls: this.record.calls + 1, errors };
    this.listener(this.record);
  }
}

// Lessons keep a copy on the device for each learner: another pupil must be another one to them.
function newLearner(): string {
  return `preview-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
}
