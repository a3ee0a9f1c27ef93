import { ACTS } from '../../content/names.ts';
import { t } from '../../i18n/words.ts';
import { listNames } from '../base/list-names.ts';
import type { Person } from '../model.ts';
import type { EndingValue } from '../warm-room/model.ts';
import { personOf } from './people.ts';
import type { SceneSource } from './source.ts';

/** How the story ended and whom it helped; undefined before the last message of a final beat is in. */
export function endingOf(source: SceneSource): EndingValue | undefined {
  const { story, state, cast, shown } = source;
  const beat = story.beats[state.beat];
  if (state.ending === undefined || beat === undefined || shown < beat.say.length) return undefined;
  const words = `story.${story.id}.endings.${state.ending}`;
  const hero = personOf(story.hero, cast, story.hero, 'smiling');
  const know = whoKnows(source);
  return {
    title: t(`${words}.title`),
    line: t(`${words}.line`),
    hero,
    ripple: [
      { text: t('app.ending.ripple-hero', { name: hero.name }), people: [hero] },
      ...(know.length > 0
        ? [{ text: t('app.ending.ripple-friend', { name: namesOf(know) }), people: know }]
        : []),
      { text: t('app.ending.ripple-others'), people: [] },
    ],
    acts:
      story.ladder === undefined
        ? []
        : ACTS.map((act) => ({ act, done: state.acts.includes(act) })),
  };
}

// Those who spoke with the hero away from the screen, and friends met on the way.
function whoKnows({ story, state, cast }: SceneSource): readonly Person[] {
  const ids = new Set<string>();
  for (const { beat, messages } of state.trail) {
    const place = story.beats[beat]?.place;
    if (place === undefined || place === 'surface') continue;
    for (const { from } of messages) ids.add(from);
  }
  return [...ids]
    .map((id) => personOf(id, cast, story.hero, 'smiling'))
    .filter(({ role }) => role === 'adult' || role === 'friend');
}

function namesOf(people: readonly Person[]): string {
  return listNames(people.map(({ name }) => name));
}
