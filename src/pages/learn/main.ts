import '../../elements/tokens/tokens.css';
import '../../elements/player/player.ts';
import type { SafePlayer } from '../../elements/player/player.ts';
import { direction } from '../../i18n/words.ts';
import { createTracker } from '../../tracking/create-tracker.ts';
import { watchClosing } from '../../tracking/closing.ts';
import { SupportLog } from '../../tracking/support-log.ts';
import type { Opening, SaveReason } from '../../tracking/tracker.ts';
import { NO_LEARNER, PREFIX } from '../../tracking/browser/kept-copy.ts';
import { readKeepChoice, rememberKeepChoice } from '../shared/keep-choice.ts';
import {
  type CourseFiles,
  type LessonFiles,
  type LessonSettings,
  readPageData,
} from '../shared/page-data.ts';
import type { Actor, Launch } from './actor.ts';
import { openLesson } from './lesson.ts';
import { stateReader } from './state-reader.ts';

// The screen is live at once; a platform found later than this is merged in.
const WAIT_FOR_PLATFORM = 400;

const player = document.querySelector('safe-player');
// The site's other pages share this file for the libraries in it; a lesson is where its player is.
if (player !== null) void begin(player);

async function begin(player: SafePlayer): Promise<void> {
  const files = readPageData<LessonFiles & CourseFiles>(document, 'safe-files');
  const settings = readPageData<LessonSettings>(document, 'safe-settings');
  const log = new SupportLog(() => performance.now());
  let keep = readKeepChoice(settings.keep);
  const tracker = createTracker({
    standard: settings.standard,
    window,
    random: Math.random,
    keep,
    states: stateReader,
    report: (event) => log.note(event),
  });
  let why: SaveReason | undefined;
  let isMissing = false;
  tracker.onStatus((status, reason) => {
    player.save = status;
    why = reason;
    tellReason();
  });

  const opening = tracker.open();
  const actor = await open({ player, files, settings, tracker });
  document.documentElement.dir = direction();

  tellSettings({ mode: 'normal', states: [], platform: settings.standard !== 'none' });
  player.addEventListener('safe-decide', (event) => actor.decide(event.decision));
  player.addEventListener('safe-go-on', () => actor.goOn());
  player.addEventListener('safe-rewind', (event) => actor.rewindTo(event.to));
  player.addEventListener('safe-keep', (event) => {
    ({ keep } = event);
    tracker.keep(keep);
    if (settings.keep) rememberKeepChoice(keep);
    player.settings = { ...player.settings!, keep };
    actor.draw();
  });
  player.addEventListener('safe-language', ({ language, refuse }) => {
    void actor.switchLanguage(language).then(() => actor.draw(), refuse);
  });
  player.addEventListener('safe-retry', () => actor.draw());
  player.addEventListener('safe-take-over', () => void tracker.takeOver().then(join));
  player.addEventListener('safe-finish', () => {
    tracker.close();
    player.closed = true;
  });
  // Documented for teachers, and said nowhere to pupils.
  addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.altKey && event.code === 'KeyS')
      void import('./later-code.ts').then(({ openSupport }) => openSupport(log, tracker));
  });
  // Cleared for somebody else, on the start page: nothing of what was decided here may come back.
  addEventListener('storage', ({ key, newValue }) => {
    if (settings.standard !== 'none' || !keep) return;
    if (key !== PREFIX + NO_LEARNER || newValue !== null) return;
    tracker.clear();
    location.reload();
  });
  tracker.onLate(join);
  watchClosing(window, tracker);

  const found = await Promise.race([opening, pause(WAIT_FOR_PLATFORM)]);
  if (found !== undefined) await join(found);
  else {
    actor.draw();
    void opening.then(join);
  }
  actor.preload();

  async function join(arrived: Opening): Promise<void> {
    tellSettings(arrived);
    isMissing = settings.standard !== 'none' && !arrived.platform;
    tellReason();
    const damaged = await actor.take(arrived);
    if (damaged.length > 0) keepDamaged(damaged);
  }

  function tellSettings({ mode, platform }: Opening): void {
    player.settings = {
      platform,
      mode,
      keep,
      languages: Object.entries(files.languages ?? {}).map(([tag, { name }]) => ({ tag, name })),
      ...(settings.school === undefined ? {} : { school: settings.school }),
    };
  }

  function tellReason(): void {
    player.reason = why ?? (isMissing ? 'no-platform' : undefined);
  }

  function keepDamaged(states: readonly string[]): void {
    log.note({ kind: 'state-damaged' });
    void import('./later-code.ts')
      .then(({ keepRaw }) => keepRaw(window, states, Date.now()))
      .catch(() => undefined);
  }
}

// All that a course has besides its lessons is of no use to a single one.
async function open(launch: Launch): Promise<Actor> {
  if (launch.settings.kind !== 'course') return openLesson(launch);
  return (await import('./course/course.ts')).openCourse(launch);
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
