import { describe, expect, it } from 'vitest';
import { problemMessage } from '../../src/cli/problem-message.ts';
import { checkContent } from '../../src/content/check.ts';
import type { FileTexts } from '../../src/content/load.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../src/content/problem-codes.ts';
import {
  ARC_WORDS,
  BANK,
  BANK_WORDS,
  CAST,
  COURSES,
  GLOSSARY,
  MODULE,
  REGISTRY,
  SIGNPOSTS,
  STORY,
  STORY_WORDS,
  TRACE,
  TRACE_WORDS,
  soundFiles,
  TODAY,
} from './sound-project.ts';

type Edit = string | ((found: string) => string);
/** Code expected, file to break, what to replace in it (everything when empty), with what; other files to add. */
type Defect = readonly [ProblemCode, string, string | RegExp, Edit, FileTexts?];

const SOUND = soundFiles();

const many = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');
const words = (count: number) => many(count, () => 'kite ').trim();

// One beat after another, each with two ways to the next: 2 to the power of 11 ways through.
const tangle = many(
  11,
  (n) => `  b${n}:
    step: 0
    say: [{ id: b${n}, from: bob }]
    tell: aside:kind
    choices:
      - { id: x, stance: other, turn: safe, to: ${n === 10 ? 'cousin' : `b${n + 1}`} }
      - { id: y, stance: other, turn: wrong, to: ${n === 10 ? 'cousin' : `b${n + 1}`} }
`,
);

const LONG_SCENE = 'A red one flies over the old mill by the river at noon.';

const FIELD = '{ id: what, tiles: [{ id: a, fits: true }, { id: b, fits: true }] }';

// Seventeen stories of another module, which with the sound one make a course that needs each of its figures.
const SHAPES_OF_OTHERS = [
  'start-at-the-end',
  'undo-a-yes',
  'two-threads',
  'trusted-adult',
  'find-the-clues',
];
const SURFACES_OF_OTHERS = ['lobby', 'feed', 'photo', 'call', 'mail', 'shop', 'web'];
const BOATS = MODULE.replace('kites', 'boats');
const boats = Array.from({ length: 17 }, (_, n) => `s${n}`);
const COURSE: FileTexts = {
  [BOATS]: SOUND[MODULE]!.replace('kites', 'boats').replace('[hill]', `[${boats.join(', ')}]`),
  ...Object.fromEntries(
    boats.map((id, n) => [
      STORY.replace('kites', 'boats').replace('hill', id),
      SOUND[STORY]!.replace('id: hill', `id: ${id}`)
        .replace('episode: 1', `episode: ${n + 1}`)
        .replace('live-chat', SHAPES_OF_OTHERS[n % 5]!)
        .replace('surface: chat', `surface: ${SURFACES_OF_OTHERS[n % 7]}`)
        .replace('begins: after', `begins: ${n < 5 ? 'after' : 'before'}`)
        .replace('eyes: friend', `eyes: ${n < 5 ? 'bystander' : 'own'}`),
    ]),
  ),
};

const DEFECTS: readonly Defect[] = [
  ['yaml-broken', STORY, 'cast: [ann, bob, mum, fox]', 'cast: [ann, bob'],
  ['file-unknown', 'modules/kites/notes.yaml', '', 'a: b'],
  ['file-missing', MODULE, '[hill]', '[hill, beach]'],
  ['name-mismatch', STORY, 'id: hill', 'id: hills'],
  ['schema-stale', 'schemas/story.schema.json', '', '{}'],
  ['schema-unnamed', STORY, /^#.*\n/, ''],

  ['field-unknown', STORY, 'helper: true', 'helpr: true'],
  ['field-missing', STORY, 'hero: ann\n', ''],
  ['field-type', STORY, 'rules: [KITE]', 'rules: KITE'],
  ['value-unknown', STORY, 'trick: hurry-up', 'trick: hurrying'],
  ['value-wrong', STORY, 'step: 1', 'step: 9'],
  ['stance-missing', STORY, 'id: go, stance: trust', 'id: go'],
  ['id-duplicate', STORY, 'id: quick', 'id: gift'],
  ['id-reserved', STORY, 'id: fair', 'id: talk'],

  ['target-unknown', STORY, 'next: cousin', 'next: cusin'],
  ['target-open', STORY, '{ to: plain }', '{ when: { wrong: 1 }, to: plain }'],
  ['aside-unknown', STORY, 'tell: aside:kind', 'tell: aside:warm'],
  ['cast-unknown', STORY, 'from: fox', 'from: owl'],
  ['rule-unknown', STORY, 'ask: KITE', 'ask: BOAT'],
  ['idea-unknown', BANK, 'idea: near-is-fine', 'idea: far-is-fine'],
  ['group-unknown', BANK, 'group: down', 'group: under'],
  ['picture-unknown', STORY, 'id: hi, from: bob', 'id: hi, from: bob, picture: hat'],
  ['picture-shared', CAST, 'look: avatar, picture: fox', 'look: face, picture: mum'],
  ['spot-unknown', STORY, 'draft: true', 'draft: { picture: roof, clues: [tail] }'],
  ['decoy-wrong', STORY, '[hurry-up, dare-chain]', '[gift-hook, dare-chain]'],

  ['course-unknown', COURSES, '[kites]', '[kites, boats]'],
  ['course-incomplete', COURSES, '9-11', '7-9'],

  ['beat-unreachable', STORY, 'turn: open, to: late', 'turn: open, to: told'],
  ['beat-dead-end', STORY, '    next: cousin\n', ''],
  ['beat-ambiguous', STORY, 'end: told', 'next: late, end: told'],
  ['story-loop', STORY, /next: \[.*sunny.*\]/, 'next: calm'],
  ['story-tangled', STORY, /next: cousin\n/, `next: b0\n${tangle}`],
  ['help-far', STORY, 'leave: left\ntell', 'leave: hello\ntell'],
  ['ending-not-helped', STORY, 'helped: true, end: late', 'end: late'],
  ['endings-few', STORY, /end: (told|late)/g, 'end: sunny'],
  ['early-ending-missing', STORY, 'left: { step: 0', 'left: { step: 2'],
  ['leave-missing', STORY, 'leave: left\n', ''],
  ['tell-missing', STORY, 'tell: told\n', ''],
  ['flag-missing', STORY, /step: 0\n {4}say/, (found) => found.replace('0', '1')],
  ['flag-early', STORY, 'step: 1', 'step: 0'],
  ['flag-misplaced', STORY, 'gift, from: fox', 'gift, from: ann'],
  ['aside-late', STORY, 'step: 2\n', 'step: 2\n    tell: aside:kind\n'],
  ['step-falls', STORY, 'step: 1', 'step: 3'],
  ['helper-missing', STORY, '    helper: true\n', ''],
  ['refuse-missing', STORY, /act: refuse, /g, ''],
  ['twin-missing', STORY, '    genuine: true\n', ''],
  [
    'ask-flat',
    STORY,
    /turn: safe, act: refuse, to: calm \}\n {2}pushed/,
    (found) => found.replace('safe', 'open'),
  ],
  ['ask-twice', STORY, 'step: 2\n', 'step: 2\n    ask: KITE\n'],
  ['draft-missing', STORY, '    draft: true\n', ''],
  [
    'draft-unsent',
    STORY,
    /draft: true[^]*?via: rub-out/,
    (found) =>
      found
        .replace('true', '{ picture: roof, clues: [string] }')
        .replace('via: rub-out', 'via: hold'),
  ],
  ['form-unfit', STORY, 'draft: true', `draft: { form: report, fields: [${FIELD}] }`],
  ['twin-late', STORY, /step: 0(\n {4}genuine)/, (found) => found.replace('0', '1')],
  ['shapes-few', STORY, 'shape: live-chat', 'shape: two-threads', COURSE],
  ['shape-often', STORY, 'shape: live-chat', 'shape: start-at-the-end', COURSE],
  ['begins-alike', STORY, 'begins: after', 'begins: before', COURSE],
  ['eyes-alike', STORY, 'eyes: friend', 'eyes: own', COURSE],
  ['surface-unused', STORY, 'surface: chat', 'surface: web', COURSE],
  ['episode-order', STORY, 'episode: 1', 'episode: 2'],
  ['episode-long', STORY_WORDS, 'hi: Hi Ann!', `hi: ${words(1200)}`],

  ['bank-missing', BANK, /[^]*/, ''],
  ['bank-size', BANK, 'use: transfer', 'use: delayed'],
  ['bank-binary', BANK, /p[124], type: .*/g, (found) => `${found.slice(0, 2)}, ${BINARY} }`],
  ['bank-twins', BANK, 'judgement: true, twin: true, options', 'judgement: true, options'],
  ['twin-unjudged', BANK, 'judgement: true, twin: true', 'twin: true'],
  [
    'question-shared',
    COURSES,
    '[kites]',
    '[kites, boats]',
    {
      [MODULE.replace('kites', 'boats')]: SOUND[MODULE]!.replace('kites', 'boats'),
      [BANK.replace('kites', 'boats')]: SOUND[BANK]!,
    },
  ],
  ['transfer-seen', BANK, 'surface: web', 'surface: chat'],
  ['right-wrong', BANK, 'right: true, ', ''],
  ['shown-wrong', BANK, 'shown: [c, a, b]', 'shown: [a, b, c]'],
  [
    'build-easy',
    BANK,
    '{ id: b, idea: near-is-fine }, { id: c, fits',
    '{ id: b, fits: true }, { id: c, fits',
  ],
  ['options-uneven', BANK_WORDS, 'Fly the red one', 'Fly the one that is as red as a rose'],
  ['keys-unbalanced', BANK, /a, right: true, stance: refuse \}, \{ id: b/g, (found) => swap(found)],
  [
    'sign-telling',
    STORY,
    'via: rub-out, stance: refuse',
    'via: rub-out, sign: stop, stance: refuse',
  ],
  ['question-alike', BANK_WORDS, /Ann has a kite\./g, `${words(6)}. ${LONG_SCENE}`],
  ['type-often', BANK, /type: reply/g, 'type: choice'],
  ['types-few', BANK, /type: (sort|order|several|match|build)(.*)/g, asChoice],

  ['text-missing', STORY_WORDS, 'teaser: The wind turns.\n', ''],
  ['text-unused', STORY_WORDS, 'teaser:', 'teaser-two: More wind.\nteaser:'],
  ['because-missing', STORY_WORDS, /send: Now Fox knows a place., /, ''],
  ['clue-missing', STORY_WORDS, '[[I live on Mill Hill!]]', 'I live on Mill Hill!'],
  ['clue-joined', STORY_WORDS, 'Mill Hill!]]', 'Mill Hill]]!'],
  ['term-unknown', STORY_WORDS, '((kite|kites))', '((kiter))'],
  ['term-unused', GLOSSARY, 'kite:', 'string: { says: What a kite hangs on. }\nkite:'],
  ['term-misplaced', STORY_WORDS, 'thank: Thank you Bob', 'thank: Thank ((kite)) Bob'],
  ['term-long', GLOSSARY, 'A toy that flies', `A toy ${words(14)}`],
  ['clue-stray', STORY_WORDS, 'Wait. Who', 'Wait. [[Who]]'],
  ['reading-hard', STORY_WORDS, 'hi: Hi Ann!', `hi: ${many(30, () => 'Aeronautical equipment. ')}`],
  ['sentence-long', BANK_WORDS, 'Ann has a kite.', words(16)],
  ['message-long', STORY_WORDS, 'hi: Hi Ann!', `hi: ${words(12)}`],
  ['screen-long', BANK_WORDS, 'Ann has a kite.', many(20, () => 'Ann has a kite. ')],
  ['word-banned', STORY_WORDS, 'Hi Ann!', 'You should have run.'],
  ['word-absolute', BANK_WORDS, 'Fly the red one', 'Always fly one'],

  ['number-duplicate', REGISTRY, 'number: 5', 'number: 4'],
  ['number-reused', REGISTRY, '{ number: 5,', '{ number: 4, gone: true,'],
  ['point-duplicate', REGISTRY, 'point: hill/calm', 'point: hill/friend'],
  ['point-missing', REGISTRY, /.*point: KITE\/d6.*\n/, ''],
  ['point-vanished', STORY, /calm\b/g, 'quiet'],
  ['point-back', REGISTRY, '{ number: 5,', '{ number: 5, gone: true,'],
  ['option-missing', REGISTRY, 'choice:walk, ', ''],
  ['question-changed', BANK, 'shown: [c, a, b]', 'shown: [c, b, a]'],
  ['block-missing', REGISTRY, 'module: kites', 'module: boats'],
  ['block-duplicate', REGISTRY, /$/, '  - { block: 0, module: boats, band: 7-9, points: [] }\n'],
  ['block-full', REGISTRY, /KITE\/d6[^]*/, fillBlock],

  ['signpost-old', SIGNPOSTS, '2026-01-01', '2025-06-01'],
  ['signpost-unknown', SIGNPOSTS, 'audience: everyone', 'audience: everyone, replaces: tower'],
  ['signpost-elsewhere', SIGNPOSTS, 'routes:', 'nation: scotland\nroutes:'],

  ['arc-order', COURSES, 'kites/hill', 'kites/mill'],
  ['arc-absent', ARC_WORDS, 'says: kite', 'says: boat'],
  ['teaser-loose', STORY_WORDS, 'The wind turns.', 'The end.'],

  ['trace-planned', TRACE, 'planned: true, ', ''],
  ['trace-unstated', TRACE, 'questions: [KITE/p1]', 'questions: []'],
  ['trace-unknown', TRACE, 'hill/cousin', 'hill/aunt'],
  ['trace-silent', TRACE_WORDS, 'friend | bob | red', 'friend | bob'],
  ['trace-skipped', TRACE, 'part: why', 'part: contact'],
];

function fillBlock(): string {
  return `old, gone: true }\n${many(126, (n) => `      - { number: ${n + 24}, point: old/p${n}, gone: true }\n`)}`;
}

const BINARY =
  'type: real-or-not, use: practice, surface: chat, real: true, stances: { real: trust, not-real: refuse }';

function asChoice(found: string): string {
  const [, rest] = /, (use: \w+, surface: \w+)/.exec(found) ?? [];
  const options = ['a', 'b', 'c'].map((id) => `{ id: ${id}, right: ${id === 'a'}, stance: other }`);
  return `type: choice, ${rest}, options: [${options.join(', ')}] }`;
}

function swap(found: string): string {
  return found.replace('right: true, ', '').replace('id: b', 'id: b, right: true');
}

function breakIt([code, file, from, to, more]: Defect): FileTexts {
  const files = { ...SOUND, ...more };
  const before = files[file] ?? '';
  const edit = (found: string) => (typeof to === 'string' ? to : to(found));
  const after = from === '' ? edit(before) : before.replace(from, edit);
  if (after === before) throw new Error(`The defect for "${code}" changes nothing in ${file}.`);
  const others = Object.entries(files).filter(([name]) => name !== file);
  return Object.fromEntries(after === '' ? others : [...others, [file, after]]);
}

describe('the checks', () => {
  it('find nothing in a sound project', () => {
    expect(checkContent(SOUND, TODAY)).toEqual([]);
  });

  it.each(DEFECTS.map((defect) => [defect[0], defect] as const))(
    'find %s, with its place',
    (code, defect) => {
      const files = breakIt(defect);
      const problems = checkContent(files, TODAY);
      const found = problems.find((problem) => problem.code === code);
      expect(problems.map((problem) => problem.code)).toContain(code);
      expect(problemMessage(found!)).toMatch(/[.!]$/);
      expect(problemMessage(found!)).not.toMatch(/undefined|NaN|Infinity/);
      for (const { file, line = 0, column = 0 } of problems) {
        expect(
          file in files && file.endsWith('.yaml') ? Math.min(line, column) : 1,
        ).toBeGreaterThan(0);
      }
    },
  );

  it('only warn of a help route that is stale, and not before the day after', () => {
    const codesOn = (today: string) =>
      checkContent(SOUND, today).map(({ code, severity }) => `${code} ${severity}`);
    expect(codesOn('2026-06-30')).toEqual([]);
    expect(codesOn('2026-07-01')).toEqual(['signpost-old warning']);
  });

  it('have a seeded defect for every code', () => {
    const seeded = DEFECTS.map(([code]) => code);
    expect([...seeded].sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('find nothing amiss in how a whole course of stories is told', () => {
    const codes = checkContent({ ...SOUND, ...COURSE }, TODAY).map(({ code }) => code);
    const told = ['twin-late', 'shapes-few', 'shape-often', 'begins-alike', 'eyes-alike'];
    for (const code of [...told, 'surface-unused']) expect(codes).not.toContain(code);
  });

  it('find somebody still there whom the story does not know', () => {
    const at = (here: string) =>
      breakIt(['cast-unknown', STORY, 'step: 0\n', `step: 0\n    here: [${here}]\n`]);
    expect(checkContent(at('owl'), TODAY).map(({ code }) => code)).toEqual(['cast-unknown']);
    expect(checkContent(at('fox'), TODAY)).toEqual([]);
  });

  it('point at the very place', () => {
    const files = breakIt(['target-unknown', STORY, 'next: cousin', 'next: cusin']);
    const lines = files[STORY]!.split('\n');
    const found = checkContent(files, TODAY).find(({ code }) => code === 'target-unknown');
    expect(lines[found!.line! - 1]!.slice(found!.column! - 1)).toBe('next: cusin');
  });

  it('report everything together, what cannot be read first, then by file and line', () => {
    const files = SOUND;
    const problems = checkContent(
      {
        ...files,
        [CAST]: `${files[CAST]}- { id: [ }\n`,
        [STORY]: files[STORY]!.replace('next: cousin', 'next: cusin').replace(
          'to: late',
          'to: lat',
        ),
        [STORY_WORDS]: files[STORY_WORDS]!.replace('Hi Ann!', 'Silly Ann!'),
      },
      TODAY,
    );
    const codes = problems.map(({ code }) => code);
    for (const code of ['yaml-broken', 'target-unknown', 'word-banned'])
      expect(codes).toContain(code);
    const order = problems.map(({ file, line = 0 }) => `${file} ${String(line).padStart(5, '0')}`);
    expect(order[0]).toMatch(CAST);
    expect(order.slice(1)).toEqual(order.slice(1).sort());
  });

  it('do not blame other files for one that cannot be read', () => {
    const files = SOUND;
    const codes = checkContent({ ...files, [STORY]: `${files[STORY]}]` }, TODAY).map((p) => p.code);
    expect([...new Set(codes)]).toEqual(['yaml-broken']);
  });
});
