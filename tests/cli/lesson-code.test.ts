import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { lessonCode, lessonImages } from '../../src/cli/lesson-code.ts';

const chunk = (fileName: string, more: Partial<Rolldown.OutputChunk> = {}) =>
  ({
    type: 'chunk',
    name: fileName,
    fileName,
    facadeModuleId: null,
    imports: [],
    dynamicImports: [],
    ...more,
  }) as unknown as Rolldown.OutputChunk;
const drawn = (fileName: string, source: string, imports: readonly string[] = []) =>
  chunk(fileName, { facadeModuleId: `/project/src/elements/${source}`, imports: [...imports] });

const BUNDLE: Rolldown.OutputBundle = Object.fromEntries(
  [
    chunk('one.js', {
      name: 'first',
      imports: ['shared.js'],
      dynamicImports: ['story.js', 'scorm.js'],
    }),
    chunk('shared.js'),
    chunk('scorm.js', { name: 'scorm-trackers', imports: ['only-scorm.js'] }),
    chunk('only-scorm.js'),
    chunk('story.js', {
      dynamicImports: [
        'chat.js',
        'shop.js',
        'form.js',
        'photo.js',
        'rare.js',
        'picture.js',
        'ann.js',
        'bob.js',
        'roof.js',
        'sea.js',
        'goose.js',
      ],
    }),
    drawn('chat.js', 'surfaces/chat/chat.ts'),
    drawn('shop.js', 'surfaces/shop/shop.ts', ['till.js']),
    chunk('till.js'),
    drawn('form.js', 'surfaces/shared/form-draft.ts'),
    drawn('photo.js', 'surfaces/shared/photo-draft.ts'),
    drawn('rare.js', 'questions/rare.ts'),
    drawn('ann.js', 'cast/portraits/ann.ts'),
    drawn('bob.js', 'cast/portraits/bob.ts'),
    drawn('picture.js', 'pictures/picture.ts'),
    drawn('roof.js', 'pictures/drawings/roof.ts'),
    drawn('sea.js', 'pictures/drawings/sea.ts'),
    drawn('goose.js', 'sounds/play.ts'),
  ].map((output) => [output.fileName, output]),
);

it('lists the code that a lesson fetches later: not of platforms, and no drawing that it does not show', () => {
  const uses = {
    questions: new Set(['choice', 'match']),
    surfaces: new Set(['chat']),
    drafts: new Set(['form']),
    portraits: new Set(['bob']),
    pictures: new Set(['roof']),
  };
  expect(lessonCode(BUNDLE, uses)).toEqual([
    'shared.js',
    'story.js',
    'chat.js',
    'form.js',
    'rare.js',
    'picture.js',
    'bob.js',
    'roof.js',
    'goose.js',
  ]);
});

it('lists no code that draws pictures where there are none', () => {
  const uses = {
    questions: new Set(['choice']),
    surfaces: new Set<string>(),
    drafts: new Set<string>(),
    portraits: new Set<string>(),
    pictures: new Set<string>(),
  };
  expect(lessonCode(BUNDLE, uses)).toEqual(['shared.js', 'story.js', 'goose.js']);
});

it('throws when the build has no first screen', () => {
  const none = {
    questions: new Set(['choice']),
    surfaces: new Set<string>(),
    drafts: new Set<string>(),
    portraits: new Set<string>(),
    pictures: new Set<string>(),
  };
  expect(() => lessonCode({}, none)).toThrow('"first"');
});

it('lists the images that some code shows, masks by themselves', () => {
  const image = (fileName: string, source: string) =>
    ({ type: 'asset', fileName, originalFileNames: [source] }) as unknown as Rolldown.OutputAsset;
  const showing = (name: string, ...shown: readonly string[]) =>
    chunk(name, {
      viteMetadata: { importedAssets: new Set(shown) } as Rolldown.OutputChunk['viteMetadata'],
    });
  const outputs = [
    showing('chat.js', 'a.svg', 'b.svg', 'c.woff2'),
    showing('shop.js', 'd.svg'),
    chunk('story.js'),
    image('a.svg', 'elements/surfaces/chat/doodles.svg'),
    image('b.svg', 'elements/surfaces/chat/moss.mask.svg'),
    image('c.woff2', 'elements/tokens/fonts/c.woff2'),
    image('d.svg', 'elements/surfaces/shop/market.svg'),
  ];
  const bundle = Object.fromEntries(outputs.map((output) => [output.fileName, output]));
  expect(lessonImages(bundle, ['story.js', 'chat.js'])).toEqual({
    images: ['a.svg'],
    masks: ['b.svg'],
  });
});
