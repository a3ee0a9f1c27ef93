import type { Call } from '../../platform/call.ts';
import { Platform } from '../../platform/platform.ts';
import type { ProfileName } from '../../platform/profiles.ts';
import type { Api, PlatformSession } from '../../platform/session.ts';
import { SCORM12, SCORM2004, type Standard } from '../../platform/standard.ts';
import { keepAttempt, readAttempt } from './kept-attempt.ts';

/** How the test platform opens a lesson. */
export type LaunchMode = 'normal' | 'browse' | 'review';

/** What goes wrong at present. */
export interface Troubles {
  /** Nothing that is sent reaches the platform. */
  readonly offline: boolean;
  /** The platform has logged the pupil out. */
  readonly expired: boolean;
}

/** What the test platform knows: stored values by element name, such as `cmi.core.lesson_status`. */
export interface PlatformRecord {
  readonly values: Readonly<Record<string, string>>;
  readonly commits: number;
  readonly calls: number;
  readonly errors: number;
}

// What a module needs is far below the usual 4,096, and one wants to see what a cut does.
const CUT_AT = 40;

/** The most characters of a bookmark that a platform of this kind keeps. */
export function stateLimitOf(standard: Standard['standard'], profile: ProfileName): number {
  if (profile === 'truncating') return CUT_AT;
  return standard === 'scorm12' ? 4096 : 64_000;
}

/**
 * A small learning platform of a chosen kind: puts its API on the window for the package in the frame to find,
 * and hands what it has stored to the next launch, also when the page was closed meanwhile.
 */
export class PreviewPlatform {
  private learner: string;
  private session: PlatformSession | undefined;
  private readonly platform: Platform;
  private readonly attempts = new Map<string, Map<string, string>>();
  private readonly activity: string;
  private readonly standard: Standard;
  private readonly cuts: boolean;
  private readonly listener: (record: PlatformRecord) => void;

  /** `name` is the package's. */
  constructor(
    name: string,
    standard: Standard['standard'],
    profile: ProfileName,
    listener: (record: PlatformRecord) => void,
  ) {
    this.standard = standard === 'scorm12' ? SCORM12 : SCORM2004;
    this.activity = `${name} ${profile}`;
    const kept = readAttempt(this.activity);
    this.learner = kept?.learner ?? newLearner();
    if (kept !== undefined) this.attempts.set(kept.learner, new Map(kept.values));
    this.platform = new Platform({
      standard: this.standard,
      profile,
      attempts: this.attempts,
      pause,
      random: Math.random,
    });
    this.cuts = profile === 'truncating';
    this.listener = listener;
  }

  /** Opens a session; the package may be loaded into its frame afterwards. A new attempt begins with nothing. */
  launch(mode: LaunchMode, troubles: Troubles, newAttempt = false): void {
    const session = this.platform.launch({
      learner: this.learner,
      newAttempt,
      // As a lesson: the platform may know better, when the lesson was handed in.
      ...(mode !== 'normal' && { mode }),
      faults: { offline: troubles.offline, ...(this.cuts && { truncateState: CUT_AT }) },
    });
    this.session = session;
    (window as unknown as Record<string, unknown>)[this.standard.name] = this.watched(session);
    this.keep();
    this.tell(session);
  }

  /** Changes what goes wrong in the session that is open. */
  trouble({ offline, expired }: Troubles): void {
    if (this.session !== undefined) Object.assign(this.session.faults, { offline, expired });
  }

  /** From now on the session hears nothing, as when a tab was killed. */
  cutOff(): void {
    if (this.session !== undefined) this.session.faults.gone = true;
  }

  /** Forgets the pupil. */
  forget(): void {
    this.learner = newLearner();
  }

  private watched(session: PlatformSession): Api {
    // Nothing else changes what is there at the next launch.
    const storing = [this.standard.commit, this.standard.finish];
    return Object.fromEntries(
      Object.entries(session.api).map(([name, method]) => [
        name,
        (...args: string[]) => {
          try {
            return method(...args);
          } finally {
            if (storing.includes(name)) this.keep();
            this.tell(session);
          }
        },
      ]),
    );
  }

  private keep(): void {
    keepAttempt(this.activity, {
      learner: this.learner,
      values: [...(this.attempts.get(this.learner) ?? [])],
    });
  }

  private tell({ stored, calls }: PlatformSession): void {
    const { get, commit } = this.standard;
    this.listener({
      values: Object.fromEntries(stored),
      commits: calls.filter((call) => call.method === commit && isTaken(call)).length,
      calls: calls.length,
      // Reading what was never set is an error in SCORM 2004 and normal all the same.
      errors: calls.filter(({ method, error }) => method !== get && error !== 0).length,
    });
  }
}

function isTaken({ answer, error }: Call): boolean {
  return answer === 'true' && error === 0;
}

// A slow platform waits for its server inside the call, and nothing else goes on meanwhile.
function pause(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

// Lessons keep a copy on the device for each learner: another pupil must be another one to them.
function newLearner(): string {
  return `preview-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
}
