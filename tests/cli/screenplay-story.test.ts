import { expect, test } from 'vitest';
import { storyLines } from '../../src/cli/screenplay-story.ts';
import { storySchema } from '../../src/content/story.ts';

const story = storySchema.parse({
  id: 'kite',
  episode: 1,
  surface: 'mail',
  shape: 'find-the-clues',
  begins: 'after',
  eyes: 'friend',
  rules: ['KITE'],
  hero: 'ann',
  cast: ['ann', 'bob'],
  start: 'letter',
  leave: 'end',
  tell: 'aside:kind',
  asides: { kind: { say: [{ id: 'k1', from: 'bob', picture: 'goose' }] } },
  beats: {
    letter: {
      step: 1,
      say: [
        {
          id: 'm1',
          from: 'bob',
          kind: 'mail',
          details: ['subject', 'address', 'link', 'leads'],
          flag: { trick: 'too-good', decoys: ['hurry-up', 'gift-hook'] },
        },
        { id: 'm2', from: 'bob', picture: 'goose' },
      ],
      next: 'form',
    },
    form: {
      step: 1,
      say: [{ id: 'm3', from: 'bob' }],
      draft: {
        form: 'sign-up',
        fields: [
          { id: 'name', tiles: [{ id: 'full' }, { id: 'none', fits: true }] },
          { id: 'park', tiles: [{ id: 'own' }, { id: 'none', fits: true }], start: 'own' },
        ],
      },
      choices: [
        { id: 'send', via: 'send', stance: 'trust', turn: 'wrong', to: 'photo' },
        { id: 'small', via: 'rub-out', stance: 'refuse', turn: 'safe', to: 'photo' },
      ],
    },
    photo: {
      step: 1,
      say: [{ id: 'm4', from: 'bob' }],
      draft: { picture: 'tree', clues: ['sign', 'badge'] },
      choices: [
        { id: 'post', via: 'send', stance: 'trust', turn: 'wrong', to: 'type' },
        { id: 'cover', via: 'rub-out', stance: 'refuse', turn: 'safe', to: 'type' },
      ],
    },
    type: {
      step: 1,
      say: [{ id: 'm5', from: 'bob' }],
      draft: true,
      choices: [
        { id: 'whole', via: 'send', stance: 'trust', turn: 'wrong', to: 'end' },
        { id: 'less', via: 'rub-out', stance: 'refuse', turn: 'safe', to: 'end' },
      ],
    },
    end: { step: 1, helped: true, say: [{ id: 'm6', from: 'bob' }], end: 'done' },
  },
});

const lines = storyLines(story, (...path) => path.slice(-3).join('/'), '');
const after = (start: string, count: number) => {
  const at = lines.findIndex((line) => line.startsWith(start));
  return lines.slice(at, at + count);
};

test('a screenplay shows what a message says besides its text, before its flag', () => {
  expect(after('   cast/bob (mail)', 6)).toEqual([
    '   cast/bob (mail): beats/letter/m1',
    '       subject: details/m1/subject',
    '       address: details/m1/address',
    '       link: details/m1/link',
    '       leads: details/m1/leads',
    '       FLAG tricks/too-good/name (not tricks/hurry-up/name, tricks/gift-hook/name): kite/flags/m1',
  ]);
});

test('a screenplay tells what a picture shows, in beats and asides', () => {
  expect(after('   cast/bob: beats/letter/m2', 2)[1]).toBe(
    '       picture goose: pictures/goose/alt',
  );
  expect(after('   cast/bob: asides/kind/k1', 2)[1]).toBe(
    '       picture goose: pictures/goose/alt',
  );
});

test('a form is printed field by field: which tiles fit, and which is there at first', () => {
  expect(after('   cast/ann fills in', 3)).toEqual([
    '   cast/ann fills in a form (sign-up): beats/form/draft',
    '       fields/name/label:  - name/tiles/full  + name/tiles/none',
    '       fields/park/label:  - [park/tiles/own]  + park/tiles/none',
  ]);
});

test('a photo is printed with what it shows and each of its clues', () => {
  expect(after('   cast/ann is posting', 4)).toEqual([
    '   cast/ann is posting a photo: beats/photo/draft',
    '       picture tree: pictures/tree/alt',
    '       clue: tree/spots/sign',
    '       clue: tree/spots/badge',
  ]);
});

test('a message that is being typed is printed in one line', () => {
  expect(after('   cast/ann is typing', 1)).toEqual(['   cast/ann is typing: beats/type/draft']);
});
