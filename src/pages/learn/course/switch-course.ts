import type { SafePlayer } from '../../../elements/player/player.ts';
import type { Words } from '../../../i18n/words.ts';
import type { CourseLanguage, CourseModuleFile, LessonHelp } from '../../shared/page-data.ts';
import type { ContentLoader } from '../loader.ts';
import { speak, switchLanguage } from '../switch-language.ts';

/** A course on the screen. */
export interface ShownCourse {
  readonly player: SafePlayer;
  /** What the path and its panels are loaded with. */
  readonly loader: ContentLoader;
  /** The module that is played, when one is; it may change meanwhile. */
  readonly playing: () => Playing | undefined;
}

interface Playing {
  readonly module: string;
  readonly loader: ContentLoader;
}

/**
 * Goes on with a course in another language, on its path as in the middle of a module. Rejects, and changes
 * nothing, when a file did not arrive.
 */
export async function switchCourse(
  { player, loader, playing: present }: ShownCourse,
  language: string,
  to: CourseLanguage,
): Promise<void> {
  const [ofPath, later, { words: ofHelp }] = await Promise.all([
    loader.json<Words>(to.words),
    loader.json<Words>(to.laterWords),
    loader.json<LessonHelp>(to.help[loader.region]!),
  ]);
  const around = [ofPath, later, ofHelp];
  let playing: Playing | undefined;
  do {
    playing = present();
    if (playing === undefined) {
      speak(player, language, around);
    } else {
      const start = to.modules[playing.module]!;
      const { files } = await loader.json<CourseModuleFile>(start);
      const own = { ...files, start, help: to.help, name: to.name };
      const lesson = playing.loader;
      lesson.files = { ...lesson.files, languages: { [language]: own } };
      await switchLanguage(player, lesson, language, around);
    }
  } while (playing !== present());
  const { laterWords, help } = to;
  loader.files = { ...loader.files, laterWords, help };
}
