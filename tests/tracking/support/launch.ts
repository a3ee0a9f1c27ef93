// Loaded here so that the tracker's own import of its adapter takes no time.
import '../../../src/tracking/scorm-trackers.ts';
import type { StateReader } from '../../../src/tracking/state-reader.ts';
import { watchClosing } from '../../../src/tracking/closing.ts';
import { createTracker } from '../../../src/tracking/create-tracker.ts';
import type { SupportLog, TrackingEvent } from '../../../src/tracking/support-log.ts';
import type { CourseTracker, Opening, SaveStatus } from '../../../src/tracking/tracker.ts';
import type { Schedule } from '../../../src/tracking/schedule.ts';
import { FakeTime } from './fake-time.ts';
import { FakeDevice, type FakeWindow } from './fake-window.ts';
import type { Lms, TestStandard } from './standards.ts';

/** A page that has opened its tracker, with all that stands around it. */
export interface Launched {
  readonly tracker: CourseTracker;
  readonly window: FakeWindow;
  readonly time: FakeTime;
  readonly opening: Opening;
  readonly lates: readonly Opening[];
  readonly statuses: readonly string[];
  /** What was reported, but for openings, ends and whether commits were taken. */
  readonly failures: readonly TrackingEvent[];
  /** The newest status, with its reason behind a colon. */
  status(): string | undefined;
}

export interface LaunchOptions {
  readonly lms?: Lms;
  readonly time?: FakeTime;
  readonly device?: FakeDevice;
  readonly window?: FakeWindow;
  readonly keep?: boolean;
  readonly states?: StateReader;
  readonly random?: () => number;
  readonly log?: SupportLog;
  /** The time's own unless given. */
  readonly schedule?: Schedule;
}

const NO_FAILURES: readonly TrackingEvent['kind'][] = ['opened', 'saved', 'not-saved', 'ended'];

/** Only the same text counts as the same state. */
const PLAIN_TEXT: StateReader = {
  contains: (whole, part) => whole === part,
  isNewer: () => false,
};

/** Opens a tracker in a frame of a platform, or in a window of its own without one. */
export async function launch(
  standard: TestStandard | 'none',
  options: LaunchOptions = {},
): Promise<Launched> {
  const time = options.time ?? new FakeTime();
  const device = options.device ?? new FakeDevice();
  const window = options.window ?? device.tab(frameOf(standard, options.lms));
  const lates: Opening[] = [];
  const statuses: string[] = [];
  const failures: TrackingEvent[] = [];
  const tracker = createTracker({
    standard: standard === 'none' ? 'none' : standard.standard,
    window: window as never,
    clock: time,
    schedule: options.schedule ?? time,
    random: options.random ?? seeded(),
    states: options.states ?? PLAIN_TEXT,
    report: (event) => {
      options.log?.note(event);
      if (!NO_FAILURES.includes(event.kind)) failures.push(event);
    },
    ...(options.keep !== undefined && { keep: options.keep }),
  });
  tracker.onStatus((status: SaveStatus, reason) =>
    statuses.push(reason === undefined ? status : `${status}:${reason}`),
  );
  tracker.onLate((opening) => lates.push(opening));
  watchClosing(window as never, tracker);
  const opening = await withinSearch(tracker.open(), time);
  return {
    tracker,
    window,
    time,
    opening,
    lates,
    statuses,
    failures,
    status: () => statuses.at(-1),
  };
}

/** What the platform puts around a package's window. */
export function frameOf(
  standard: TestStandard | 'none',
  lms: Lms | undefined,
): Record<string, unknown> {
  if (standard === 'none' || lms === undefined) return {};
  return { parent: { [standard.name]: standard.apiOf(lms) } };
}

async function withinSearch(opened: Promise<Opening>, time: FakeTime): Promise<Opening> {
  let opening: Opening | undefined;
  void opened.then((value) => {
    opening = value;
  });
  for (let turn = 0; turn < 100 && opening === undefined; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await time.pass(turn === 0 ? 0 : 100);
  }
  if (opening === undefined) throw new Error('The tracker did not open within ten seconds.');
  return opening;
}

let seed = 1;
/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(): () => number {
  let state = (seed += 1);
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
