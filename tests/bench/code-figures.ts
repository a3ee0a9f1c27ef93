import { gzipSync } from 'node:zlib';
import { type Rolldown, build } from 'vite';
import { builtSurfaces, gzippedBytes } from './built-code.ts';
import type { Figure } from './figure.ts';

const SURFACE_BUDGET = 8000;
const TRACKING_BUDGET = 7000;
/** What the first screen takes in of tracking. */
const TRACKING = ['src/tracking/create-tracker.ts', 'src/tracking/closing.ts'];

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
    { name: 'surfaces: what they share', value: gzippedBytes(shared), unit: 'bytes' },
  ];
}

// Built by itself, since in the site part of it stands among other code in the first file.
async function trackingFigures(): Promise<readonly Figure[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: TRACKING, preserveEntrySignatures: 'exports-only' },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((output) => output.type === 'chunk');
  const bytesOf = (chunks: readonly Rolldown.OutputChunk[]): number =>
    chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  const first = bytesOf(chunks.filter(({ isDynamicEntry }) => !isDynamicEntry));
  const adapters = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
  return [
    { name: 'tracking in the first file', value: first, unit: 'bytes' },
    ...adapters.map((chunk) => ({
      name: `tracking with ${chunk.name}`,
      value: first + bytesOf([chunk]),
      unit: 'bytes',
      budget: TRACKING_BUDGET,
    })),
  ];
}
