import { parse } from 'yaml';
import appWords from '../../../locales/en-GB/app.yaml?raw';
import castWords from '../../../locales/en-GB/cast.yaml?raw';
import courseWords from '../../../locales/en-GB/course.yaml?raw';
import glossaryWords from '../../../locales/en-GB/glossary.yaml?raw';
import playWords from '../../../locales/en-GB/play.yaml?raw';
import pictureWords from '../../../locales/en-GB/pictures.yaml?raw';
import ruleWords from '../../../locales/en-GB/rules.yaml?raw';
import signpostWords from '../../../locales/en-GB/signposts.yaml?raw';
import trickWords from '../../../locales/en-GB/tricks.yaml?raw';
import castFile from '../../../modules/cast.yaml?raw';
import signpostFile from '../../../modules/signposts/uk.yaml?raw';
import type { CompiledStory, Outline } from '../../content/compiled.ts';
import { castSchema, signpostsSchema } from '../../content/module.ts';
import { storySchema } from '../../content/story.ts';
import type { PlayerSettings } from '../../elements/player/model.ts';
import type { StoryDecision } from '../../engine/decision.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import { playStory } from '../../engine/machine/play-story.ts';
import type { Progress, RuleState, StoryProgress } from '../../engine/progress-types.ts';
import type { StoryState } from '../../engine/view.ts';
import type { Words } from '../../i18n/words.ts';
import { DEMOS, DEMO_WORDS } from './demos.ts';
import { BANK } from './questions.ts';
import storyFile from './story.yaml?raw';
import madeUpWords from './words.yaml?raw';

/*
 * Made-up values for every screen, with the real words of the player: for looking at, and for tests of
 * elements.
 */

const madeUp = parse(madeUpWords) as Words;

/** All words that the gallery shows. */
export const WORDS: Words = {
  ...madeUp,
  story: { ...(madeUp.story as Words), ...DEMO_WORDS },
  pictures: parse(pictureWords) as Words,
  app: parse(appWords) as Words,
  play: parse(playWords) as Words,
  course: parse(courseWords) as Words,
  rules: parse(ruleWords) as Words,
  tricks: parse(trickWords) as Words,
  cast: parse(castWords) as Words,
  glossary: parse(glossaryWords) as Words,
  signposts: parse(signpostWords) as Words,
};

export const CAST = castSchema.parse(parse(castFile));

const story = storySchema.parse(parse(storyFile));

/** A story with a flag, a draft, a side chat, a kind answer, both rooms and an ending. */
export const STORY: CompiledStory = {
  ...story,
  number: 1,
  numbers: { open: 2, ask: 3, side: 4, again: 5, garden: 6, kitchen: 7 },
  options: {},
  endings: ['sooner'],
  pictures: {},
};

export const OUTLINE: Outline = {
  module: 'meet-up',
  band: '9-11',
  block: 0,
  fingerprint: '00000000',
  cast: CAST,
  rules: [
    { id: 'MEET', kind: 'full', twin: true, reported: true, sign: 'stop' },
    { id: 'WHO', kind: 'full', twin: true, reported: true, sign: 'check' },
    { id: 'TELL', kind: 'full', twin: false, reported: false, sign: 'tell' },
  ],
  episodes: [
    episode('kite', 1, 'zofia'),
    episode('trial', 40, 'kofi'),
    episode('friend', 80, 'priya'),
  ],
  points: {},
};

export const CONTENT: LessonContent = {
  outline: OUTLINE,
  stories: { kite: STORY },
  bank: BANK,
  play: playStory,
};

/** The demo stories as a lesson of their own. */
export const DEMO_CONTENT: LessonContent = {
  ...CONTENT,
  outline: {
    ...OUTLINE,
    episodes: Object.values(DEMOS).map(({ id, hero, surface }) => ({
      ...episode(id, 100, hero),
      surface,
    })),
  },
  stories: DEMOS,
};

export const SETTINGS: PlayerSettings = {
  platform: true,
  mode: 'normal',
  keep: false,
};

/** Other languages on offer, one of which runs from right to left. */
export const LANGUAGES: NonNullable<PlayerSettings['languages']> = [
  { tag: 'cy', name: 'Cymraeg' },
  { tag: 'ar', name: 'العربية' },
];

/** The neutral help routes. */
export const SIGNPOSTS = signpostsSchema.parse(parse(signpostFile)).routes;

/** Where the made-up story stands after some decisions. */
export function stateAfter(...decisions: readonly StoryDecision[]): StoryState {
  return stateOf(STORY, decisions);
}

/** Where a story stands after some decisions. */
export function stateOf(
  story: CompiledStory,
  decisions: readonly StoryDecision[] = [],
): StoryState {
  return playStory(story, { decisions }).state;
}

/** Progress with the three rules in these states and the three stories in these stages. */
export function progressOf(
  rules: readonly [RuleState, RuleState, RuleState],
  stages: readonly [StoryProgress['stage'], StoryProgress['stage'], StoryProgress['stage']],
  more: Partial<Progress> = {},
): Progress {
  return {
    rules: OUTLINE.rules.map(({ id }, place) => ({
      id,
      state: rules[place]!,
      probability: 0.5,
      answered: 0,
      right: 0,
      everGotIt: false,
      everSecure: false,
      exhausted: false,
    })),
    stories: OUTLINE.episodes.map(({ story }, place) => ({
      story,
      stage: stages[place]!,
      passedOver: false,
      found: stages[place] === 'done' ? ['sooner'] : [],
    })),
    flags: { caught: 0, possible: 0 },
    twins: { refused: 0, met: 0 },
    score: 0,
    done: false,
    handedIn: false,
    answers: [],
    ...more,
  };
}

function episode(id: string, number: number, hero: string): Outline['episodes'][number] {
  return {
    story: id,
    number,
    surface: 'lobby',
    hero,
    minutes: 11,
    endings: ['sooner', 'later', 'friend', 'drawing'],
    rules: ['MEET'],
    ladder: true,
  };
}
