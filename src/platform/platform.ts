import type { Faults } from './faults.ts';
import type { ActivitySettings, Launch } from './launch.ts';
import { LenientLms } from './lenient-lms.ts';
import { PROFILES, type Profile, type ProfileName } from './profiles.ts';
import { Scorm12Lms } from './scorm12/scorm12-lms.ts';
import { Scorm2004Lms } from './scorm2004/scorm2004-lms.ts';
import type { Api, PlatformSession } from './session.ts';
import type { Standard } from './standard.ts';

/** What a platform is made with. */
export interface PlatformOptions {
  readonly standard: Standard;
  readonly profile: ProfileName;
  readonly settings?: ActivitySettings;
  /** Where it keeps attempts: stored values by element, by learner. In memory of its own by default. */
  readonly attempts?: Map<string, Map<string, string>>;
  /** Lets time pass while a slow platform holds everything up. */
  readonly pause?: (milliseconds: number) => void;
  /** 0 to 1: how long a slow platform takes. */
  readonly random?: () => number;
}

/** How a learner opens the activity. */
export interface OpenOptions {
  readonly learner?: string;
  /** By itself a platform chooses normal, or review where it does so after completion. */
  readonly mode?: Launch['mode'];
  /** Begins a new attempt: nothing of the one before is handed over. */
  readonly newAttempt?: boolean;
  /** Faults besides those of the profile. */
  readonly faults?: Faults;
}

/** A learning platform with one activity: keeps the attempts of its learners from launch to launch. */
export class Platform {
  private readonly attempts: Map<string, Map<string, string>>;
  private readonly options: PlatformOptions;
  private readonly profile: Profile;

  constructor(options: PlatformOptions) {
    this.options = options;
    this.attempts = options.attempts ?? new Map<string, Map<string, string>>();
    this.profile = PROFILES[options.profile];
  }

  /** What is stored of a learner's present attempt, by element. */
  storedOf(learner: string): ReadonlyMap<string, string> {
    return this.attempts.get(learner) ?? new Map();
  }

  /** Opens a session; earlier ones of the same attempt may still be open. */
  launch({ learner = 'learner-1', mode, newAttempt, faults }: OpenOptions = {}): PlatformSession {
    const { standard, settings, pause, random } = this.options;
    const store = this.attemptOf(learner, newAttempt === true);
    const chosen = mode ?? (this.isForReview(store) ? 'review' : 'normal');
    const launch: Launch = {
      learner,
      mode: chosen,
      store,
      faults: { ...this.profile.faults, ...faults },
      ...(settings !== undefined && { settings }),
      ...(pause !== undefined && { pause }),
      ...(random !== undefined && { random }),
    };
    if (this.profile.lenient === true) return new LenientLms(standard, launch);
    return standard.standard === 'scorm12'
      ? withApi(new Scorm12Lms(launch), (lms) => lms.API)
      : withApi(new Scorm2004Lms(launch), (lms) => lms.API_1484_11);
  }

  private attemptOf(learner: string, anew: boolean): Map<string, string> {
    const known = this.attempts.get(learner);
    const isDropped =
      known !== undefined &&
      this.profile.dropsUnlessSuspended === true &&
      this.options.standard.standard === 'scorm2004' &&
      known.get(this.options.standard.entry) !== 'resume';
    const attempt = known === undefined || anew || isDropped ? new Map() : known;
    this.attempts.set(learner, attempt);
    return attempt;
  }

  private isForReview(store: ReadonlyMap<string, string>): boolean {
    const status = store.get(this.options.standard.status) ?? '';
    return this.profile.reviewsCompleted === true && COMPLETED.includes(status);
  }
}

const COMPLETED: readonly string[] = ['completed', 'passed', 'failed'];

function withApi<Lms extends Omit<PlatformSession, 'api'>>(
  lms: Lms,
  apiOf: (lms: Lms) => unknown,
): PlatformSession {
  return Object.assign(lms, { api: apiOf(lms) as Api });
}
