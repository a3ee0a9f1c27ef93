import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import { BANK, BANK_WORDS, RULES, STORY, STORY_WORDS, soundFiles, TODAY } from './sound-project.ts';

const files = soundFiles();

function codesWith(file: string, from: string | RegExp, to: string): string[] {
  const text = files[file]!.replace(from, () => to);
  if (text === files[file]) throw new Error(`Nothing was changed in ${file}.`);
  return checkContent({ ...files, [file]: text }, TODAY).map(({ code }) => code);
}

describe('the limits of the checks', () => {
  it.each([
    ['six characters longer than the shortest', 'Fly the bright red one', []],
    ['seven characters longer', 'Fly the bright pink one', ['options-uneven']],
  ])('an option %s', (_, text, codes) => {
    expect(codesWith(BANK_WORDS, 'Fly the red one', text)).toEqual(codes);
  });

  it.each([
    [11, []],
    [12, ['message-long']],
  ])('a message of %i words', (count, codes) => {
    const text = Array.from({ length: count }, () => 'go').join(' ');
    expect(codesWith(STORY_WORDS, 'Hi Ann!', text)).toEqual(codes);
  });

  it('lets an adult in the warm room say more than a text message', () => {
    const text = 'You saw it soon. I like that. Now let us go and fly it up there.';
    expect(codesWith(STORY_WORDS, 'You saw it soon. Let us fly.', text)).toEqual([]);
  });

  it.each([
    ['You silly goose', ['word-banned']],
    ['You shouldn’t have run', ['word-banned']],
    ['How naïve of her', ['word-banned']],
    ['She let them in', ['word-banned']],
    ['You should help', []],
  ])('the words %j', (text, codes) => {
    expect(codesWith(STORY_WORDS, 'Hi Ann!', text)).toEqual(codes);
  });

  it.each([
    ['[[At Mill Hill!]] I have a kite', []],
    ['Hi! [[At Mill Hill.]] And you?', []],
    ['[[At Mill Hill]]! I have a kite', ['clue-joined']],
    ['I live [[at Mill Hill]] and fly', ['clue-joined']],
    ['I live [[at Mill Hill]]', ['clue-joined']],
  ])('the draft %j with its clue words rubbed out', (draft, codes) => {
    expect(codesWith(STORY_WORDS, 'Hi Fox! [[I live on Mill Hill!]]', `"${draft}"`)).toEqual(codes);
  });

  it('lets a list of targets be tried in order', () => {
    expect(
      codesWith(STORY, 'next: cousin', 'next: [{ when: { wrong: 1 }, to: offer }, { to: cousin }]'),
    ).toEqual([]);
    expect(codesWith(STORY, 'next: cousin', 'next: [{ to: cousin }, { to: offer }]')).toEqual([
      'target-open',
    ]);
  });

  it('lets a helper come after a beat with nothing to choose', () => {
    const aBeat = '  still:\n    step: 2\n    say: [{ id: hush, from: fox }]\n    next: friend\n';
    const text = files[STORY]!.replace(
      '{ when: { wrong: 2 }, to: friend }',
      '{ when: { wrong: 2 }, to: still }',
    ).replace('  calm:\n', `${aBeat}  calm:\n`);
    const problems = checkContent({ ...files, [STORY]: text }, TODAY).map(({ code }) => code);
    expect(problems).not.toContain('helper-missing');
    expect(problems).not.toContain('beat-unreachable');
  });

  it('warns of a help route verified long ago, which is no error', () => {
    const problems = checkContent(files, '2027-01-01');
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['signpost-old', 'warning'],
    ]);
  });

  it('waives the twins of a rule that has none', () => {
    const rules = files[RULES]!.replace('twin: true', 'twin: false');
    const bank = files[BANK]!.replaceAll('twin: true', 'twin: false');
    const codes = checkContent({ ...files, [RULES]: rules, [BANK]: bank }, TODAY);
    expect(codes.map(({ code }) => code)).toEqual([]);
  });

  it('asks a help rule for six questions of any use', () => {
    const rules = files[RULES]!.replace('kind: full', 'kind: help');
    const problems = checkContent({ ...files, [RULES]: rules }, TODAY);
    expect(problems.map(({ code, args }) => [code, args.count, args.needed])).toContainEqual([
      'bank-size',
      16,
      6,
    ]);
  });

  it('asks another language for the same texts, and reads only English for its level', () => {
    const long = Array.from({ length: 16 }, () => 'barcud').join(' ');
    const welsh = `go: Dos\n`;
    const problems = checkContent(
      {
        ...files,
        'locales/cy/app.yaml': welsh,
        'locales/cy/kites/9-11/module.yaml': `idea: ${long}\nstarter: Pwy?\n`,
      },
      TODAY,
    ).filter(({ file }) => file.startsWith('locales/cy/'));
    expect(problems.map(({ code, file }) => `${code} ${file.slice(11)}`)).toEqual([
      'file-missing cast.yaml',
      'file-missing kites/9-11/bank-KITE.yaml',
      'file-missing kites/9-11/story-hill.yaml',
      'file-missing pictures.yaml',
      'file-missing rules.yaml',
      'file-missing signposts.yaml',
      'file-missing tricks.yaml',
      'text-missing kites/9-11/module.yaml',
    ]);
  });
});
