import { html } from 'lit';
import { QUESTION_TYPES, type QuestionType } from '../../content/names.ts';
import type { SafePlayer } from '../../elements/player/player.ts';
import type { PathView } from '../../elements/present/path.ts';
import type { StoryDecision } from '../../engine/decision.ts';
import type { View } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { DEMOS } from './demos.ts';
import { PATHS, pathScreen } from './paths.ts';
import { ANSWERED, PICTURE_QUESTION, QUESTION_NUMBERS } from './questions.ts';
import {
  CAST,
  CONTENT,
  DEMO_CONTENT,
  LANGUAGES,
  SETTINGS,
  SIGNPOSTS,
  progressOf,
  stateAfter,
  stateOf,
} from './values.ts';

type PlayerValues = Partial<
  Pick<
    SafePlayer,
    | 'view'
    | 'progress'
    | 'content'
    | 'cast'
    | 'settings'
    | 'save'
    | 'tricks'
    | 'rewinding'
    | 'failed'
    | 'closed'
    | 'back'
    | 'fetchWords'
    | 'reason'
  >
>;

/** A state of the player to look at; `press` are classes of buttons to press in it, one after the other. */
export interface GalleryState {
  readonly values: PlayerValues;
  readonly press?: readonly string[];
}

const FRESH = progressOf(['not-yet', 'not-yet', 'not-yet'], ['to-do', 'to-do', 'to-do']);
const MIDDLE = progressOf(['got-it', 'practising', 'not-yet'], ['done', 'story', 'to-do']);
const OPEN = progressOf(['got-it', 'practising', 'not-yet'], ['done', 'done', 'done']);
const LATE = progressOf(['secure', 'got-it', 'due'], ['done', 'done', 'done'], { done: true });

const choice = (id: string): StoryDecision => ({ type: 'choice.made', choice: id });
const goOn: StoryDecision = { type: 'beat.continued' };
const tell: StoryDecision = { type: 'adult.told' };
const leave: StoryDecision = { type: 'hero.left' };
const flag: StoryDecision = { type: 'message.flagged', message: 'm5' };
const name: StoryDecision = { type: 'trick.named', message: 'm5', trick: 'clue-fishing' };

/** Every screen in the states that differ to the eye. */
export const STATES: Readonly<Record<string, GalleryState>> = {
  ...Object.fromEntries(
    Object.entries(PATHS).map(([name, path]) => [`path-${name}`, at(pathScreen(path))]),
  ),
  'home-first': home({ screen: 'home', progress: FRESH, next: 'kite', due: [], canHandIn: false }),
  'home-middle': home({
    screen: 'home',
    progress: MIDDLE,
    next: 'trial',
    due: ['MEET'],
    canHandIn: false,
  }),
  'home-on-a-path': home(
    { screen: 'home', progress: MIDDLE, next: 'trial', due: [], canHandIn: false },
    { back: () => html`<button type="button" class="quiet">${t('app.home.path')}</button>` },
  ),
  'home-hand-in': home({ screen: 'home', progress: LATE, due: [], canHandIn: true }),
  'home-hand-in-open': home({
    screen: 'home',
    progress: { ...OPEN, done: true },
    due: [],
    canHandIn: true,
  }),
  'home-left': home({ screen: 'home', progress: OPEN, due: [], canHandIn: false }),
  'home-handed-in': home({
    screen: 'home',
    progress: { ...LATE, handedIn: true },
    due: [],
    canHandIn: false,
  }),
  'home-review': home(
    { screen: 'home', progress: LATE, due: [], canHandIn: false },
    { settings: { ...SETTINGS, mode: 'review' }, save: 'read-only', reason: 'review' },
  ),
  'home-other-tab': home(
    { screen: 'home', progress: MIDDLE, next: 'trial', due: [], canHandIn: false },
    { save: 'read-only', reason: 'other-tab' },
  ),
  'home-no-platform': home(
    { screen: 'home', progress: FRESH, next: 'kite', due: [], canHandIn: false },
    { settings: { ...SETTINGS, platform: false }, save: 'memory' },
  ),
  'home-booster': home(
    { screen: 'home', progress: LATE, due: ['TELL'], canHandIn: false },
    { content: { ...CONTENT, outline: { ...CONTENT.outline, booster: true } } },
  ),
  'hook-first': at({ screen: 'hook', story: 'kite' }),
  hook: at({ screen: 'hook', story: 'kite' }, { progress: MIDDLE }),
  'story-start': story([]),
  'story-draft': story([goOn], ['next']),
  'story-side-chat': story([goOn, choice('whisper')]),
  'story-side-chat-shut': story([goOn, choice('whisper'), goOn]),
  'story-named': story([goOn, flag, name], ['next']),
  'flag-pick': story([goOn], ['next', 'act.flag']),
  'flag-name': story([goOn], ['next', 'act.flag', 'pick']),
  'story-aside': story([tell], ['next']),
  'story-away': story([goOn, leave], ['next']),
  'story-kitchen': story([goOn, tell]),
  'story-grown-up': story([goOn], ['quiet[aria-pressed]']),
  'story-not-saved': story([goOn], [], { save: 'not-saved-yet', reason: 'reopen' }),
  'story-rewind': story([goOn], [], { rewinding: true }),
  ...Object.fromEntries(Object.keys(DEMOS).map((id) => [`demo-${id}`, demo(id)])),
  'demo-photo-draft': demo('photo', [goOn]),
  'demo-photo-posted': demo('photo', [goOn, choice('paper')], ['next']),
  'demo-call-side-chat': demo('call', [goOn, choice('whisper')]),
  'demo-call-castle': demo('call', [goOn, choice('back')], ['next', 'next']),
  'demo-photo-replay': at(
    {
      screen: 'replay',
      story: 'photo',
      state: stateOf(DEMOS.photo!, [goOn, choice('paper'), choice('moon')]),
      found: [],
    },
    { content: DEMO_CONTENT },
  ),
  ending: story([goOn, flag, name, tell, choice('odd')], ['next', 'next']),
  replay: at({
    screen: 'replay',
    story: 'kite',
    state: stateAfter(
      goOn,
      flag,
      name,
      choice('whisper'),
      goOn,
      choice('no'),
      choice('find'),
      choice('odd'),
    ),
    found: [],
  }),
  'replay-mail': at(
    {
      screen: 'replay',
      story: 'mail',
      state: stateOf(DEMOS.mail!, [
        choice('name'),
        { type: 'message.flagged', message: 'p1' },
        { type: 'trick.named', message: 'p1', trick: 'too-good' },
        choice('ask'),
        goOn,
        choice('rub'),
      ]),
      found: [],
    },
    { content: DEMO_CONTENT },
  ),
  question: question('choice'),
  'question-answered': question('choice', ANSWERED.choice),
  ...Object.fromEntries(
    QUESTION_TYPES.filter((type) => type !== 'choice').flatMap((type) => [
      [`question-${type}`, question(type)],
      [`question-${type}-answered`, question(type, ANSWERED[type])],
    ]),
  ),
  'question-sort-early': { ...question('sort'), press: ['tray-button', 'check'] },
  'question-match-half': { ...question('match'), press: ['pair'] },
  'question-picture': question('spot', undefined, PICTURE_QUESTION),
  'question-picture-answered': question('spot', 0b01010, PICTURE_QUESTION),
  'question-term': { ...question('choice'), press: ['word'] },
  'practice-over': at({ screen: 'practice-over', part: 'practice', story: 'kite' }),
  'round-over': at({ screen: 'practice-over', part: 'more-practice' }, { progress: OPEN }),
  'round-over-done': at(
    { screen: 'practice-over', part: 'more-practice' },
    { progress: { ...OPEN, done: true } },
  ),
  finish: at(
    { screen: 'finish', story: 'kite', progress: MIDDLE },
    { progress: MIDDLE, tricks: ['clue-fishing', 'secret-keeper'] },
  ),
  'finish-last': at({ screen: 'finish', story: 'friend', progress: OPEN }, { progress: OPEN }),
  'finish-no-cards': at(
    { screen: 'finish', story: 'trial', progress: MIDDLE },
    { progress: MIDDLE },
  ),
  help: pressed('tool-help'),
  'help-school': pressed('tool-help', {
    settings: {
      ...SETTINGS,
      school: { name: 'Ms Okafor', where: 'Room 4, next to the hall', when: 'Every break' },
    },
  }),
  display: pressed('tool-display'),
  'display-languages': pressed('tool-display', { settings: { ...SETTINGS, languages: LANGUAGES } }),
  guide: home(
    { screen: 'home', progress: MIDDLE, next: 'trial', due: [], canHandIn: false },
    { tricks: ['clue-fishing', 'gift-hook'] },
    ['guide'],
  ),
  curtain: pressed('tool-leave'),
  loading: { values: {} },
  failed: { values: { ...at({ screen: 'hook', story: 'kite' }).values, failed: true } },
  closed: {
    values: { ...at({ screen: 'hook', story: 'kite' }).values, closed: true, save: 'saved' },
  },
};

function at(
  view: View | PathView,
  more: PlayerValues = {},
  press: readonly string[] = [],
): GalleryState {
  return {
    values: {
      view,
      progress: FRESH,
      content: CONTENT,
      cast: CAST,
      settings: SETTINGS,
      save: 'saved',
      ...more,
    },
    press,
  };
}

function home(
  view: Extract<View, { screen: 'home' }>,
  more: PlayerValues = {},
  press: readonly string[] = [],
): GalleryState {
  return at(view, { progress: view.progress, ...more }, press);
}

function story(
  decisions: readonly StoryDecision[],
  press: readonly string[] = [],
  more: PlayerValues = {},
): GalleryState {
  return at({ screen: 'story', story: 'kite', state: stateAfter(...decisions) }, more, press);
}

function question(
  type: QuestionType,
  response?: number,
  number = QUESTION_NUMBERS[type],
): GalleryState {
  return at({
    screen: 'question',
    part: 'practice',
    story: 'kite',
    number,
    place: 2,
    of: 5,
    ...(response !== undefined && { response, right: false }),
  });
}

function demo(
  id: string,
  decisions: readonly StoryDecision[] = [],
  press: readonly string[] = [],
): GalleryState {
  const state = stateOf(DEMOS[id]!, decisions);
  return at({ screen: 'story', story: id, state }, { content: DEMO_CONTENT }, press);
}

function pressed(button: string, more: PlayerValues = {}): GalleryState {
  const fetchWords = () => Promise.resolve(SIGNPOSTS);
  return at({ screen: 'hook', story: 'kite' }, { fetchWords, ...more }, [button]);
}
