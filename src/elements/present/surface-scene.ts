import { t } from '../../i18n/words.ts';
import type { Person, ShownMessage, SurfaceScene } from '../model.ts';
import { choicesOf } from './choices.ts';
import { draftOf } from './draft.ts';
import { isOnScreen, messageOf, saidAfter } from './messages.ts';
import { personOf } from './people.ts';
import { sideChatOf, sideChatsIn } from './side-chats.ts';
import type { SceneSource } from './source.ts';

/**
 * The app as it stands: all that was said in it and in its side chat so far, and what can be done.
 * While the hero is elsewhere it shows the app as it was left.
 */
export function surfaceScene(source: SceneSource): SurfaceScene {
  const { story, state, cast, shown } = source;
  const beat = story.beats[state.beat];
  const here = isOnScreen(beat) && state.aside === undefined;
  const waiting = here ? Math.max(0, (beat?.say.length ?? 0) - shown) : 0;
  const ready = here && waiting === 0 && state.ending === undefined;
  const messages = thread(source);
  const hero = personOf(story.hero, cast, story.hero, moodOf(messages, story.hero));
  const words = `story.${story.id}.beats.${state.beat}`;
  return {
    surface: story.surface,
    title: t(`story.${story.id}.app`),
    sideChats: sideChatsIn(source, messages),
    hero,
    people: peopleIn(source, messages, hero),
    messages,
    waiting,
    ...(ready && beat !== undefined && { draft: draftOf(story, beat, words) }),
    choices: ready && beat !== undefined ? choicesOf(beat, words) : [],
    ...(ready && beat?.place === 'side-chat' && { answersIn: sideChatOf(beat) }),
    canGoOn: ready && beat?.choices === undefined && beat?.next !== undefined,
  };
}

/** Every message seen so far on the app that can be flagged now, or whose trick is still to be named, oldest first. */
export function flaggableMessages({ messages }: SurfaceScene): readonly ShownMessage[] {
  return messages.filter(({ flaggable, flag }) => flaggable || flag === 'waiting-for-name');
}

function thread(source: SceneSource): readonly ShownMessage[] {
  const { story, state, shown } = source;
  const last = state.trail.length - 1;
  return state.trail.flatMap((step, at) => {
    const beat = story.beats[step.beat];
    if (!isOnScreen(beat)) return [];
    const isPresent = at === last && state.aside === undefined;
    const seen = isPresent ? step.messages.slice(0, shown) : step.messages;
    const said = saidAfter(source, step, at);
    const messages = seen.map((message) => ({
      ...messageOf(source, step.beat, message),
      ...(at < last && { past: true }),
    }));
    const all = said === undefined ? messages : [...messages, said];
    if (beat?.place !== 'side-chat') return all;
    return all.map((one, place) => ({ ...one, sideChat: sideChatOf(beat, seen[place]) }));
  });
}

function moodOf(messages: readonly ShownMessage[], id: string) {
  return messages.findLast(({ from }) => from.id === id)?.from.mood;
}

// Hero first, then in the order in which they first spoke, each in the mood of their last words; without who has gone.
function peopleIn(
  { story, state: { trail } }: SceneSource,
  messages: readonly ShownMessage[],
  hero: Person,
): readonly Person[] {
  const people = new Map([[hero.id, hero]]);
  for (const { from, sideChat } of messages) {
    if (!sideChat && from.role !== 'narrator' && from.id !== hero.id) people.set(from.id, from);
  }
  const since = trail.findLastIndex(
    ({ beat }) => isOnScreen(story.beats[beat]) && story.beats[beat]!.here !== undefined,
  );
  if (since < 0) return [...people.values()];
  const here = new Set([hero.id, ...story.beats[trail[since]!.beat]!.here!]);
  for (const { beat, messages } of trail.slice(since)) {
    if (story.beats[beat]?.place === 'surface') messages.forEach(({ from }) => here.add(from));
  }
  return [...people.values()].filter(({ id }) => here.has(id));
}
