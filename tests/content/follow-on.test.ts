import { describe, expect, it } from 'vitest';
import { problemMessage } from '../../src/cli/problem-message.ts';
import { checkContent } from '../../src/content/check.ts';
import { isFollowOn } from '../../src/content/follow-on.ts';
import { problem } from '../../src/content/report-problem.ts';
import {
  ARC_WORDS,
  BANK,
  BANK_WORDS,
  CAST,
  COURSES,
  GLOSSARY,
  MODULE,
  STORY,
  STORY_WORDS,
  TODAY,
  soundFiles,
} from './sound-project.ts';

const SOUND = soundFiles();
const FORM = /^(yaml-broken|field-|value-|stance-missing|name-mismatch)/;
const contents = Object.keys(SOUND).filter((file) => file.endsWith('.yaml'));

const found = (file: string, edit: (text: string) => string) =>
  checkContent({ ...SOUND, [file]: edit(SOUND[file]!) }, TODAY);

/** Ways in which a hand breaks a story, and what has to be named: line, code, and a word of the remedy. */
const BY_HAND = [
  ['a level too deep', /^ {4}step: 1$/m, '     step: 1', 'yaml-broken', 'Indent'],
  ['a brace left open', 'id: hi, from: bob }', 'id: hi, from: bob', 'yaml-broken', 'close'],
  ['a tab', /^ {4}draft: true$/m, '\tdraft: true', 'yaml-broken', 'spaces'],
  ['a field misspelt', 'draft: true', 'draught: true', 'field-unknown', 'spelling'],
  ['a field left out', ', to: calm }', ' }', 'field-missing', 'Add it'],
  ['a number in words', /^ {4}step: 1$/m, '    step: one', 'field-type', 'figures'],
  ['a word that is none', 'stance: trust', 'stance: trusty', 'value-unknown', 'Choose one'],
] as const;

describe('a file that cannot be read', () => {
  it.each(contents)('%s brings no problem besides its own', (file) => {
    const codes = found(file, (text) => `${text}\n]`).map((one) => [one.file, one.code]);
    expect(codes).toEqual([[file, 'yaml-broken']]);
  });

  it.each([STORY, BANK, MODULE, COURSES])('%s neither, when a field is unknown', (file) => {
    const problems = found(file, (text) =>
      text
        .replace(/^(- \{ |)(id|rule|band): /m, '$1kite: 1\n$2: ')
        .replace('- { kite: 1\n', '- { kite: 1, '),
    );
    expect(problems.map((one) => one.file)).toEqual([file]);
    expect(problems[0]!.code).toBe('field-unknown');
  });

  it.each(BY_HAND)('%s is named with its line and its remedy', (_, from, to, code, remedy) => {
    const lines = SOUND[STORY]!.split('\n');
    const line = lines.findIndex((one) =>
      typeof from === 'string' ? one.includes(from) : from.test(one),
    );
    const problems = found(STORY, (text) => text.replace(from, to));
    const [first] = problems.filter((one) => one.code === code);
    expect(first, problems.map((one) => one.code).join()).toBeDefined();
    expect(problems.every((one) => one.file === STORY && FORM.test(one.code))).toBe(true);
    expect(Math.abs(first!.line! - (line + 1))).toBeLessThanOrEqual(1);
    expect(problemMessage(first!)).toContain(remedy);
  });

  it('is printed before what is wrong elsewhere, which is still found', () => {
    const files = {
      ...SOUND,
      [STORY]: `${SOUND[STORY]}]`,
      [STORY_WORDS]: SOUND[STORY_WORDS]!.replace('Hi Ann!', 'Silly Ann!'),
    };
    const codes = checkContent(files, TODAY).map(({ code }) => code);
    expect(codes).toEqual(['yaml-broken', 'word-banned']);
  });
});

describe('a file that is not there', () => {
  const without = (gone: string, more: Record<string, string> = {}) =>
    checkContent(
      Object.fromEntries(Object.entries({ ...SOUND, ...more }).filter(([file]) => file !== gone)),
      TODAY,
    ).map((one) => [one.file, one.code]);

  it.each([STORY, MODULE, CAST, COURSES, STORY_WORDS, BANK_WORDS, ARC_WORDS])(
    '%s is all that is named',
    (file) => {
      expect(without(file)).toEqual([[file, 'file-missing']]);
    },
  );

  it('of questions is named where the rule is', () => {
    expect(without(BANK)).toEqual([[MODULE, 'bank-missing']]);
  });

  it('under its name, but under another one, is said to be read by nothing, once', () => {
    const other = STORY_WORDS.replace('hill', 'hall');
    expect(without(STORY_WORDS, { [other]: SOUND[STORY_WORDS]! })).toEqual([
      [STORY_WORDS, 'file-missing'],
      [other, 'file-unknown'],
    ]);
  });
});

describe('a problem that follows from another file', () => {
  const misplaced = problem('term-misplaced', STORY_WORDS, []);

  it.each([STORY, MODULE, CAST])(
    'is a term that may not stand there, when %s is unread',
    (file) => {
      expect(isFollowOn(misplaced, new Set([file]))).toBe(true);
    },
  );

  it.each([BANK, GLOSSARY, 'modules/boats/9-11/story-hill.yaml'])('is none for %s', (file) => {
    expect(isFollowOn(misplaced, new Set([file]))).toBe(false);
  });

  it('is never one that rests on its own file alone', () => {
    const unknown = problem('target-unknown', STORY, []);
    expect(isFollowOn(unknown, new Set([CAST, MODULE, BANK]))).toBe(false);
  });
});
