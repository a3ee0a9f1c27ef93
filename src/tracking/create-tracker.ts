import { type Clock, browserClock } from './clock.ts';
import { CompositeTracker, type LoadPlatform } from './composite-tracker.ts';
import type { FailureListener } from './failure.ts';
import { type Schedule, type TimerWindow, browserSchedule } from './schedule.ts';
import { PLAIN_TEXT, type StateReader } from './state-reader.ts';
import type { SupportLog } from './support-log.ts';
import type { CourseTracker } from './tracker.ts';
import type { TrackingWindow } from './tracking-window.ts';

/** `none` is the site and the plain folder: records stay on this device. */
export type Standard = 'scorm12' | 'scorm2004' | 'none';

/** What a page gives for a tracker; clock and schedule are the window's unless given. */
export interface TrackerOptions {
  readonly standard: Standard;
  readonly window: TrackingWindow & TimerWindow & { readonly performance: { now(): number } };
  /** 0 to 1, as `Math.random`: for waiting times and the name of this tab. */
  readonly random: () => number;
  /** Without a learner id: keep the copy on this device beyond this tab. */
  readonly keep?: boolean;
  readonly states?: StateReader;
  readonly clock?: Clock;
  readonly schedule?: Schedule;
  readonly onFailure?: FailureListener;
  readonly log?: SupportLog;
}

/** The tracker of a page. The adapters of a platform are loaded by `open`, where one is expected. */
export function createTracker(options: TrackerOptions): CourseTracker {
  const { standard, window, random, log, onFailure } = options;
  return new CompositeTracker({
    window,
    random,
    clock: options.clock ?? browserClock(window),
    schedule: options.schedule ?? browserSchedule(window),
    keep: options.keep ?? false,
    states: options.states ?? PLAIN_TEXT,
    log,
    onFailure: (failure) => {
      log?.note({ kind: 'failed', ...failure });
      onFailure?.(failure);
    },
    ...(standard !== 'none' && { loadPlatform: LOAD[standard] }),
  });
}

const LOAD: Readonly<Record<Exclude<Standard, 'none'>, LoadPlatform>> = {
  scorm12: async () => (await import('./scorm-trackers.ts')).createScorm12Tracker,
  scorm2004: async () => (await import('./scorm-trackers.ts')).createScorm2004Tracker,
};
