import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageSettings } from '../packager/package-settings.ts';
import type { MadePackage } from './make-packages.ts';

/** What `index.json` says about a package; the home page lists these for download. */
export interface ListedPackage {
  /** File name without `.zip`; its unpacked folder has the same name. */
  readonly name: string;
  readonly title: string;
  readonly module: string;
  readonly band: string;
  readonly language: string;
  readonly standard: 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';
  readonly kind: PackageSettings['kind'];
  /** Name of the zip, beside the list. */
  readonly file: string;
  /** Size of the zip. */
  readonly bytes: number;
  /** How many files are inside. */
  readonly files: number;
}

/** Describes a package for the list. */
export function listedPackage(made: MadePackage, settings: PackageSettings): ListedPackage {
  const { module, band, language, standard, kind } = settings;
  return {
    name: made.name,
    title: made.title,
    module,
    band,
    language,
    standard: standard === '1.2' ? 'scorm12' : `scorm${standard}`,
    kind,
    file: `${made.name}.zip`,
    bytes: made.zip.length,
    files: made.files.size,
  };
}

/** Writes a package's zip, and beside it a folder with the same files, which the preview plays. */
export function writePackage(folder: string, { name, zip, files }: MadePackage): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.zip`), zip);
  rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const target = join(folder, name, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Puts packages into the list of a folder; earlier ones stay in it while their zip is there. */
export function writeList(folder: string, made: readonly ListedPackage[]): void {
  const names = new Set(made.map(({ name }) => name));
  const kept = readList(folder).filter(
    ({ name, file }) => !names.has(name) && existsSync(join(folder, file)),
  );
  const all = [...kept, ...made].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(all, undefined, 2)}\n`);
}

function readList(folder: string): readonly ListedPackage[] {
  const file = join(folder, 'index.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ListedPackage[]) : [];
}
