import JSZip from 'jszip';

/** Bytes by path, relative to the package root, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The most that a package of one module may weigh, in bytes. */
const ZIP_BUDGET = 350_000;
/** Less for the first module: what all modules share must not grow behind the larger figure. */
const ZIP_BUDGETS: Readonly<Record<string, number>> = { 'meet-up': 250_000 };

/** The most that a package of a module may weigh, in bytes; 25 kB of a SCORM 2004 package are its schemas. */
export function zipBudget(module: string): number {
  return ZIP_BUDGETS[module] ?? ZIP_BUDGET;
}

// Already compressed: deflating again only costs time.
const PACKED = /\.(woff2|png|webp|jpg|mp3)$/;

// JSZip writes the parts of a date as they are in UTC, so that no time zone changes the bytes.
const MADE_AT = new Date(Date.UTC(2026, 0, 1));

/**
 * Zips a package: sorted entries and one fixed time, so that the same files always give the same
 * bytes.
 */
export async function zipPackage(files: PackageFiles): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of sortedPaths(files)) {
    zip.file(path, files.get(path)!, {
      createFolders: false,
      date: MADE_AT,
      compression: PACKED.test(path) ? 'STORE' : 'DEFLATE',
      compressionOptions: { level: 9 },
    });
  }
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' });
}

/** Paths in code unit order, which is the same in every language and on every machine. */
export function sortedPaths(files: PackageFiles): readonly string[] {
  return [...files.keys()].sort();
}
