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
    ...frame(source, { place: beat.place, indoors: beat.indoors }, visit(source)),
    waiting,
    choices: ready ? choicesOf(beat, `story.${story.id}.beats.${state.beat}`) : [],
    canGoOn: ready && beat.choices === undefined && beat.next !== undefined,
    aside: false,
  };
}

function asideScene(source: SceneSource, aside: string): RoomScene {
  const say = source.story.asides[aside]?.say ?? [];
  const waiting = Math.max(0, say.length - source.shown);
  const messages = say
    .slice(0, source.shown)
    .map((message) => asideMessageOf(source, aside, message));
  return {
    ...frame(source, { place: 'warm-room', indoors: true }, messages),
    waiting,
    choices: [],
    canGoOn: waiting === 0,
    aside: true,
  };
}

function frame(
  { story, cast }: SceneSource,
  { place, indoors }: Pick<RoomScene, 'place' | 'indoors'>,
  messages: readonly ShownMessage[],
) {
  const others = new Map<string, Person>();
  for (const { from } of messages) {
    if (from.role !== 'narrator' && from.role !== 'hero') others.set(from.id, from);
  }
  const mood = messages.findLast(({ from }) => from.id === story.hero)?.from.mood;
  return {
    place,
    indoors,
    hero: personOf(story.hero, cast, story.hero, mood),
    others: [...others.values()],
    messages,
  };
}

// What was said since the hero came to this place.
function visit(source: SceneSource): readonly ShownMessage[] {
  const { story, state, shown } = source;
  const { trail } = state;
  const place = story.beats[state.beat]?.place;
  const before = trail.findLastIndex(({ beat }) => story.beats[beat]?.place !== place);
  return trail.slice(before + 1).flatMap((step, at) => {
    const index = before + 1 + at;
    const seen = index === trail.length - 1 ? step.messages.slice(0, shown) : step.messages;
    const said = saidAfter(source, step, index);
    const messages = seen.map((message) => messageOf(source, step.beat, message));
    return said === undefined ? messages : [...messages, said];
  });
}
