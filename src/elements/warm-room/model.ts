import type { Room } from '../../content/names.ts';
import type { Person, ShownChoice, ShownMessage } from '../model.ts';

/** A place away from the app: the warm room with an adult, or somewhere nicer after leaving. */
export interface RoomScene {
  readonly place: 'warm-room' | 'away';
  /** What is drawn behind everyone. */
  readonly room: Room;
  readonly hero: Person;
  /** Who else is here, in the mood of their last words: who has spoken, and adults who are about to. */
  readonly others: readonly Person[];
  /** What has been said since the hero came here, oldest first. */
  readonly messages: readonly ShownMessage[];
  /** Messages not yet revealed. */
  readonly waiting: number;
  /** Empty while messages are waiting; in the warm room the first ones are the hero's first words. */
  readonly choices: readonly ShownChoice[];
  /** Whether going on leads out of here: to the next beat, or back to the screen from an aside. */
  readonly canGoOn: boolean;
  /** A kind answer after which the story goes on where it was. */
  readonly aside: boolean;
}

/** How a story ended, shown under the last words. */
export interface EndingValue {
  readonly title: string;
  readonly line: string;
  readonly hero: Person;
  /** From the middle outwards: the hero, those who know now, and all the others. */
  readonly ripple: readonly { readonly text: string; readonly people: readonly Person[] }[];
  /** The three acts of the ladder; empty in a story without one. */
  readonly acts: readonly { readonly act: 'refuse' | 'leave' | 'tell'; readonly done: boolean }[];
}
