import type { CompiledStory } from '../../../content/compiled.ts';
import type { SceneSource } from '../../../elements/present/source.ts';
import type { StoryDecision } from '../../../engine/decision.ts';
import { CAST, stateOf } from '../values.ts';

/** A moment of a story under the name of its beat. */
export interface Moment {
  readonly name: string;
  readonly source: SceneSource;
}

/**
 * The first message of a story, then every beat that choices lead to, each on a shortest way; then a flag
 * waiting for its name, one named, and a kind answer.
 */
export function momentsOf(story: CompiledStory): readonly Moment[] {
  const ways = waysTo(story);
  const beats = [...ways].map(([beat, decisions]) => moment(story, beat, decisions));
  return [moment(story, `${story.start}, 1`, [], 1), ...beats, ...flags(story, ways)];
}

function waysTo(story: CompiledStory): ReadonlyMap<string, readonly StoryDecision[]> {
  const ways = new Map<string, readonly StoryDecision[]>([[story.start, []]]);
  for (const [beat, decisions] of ways) {
    for (const decision of decisionsAt(story, beat)) {
      const next = [...decisions, decision];
      const state = stateOf(story, next);
      if (state.aside === undefined && !ways.has(state.beat)) ways.set(state.beat, next);
    }
  }
  return ways;
}

function decisionsAt(story: CompiledStory, beat: string): readonly StoryDecision[] {
  const { choices, next, end } = story.beats[beat]!;
  if (end !== undefined) return [];
  return [
    ...(choices ?? []).map(({ id }): StoryDecision => ({ type: 'choice.made', choice: id })),
    ...(choices === undefined && next !== undefined ? [{ type: 'beat.continued' } as const] : []),
    { type: 'hero.left' },
    { type: 'adult.told' },
  ];
}

function flags(
  story: CompiledStory,
  ways: ReadonlyMap<string, readonly StoryDecision[]>,
): readonly Moment[] {
  const said = [...ways].flatMap(([beat, decisions]) =>
    story.beats[beat]!.say.map((message) => ({ message, decisions })),
  );
  const trick = said.find(({ message }) => message.flag !== undefined);
  const fine = said.find(
    ({ message: { from, flag } }) =>
      flag === undefined && from !== story.hero && from !== 'narrator',
  );
  const flagged = (one: NonNullable<typeof trick>): readonly StoryDecision[] => [
    ...one.decisions,
    { type: 'message.flagged', message: one.message.id },
  ];
  return [
    ...(trick?.message.flag === undefined
      ? []
      : [
          moment(story, 'flagged', flagged(trick)),
          moment(story, 'flagged, named', [
            ...flagged(trick),
            { type: 'trick.named', message: trick.message.id, trick: trick.message.flag.trick },
          ]),
        ]),
    ...(fine === undefined ? [] : [moment(story, 'flagged, fine', flagged(fine))]),
  ];
}

function moment(
  story: CompiledStory,
  name: string,
  decisions: readonly StoryDecision[],
  shown = Infinity,
): Moment {
  return { name, source: { story, cast: CAST, state: stateOf(story, decisions), shown } };
}
