import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** A simulated app in the built site. */
export interface BuiltSurface {
  readonly name: string;
  /** The file that defines its element. */
  readonly file: string;
  /** Its own files: no other surface and no part loaded before needs them. */
  readonly files: readonly string[];
  /** What it shares with other surfaces and nothing loaded before needs. */
  readonly shared: readonly string[];
}

const SURFACE = /elements\/surfaces\/([\w-]+)\/\1\.ts$/;
/** What has been loaded before the app of a story is. */
const BEFORE = ['elements/parts/soon.ts', 'elements/parts/story.ts'];

/** Every surface of the built site, by Vite's list of what it built. */
export function builtSurfaces(): readonly BuiltSurface[] {
  const built = manifest();
  const keys = Object.keys(built);
  const before = new Set(
    keys
      .filter((key) => BEFORE.some((path) => key.endsWith(path)))
      .flatMap((key) => filesOf(built, key)),
  );
  const surfaces = keys.flatMap((key) => {
    const name = SURFACE.exec(key)?.[1];
    return name === undefined ? [] : [{ name, file: built[key]!.file, files: filesOf(built, key) }];
  });
  return surfaces.map(({ name, file, files }) => {
    const isShared = (file: string): boolean =>
      surfaces.some((other) => other.name !== name && other.files.includes(file));
    const added = files.filter((file) => !before.has(file));
    return {
      name,
      file,
      files: added.filter((file) => !isShared(file)),
      shared: added.filter(isShared),
    };
  });
}

/** The built file of a source. */
export function builtFile(source: string): string {
  const built = manifest();
  const key = Object.keys(built).find((key) => key.endsWith(source));
  if (key === undefined) throw new Error(`the build made no file of ${source}`);
  return built[key]!.file;
}

/** Bytes of files of the built site, each gzipped. */
export function gzippedBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
}

function manifest(): Readonly<Record<string, Built>> {
  return JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Built>;
}

function filesOf(built: Readonly<Record<string, Built>>, entry: string): readonly string[] {
  const keys = new Set([entry]);
  for (const key of keys) built[key]?.imports?.forEach((next) => keys.add(next));
  return [
    ...new Set(
      [...keys].flatMap((key) => {
        const { file, css = [], assets = [] } = built[key]!;
        return [file, ...css, ...assets];
      }),
    ),
  ];
}
