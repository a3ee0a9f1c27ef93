import type { Act, Band, QuestionType, QuestionUse, Surface, Trick, VerbSign } from './names.ts';
import type { CastMember } from './module.ts';
import type { Question } from './question.ts';
import type { Shape } from './response.ts';
import type { Story } from './story.ts';

/*
 * What the browser loads: three kinds of JSON file made by `compile.ts` from the checked sources.
 * The outline comes with the first screen and is all that progress, score and records need; a story
 * and the bank come when they are about to be used.
 */

/** Everything about a module that can be known without loading a story or a question. */
export interface Outline {
  readonly module: string;
  readonly band: Band;
  /** Which block of the registry its numbers live in. */
  readonly block: number;
  /** Changes whenever structure changes; eight hexadecimal digits. */
  readonly fingerprint: string;
  readonly rules: readonly OutlineRule[];
  readonly episodes: readonly OutlineEpisode[];
  /** Everyone who appears in it. */
  readonly cast: readonly CastMember[];
  /**
   * Set by the page of a booster package: there are no stories in it, and a rule without a history counts
   * as got long ago, as the teacher who schedules it says.
   */
  readonly booster?: boolean;
  /**
   * Other modules of the band that teach some of its rules: what was got there is got here too. Of each
   * shared rule the place in that module's order.
   */
  readonly elsewhere?: readonly {
    readonly block: number;
    readonly rules: Readonly<Record<string, number>>;
  }[];
  /** What each number of the block stands for; a hole is a tombstone. */
  readonly points: Readonly<Record<number, Point>>;
}

export interface OutlineRule {
  readonly id: string;
  readonly kind: 'full' | 'help';
  readonly twin: boolean;
  readonly reported: boolean;
  readonly sign?: VerbSign;
}

export interface OutlineEpisode {
  readonly story: string;
  /** Number of the story's own point. */
  readonly number: number;
  readonly surface: Surface;
  readonly hero: string;
  /** Estimated whole minutes, hook to finish. */
  readonly minutes: number;
  /** Ending ids; their place is the stable number used for "endings found". */
  readonly endings: readonly string[];
  readonly rules: readonly string[];
  /** Whether refuse, leave and tell are scored. */
  readonly ladder: boolean;
}

export type Point = ModulePoint | StoryPoint | BeatPoint | QuestionPoint;

export interface ModulePoint {
  readonly kind: 'module';
}

export interface StoryPoint {
  readonly kind: 'story';
  readonly story: string;
  /** The highest step at which noticing counts as early, where it is not 2. */
  readonly early?: number;
  /**
   * Messages that can be flagged, in registry order (options `flag:<message>` of the story's point):
   * all that neither hero nor narrator says on the surface or in the side chat. Flags belong to the story and not to a beat,
   * since an earlier message may be flagged from any later beat.
   */
  readonly messages: readonly {
    readonly id: string;
    /** Number of the beat that says it. */
    readonly beat: number;
    /** Whether it truly is a trick. */
    readonly true: boolean;
    /** Which one, when it is. */
    readonly trick?: Trick;
    /** Whether it stands in a genuine beat: a flag on it is then a false alarm. */
    readonly genuine: boolean;
  }[];
}

export interface BeatPoint {
  readonly kind: 'beat';
  readonly story: string;
  readonly beat: string;
  /** Option ids in registry order: `choice:<id>`, `next`, `leave`, `tell`. */
  readonly options: readonly string[];
  /** Set when the first answer here is evidence for a rule. */
  readonly ask?: { readonly rule: string; readonly surface: Surface; readonly twin: boolean };
  /** Indices into `options`. */
  readonly safe: readonly number[];
  readonly wrong: readonly number[];
  /** Options that are a false alarm: choices that refuse something genuine. */
  readonly falseAlarms: readonly number[];
  /** Whether this beat belongs to a twin. */
  readonly genuine: boolean;
  readonly step: number;
  /** Set where a trusted adult is told while it is early. */
  readonly toldEarly?: true;
  /** Options that perform an act of the ladder. */
  readonly acts: Readonly<Partial<Record<Act, readonly number[]>>>;
}

export interface QuestionPoint {
  readonly kind: 'question';
  readonly id: string;
  readonly rule: string;
  readonly type: QuestionType;
  readonly use: QuestionUse;
  readonly surface: Surface;
  readonly twin: boolean;
  /** Of a twin: responses that refuse or block what is genuine; absent where none does. */
  readonly falseAlarms?: readonly number[];
  /** A response index that is right, the only one unless there are others; see `response.ts`. */
  readonly right: number;
  /** The others, where a build has more tiles that fit than slots. */
  readonly alsoRight?: readonly number[];
  /** How many response indices there are. */
  readonly responses: number;
  /** Sizes that decode a response. */
  readonly shape: Shape;
}

/** A course as its path needs it before any module is loaded: a line a module, in the order of the path. */
export interface CourseOutline {
  readonly band: Band;
  readonly modules: readonly CourseModule[];
}

export interface CourseModule {
  readonly module: string;
  /** As in the module's {@link Outline}. */
  readonly block: number;
  /** Rule ids in the module's order, by whose places they are marked. */
  readonly rules: readonly string[];
  /** Numbers of the stories' own points, in episode order. */
  readonly stories: readonly number[];
  /** Portrait of the hero of one of its stories. */
  readonly hero: string;
}

/** A story with the numbers of its points. */
export interface CompiledStory extends Story {
  readonly number: number;
  /** Beat id → number; final beats have none. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Option ids of each numbered beat, in registry order. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly endings: readonly string[];
  /** Spots of each picture that it shows, in reading order. */
  readonly pictures: Readonly<Record<string, readonly string[]>>;
}

/** Question structure by number. */
export type CompiledBank = Readonly<Record<number, Question & { readonly rule: string }>>;
