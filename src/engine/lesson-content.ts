import type { CompiledBank, CompiledStory, Outline } from '../content/compiled.ts';
import type { EncodeJournal } from './journal/encode.ts';
import type { rewindTo } from './rewind.ts';
import type { PlayStory } from './story-run.ts';

/** Everything a lesson is computed from besides its journal. */
export interface LessonContent {
  readonly outline: Outline;
  /** The stories loaded so far, by id. */
  readonly stories: Readonly<Record<string, CompiledStory>>;
  readonly bank?: CompiledBank;
  /** There once the machine is loaded. */
  readonly play?: PlayStory;
  /** There once a story is loaded. */
  readonly rewind?: typeof rewindTo;
  /** There once the code for long journals is loaded; until then journals are written whole. */
  readonly encode?: EncodeJournal;
}
