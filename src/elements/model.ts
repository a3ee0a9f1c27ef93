import type {
  Detail,
  Form,
  MessageKind,
  Mood,
  Surface,
  Trick,
  VerbSign,
} from '../content/names.ts';

/*
 * What elements are given: finished values with words, never ids to look up. `present/` in this layer
 * makes them from the engine's views and the loaded words.
 */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: 'hero' | 'friend' | 'adult' | 'contact' | 'narrator';
  readonly look: 'face' | 'avatar';
  /** Which drawing, as in `modules/cast.yaml`. */
  readonly picture: string;
  readonly mood: Mood;
}

/** What a message says besides its text. */
export type Details = Readonly<Partial<Record<Detail, string>>>;

/** A picture of `modules/pictures.yaml` with its words. */
export interface ShownPicture {
  readonly id: string;
  readonly alt: string;
  /** What can be pressed in it, in reading order. */
  readonly spots: readonly { readonly id: string; readonly label: string }[];
  /** Spots that paper was stuck over before it was posted. */
  readonly covered: readonly string[];
}

export interface ShownMessage {
  readonly id: string;
  readonly from: Person;
  readonly text: string;
  readonly kind: MessageKind;
  readonly picture?: ShownPicture;
  /** A subject, an address, a price and the like. */
  readonly details?: Details;
  /** It was said in an earlier beat than the present one. */
  readonly past?: boolean;
  /** Whether the pupil can raise a flag on it now. */
  readonly flaggable: boolean;
  readonly flag?: 'waiting-for-name' | 'trick' | 'fine';
  /** Name of the trick once named. */
  readonly trick?: string;
  /** Once flagged: why it is a trick, or the kind answer when it is fine. */
  readonly because?: string;
  /** Id of the private side chat in which it is said. */
  readonly sideChat?: string;
}

export interface ShownChoice {
  readonly id: string;
  readonly text: string;
  readonly via: 'reply' | 'send' | 'rub-out' | 'hold' | 'ask' | 'do';
  /** The core verb that it is, when it is one. */
  readonly sign?: VerbSign;
}

/** What the hero has not sent yet. */
export type ShownDraft = TextDraft | PhotoDraft | MockForm;

/** An unsent message; clue words are the parts that can be rubbed out. */
export interface TextDraft {
  readonly kind: 'text';
  readonly parts: readonly { readonly text: string; readonly clue: boolean }[];
}

/** A photo with its caption: the choice `send` posts it, or `rub-out` once all `clues` are covered. */
export interface PhotoDraft {
  readonly kind: 'photo';
  readonly caption: string;
  readonly picture: ShownPicture;
  /** Ids of the spots that have to be covered. */
  readonly clues: readonly string[];
}

/** A form of tiles: the choice `send` sends it, or `rub-out` once every field has a tile that fits. */
export interface MockForm {
  readonly kind: 'form';
  readonly form: Form;
  readonly title: string;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    /** Id of the tile that is there at first. */
    readonly start?: string;
    readonly tiles: readonly {
      readonly id: string;
      readonly text: string;
      readonly fits: boolean;
    }[];
  }[];
}

/** A private talk of the hero with some of the others, which nobody else sees. */
export interface SideChat {
  readonly id: string;
  /** Whom the hero talks to. */
  readonly people: readonly Person[];
  /** Whether something is said in it now. */
  readonly isPresent: boolean;
}

/** The whole of what a surface element is given; the same for every surface. */
export interface SurfaceScene {
  readonly surface: Surface;
  /** Name of the app, group or lobby, shown in its header. */
  readonly title: string;
  /** Private talks beside the app, in the order in which they began. */
  readonly sideChats: readonly SideChat[];
  readonly hero: Person;
  /** Who is in it, hero first. */
  readonly people: readonly Person[];
  /** Revealed so far, oldest first. */
  readonly messages: readonly ShownMessage[];
  /** Messages of this beat not yet revealed. */
  readonly waiting: number;
  readonly draft?: ShownDraft | undefined;
  /** Empty while messages are waiting. */
  readonly choices: readonly ShownChoice[];
  /** Id of the side chat in which the hero answers now; else it is in the app itself. */
  readonly answersIn?: string;
  /** Whether "go on" leads out of this beat. */
  readonly canGoOn: boolean;
}

/** Naming a trick after a flag. */
export interface TrickChoice {
  readonly message: string;
  readonly cards: readonly { readonly trick: Trick; readonly name: string }[];
}
