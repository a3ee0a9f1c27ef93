import type { SafePlayer } from '../../elements/player/player.ts';
import type { Rewind } from '../../elements/events.ts';
import type { Decision } from '../../engine/decision.ts';
import type { CourseTracker, Opening } from '../../tracking/tracker.ts';
import type { CourseFiles, LessonFiles, LessonSettings } from '../shared/page-data.ts';

/** What acts on a player: a lesson, or a course with its path and its lessons. */
export interface Actor {
  decide(decision: Decision): void;
  goOn(): void;
  rewindTo(to: Rewind): void;
  /** Shows where things stand, or fetches what that needs. */
  draw(): void;
  /** Adds what is stored elsewhere to what was decided here so far. Returns the states that were damaged. */
  take(opening: Opening): Promise<readonly string[]>;
  /** Goes on in another language. Rejects, and changes nothing, when its words did not arrive. */
  switchLanguage(language: string): Promise<void>;
  /** Fetches ahead what will be needed. */
  preload(): void;
}

/** What an actor is given of a launch. */
export interface Launch {
  readonly player: SafePlayer;
  /** The page's own list, of whichever kind it is. */
  readonly files: LessonFiles & CourseFiles;
  readonly settings: LessonSettings;
  readonly tracker: Pick<CourseTracker, 'save'>;
}
