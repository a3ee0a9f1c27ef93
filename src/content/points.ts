import type { Registry } from './module.ts';
import type { ModuleSource } from './project.ts';
import type { Question } from './question.ts';
import type { Beat, Message, Story } from './story.ts';
import { leaveOf, tellOf } from './targets.ts';

/** Numbers that one module and band has. */
export const BLOCK_SIZE = 150;

/** Something that needs a number, and the options of it that need a place. */
export interface NeededPoint {
  /** `module`, `<story>`, `<story>/<beat>` or `<RULE>/<question>`. */
  readonly point: string;
  readonly options: readonly string[];
  /** File that it stands in, and where. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

export type RegistryBlock = Registry['blocks'][number];

/** All points of a module: its own, then each story with its beats, then each question. */
export function pointsOf(module: ModuleSource): NeededPoint[] {
  return [
    { point: 'module', options: [], file: module.file, path: [] },
    ...module.stories.flatMap(({ file, story }) => [
      { point: story.id, options: storyOptions(story), file, path: [] },
      ...Object.entries(story.beats)
        .filter(([, beat]) => beat.end === undefined)
        .map(([id, beat]) => ({
          point: `${story.id}/${id}`,
          options: beatOptions(story, beat),
          file,
          path: ['beats', id],
        })),
    ]),
    ...module.banks.flatMap(({ file, bank }) =>
      bank.questions.map((question, place) => ({
        point: `${bank.rule}/${question.id}`,
        options: questionOptions(question),
        file,
        path: ['questions', place],
      })),
    ),
  ];
}

/** The registry's block of a module, if it has one. */
export function blockOf(registry: Registry, module: ModuleSource): RegistryBlock | undefined {
  return registry.blocks.find(({ module: id, band }) => id === module.id && band === module.band);
}

/** Messages on which a flag can be raised: on screen, not final, said by neither hero nor narrator. */
export function flaggableMessages(
  story: Story,
): { readonly message: Message; readonly beatId: string; readonly beat: Beat }[] {
  return Object.entries(story.beats)
    .filter(([, beat]) => beat.end === undefined && isOnScreen(beat))
    .flatMap(([beatId, beat]) =>
      beat.say
        .filter(({ from }) => from !== story.hero && from !== 'narrator')
        .map((message) => ({ message, beatId, beat })),
    );
}

/** Whether a beat is seen on the surface or in its side chat. */
export function isOnScreen({ place }: Beat): boolean {
  return place === 'surface' || place === 'side-chat';
}

function storyOptions(story: Story): string[] {
  const endings = Object.values(story.beats).flatMap(({ end }) => (end === undefined ? [] : [end]));
  return [
    ...flaggableMessages(story).map(({ message }) => `flag:${message.id}`),
    ...new Set(endings.map((ending) => `end:${ending}`)),
  ];
}

function beatOptions(story: Story, beat: Beat): string[] {
  const tell = tellOf(story, beat);
  return [
    ...(beat.choices ?? []).map(({ id }) => `choice:${id}`),
    ...(beat.next === undefined ? [] : ['next']),
    ...(leaveOf(story, beat) === undefined ? [] : ['leave']),
    ...('aside' in tell || tell.target !== undefined ? ['tell'] : []),
  ];
}

// What a response index depends on: were it to change, old answers would read wrong.
function questionOptions(question: Question): string[] {
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return question.options.map(({ id }) => id);
    case 'real-or-not':
      return ['real', 'not-real'];
    case 'sort':
      return [
        ...question.items.map(({ id }) => id),
        ...question.groups.map(({ id }) => `group:${id}`),
      ];
    case 'order':
      return [...question.shown];
    case 'match':
      return [...question.pairs.map(({ id }) => id), ...question.shown.map((id) => `right:${id}`)];
    case 'spot':
      return question.parts.map(({ id }) => id);
    case 'build':
      return [...question.tiles.map(({ id }) => id), `slots:${question.slots}`];
  }
}
