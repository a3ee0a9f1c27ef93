import { describe, expect, it } from 'vitest';
import { questionTexts, screenTexts } from '../../src/content/stated-texts.ts';
import { wordsOf } from '../../src/content/word-tree.ts';
import { soundProject } from './sound-project.ts';

const project = soundProject();
const [{ id, band, stories, banks }] = project.modules as [(typeof project.modules)[number]];
const words = wordsOf(project, { id, band }, 'en-GB');
const screen = (name: string) => screenTexts(stories[0]!.story, name, words);
const question = (name: string) => {
  const found = banks[0]!.bank.questions.find((one) => one.id === name)!;
  return questionTexts(found, 'KITE', words);
};

describe('what a screen stands by', () => {
  it('is why a trick is one, and not the trick; and no way that goes wrong, but each reason', () => {
    expect(screen('offer')).toEqual([
      'A gift with a wish in it.',
      'Now Fox knows a place.',
      'Fox knows no place now.',
      'Rub out the place',
    ]);
  });

  it('is what people say, and an ending with it', () => {
    expect(screen('told')).toEqual(['I am glad you told me.', 'Mum knows what to do.', 'With Mum']);
  });

  it('can be a kind answer in between', () => {
    expect(screen('aside:kind')).toEqual(['Ask me when you like.']);
  });

  it('is nothing where there is no such screen', () => {
    expect([screen('aunt'), screen('aside:aunt'), screen('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what a question stands by', () => {
  it('is its right answer with every reason and the scene, and no wrong answer', () => {
    const stated = question('p1');
    expect(stated).toEqual([
      'Fly the red one',
      'It is red.',
      'It is blue.',
      'It is pink.',
      'Ann has a kite.',
    ]);
  });

  it('is each item with its group, each pair, the steps, the tiles that fit, and parts that are fine', () => {
    expect(question('p4')).toContain('Stone Falls');
    expect(question('d3')).toContain('A stone: falls');
    expect(question('p5')).toContain('Tell Mum');
    expect(question('d4')).toEqual(expect.arrayContaining(['wind', 'otter', 'kettle']));
    expect(question('d4')).not.toContain('1234');
    expect(question('p6')).toEqual(expect.arrayContaining(['A kite', 'on a hill']));
    expect(question('p6')).not.toContain('for free');
    expect(question('p3')).toEqual(['It has a tail.', 'It has no tail.', 'Ann has a kite.']);
  });
});
