import { readFileSync } from 'node:fs';
import { readBlock } from '../../src/packager/page-blocks.ts';
import type { LessonFiles } from '../../src/pages/shared/page-data.ts';
import { gzippedBytes } from './built-code.ts';
import type { Figure } from './figure.ts';

/** The most that one episode with its words may weigh in a language, gzipped. */
export const EPISODE_BUDGET = 12_000;

/** What each episode of a lesson page of the built site weighs, gzipped, with its words. */
export function contentFigures(page: string): readonly Figure[] {
  const files = readBlock(readFileSync(`dist/${page}`, 'utf8'), 'safe-files') as LessonFiles;
  return Object.entries(files.stories).map(([story, address]) => ({
    name: `site ${page}: episode ${story}`,
    value: gzippedBytes([address]),
    unit: 'bytes',
    budget: EPISODE_BUDGET,
  }));
}
