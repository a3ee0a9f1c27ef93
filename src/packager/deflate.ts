import SevenZip from '7z-wasm';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** A file as a zip holds it. */
export interface Packed {
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly bytes: Uint8Array;
  readonly crc32: number;
}

const HARDEST = ['-tzip', '-mx=9', '-mfb=258', '-mtm=off'];
const LIST = 'list';
const ZIP = 'made.zip';

// Packages of one run share most of their files; by content, in which each byte is a character.
const known = new Map<string, Packed>();
const letters = new TextDecoder('latin1');

/** Files as small as 7-Zip makes them, in the same order; the same bytes in come out as the same bytes. */
export async function deflateAll(files: readonly Uint8Array[]): Promise<readonly Packed[]> {
  const keys = files.map((bytes) => letters.decode(bytes));
  const fresh = new Map(files.map((bytes, place) => [keys[place]!, bytes]));
  for (const key of known.keys()) fresh.delete(key);
  if (fresh.size > 0) {
    const packed = await entriesOf(await zipOf([...fresh.values()]));
    [...fresh.keys()].forEach((key, place) => known.set(key, packed[place]!));
  }
  return keys.map((key) => known.get(key)!);
}

// Names that sort as the files are given: 7-Zip sorts what it packs.
async function zipOf(files: readonly Uint8Array[]): Promise<Uint8Array> {
  let said = '';
  let status = 0;
  const note = (line: string): void => void (said += `${line}\n`);
  const seven = await SevenZip({
    print: note,
    printErr: note,
    quit: (code) => (status = code),
  });
  const names = files.map((_, place) => String(place).padStart(8, '0'));
  files.forEach((bytes, place) => seven.FS.writeFile(names[place]!, bytes));
  seven.FS.writeFile(LIST, names.join('\n'));
  seven.callMain(['a', ...HARDEST, ZIP, `@${LIST}`]);
  if (status !== 0) throw new Error(`7-Zip could not pack ${files.length} files:\n${said}`);
  return seven.FS.readFile(ZIP);
}

async function entriesOf(zip: Uint8Array): Promise<readonly Packed[]> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false });
  const entries = await reader.getEntries();
  const packed = entries.map(async (entry): Promise<Packed> => {
    if (entry.directory) throw new Error(`7-Zip made a folder of ${entry.filename}.`);
    const bytes = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    return { method: entry.compressionMethod, bytes, crc32: entry.crc32! };
  });
  return Promise.all(packed);
}
