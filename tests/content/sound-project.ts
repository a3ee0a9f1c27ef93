import { editorSchemas } from '../../src/content/editor-schemas.ts';
import { type FileTexts, loadProject } from '../../src/content/load.ts';
import { TRICKS } from '../../src/content/names.ts';
import type { Project } from '../../src/content/project.ts';
import { register } from '../../src/content/register.ts';

/*
 * A small project of its own in which the checks find nothing: one module, one story of the flying of
 * kites, one full bank. Tests break it in one place each.
 */

export const MODULE = 'modules/kites/9-11/module.yaml';
export const STORY = 'modules/kites/9-11/story-hill.yaml';
export const BANK = 'modules/kites/9-11/bank-KITE.yaml';
export const RULES = 'modules/rules.yaml';
export const CAST = 'modules/cast.yaml';
const PICTURES = 'modules/pictures.yaml';
export const REGISTRY = 'modules/registry.yaml';
export const TRACE = 'modules/trace.yaml';
export const TRACE_WORDS = 'locales/en-GB/trace.yaml';
export const ARC_WORDS = 'locales/en-GB/arc.yaml';
export const COURSES = 'modules/courses.yaml';
export const SIGNPOSTS = 'modules/signposts/uk.yaml';
export const STORY_WORDS = 'locales/en-GB/kites/9-11/story-hill.yaml';
export const GLOSSARY = 'locales/en-GB/glossary.yaml';
export const BANK_WORDS = 'locales/en-GB/kites/9-11/bank-KITE.yaml';

const header = (kind: string) =>
  `# yaml-language-server: $schema=../../../schemas/${kind}.schema.json\n`;

const story = `${header('story')}id: hill
episode: 1
surface: chat
shape: live-chat
begins: after
eyes: friend
rules: [KITE]
ladder: LC
hero: ann
cast: [ann, bob, mum, fox]
twin: KITE
start: hello
early: 1
leave: left
tell: told
asides:
  kind:
    say: [{ id: ask-me, from: mum }]
beats:
  hello:
    step: 0
    say: [{ id: hi, from: bob }]
    tell: aside:kind
    next: cousin
  cousin:
    step: 0
    genuine: true
    say: [{ id: my-kite, from: bob }]
    tell: aside:kind
    choices:
      - { id: thank, stance: trust, turn: safe, to: offer }
      - { id: block, stance: refuse, turn: wrong, to: offer }
  offer:
    step: 1
    ask: KITE
    draft: true
    say: [{ id: gift, from: fox, flag: { trick: gift-hook, decoys: [hurry-up, dare-chain] } }]
    choices:
      - id: send
        via: send
        stance: trust
        turn: wrong
        to: [{ when: { wrong: 2 }, to: friend }, { to: pushed }]
      - { id: rub, via: rub-out, stance: refuse, turn: safe, act: refuse, to: calm }
  pushed:
    step: 2
    say: [{ id: quick, from: fox, flag: { trick: hurry-up, decoys: [gift-hook, dare-chain] } }]
    choices:
      - { id: go, stance: trust, turn: wrong, to: friend }
      - { id: stop, stance: refuse, turn: safe, act: refuse, to: calm }
  friend:
    step: 2
    helper: true
    place: side-chat
    say: [{ id: wait, from: bob }]
    choices:
      - { id: show, via: ask, stance: tell, turn: safe, act: tell, to: told }
      - { id: walk, via: do, stance: other, turn: open, to: late }
  calm:
    step: 2
    say: [{ id: fair, from: fox }]
    next: [{ when: { noticed: early }, to: sunny }, { to: plain }]
  sunny: { step: 2, place: warm-room, helped: true, end: sunny, say: [{ id: well, from: mum }] }
  plain: { step: 2, place: warm-room, helped: true, end: plain, say: [{ id: fine-so, from: mum }] }
  told: { step: 2, place: warm-room, helped: true, end: told, say: [{ id: glad, from: mum }] }
  late: { step: 2, place: warm-room, helped: true, end: late, say: [{ id: here, from: mum }] }
  left: { step: 0, place: away, helped: true, end: left, say: [{ id: tea, from: narrator, picture: roof }] }
`;

const storyWords = `title: The kite on the hill
app: Hill Chat
about: Fox asks Ann for a place.
hook: { who: Ann likes ((kite|kites))., wants: She wants to fly one tonight. }
teaser: The wind turns.
home: What do you like to fly?
beats:
  hello: { hi: Hi Ann! }
  cousin:
    my-kite: My kite is big. Come and see it.
    choices: { thank: Thank you Bob, block: Go away Bob }
    because: { thank: Mum knows Bob well., block: Bob was kind. Mum knows him. }
  offer:
    gift: I have a kite for you.
    draft: Hi Fox! [[I live on Mill Hill!]]
    choices: { send: Send it, rub: Rub out the place }
    because: { send: Now Fox knows a place., rub: Fox knows no place now. }
  pushed:
    quick: Quick! The wind drops soon.
    choices: { go: I am on my way, stop: No. I will stay here }
    because: { go: A rush is a trick., stop: You can take your time. }
  friend:
    wait: Wait. Who is this Fox?
    choices: { show: Show Mum, walk: Walk home }
    because: { show: Mum can help at once., walk: Bob walks with you. }
    talk: Who would you show it to?
  calm: { fair: Fair enough. }
  sunny: { well: You saw it soon. Let us fly. }
  plain: { fine-so: Good that you are here. }
  told: { glad: I am glad you told me. }
  late: { here: I am here now. }
  left: { tea: It smells of tea at home. }
flags: { gift: A gift with a wish in it., quick: A rush stops you thinking. }
fine: { my-kite: Bob is a friend. Looking twice is fine. }
asides: { kind: { ask-me: Ask me when you like. } }
endings:
  sunny: { title: Up high, line: The kite flies. }
  plain: { title: On the grass, line: The kite rests. }
  told: { title: With Mum, line: Mum knows what to do. }
  late: { title: Home with Bob, line: The kite waits. }
  left: { title: Tea, line: The kite is still there. }
`;

interface Asked {
  readonly id: string;
  readonly structure: string;
  readonly words: string;
}

function choice(id: string, use: string, surface: string, key: number, more = '', type = 'choice') {
  const options = ['a', 'b', 'c'].map((option, place) =>
    place === key
      ? `{ id: ${option}, right: true, stance: refuse }`
      : `{ id: ${option}, stance: trust, idea: near-is-fine }`,
  );
  return asked(
    id,
    `type: ${type}, use: ${use}, surface: ${surface}${more}, options: [${options.join(', ')}]`,
    `options: { a: Fly the red one, b: Fly the blue one, c: Fly the pink one }, because: { a: It is red., b: It is blue., c: It is pink. }`,
  );
}

function realOrNot(id: string, use: string, surface: string, real: boolean) {
  return asked(
    id,
    `type: real-or-not, use: ${use}, surface: ${surface}, judgement: true, twin: ${real}, real: ${real}, stances: { real: trust, not-real: refuse }`,
    `because: { real: It has a tail., not-real: It has no tail. }`,
  );
}

function sort(id: string, use: string, surface: string) {
  return asked(
    id,
    `type: sort, use: ${use}, surface: ${surface}, groups: [{ id: up, stance: trust }, { id: down, stance: refuse }], items: [{ id: a, group: up }, { id: b, group: down }, { id: c, group: up }]`,
    `groups: { up: Flies, down: Falls }, items: { a: Kite, b: Stone, c: Leaf }, because: { a: It is light., b: It is heavy., c: It is thin. }`,
  );
}

function order(id: string, use: string, surface: string) {
  return asked(
    id,
    `type: order, use: ${use}, surface: ${surface}, steps: [{ id: a, stance: other }, { id: b, stance: other }, { id: c, stance: tell }], shown: [c, a, b]`,
    `steps: { a: Hold it, b: Run, c: Tell Mum }, because: { a: Hands first., b: Then wind., c: Then joy. }`,
  );
}

function spot(id: string, use: string, surface: string) {
  return asked(
    id,
    `type: spot, use: ${use}, surface: ${surface}, messages: [{ id: note, from: fox }], parts: [{ id: a, odd: false }, { id: b, odd: true }, { id: c, odd: false }]`,
    `messages: { note: Look at this }, parts: { a: A kite, b: for free, c: on a hill }, because: { a: Fine., b: Too good., c: Fine. }`,
  );
}

function several(id: string, use: string, surface: string) {
  return asked(
    id,
    `type: several, use: ${use}, surface: ${surface}, options: [{ id: a, right: true, stance: trust }, { id: b, stance: refuse }, { id: c, right: true, stance: tell }, { id: d, stance: other, idea: near-is-fine }]`,
    `options: { a: Fly it here, b: Hide it now, c: Show it Mum, d: Sit on it }, because: { a: It is clear., b: It may break., c: Mum likes it., d: It will bend. }`,
  );
}

function match(id: string, use: string, surface: string) {
  return asked(
    id,
    `type: match, use: ${use}, surface: ${surface}, pairs: [{ id: a }, { id: b, idea: near-is-fine }, { id: c }], shown: [b, c, a]`,
    `lefts: { a: A kite, b: A stone, c: A boat }, rights: { a: flies, b: falls, c: floats }, because: { a: It is light., b: It is heavy., c: It has air. }`,
  );
}

function build(id: string, use: string, surface: string) {
  return asked(
    id,
    `type: build, use: ${use}, surface: ${surface}, picture: roof, slots: 2, tiles: [{ id: a, fits: true }, { id: b, idea: near-is-fine }, { id: c, fits: true, stance: tell }, { id: d, stance: trust }, { id: e, fits: true }]`,
    `tiles: { a: wind, b: '1234', c: otter, d: Ann, e: kettle }, because: { a: It blows., b: It is short., c: It swims., d: It is her., e: It is hot. }`,
  );
}

function asked(id: string, structure: string, words: string): Asked {
  return { id, structure, words };
}

const judged = ', judgement: true';
const twin = ', judgement: true, twin: true';
const questions: readonly Asked[] = [
  choice('p1', 'practice', 'chat', 0),
  choice('p2', 'practice', 'chat', 1, '', 'reply'),
  realOrNot('p3', 'practice', 'chat', true),
  sort('p4', 'practice', 'feed'),
  order('p5', 'practice', 'chat'),
  spot('p6', 'practice', 'chat'),
  choice('p7', 'practice', 'chat', 2, judged),
  choice('t1', 'transfer', 'web', 0, twin),
  realOrNot('t2', 'transfer', 'mail', false),
  choice('t3', 'transfer', 'shop', 1, '', 'reply'),
  choice('d1', 'delayed', 'chat', 2, twin),
  choice('d2', 'delayed', 'chat', 0, judged),
  match('d3', 'delayed', 'web'),
  build('d4', 'delayed', 'feed'),
  several('d5', 'delayed', 'chat'),
  choice('d6', 'delayed', 'chat', 2, '', 'reply'),
];

const bank = [
  header('bank') + 'rule: KITE',
  'questions:',
  ...questions.map(({ id, structure }) => `  - { id: ${id}, ${structure} }`),
  '',
].join('\n');

const bankWords = questions
  .map(({ id, words }) => `${id}: { scene: Ann has a kite., ask: What now?, ${words} }\n`)
  .join('');

const withoutNumbers: FileTexts = {
  [RULES]:
    '- { id: KITE, kind: full, twin: true, reported: true, ideas: [near-is-fine], curriculum: { rshe: [], kcsie: [], efacw: [], computing: [], dcf: [] } }\n',
  [CAST]: [
    '- { id: ann, role: pupil, look: face, picture: ann }',
    '- { id: bob, role: pupil, look: face, picture: bob }',
    '- { id: mum, role: adult, look: face, picture: mum }',
    '- { id: fox, role: contact, look: avatar, picture: fox }\n',
  ].join('\n'),
  [PICTURES]: '- { id: roof, spots: [string, cloud] }\n',
  'modules/curriculum.yaml': '- { id: rshe }\n',
  [TRACE]:
    '- { id: with-a-friend, part: why, rule: KITE, module: kites, wording: [rules.KITE.rule], stated: { 9-11: { screens: [hill/cousin], questions: [KITE/p1] } } }\n' +
    '- { id: later, part: remind, rule: KITE, module: boats, planned: true, wording: [rules.KITE.told] }\n',
  [COURSES]: '- { band: 9-11, modules: [kites], arc: [{ id: a-kite, episode: kites/hill }] }\n',
  [SIGNPOSTS]:
    "routes:\n  - { id: line, phone: '1', urgency: talk, nation: [wales], verifiedOn: 2026-01-01, audience: everyone }\n",
  [MODULE]: `${header('module')}id: kites\nband: 9-11\nrules: [KITE]\nepisodes: [hill]\n`,
  [STORY]: story,
  [BANK]: bank,
  [STORY_WORDS]: storyWords,
  [BANK_WORDS]: bankWords,
  'locales/en-GB/kites/9-11/module.yaml':
    'title: Kites\nidea: Fly them well\nstarter: Who flies?\n',
  'locales/en-GB/cast.yaml': 'ann: Ann\nbob: Bob\nmum: Mum\nfox: Fox\nnarrator: Story\n',
  'locales/en-GB/pictures.yaml':
    'roof: { alt: A kite over a roof., spots: { string: The string, cloud: The cloud } }\n',
  [GLOSSARY]: 'kite: { says: A toy that flies on a string., sign: face }\n',
  'locales/en-GB/app.yaml': 'go-on: Go on\n',
  'locales/en-GB/rules.yaml':
    'KITE: { title: Kites, rule: { 9-11: Fly it with a friend. }, told: You can still tell., staff: They fly one., ideas: { near-is-fine: It is near } }\n',
  'locales/en-GB/tricks.yaml': TRICKS.map(
    (trick) => `${trick}: { name: A trick, back: It tricks. }\n`,
  ).join(''),
  [ARC_WORDS]: 'a-kite: { thread: A kite flies., says: kite, next: wind }\n',
  [TRACE_WORDS]:
    'with-a-friend: { clause: Fly with somebody., says: friend | bob | red }\nlater: { clause: It is never too late., says: still tell }\n',
  'locales/en-GB/signposts.yaml':
    'line: { name: A line, for: To talk, how: Ring it, not-for: Fires }\n',
};

/** The day on which the sound project is checked; its help route was verified shortly before. */
export const TODAY = '2026-03-01';

/** The files of the sound project, numbers and schemas included. */
export function soundFiles(): FileTexts {
  const { project } = loadProject(withoutNumbers);
  return {
    ...withoutNumbers,
    [REGISTRY]: register(undefined, project).text,
    ...editorSchemas(),
  };
}

/** The sound project, loaded. */
export function soundProject(): Project {
  return loadProject(soundFiles()).project;
}
