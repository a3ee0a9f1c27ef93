/**
 * The closed lists that content, engine and elements share. Each is an array so that a schema, an
 * error message and a type all come from it.
 */

/** Age bands, in years: the last is open upwards to 14. */
export const BANDS = ['7-9', '9-11', '11-14'] as const;
export type Band = (typeof BANDS)[number];

/** The kinds of app that a story or a question can take place on. */
export const SURFACES = ['chat', 'lobby', 'feed', 'photo', 'call', 'mail', 'shop', 'web'] as const;
export type Surface = (typeof SURFACES)[number];

/** What can be drawn behind whoever is not at the screen. */
export const ROOMS = [
  'kitchen',
  'kitchen-by-day',
  'hall',
  'hall-by-day',
  'loft',
  'bedroom',
  'school',
  'shop',
  'street',
  'garden',
] as const;
export type Room = (typeof ROOMS)[number];

/** What an option amounts to; used by the simulated pupils and the class figures. */
export const STANCES = ['refuse', 'trust', 'tell', 'other'] as const;
export type Stance = (typeof STANCES)[number];

/** The three acts that a ladder story scores, one point each. */
export const ACTS = ['refuse', 'leave', 'tell'] as const;
export type Act = (typeof ACTS)[number];

/**
 * How well something was noticed, in rising order, which journals rely on. `told`: a trusted adult heard
 * of it while it was early.
 */
export const NOTICED = ['none', 'late', 'early', 'told'] as const;
export type Noticed = (typeof NOTICED)[number];

/** The highest ladder step at which noticing counts as early, unless a story says otherwise. */
export const USUAL_EARLY_STEP = 2;

/** The core verbs: each has one sign, the same wherever a pupil can do it. */
export const SIGNS = [
  'stop',
  'block',
  'save',
  'tell',
  'report',
  'leave',
  'flag',
  'hold',
  'ask',
  'check',
  'send',
  'help',
] as const;
export type VerbSign = (typeof SIGNS)[number];

/** What can be drawn beside the explanation of a term. */
export const TERM_SIGNS = [
  ...SIGNS,
  'face',
  'eye',
  'mask',
  'lock',
  'star',
  'clock',
  'display',
  'device',
  'reply',
  'lobby',
  'feed',
  'photo',
  'call',
  'mail',
  'shop',
  'web',
] as const;

/** The field guide: what a message tries to do. Cards name the trick, never a kind of person. */
export const TRICKS = [
  'clue-fishing',
  'hurry-up',
  'secret-keeper',
  'you-are-special',
  'gift-hook',
  'just-us-two',
  'false-face',
  'borrowed-trust',
  'guilt-tug',
  'dare-chain',
  'too-good',
  'small-steps',
] as const;
export type Trick = (typeof TRICKS)[number];

/** What a message can be, besides a plain one: each kind of app draws those that it knows. */
export const MESSAGE_KINDS = [
  'message',
  'post',
  'comment',
  'notice',
  'mail',
  'offer',
  'page',
  'result',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * What a message can say besides its text, each in words of its own: a mail's subject, the address of a
 * sender or page, a link and where it leads, a price, a seller, stars.
 */
export const DETAILS = [
  'subject',
  'address',
  'link',
  'leads',
  'price',
  'seller',
  'rating',
] as const;
export type Detail = (typeof DETAILS)[number];

/** How a story is told. */
export const SHAPES = [
  'live-chat',
  'start-at-the-end',
  'undo-a-yes',
  'moderators-desk',
  'two-threads',
  'trusted-adult',
  'find-the-clues',
  'friend-was-right',
] as const;
export type StoryShape = (typeof SHAPES)[number];

/** Where a story begins: before anything went wrong, or after somebody clicked, sent, paid or said yes. */
export const BEGINNINGS = ['before', 'after'] as const;

/**
 * Through whose eyes it is seen: the one whom it is about, a friend of theirs, or somebody else who sees
 * it, such as one of a group, a moderator or an adult.
 */
export const EYES = ['own', 'friend', 'bystander'] as const;

/** Parts of the page that the course grew from: see `modules/trace.yaml`. */
export const TRACE_PARTS = [
  'why',
  'private',
  'remind',
  'contact',
  'prevention',
  'emergency',
] as const;
/** Those about help: a pupil who needs it may play only once, so each stands where every way passes. */
export const HELP_PARTS: readonly (typeof TRACE_PARTS)[number][] = [
  'contact',
  'prevention',
  'emergency',
];

/** Curriculum frameworks that rules refer to. */
export const FRAMEWORKS = ['rshe', 'kcsie', 'efacw', 'computing', 'dcf'] as const;

/** Mock forms, filled in with tiles alone. */
export const FORMS = ['settings', 'sign-up', 'checkout', 'report'] as const;
export type Form = (typeof FORMS)[number];

/** The faces that every drawn character can make. */
export const MOODS = ['calm', 'smiling', 'laughing', 'unsure', 'worried'] as const;
export type Mood = (typeof MOODS)[number];

/** Question types. `real-or-not` is the only binary one. */
export const QUESTION_TYPES = [
  'choice',
  'several',
  'reply',
  'real-or-not',
  'sort',
  'order',
  'match',
  'spot',
  'build',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** When a question is used: assessment, assessment on an unseen surface, or a booster. */
export const QUESTION_USES = ['practice', 'transfer', 'delayed'] as const;
export type QuestionUse = (typeof QUESTION_USES)[number];
