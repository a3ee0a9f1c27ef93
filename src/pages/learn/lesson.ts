import type { SafePlayer } from '../../elements/player/player.ts';
import { painted } from '../../elements/base/painted.ts';
import { whenIdle } from '../../elements/player/when-idle.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import { startWords } from '../../i18n/words.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { LessonStart } from '../shared/page-data.ts';
import { pointsOf } from '../shared/point-table.ts';
import type { Actor, Launch } from './actor.ts';
import { ContentLoader } from './loader.ts';
import { minuteNow } from '../shared/minute-now.ts';
import { randomId } from './random-id.ts';
import { LessonSession } from './session.ts';

// What makes a journal fit is there long before a shorter one is too long.
const LONG = 2000;

/** A lesson on the player: shows what its session says, and fetches what that needs. */
export function playLesson(
  player: SafePlayer,
  loader: ContentLoader,
  content: LessonContent,
  session: LessonSession,
): Actor {
  player.cast = content.outline.cast;
  player.fetchWords = () => loader.laterWords();

  function draw(): void {
    const shown = session.look();
    if ('needs' in shown) {
      // Its code is run before it is there; the press that asked for it is answered first.
      const { needs } = shown;
      void painted()
        .then(() => loader.load(needs))
        .then(
          (more) => {
            add(more);
            draw();
          },
          () => (player.failed = true),
        );
      return;
    }
    player.failed = false;
    player.content = content;
    player.progress = session.progress();
    player.tricks = session.cards();
    player.rewinding = session.rewinding;
    player.view = shown.view;
  }

  function add(more: Partial<LessonContent>): void {
    content = { ...content, ...more, stories: { ...content.stories, ...more.stories } };
    session.add(more);
  }

  return {
    decide(decision) {
      if (session.decide(decision)) draw();
    },
    goOn() {
      session.goOn();
      draw();
    },
    rewindTo(to) {
      session.rewindTo(to);
      draw();
    },
    draw,
    async take(arrived) {
      if (arrived.states.join('').length > LONG)
        await loader.forLongJournals().then(add, () => undefined);
      const damaged = session.take(arrived);
      draw();
      return damaged;
    },
    async switchLanguage(language) {
      const { switchLanguage } = await import('./switch-language.ts');
      await switchLanguage(player, loader, language);
    },
    preload() {
      const next = session.progress().stories.find(({ stage }) => stage !== 'done')?.story;
      void whenIdle().then(() => loader.preload([() => Promise.resolve(loader.files)], next));
    },
  };
}

/** The lesson that the page is for, with the words of its first screen. */
export async function openLesson({ player, files, settings, tracker }: Launch): Promise<Actor> {
  const start = await fetchJson<LessonStart>(files.start);
  startWords(settings.language, start.words);
  const outline = {
    ...start.outline,
    points: pointsOf(start.points),
    ...(settings.kind === 'booster' && { booster: true }),
  };
  const content = { outline, stories: {} };
  const session = new LessonSession(content, {
    minute: minuteNow,
    randomId,
    passMark: settings.passMark,
    whole: settings.standard === 'none',
    save: (record, urgency) => tracker.save(record, urgency),
  });
  return playLesson(player, new ContentLoader(files, settings.region), content, session);
}
