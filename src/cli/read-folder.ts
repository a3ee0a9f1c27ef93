import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder: bytes by path relative to it, with `/`. Empty when there is no folder.
 * What `skip` answers true for is left out, with all below it.
 */
export function readFolder(
  folder: string,
  skip: (path: string) => boolean = () => false,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const read = (relative: string): void => {
    for (const entry of entriesOf(join(folder, relative))) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (skip(path)) continue;
      if (entry.isDirectory()) read(path);
      else files.set(path, new Uint8Array(readFileSync(join(folder, path))));
    }
  };
  read('');
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
