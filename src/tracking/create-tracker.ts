import { type Clock, browserClock } from './clock.ts';
import { CompositeTracker } from './composite-tracker.ts';
import { type Schedule, type TimerWindow, browserSchedule } from './schedule.ts';
import type { StateReader } from './state-reader.ts';
import type { TrackingListener } from './support-log.ts';
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
  readonly states: StateReader;
  /** Takes what happens, for the support view. */
  readonly report: TrackingListener;
  readonly clock?: Clock;
  readonly schedule?: Schedule;
}

/** The tracker of a page. The adapters of a platform are loaded by `open`, where one is expected. */
export function createTracker(options: TrackerOptions): CourseTracker {
  const { standard, window } = options;
  return new CompositeTracker({
    clock: browserClock(window),
    schedule: browserSchedule(window),
    keep: false,
    ...options,
    loadPlatform: async (ports) =>
      standard === 'none'
        ? undefined
        : (await import('./scorm-trackers.ts')).createScormTracker(standard, ports),
  });
}
