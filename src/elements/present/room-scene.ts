import { roomOf } from '../../content/rooms.ts';
import type { Beat } from '../../content/story.ts';
import type { Person, ShownMessage } from '../model.ts';
import type { RoomScene } from '../warm-room/model.ts';
import { choicesOf } from './choices.ts';
import { asideMessageOf, messageOf, saidAfter } from './messages.ts';
import { personOf } from './people.ts';
import type { SceneSource } from './source.ts';

/** The warm room or the place away, or undefined while the hero is at the screen. */
export function roomScene(source: SceneSource): RoomScene | undefined {
  const { story, state } = source;
  if (state.aside !== undefined) return asideScene(source, state.aside);
  const beat = story.beats[state.beat];
  if (beat === undefined || (beat.place !== 'warm-room' && beat.place !== 'away')) return undefined;
  const waiting = Math.max(0, beat.say.length - source.shown);
  const ready = waiting === 0 && state.ending === undefined;
  return {
    ...frame(source, { ...beat, place: beat.place }, visit(source)),
    waiting,
    choices: ready ? choicesOf(beat, `story.${story.id}.beats.${state.beat}`) : [],
    canGoOn: ready && beat.choices === undefined && beat.next !== undefined,
    aside: false,
  };
}

function asideScene(source: SceneSource, aside: string): RoomScene {
  const { room, say = [] } = source.story.asides[aside] ?? {};
  const waiting = Math.max(0, say.length - source.shown);
  const messages = say
    .slice(0, source.shown)
    .map((message) => asideMessageOf(source, aside, message));
  return {
    ...frame(source, { place: 'warm-room', room, say }, messages),
    waiting,
    choices: [],
    canGoOn: waiting === 0,
    aside: true,
  };
}

interface Scene extends Pick<Beat, 'say'> {
  readonly place: RoomScene['place'];
  readonly room?: RoomScene['room'] | undefined;
  readonly here?: Beat['here'];
}

function frame(
  { story, cast }: SceneSource,
  { place, room, say, here = [] }: Scene,
  messages: readonly ShownMessage[],
) {
  const others = new Map<string, Person>();
  const meet = (person: Person) => {
    if (person.role !== 'narrator' && person.role !== 'hero') others.set(person.id, person);
  };
  for (const { from } of messages) meet(from);
  // Adults stand there before they speak: nobody seems to be alone at the moment of telling.
  for (const { from, mood } of say) {
    const person = personOf(from, cast, story.hero, mood);
    if (person.role === 'adult' && !others.has(from)) meet(person);
  }
  for (const id of here) if (!others.has(id)) meet(personOf(id, cast, story.hero));
  const mood = messages.findLast(({ from }) => from.id === story.hero)?.from.mood;
  return {
    place,
    room: roomOf(story, { place, room }),
    hero: personOf(story.hero, cast, story.hero, mood),
    others: [...others.values()],
    messages,
  };
}

// What was said since the hero came to this room.
function visit(source: SceneSource): readonly ShownMessage[] {
  const { story, state, shown } = source;
  const { trail } = state;
  const here = whereabouts(story, state.beat);
  const before = trail.findLastIndex(({ beat }) => whereabouts(story, beat) !== here);
  return trail.slice(before + 1).flatMap((step, at) => {
    const index = before + 1 + at;
    const seen = index === trail.length - 1 ? step.messages.slice(0, shown) : step.messages;
    const said = saidAfter(source, step, index);
    const messages = seen.map((message) => messageOf(source, step.beat, message));
    return said === undefined ? messages : [...messages, said];
  });
}

function whereabouts(story: SceneSource['story'], id: string): string {
  const beat = story.beats[id];
  return beat === undefined ? '' : `${beat.place} ${roomOf(story, beat)}`;
}
