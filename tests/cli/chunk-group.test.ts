import { describe, expect, it } from 'vitest';
import { chunkNames } from '../../src/cli/chunk-group.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  main: ['frame', 'words'],
  frame: ['words', 'main'],
  words: [],
  story: ['message', 'picture', 'words'],
  questions: ['picture', 'tile'],
  chat: ['bubble', 'sign'],
  feed: ['bubble', 'message'],
  course: ['path', 'frame'],
  path: ['trail'],
};
const graph = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) };
const plan = {
  first: 'main',
  course: 'course',
  parts: [['story'], ['questions'], ['chat', 'feed']],
};
const nameOf = (id: string) => chunkNames(plan)(id, graph);

describe('the chunk of a module', () => {
  it('is the first one when the first screen imports it, whoever else does', () => {
    expect(['main', 'frame', 'words'].map(nameOf)).toEqual(['first', 'first', 'first']);
  });

  it('is the shared one when several parts import it', () => {
    expect(['picture', 'message'].map(nameOf)).toEqual(['shared', 'shared']);
  });

  it('is that of courses when they alone import it', () => {
    expect(['course', 'path', 'trail', 'frame'].map(nameOf)).toEqual([
      'path',
      'path',
      'path',
      'first',
    ]);
  });

  it('is left to Rolldown when one part alone imports it, in however many places', () => {
    expect(['story', 'tile', 'bubble', 'sign', 'elsewhere'].map(nameOf)).toEqual(
      Array(5).fill(null),
    );
  });
});
