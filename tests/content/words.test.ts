import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/content/load.ts';
import { mergeTrees, textsIn, wordsOf } from '../../src/content/word-tree.ts';
import { splitWords } from '../../src/content/words.ts';
import { soundFiles, soundProject } from './sound-project.ts';

const project = soundProject();
const words = splitWords(project, 'kites', '9-11', 'en-GB');
const APP = 'home: { start: Start }\nfinish: { title: Done }\n';
const keys = (tree: typeof words.first) => textsIn(tree).map(({ path }) => path.join('.'));

describe('the words of a module', () => {
  it('have in the first screen the titles, the heroes and what home says, and no more', () => {
    const files = { ...soundFiles(), 'locales/en-GB/app.yaml': APP };
    const split = splitWords(loadProject(files).project, 'kites', '9-11', 'en-GB');
    expect(keys(split.first)).toEqual([
      'app.home.start',
      'module.title',
      'module.idea',
      'rules.KITE.title',
      'cast.ann',
      'story.hill.title',
    ]);
    expect(keys(split.later)).toContain('app.finish.title');
  });

  it('have for all later screens the field guide, the rules, the cast and the hooks', () => {
    const later = keys(words.later);
    expect(later.filter((key) => key.startsWith('signposts.'))).toEqual([]);
    expect(later.filter((key) => key.startsWith('tricks.'))).toHaveLength(2 * 12);
    expect(later.filter((key) => /^(rules|cast|story)\./.test(key))).toEqual([
      'rules.KITE.rule.9-11',
      'rules.KITE.told',
      'cast.narrator',
      'cast.ann',
      'cast.bob',
      'cast.mum',
      'cast.fox',
      'story.hill.hook.who',
      'story.hill.hook.wants',
    ]);
  });

  it('have each story and the banks apart', () => {
    expect(Object.keys(words.stories)).toEqual(['hill']);
    expect(keys(words.stories.hill!)).toContain('story.hill.beats.hello.hi');
    expect(keys(words.bank)).toContain('bank.KITE.p1.options.a');
    // Besides, what the pictures of questions show.
    expect(keys(words.bank).filter((key) => !key.startsWith('bank.'))).toEqual([
      'pictures.roof.alt',
    ]);
  });

  it('lose nothing of the module in the splitting', () => {
    const { first, later, bank, stories, papers, site } = words;
    const whole = mergeTrees([first, later, bank, papers, site, ...Object.values(stories)]);
    const left = new Set(keys(wordsOf(project, { id: 'kites', band: '9-11' }, 'en-GB')));
    for (const key of keys(whole)) left.delete(key);
    // What teachers' papers alone say is read from the whole; help routes come by region.
    expect(
      [...left].filter((key) => !/^(signposts|trace|arc)\.|\.(ideas\.|staff$)/.test(key)),
    ).toEqual([]);
  });

  it('are those of their own module and language', () => {
    const files = {
      ...soundFiles(),
      'locales/en-GB/kites/7-9/module.yaml': 'title: Little kites\n',
      'locales/cy/kites/9-11/module.yaml': 'title: Barcutiaid\n',
    };
    const welsh = splitWords(loadProject(files).project, 'kites', '9-11', 'cy');
    expect(keys(welsh.first)).toEqual(['module.title']);
    const english = splitWords(loadProject(files).project, 'kites', '9-11', 'en-GB');
    expect(english).toEqual(words);
  });
});
