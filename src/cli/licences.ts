import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINE = '='.repeat(78);

/**
 * The licences of what packages hold: the project's own, its libraries with what they depend on, and
 * the fonts. Where a library has no licence file, its licence is named. Throws when it names none.
 */
export function licencesText(root: string): string {
  const { dependencies, devDependencies } = manifestOf(root);
  const fonts = Object.keys(devDependencies ?? {}).filter((name) => name.startsWith('@fontsource'));
  const names = [...withDependencies(root, Object.keys(dependencies ?? {})), ...fonts];
  const texts = [...new Set(names)].sort().map((name) => licenceOf(root, name));
  return [readFileSync(join(root, 'LICENSE'), 'utf8'), ...texts]
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .join(`\n\n${LINE}\n\n`)
    .concat('\n');
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function withDependencies(root: string, names: readonly string[]): readonly string[] {
  return (
    names
      // Types leave no trace in what is built.
      .filter((name) => !name.startsWith('@types/'))
      .flatMap((name) => [
        name,
        ...withDependencies(root, Object.keys(manifestOf(folderOf(root, name)).dependencies ?? {})),
      ])
  );
}

function licenceOf(root: string, name: string): string {
  const folder = folderOf(root, name);
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']
    .map((candidate) => join(folder, candidate))
    .find((candidate) => existsSync(candidate));
  const { version, license } = manifestOf(folder);
  if (file === undefined && license === undefined) {
    throw new Error(`${name} has no licence; look at ${folder}.`);
  }
  const text = file === undefined ? `Licence: ${license}` : readFileSync(file, 'utf8');
  return `${name} ${version}\n\n${text}`;
}

function folderOf(root: string, name: string): string {
  return join(root, 'node_modules', ...name.split('/'));
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
