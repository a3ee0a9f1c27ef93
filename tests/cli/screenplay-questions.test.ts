import { expect, test } from 'vitest';
import { questionLines } from '../../src/cli/screenplay-questions.ts';
import { bankSchema } from '../../src/content/question.ts';

const bank = bankSchema.parse({
  rule: 'KITE',
  questions: [
    {
      id: 'some',
      type: 'several',
      use: 'practice',
      surface: 'chat',
      options: ['a', 'b', 'c', 'd'].map((id, at) => ({ id, right: at < 2, stance: 'trust' })),
    },
    {
      id: 'pairs',
      type: 'match',
      use: 'practice',
      surface: 'chat',
      pairs: [{ id: 'a', idea: 'near' }, { id: 'b' }, { id: 'c' }],
      shown: ['b', 'c', 'a'],
    },
    {
      id: 'line',
      type: 'build',
      use: 'practice',
      surface: 'web',
      picture: 'big-kite',
      slots: 2,
      tiles: ['a', 'b', 'c', 'd'].map((id, at) => ({ id, fits: at < 2 })),
    },
  ],
});

test('a screenplay shows what is to be ticked, paired and built, with marks, notes and reasons', () => {
  const lines = questionLines(bank, (...path) => path.slice(-2).join('/'));
  expect(lines.filter((line) => /^ {3}[+-]|^[A-Z]+ {2}/.test(line))).toEqual([
    'SOME  (several, practice, chat)',
    '   + options/a  (trust)',
    '   + options/b  (trust)',
    '   - options/c  (trust)',
    '   - options/d  (trust)',
    'PAIRS  (match, practice, chat)',
    '   + lefts/a -> rights/a  (shown as 3, near)',
    '   + lefts/b -> rights/b  (shown as 1)',
    '   + lefts/c -> rights/c  (shown as 2)',
    'LINE  (build, practice, web, 2 tiles, picture: big-kite)',
    '   + tiles/a  (other)',
    '   + tiles/b  (other)',
    '   - tiles/c  (other)',
    '   - tiles/d  (other)',
  ]);
  expect(lines.filter((line) => line.includes('because: because/'))).toHaveLength(11);
});
