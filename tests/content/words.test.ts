import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/content/load.ts';
import { mergeTrees, textsIn, wordsOf } from '../../src/content/word-tree.ts';
import { splitWords } from '../../src/content/words.ts';
import { soundFiles, soundProject } from './sound-project.ts';

const project = soundProject();
const words = splitWords(project, 'kites', '9-11', 'en-GB');
const keys = (tree: typeof words.app) => textsIn(tree).map(({ path }) => path.join('.'));

describe('the words of a module', () => {
  it('have in the first screen the player, help and the field guide', () => {
    expect(keys(words.app)).toContain('app.go-on');
    expect(keys(words.app)).toContain('signposts.line.for');
    expect(keys(words.app).filter((key) => key.startsWith('tricks.'))).toHaveLength(2 * 12);
  });

  it('keep for later what only later screens say', () => {
    const files = { ...soundFiles(), 'locales/en-GB/app.yaml': 'finish: { title: Done }\n' };
    const split = splitWords(loadProject(files).project, 'kites', '9-11', 'en-GB');
    expect(keys(split.later)).toEqual(['app.finish.title']);
    expect(keys(split.app)).not.toContain('app.finish.title');
  });

  it('have with the module its rules, its cast and the titles of its stories', () => {
    expect(keys(words.module)).toEqual([
      'module.title',
      'module.idea',
      'rules.KITE.title',
      'rules.KITE.rule.9-11',
      'rules.KITE.told',
      'cast.narrator',
      'cast.ann',
      'cast.bob',
      'cast.mum',
      'cast.fox',
      'story.hill.title',
      'story.hill.hook.who',
      'story.hill.hook.wants',
    ]);
  });

  it('have each story and the banks apart', () => {
    expect(Object.keys(words.stories)).toEqual(['hill']);
    expect(keys(words.stories.hill!)).toContain('story.hill.beats.hello.hi');
    expect(keys(words.bank)).toContain('bank.KITE.p1.options.a');
    expect(keys(words.bank).every((key) => key.startsWith('bank.'))).toBe(true);
  });

  it('lose nothing of the module in the splitting', () => {
    const { app, module, later, bank, stories, papers, site } = words;
    const whole = mergeTrees([app, module, later, bank, papers, site, ...Object.values(stories)]);
    const left = new Set(keys(wordsOf(project, { id: 'kites', band: '9-11' }, 'en-GB')));
    for (const key of keys(whole)) left.delete(key);
    // Wrong ideas are for teachers' papers, which read the whole.
    expect([...left].filter((key) => !key.includes('.ideas.'))).toEqual([]);
  });

  it('are those of their own module and language', () => {
    const files = {
      ...soundFiles(),
      'locales/en-GB/kites/7-9/module.yaml': 'title: Little kites\n',
      'locales/cy/kites/9-11/module.yaml': 'title: Barcutiaid\n',
    };
    const welsh = splitWords(loadProject(files).project, 'kites', '9-11', 'cy');
    expect(keys(welsh.module)).toEqual(['module.title']);
    const english = splitWords(loadProject(files).project, 'kites', '9-11', 'en-GB');
    expect(english).toEqual(words);
  });
});
