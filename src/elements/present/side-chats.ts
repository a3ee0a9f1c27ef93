import type { Beat, Message } from '../../content/story.ts';
import type { ShownMessage, SideChat } from '../model.ts';
import { personOf } from './people.ts';
import type { SceneSource } from './source.ts';

const BETWEEN = '+';

/**
 * The side chat in which a message of a beat is said: with all who speak there, or with its sender where it
 * comes apart. Without a message: where the hero answers.
 */
export function sideChatOf({ say }: Beat, message?: Message): string {
  if (message?.apart) return message.from;
  const together = say.filter(({ apart, from }) => !apart && from !== 'narrator');
  return [...new Set(together.map(({ from }) => from))].sort().join(BETWEEN);
}

/** Ids of those whom the hero talks to in a side chat. */
export function othersIn(id: string, hero: string): readonly string[] {
  return id.split(BETWEEN).filter((person) => person !== hero && person !== '');
}

/** All side chats that messages are said in, each with the others in the mood of their last words there. */
export function sideChatsIn(
  { story, state, cast, shown }: SceneSource,
  messages: readonly ShownMessage[],
): readonly SideChat[] {
  const beat = state.aside === undefined ? story.beats[state.beat] : undefined;
  const present =
    beat?.place === 'side-chat'
      ? beat.say.slice(0, Math.max(shown, 1)).map((message) => sideChatOf(beat, message))
      : [];
  const ids = messages.flatMap(({ sideChat }) => sideChat ?? []);
  return [...new Set(ids)].map((id) => ({
    id,
    people: othersIn(id, story.hero).map((person) => {
      const last = messages.findLast(({ from, sideChat }) => sideChat === id && from.id === person);
      return last?.from ?? personOf(person, cast, story.hero);
    }),
    isPresent: present.includes(id),
  }));
}
