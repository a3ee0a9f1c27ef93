import { type Zippable, zipSync } from 'fflate';

/** Bytes by path, relative to the package root, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The most that a package may weigh, in bytes. */
export const ZIP_BUDGET = 250_000;

// Already compressed: deflating again only costs time.
const PACKED = /\.(woff2|png|webp|jpg|mp3)$/;

/**
 * Zips a package: sorted entries and one fixed time, so that the same files always give the same
 * bytes. The time is a local one because that is what the format, and fflate, write.
 */
export function zipPackage(files: PackageFiles): Uint8Array {
  const mtime = new Date(2026, 0, 1);
  const entries: Zippable = {};
  for (const path of sortedPaths(files)) {
    entries[path] = [files.get(path)!, { mtime, level: PACKED.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}

/** Paths in code unit order, which is the same in every language and on every machine. */
export function sortedPaths(files: PackageFiles): readonly string[] {
  return [...files.keys()].sort();
}
