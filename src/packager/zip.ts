import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { deflateAll } from './deflate.ts';
import { COURSE } from './package-settings.ts';

/** Bytes by path, relative to the package root, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The most that a package of one module may weigh, in bytes. */
const ZIP_BUDGET = 350_000;
/** Less for the first module: what all modules share must not grow behind the larger figure. A course has them all. */
const ZIP_BUDGETS: Readonly<Record<string, number>> = { 'meet-up': 250_000, [COURSE]: 900_000 };

/** The most that a package of a module, or of a course, may weigh, in bytes; 22 kB of a SCORM 2004 package are its schemas. */
export function zipBudget(module: string): number {
  return ZIP_BUDGETS[module] ?? ZIP_BUDGET;
}

// zip.js writes the parts of a date as they are here, so that no time zone changes the bytes.
const MADE_AT = new Date(2026, 0, 1);

/**
 * Zips a package: sorted entries and one fixed time, so that the same files always give the same
 * bytes.
 */
export async function zipPackage(files: PackageFiles): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: MADE_AT,
    // Older platforms read plain entries alone.
    extendedTimestamp: false,
    dataDescriptor: false,
    zip64: false,
    msDosCompatible: true,
    useWebWorkers: false,
  });
  const paths = sortedPaths(files);
  const packed = await deflateAll(paths.map((path) => files.get(path)!));
  for (const [place, path] of paths.entries()) {
    const { method, bytes, crc32 } = packed[place]!;
    await zip.add(path, new Uint8ArrayReader(bytes), {
      passThrough: true,
      compressionMethod: method,
      uncompressedSize: files.get(path)!.length,
      crc32,
    });
  }
  return zip.close();
}

/** Paths in code unit order, which is the same in every language and on every machine. */
export function sortedPaths(files: PackageFiles): readonly string[] {
  return [...files.keys()].sort();
}
