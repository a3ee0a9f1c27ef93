import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINE = '='.repeat(78);

/**
 * The licences of what packages hold: the project's own, its libraries with what they depend on, and
 * the fonts. Throws when a library has no licence file, naming it.
 */
export function licencesText(root: string): string {
  const { dependencies, devDependencies } = manifestOf(root);
  const fonts = Object.keys(devDependencies ?? {}).filter((name) => name.startsWith('@fontsource'));
  const icons = Object.keys(devDependencies ?? {}).filter((name) => name === 'lucide-static');
  const names = [...withDependencies(root, Object.keys(dependencies ?? {})), ...fonts, ...icons];
  const texts = [...new Set(names)].sort().map((name) => licenceOf(root, name));
  return [readFileSync(join(root, 'LICENSE'), 'utf8'), ...texts]
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .join(`\n\n${LINE}\n\n`)
    .concat('\n');
}

interface Manifest {
  readonly version: string;
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
  if (file === undefined) throw new Error(`${name} has no licence file; look at ${folder}.`);
  return `${name} ${manifestOf(folder).version}\n\n${readFileSync(file, 'utf8')}`;
}

function folderOf(root: string, name: string): string {
  return join(root, 'node_modules', ...name.split('/'));
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
