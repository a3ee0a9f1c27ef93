import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import { compileModule } from '../../src/content/compile.ts';
import type { QuestionPoint } from '../../src/content/compiled.ts';
import { loadProject } from '../../src/content/load.ts';
import type { ProblemCode } from '../../src/content/problem-codes.ts';
import { BANK, BANK_WORDS, REGISTRY, TODAY, soundFiles } from './sound-project.ts';

const SOUND = soundFiles();

function withEdit(file: string, from: string, to: string) {
  const before = SOUND[file]!;
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`"${from}" is not in ${file}.`);
  return { ...SOUND, [file]: after };
}

const SEVERAL = 'b, stance: refuse }, { id: c, right: true, stance: tell }';

test.each<[string, ProblemCode, string, string, string]>([
  [
    'several with nothing wrong',
    'right-wrong',
    BANK,
    `${SEVERAL}, { id: d,`,
    'b, right: true, stance: refuse }, { id: c, right: true, stance: tell }, { id: d, right: true,',
  ],
  [
    'several with nothing right',
    'right-wrong',
    BANK,
    'a, right: true, stance: trust }, { id: b, stance: refuse }, { id: c, right: true',
    'a, stance: trust }, { id: b, stance: refuse }, { id: c, right: false',
  ],
  [
    'several without a stance',
    'stance-missing',
    BANK,
    SEVERAL,
    'b }, { id: c, right: true, stance: tell }',
  ],
  [
    'several with one id twice',
    'id-duplicate',
    BANK,
    SEVERAL,
    'a, stance: refuse }, { id: c, right: true, stance: tell }',
  ],
  [
    'three options to tick',
    'value-wrong',
    BANK,
    '{ id: b, stance: refuse }, { id: c, right: true, stance: tell }, ',
    '{ id: b, stance: refuse }, ',
  ],
  [
    'several of uneven length',
    'options-uneven',
    BANK_WORDS,
    'Hide it now',
    'Hide it from all who may see',
  ],
  ['an absolute word to tick', 'word-absolute', BANK_WORDS, 'Hide it now', 'Never show'],
  ['an absolute word on a tile', 'word-absolute', BANK_WORDS, 'e: kettle', 'e: always'],
  [
    'an absolute word in a step',
    'word-absolute',
    BANK_WORDS,
    'a: Hold it, b: Run',
    'a: Always hold it, b: Run',
  ],
  ['an absolute word in a group', 'word-absolute', BANK_WORDS, 'down: Falls', 'down: None of them'],
  ['a match shown in its own order', 'shown-wrong', BANK, 'shown: [b, c, a]', 'shown: [a, b, c]'],
  ['a match that shows a side twice', 'shown-wrong', BANK, 'shown: [b, c, a]', 'shown: [b, b, a]'],
  [
    'a match of two',
    'value-wrong',
    BANK,
    'pairs: [{ id: a }, { id: b, idea: near-is-fine }, { id: c }], shown: [b, c, a]',
    'pairs: [{ id: a }, { id: b }], shown: [b, a]',
  ],
  [
    'a match with an idea that the rule has not',
    'idea-unknown',
    BANK,
    'pairs: [{ id: a }, { id: b, idea: near-is-fine }',
    'pairs: [{ id: a }, { id: b, idea: far }',
  ],
  ['a match without a right side', 'text-missing', BANK_WORDS, 'b: falls, ', ''],
  [
    'a match without a reason',
    'because-missing',
    BANK_WORDS,
    'b: It is heavy., c: It has air.',
    'c: It has air.',
  ],
  ['a line with too few tiles that fit', 'right-wrong', BANK, 'slots: 2', 'slots: 4'],
  [
    'a line in which every tile fits',
    'right-wrong',
    BANK,
    '{ id: b, idea: near-is-fine }, { id: c, fits: true, stance: tell }, { id: d, stance: trust }',
    '{ id: b, fits: true }, { id: c, fits: true }, { id: d, fits: true }',
  ],
  ['a line of five', 'value-wrong', BANK, 'slots: 2', 'slots: 5'],
  [
    'a tile with an idea that the rule has not',
    'idea-unknown',
    BANK,
    'tiles: [{ id: a, fits: true }, { id: b, idea: near-is-fine }',
    'tiles: [{ id: a, fits: true }, { id: b, idea: far }',
  ],
  ['a tile without a word', 'text-missing', BANK_WORDS, "b: '1234', ", ''],
  ['a picture that there is not', 'picture-unknown', BANK, 'picture: roof', 'picture: hat'],
  [
    'a part that is not in the picture',
    'spot-unknown',
    BANK,
    'type: spot,',
    'type: spot, picture: roof,',
  ],
  ['a picture whose id is none', 'value-wrong', BANK, 'picture: roof', 'picture: The Roof'],
  [
    'another order of right sides than registered',
    'question-changed',
    BANK,
    'shown: [b, c, a]',
    'shown: [c, a, b]',
  ],
  ['another number of slots than registered', 'question-changed', BANK, 'slots: 2', 'slots: 3'],
])('the checks find %s', (_, code, file, from, to) => {
  const problems = checkContent(withEdit(file, from, to), TODAY);
  expect(problems.map((problem) => problem.code)).toContain(code);
});

describe('a compiled question', () => {
  const pointOf = (files: typeof SOUND, id: string) => {
    const { outline } = compileModule(loadProject(files).project, 'kites', '9-11');
    return Object.values(outline.points).find(
      (point): point is QuestionPoint => point.kind === 'question' && point.id === id,
    )!;
  };

  test('has other right responses only where tiles are left to choose from', () => {
    expect(pointOf(SOUND, 'd4')).toMatchObject({
      type: 'build',
      shape: [5, 2],
      responses: 10,
      // Wind and otter, wind and kettle, otter and kettle.
      right: 1,
      alsoRight: [6, 8],
    });
    for (const id of ['p4', 'p6', 'd3', 'd5']) {
      expect(pointOf(SOUND, id)).not.toHaveProperty('alsoRight');
    }
  });

  test('of a genuine situation takes every answer that refuses it for a false alarm', () => {
    const twin = withEdit(BANK, 'type: several, ', 'type: several, judgement: true, twin: true, ');
    const { falseAlarms, right } = pointOf(twin, 'd5');
    // Option b, alone or with others.
    expect(falseAlarms).toEqual([2, 3, 6, 7, 10, 11, 14, 15]);
    expect(right).toBe(0b0101);
    expect(pointOf(SOUND, 'd5')).not.toHaveProperty('falseAlarms');
  });

  test('is registered with all that its responses depend on', () => {
    const line = (id: string) =>
      SOUND[REGISTRY]!.split('\n').find((row) => row.includes(`point: KITE/${id},`));
    expect(line('d3')).toContain('[ a, b, c, right:b, right:c, right:a ]');
    expect(line('d4')).toContain('[ a, b, c, d, e, slots:2 ]');
    expect(line('d5')).toContain('[ a, b, c, d ]');
  });
});
