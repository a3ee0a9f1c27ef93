import type { Mood, Surface, Trick } from '../content/names.ts';

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

export interface ShownMessage {
  readonly id: string;
  readonly from: Person;
  readonly text: string;
  readonly kind: 'message' | 'post' | 'comment' | 'notice';
  /** Whether the pupil can raise a flag on it now. */
  readonly flaggable: boolean;
  readonly flag?: 'waiting-for-name' | 'trick' | 'fine';
  /** Name of the trick once named. */
  readonly trick?: string;
  /** Once flagged: why it is a trick, or the kind answer when it is fine. */
  readonly because?: string;
  /** Said in the private side chat. */
  readonly sideChat?: boolean;
}

export interface ShownChoice {
  readonly id: string;
  readonly text: string;
  readonly via: 'reply' | 'send' | 'rub-out' | 'hold' | 'ask' | 'do';
}

/** The hero's unsent message; clue words are the parts that can be rubbed out. */
export interface ShownDraft {
  readonly parts: readonly { readonly text: string; readonly clue: boolean }[];
}

/** The whole of what a surface element is given; the same for every surface. */
export interface SurfaceScene {
  readonly surface: Surface;
  /** Name of the app, group or lobby, shown in its header. */
  readonly title: string;
  readonly sideChat: boolean;
  readonly hero: Person;
  /** Who is in it, hero first. */
  readonly people: readonly Person[];
  /** Revealed so far, oldest first. */
  readonly messages: readonly ShownMessage[];
  /** Messages of this beat not yet revealed. */
  readonly waiting: number;
  readonly draft?: ShownDraft;
  /** Empty while messages are waiting. */
  readonly choices: readonly ShownChoice[];
  /** Whether "go on" leads out of this beat. */
  readonly canGoOn: boolean;
}

/** Naming a trick after a flag. */
export interface TrickChoice {
  readonly message: string;
  readonly cards: readonly { readonly trick: Trick; readonly name: string }[];
}
