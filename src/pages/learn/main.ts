import '../../elements/tokens/tokens.css';
import '../../elements/player/player.ts';
import type { SafePlayer } from '../../elements/player/player.ts';
import { whenIdle } from '../../elements/player/when-idle.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import { direction, startWords } from '../../i18n/words.ts';
import { createTracker } from '../../tracking/create-tracker.ts';
import { watchClosing } from '../../tracking/closing.ts';
import { SupportLog } from '../../tracking/support-log.ts';
import type { Opening, SaveReason } from '../../tracking/tracker.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import {
  type LessonFiles,
  type LessonSettings,
  type LessonStart,
  readPageData,
} from '../shared/page-data.ts';
import { pointsOf } from '../shared/point-table.ts';
import { minuteNow, randomId } from './ports.ts';
import { ContentLoader } from './loader.ts';
import { LessonSession } from './session.ts';
import { stateReader } from './state-reader.ts';

// The screen is live at once; a platform found later than this is merged in.
const WAIT_FOR_PLATFORM = 400;
// What makes a journal fit is there long before a shorter one is too long.
const LONG = 2000;

const player = document.querySelector('safe-player');
// The site's other pages share this file for the libraries in it; a lesson is where its player is.
if (player !== null) void begin(player);

async function begin(player: SafePlayer): Promise<void> {
  const files = readPageData<LessonFiles>(document, 'safe-files');
  const settings = readPageData<LessonSettings>(document, 'safe-settings');
  const loader = new ContentLoader(files, settings.region);
  const log = new SupportLog(() => performance.now());
  const tracker = createTracker({
    standard: settings.standard,
    window,
    random: Math.random,
    keep: settings.keep,
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
  const start = await fetchJson<LessonStart>(files.start);
  const outline = {
    ...start.outline,
    points: pointsOf(start.points),
    ...(settings.kind === 'booster' && { booster: true }),
  };
  startWords(settings.language, start.words);
  document.documentElement.dir = direction();

  let content: LessonContent = { outline, stories: {} };
  const session = new LessonSession(content, {
    minute: minuteNow,
    randomId,
    passMark: settings.passMark,
    save: (record, urgency) => tracker.save(record, urgency),
  });

  player.cast = outline.cast;
  player.fetchWords = () => loader.laterWords();
  tellSettings({ mode: 'normal', states: [], platform: settings.standard !== 'none' });
  player.addEventListener('safe-decide', (event) => {
    if (session.decide(event.decision)) draw();
  });
  player.addEventListener('safe-go-on', () => {
    session.goOn();
    draw();
  });
  player.addEventListener('safe-rewind', (event) => {
    session.rewindTo(event.beat);
    draw();
  });
  player.addEventListener('safe-keep', (event) => tracker.keep(event.keep));
  player.addEventListener('safe-language', ({ language }) => {
    void import('./switch-language.ts')
      .then(({ switchLanguage }) => switchLanguage(player, loader, language))
      .then(draw, () => player.requestUpdate());
  });
  player.addEventListener('safe-retry', draw);
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
  tracker.onLate(join);
  watchClosing(window, tracker);

  const found = await Promise.race([opening, pause(WAIT_FOR_PLATFORM)]);
  if (found !== undefined) await join(found);
  else {
    draw();
    void opening.then(join);
  }
  preloadWhenIdle();

  // What is stored elsewhere is added to what was decided here so far.
  async function join(arrived: Opening): Promise<void> {
    tellSettings(arrived);
    isMissing = settings.standard !== 'none' && !arrived.platform;
    tellReason();
    if (arrived.states.join('').length > LONG)
      await loader.forLongJournals().then(addMore, () => undefined);
    const damaged = session.take(arrived);
    if (damaged.length > 0) keepDamaged(damaged);
    draw();
  }

  function tellSettings({ mode, platform }: Opening): void {
    player.settings = {
      platform,
      mode,
      keep: settings.keep,
      languages: Object.entries(loader.files.languages ?? {}).map(([tag, { name }]) => ({
        tag,
        name,
      })),
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

  function draw(): void {
    const shown = session.look();
    if ('needs' in shown) {
      void fetchNeeds(shown.needs);
      return;
    }
    player.failed = false;
    player.content = content;
    player.progress = session.progress();
    player.tricks = session.cards();
    player.rewinding = session.rewinding;
    player.view = shown.view;
  }

  async function fetchNeeds(needs: Parameters<ContentLoader['load']>[0]): Promise<void> {
    try {
      addMore(await loader.load(needs));
      draw();
    } catch {
      player.failed = true;
    }
  }

  function addMore(more: Partial<LessonContent>): void {
    content = { ...content, ...more, stories: { ...content.stories, ...more.stories } };
    session.add(more);
  }

  function preloadWhenIdle(): void {
    const next = session.progress().stories.find(({ stage }) => stage !== 'done')?.story;
    void whenIdle().then(() => loader.preload(next));
  }
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
