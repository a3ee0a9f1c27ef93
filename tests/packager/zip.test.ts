import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../src/packager/package-files.ts';
import { zipPackage } from '../../src/packager/zip.ts';
import { partsOf } from './packager-fixture.ts';

describe('a zipped package', () => {
  it('has the same bytes on every run, in whatever order its files were found', async () => {
    const files = packageFiles(partsOf());
    const shuffled = new Map([...packageFiles(partsOf())].reverse());
    expect(await zipPackage(shuffled)).toEqual(await zipPackage(files));
  });

  it('holds every file unchanged, in sorted order', async () => {
    const files = packageFiles(partsOf({ standard: '2004-4th' }));
    const entries = Object.entries(unzipSync(await zipPackage(files)));
    expect(entries.map(([path]) => path)).toEqual([...files.keys()].sort());
    for (const [path, bytes] of entries) expect(bytes).toEqual(files.get(path));
  });

  it('carries the fixed time in every entry, whatever the time zone', async () => {
    const zip = await zipPackage(new Map([['a.txt', new Uint8Array([1])]]));
    // MS-DOS time and date of a local header: midnight, 1 January 2026.
    const header = new DataView(zip.buffer, zip.byteOffset);
    expect(header.getUint16(10, true)).toBe(0);
    expect(header.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (1 << 5) | 1);
  });
});
