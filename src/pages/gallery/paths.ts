import { html } from 'lit';
import '../../elements/path/path.ts';
import type { Path, PathView, Stop } from '../../elements/present/path.ts';
import { t } from '../../i18n/words.ts';

/** A made-up path: a pupil who has begun, with a rule due at the first stop. */
const STOPS: readonly Stop[] = [
  stop('who', 'Who is it?', 'A name can be made up. What else can you go by?', 'kofi', {
    state: 'done',
    stories: ['done', 'done', 'done'],
    rules: ['secure', 'due', 'got-it'],
    due: 1,
  }),
  stop('meet', 'Meeting up', 'What helps when someone from a game wants to meet?', 'zofia', {
    state: 'begun',
    stories: ['done', 'begun', 'to-do'],
    rules: ['got-it', 'practising', 'not-yet'],
  }),
  stop('clues', 'Small clues', 'One clue is small. What do ten of them show?', 'dai', {}),
  stop('help', 'Getting help', 'Something went wrong. Who helps, and how?', 'mei', {
    rules: ['not-yet', 'not-yet', 'not-yet', 'not-yet', 'not-yet', 'not-yet', 'not-yet'],
  }),
];

const MIDDLE: Path = {
  stops: STOPS,
  next: 'meet',
  got: 4,
  of: 15,
  handIn: 'not-yet',
};

/** A path as a screen of the player. */
export function pathScreen(path: Path): PathView {
  const place = path.stops.filter(({ state }) => state === 'done').length;
  const of = path.stops.length;
  return {
    screen: 'path',
    place: { name: t('course.done', { done: place, of }), place, of },
    path,
    draw: () => html`<safe-path class="screen" .path=${path}></safe-path>`,
  };
}

/** A path before anything is done, in the middle, and when it is handed in. */
export const PATHS = {
  first: {
    ...MIDDLE,
    stops: STOPS.map((one): Stop => ({
      ...one,
      state: 'to-do',
      stories: one.stories.map(() => 'to-do'),
      rules: one.rules.map(() => 'not-yet'),
      due: 0,
    })),
    next: 'who',
    got: 0,
    keep: false,
  },
  middle: MIDDLE,
  ready: { ...done(), handIn: 'ready' },
  'handed-in': { ...done(), handIn: 'done' },
} as const satisfies Readonly<Record<string, Path>>;

function done(): Path {
  return {
    ...MIDDLE,
    next: undefined,
    stops: STOPS.map((one): Stop => ({
      ...one,
      state: 'done',
      stories: one.stories.map(() => 'done'),
      rules: one.rules.map((_, place) => (place === 5 ? 'practising' : 'got-it')),
      due: 0,
    })),
    got: 14,
  };
}

function stop(
  module: string,
  title: string,
  idea: string,
  hero: string,
  more: Partial<Stop>,
): Stop {
  return {
    module,
    place: ['who', 'meet', 'clues', 'help'].indexOf(module) + 1,
    title,
    idea,
    hero,
    state: 'to-do',
    stories: ['to-do', 'to-do', 'to-do'],
    rules: ['not-yet', 'not-yet', 'not-yet'],
    due: 0,
    ...more,
  };
}
