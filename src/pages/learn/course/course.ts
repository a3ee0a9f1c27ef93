import { html } from 'lit';
import '../../../elements/path/path.ts';
import type { Rewind } from '../../../elements/events.ts';
import type { Decision } from '../../../engine/decision.ts';
import type { Path } from '../../../elements/present/path.ts';
import type { SafePlayer } from '../../../elements/player/player.ts';
import { whenIdle } from '../../../elements/player/when-idle.ts';
import { addWords, startWords, t } from '../../../i18n/words.ts';
import type { Opening } from '../../../tracking/tracker.ts';
import {
  type CourseFiles,
  type CourseModuleFile,
  type LessonFiles,
} from '../../shared/page-data.ts';
import { pointsOf } from '../../shared/point-table.ts';
import type { Actor, Launch } from '../actor.ts';
import { playLesson } from '../lesson.ts';
import { ContentLoader } from '../loader.ts';
import { minuteNow } from '../../shared/minute-now.ts';
import { randomId } from '../random-id.ts';
import { CourseSession } from './course-session.ts';
import { pathOf, placeOnPath } from '../../shared/path-view.ts';

// What makes a journal fit is there long before a shorter one is too long.
const LONG = 2000;

/** A course on the player: its path, and in the same launch the lesson of each module that is chosen. */
class Course implements Actor {
  private lesson: Actor | undefined;
  /** The module of the lesson, and what it is loaded with. */
  private playing: { readonly module: string; readonly loader: ContentLoader } | undefined;
  /** The module that was chosen and has not arrived yet. */
  private chosen: string | undefined;

  private readonly player: SafePlayer;
  /** Where everything is, in the present language. */
  private files: Pick<CourseFiles, 'help' | 'modules'>;
  private readonly languages: CourseFiles['languages'];
  private readonly region: string;
  private readonly loader: ContentLoader;
  private readonly session: CourseSession;

  constructor(launch: Launch, loader: ContentLoader, session: CourseSession) {
    this.player = launch.player;
    this.region = launch.settings.region;
    this.files = launch.files;
    this.languages = launch.files.languages;
    this.loader = loader;
    this.session = session;
    this.player.addEventListener('safe-course', ({ module }) => {
      if (module !== undefined) void this.choose(module);
      else
        session.handIn().then(
          () => this.draw(),
          () => undefined,
        );
    });
    const leave = (): void => {
      session.leave();
      // The door that led here from the site is behind us: a reload shows the path.
      if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
      this.lesson = this.playing = undefined;
      this.draw();
    };
    // A door of the site leads to one of the modules.
    this.chosen = Object.keys(this.files.modules).find((id) => location.hash === `#${id}`);
    this.player.back = () =>
      html`<button type="button" class="quiet" @click=${leave}>${t('app.home.path')}</button>`;
  }

  decide(decision: Decision): void {
    this.lesson?.decide(decision);
  }

  goOn(): void {
    this.lesson?.goOn();
  }

  rewindTo(to: Rewind): void {
    this.lesson?.rewindTo(to);
  }

  draw(): void {
    if (this.lesson !== undefined) {
      this.lesson.draw();
      return;
    }
    if (this.chosen !== undefined) {
      void this.choose(this.chosen);
      return;
    }
    const { player, session } = this;
    const now = session.progress();
    const { platform, mode, keep } = player.settings!;
    player.failed = false;
    player.fetchWords = () => this.loader.laterWords();
    const path: Path = {
      ...pathOf(session.course, now),
      ...(!platform && mode === 'normal' && { keep }),
      ...(mode === 'normal' && { handIn: now.handedIn ? 'done' : now.done ? 'ready' : 'not-yet' }),
    };
    player.view = {
      screen: 'path',
      place: placeOnPath(now),
      path,
      draw: () => html`<safe-path class="screen" .path=${path}></safe-path>`,
    };
  }

  async take(arrived: Opening): Promise<readonly string[]> {
    if (arrived.states.join('').length > LONG) {
      const { encode } = await this.loader.forLongJournals().catch(() => ({ encode: undefined }));
      this.session.encode = encode;
    }
    const damaged = this.session.take(arrived);
    this.draw();
    await this.fetchOutlines();
    return damaged;
  }

  async switchLanguage(language: string): Promise<void> {
    const to = this.languages?.[language];
    if (to === undefined)
      throw new Error(`The course has no files for the language "${language}".`);
    const { switchCourse } = await import('./course-later.ts');
    const { player, loader } = this;
    await switchCourse({ player, loader, playing: () => this.playing }, language, to);
    this.files = to;
  }

  preload(): void {
    const { loader, session } = this;
    void whenIdle().then(() =>
      loader.preload([
        () => Promise.resolve(loader.files),
        ...session.course.modules.map(
          ({ module }) =>
            async () =>
              (await this.fetchModule(module)).files,
        ),
      ]),
    );
  }

  private async choose(module: string): Promise<void> {
    this.chosen = module;
    const { files: present } = this;
    try {
      const file = await this.fetchModule(module);
      if (this.chosen !== module) return;
      const outline = { ...file.outline, points: pointsOf(file.points) };
      const content = { outline, stories: {} };
      const session = await this.session.enter(content);
      // In another language by now.
      if (present !== this.files) return void (await this.choose(module));
      this.chosen = undefined;
      addWords(file.words);
      const files: LessonFiles = { ...file.files, start: '', help: this.files.help };
      const loader = new ContentLoader(files, this.region, this.loader.fetched);
      this.playing = { module, loader };
      this.lesson = playLesson(this.player, loader, content, session);
      const standing = this.session.progress().modules.find((one) => one.module === module);
      // The door of a module that is done said that it leads to a quick look back.
      if (standing?.done && standing.due.length > 0) this.lesson.decide({ type: 'booster.opened' });
    } catch {
      this.player.failed = true;
      return;
    }
    this.lesson.draw();
    this.lesson.preload();
  }

  // What is due, and all that is reported of it, only the outlines of the modules played know.
  private async fetchOutlines(): Promise<void> {
    const { missing } = this.session;
    await Promise.all(
      missing.map(async (module) => {
        const file = await this.fetchModule(module).catch(() => undefined);
        if (file !== undefined)
          this.session.addOutline({ ...file.outline, points: pointsOf(file.points) });
      }),
    );
    if (missing.length > 0 && this.lesson === undefined && this.chosen === undefined) this.draw();
  }

  private fetchModule(module: string): Promise<CourseModuleFile> {
    return this.loader.json<CourseModuleFile>(this.files.modules[module]!);
  }
}

/** The course that the page is for, with the words of its path. */
export function openCourse(launch: Launch): Actor {
  const { files, settings, tracker } = launch;
  const { course, words } = files.path;
  startWords(settings.language, words);
  document.documentElement.dataset.band = course.band;
  const { laterWords, help, code } = files;
  const loader = new ContentLoader(
    { laterWords, help, code, images: [], masks: [], start: '', stories: {}, bank: '' },
    settings.region,
  );
  const session = new CourseSession(course, {
    minute: minuteNow,
    randomId,
    passMark: settings.passMark,
    whole: settings.standard === 'none',
    save: (record, urgency) => tracker.save(record, urgency),
  });
  return new Course(launch, loader, session);
}
