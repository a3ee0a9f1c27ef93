import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Plugin, type Rolldown, build } from 'vite';
import { chunkNames } from '../../src/cli/chunk-group.ts';
import { leanLibraries } from '../../src/cli/lean-libraries.ts';
import { minifyTemplates } from '../../src/cli/minify-templates.ts';
import { builtSurfaces, gzippedBytes } from './built-code.ts';
import type { Figure } from './figure.ts';

const SURFACE_BUDGET = 8000;
/** Code that several surfaces have in common comes with the first of them. */
const SHARED_BUDGET = 10_000;
const TRACKING_BUDGET = 7000;
/** What the first screen takes in of tracking. */
const TRACKING = /\/src\/tracking\/(create-tracker|closing|support-log)\.ts$/;
const LESSON = resolve('src/pages/learn/main.ts');
const ADAPTERS = 'scorm-trackers';

/** What surfaces and tracking weigh, gzipped. */
export async function codeFigures(): Promise<readonly Figure[]> {
  return [...surfaceFigures(), ...(await trackingFigures())];
}

/** What each surface weighs, gzipped, and what they share. */
export function surfaceFigures(): readonly Figure[] {
  const surfaces = builtSurfaces();
  const shared = [...new Set(surfaces.flatMap((surface) => surface.shared))];
  return [
    ...surfaces.map(({ name, files }) => ({
      name: `surface ${name}: its own code and pictures`,
      value: gzippedBytes(files),
      unit: 'bytes',
      budget: SURFACE_BUDGET,
    })),
    {
      name: 'surfaces: what they share',
      value: gzippedBytes(shared),
      unit: 'bytes',
      budget: SHARED_BUDGET,
    },
  ];
}

/** Bytes that tracking adds to the first file of a lesson, and those of the file that a platform's lesson fetches besides. */
async function trackingFigures(): Promise<readonly Figure[]> {
  const [withIt, withoutIt] = [await builtLesson(false), await builtLesson(true)];
  const bytesOf = (chunks: readonly Rolldown.OutputChunk[]): number =>
    chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  const firstOf = (chunks: readonly Rolldown.OutputChunk[]): number =>
    bytesOf(chunks.filter(({ isEntry }) => isEntry));
  const first = firstOf(withIt) - firstOf(withoutIt);
  const adapters = bytesOf(withIt.filter(({ name }) => name === ADAPTERS));
  return [
    { name: 'tracking in the first file', value: first, unit: 'bytes' },
    {
      name: 'tracking with the adapters of both standards',
      value: adapters === 0 ? undefined : first + adapters,
      unit: 'bytes',
      budget: TRACKING_BUDGET,
    },
  ];
}

/** The code of a lesson as the site builds it, as it is or with nothing behind the names that it imports of tracking. */
async function builtLesson(bare: boolean): Promise<readonly Rolldown.OutputChunk[]> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [minifyTemplates(), leanLibraries(), ...(bare ? [withoutTracking] : [])],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: LESSON,
        output: {
          // A hash of what is in a file would make the others a few bytes more or less at every change.
          chunkFileNames: '[name]-12345678.js',
          codeSplitting: {
            groups: [{ name: chunkNames({ first: LESSON, course: LESSON, parts: [] }) }],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.filter((output) => output.type === 'chunk');
}

const withoutTracking: Plugin = {
  name: 'without-tracking',
  enforce: 'pre',
  load: {
    filter: { id: TRACKING },
    handler: () =>
      'export const createTracker = ({ tracker }) => tracker, watchClosing = () => 0; export class SupportLog {}',
  },
};
