import { parse } from 'yaml';
import play from '../../../locales/en-GB/play.yaml?raw';
import type { Person, ShownMessage, SideChat, SurfaceScene } from '../../../src/elements/model.ts';
import { startWords } from '../../../src/i18n/words.ts';

/** Begins en-GB with the words of this layer. */
export function startPlayWords(): void {
  startWords('en-GB', { play: parse(play) });
}

export function person(id: string, role: Person['role'], change: Partial<Person> = {}): Person {
  const name = id[0]!.toUpperCase() + id.slice(1);
  return { id, name, role, look: 'face', picture: id, mood: 'calm', ...change };
}

export const zofia = person('zofia', 'hero');
export const priya = person('priya', 'friend');
export const moth = person('moth', 'contact', { look: 'avatar', picture: 'moth' });
export const narrator = person('story', 'narrator');

export function message(
  id: string,
  from: Person,
  text: string,
  change: Partial<ShownMessage> = {},
): ShownMessage {
  const flaggable = from.role !== 'hero' && from.role !== 'narrator';
  return { id, from, text, kind: 'message', flaggable, ...change };
}

/** A private talk of the hero with these. */
export function sideChat(isPresent: boolean, ...people: Person[]): SideChat {
  return { id: people.map(({ id }) => id).join('+'), people, isPresent };
}

/** A small kite-club chat with three messages and two replies. */
export function scene(change: Partial<SurfaceScene> = {}): SurfaceScene {
  return {
    surface: 'chat',
    title: 'Kite club',
    sideChats: [],
    hero: zofia,
    people: [zofia, priya, moth],
    messages: [
      message('hello', priya, 'my kite is in the tree'),
      message('where', moth, 'which park is it?'),
      message('well', zofia, 'a big one'),
    ],
    waiting: 0,
    choices: [
      { id: 'say-park', text: 'Say which park it is', via: 'reply' },
      { id: 'ask-why', text: 'Ask Moth why', via: 'reply' },
    ],
    canGoOn: false,
    ...change,
  };
}
