import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'modules',
  'locales',
  'vite.config.ts',
  'imsmanifest.xml',
  'package-lock.json',
];
const LIST = 'dist/packages/index.json';

/** A package as `dist/packages/index.json` lists it. */
export interface BuiltPackage {
  readonly name: string;
  readonly module: string;
  readonly kind: 'module' | 'booster' | 'course';
  readonly bytes: number;
}

/** Builds site and packages unless they are newer than all that they are made from. */
export function buildIfStale(): void {
  const built = timeOf(LIST);
  if (built !== undefined && SOURCES.every((path) => newestIn(path) <= built)) return;
  for (const script of ['build', 'package']) npmRun(script);
}

/** All packages that were made. */
export function builtPackages(): readonly BuiltPackage[] {
  return JSON.parse(readFileSync(LIST, 'utf8')) as readonly BuiltPackage[];
}

// npm is a command script on Windows, which only a shell can start.
function npmRun(script: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`"npm run ${script}" failed; run it alone to see why.`);
}

function newestIn(path: string): number {
  const own = timeOf(path) ?? 0;
  if (!statSync(path).isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
