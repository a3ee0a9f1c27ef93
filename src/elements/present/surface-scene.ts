import { t } from '../../i18n/words.ts';
import type { Person, ShownMessage, SurfaceScene } from '../model.ts';
import { draftOf } from './draft.ts';
import { messageOf, saidAfter } from './messages.ts';
import { personOf } from './people.ts';
import type { SceneSource } from './source.ts';

/**
 * The app as it stands: all that was said in it so far, and what can be done. While the hero is
 * elsewhere it shows the app as it was left.
 */
export function surfaceScene(source: SceneSource): SurfaceScene {
  const { story, state, cast, shown } = source;
  const beat = story.beats[state.beat];
  const place = beat?.place === 'side-chat' ? 'side-chat' : 'surface';
  const here = beat?.place === place && state.aside === undefined;
  const waiting = here ? Math.max(0, (beat?.say.length ?? 0) - shown) : 0;
  const ready = here && waiting === 0 && state.ending === undefined;
  const messages = thread(source, place);
  const hero = personOf(story.hero, cast, story.hero, moodOf(messages, story.hero));
  const people = peopleIn(messages, hero);
  const words = `story.${story.id}.beats.${state.beat}`;
  return {
    surface: story.surface,
    title: place === 'side-chat' && people[1] ? people[1].name : t(`story.${story.id}.app`),
    sideChat: place === 'side-chat',
    hero,
    people,
    messages,
    waiting,
    ...(ready && beat?.draft && { draft: draftOf(t(`${words}.draft`)) }),
    choices: ready
      ? (beat?.choices ?? []).map(({ id, via }) => ({ id, via, text: t(`${words}.choices.${id}`) }))
      : [],
    canGoOn: ready && beat?.choices === undefined && beat?.next !== undefined,
  };
}

/** Every message seen so far on the app that can be flagged now, oldest first. */
export function flaggableMessages(source: SceneSource): readonly ShownMessage[] {
  return [...thread(source, 'surface'), ...thread(source, 'side-chat')].filter(
    ({ flaggable }) => flaggable,
  );
}

function thread(source: SceneSource, place: 'surface' | 'side-chat'): readonly ShownMessage[] {
  const { story, state, shown } = source;
  const last = state.trail.length - 1;
  return state.trail.flatMap((step, at) => {
    if (story.beats[step.beat]?.place !== place) return [];
    const seen =
      at === last && state.aside === undefined ? step.messages.slice(0, shown) : step.messages;
    const said = saidAfter(source, step, at);
    const messages = seen.map((message) => messageOf(source, step.beat, message));
    return said === undefined ? messages : [...messages, said];
  });
}

function moodOf(messages: readonly ShownMessage[], id: string) {
  return messages.findLast(({ from }) => from.id === id)?.from.mood;
}

// Hero first, then in the order in which they first spoke, each in the mood of their last words.
function peopleIn(messages: readonly ShownMessage[], hero: Person): readonly Person[] {
  const people = new Map([[hero.id, hero]]);
  for (const { from } of messages) {
    if (from.role !== 'narrator' && from.id !== hero.id) people.set(from.id, from);
  }
  return [...people.values()];
}
