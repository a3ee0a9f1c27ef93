import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MadePackage } from '../../src/cli/make-packages.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { listedPackage, writeList, writePackage } from '../../src/cli/write-packages.ts';
import { packageFiles } from '../../src/packager/package-files.ts';
import { packageName, type PackageSettings } from '../../src/packager/package-settings.ts';
import { zipPackage } from '../../src/packager/zip.ts';
import { partsOf, settingsOf } from './packager-fixture.ts';

async function madeOf(changes: Partial<PackageSettings> = {}): Promise<MadePackage> {
  const files = packageFiles(partsOf(changes));
  const name = packageName(settingsOf(changes));
  return { name, title: 'Kites', files, zip: await zipPackage(files), faults: [] };
}

describe('writing packages', () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'packages-'));
  });
  afterEach(() => rmSync(out, { recursive: true }));

  it('puts the same bytes into the zip and the folder beside it', async () => {
    const made = await madeOf({ standard: '2004-3rd' });
    writePackage(out, made);
    const zipped = unzipSync(readFileSync(join(out, 'kites-9-11-scorm2004-3rd.zip')));
    const unpacked = readFolder(join(out, 'kites-9-11-scorm2004-3rd'));
    expect([...unpacked.keys()].sort()).toEqual(Object.keys(zipped).sort());
    for (const [path, bytes] of unpacked)
      expect(Buffer.from(bytes).equals(zipped[path]!)).toBe(true);
  });

  it('leaves nothing of an earlier package in the folder', async () => {
    const made = await madeOf();
    writePackage(out, { ...made, files: new Map([...made.files, ['old.js', new Uint8Array(1)]]) });
    writePackage(out, made);
    expect(readFolder(join(out, made.name)).has('old.js')).toBe(false);
  });

  it('lists what there is, newest of a name, earlier ones while their zip is there', async () => {
    const [course, booster] = [{}, { kind: 'booster' } as const];
    for (const changes of [course, booster]) {
      const made = await madeOf(changes);
      writePackage(out, made);
      writeList(out, [listedPackage(made, settingsOf(changes))]);
    }
    rmSync(join(out, 'kites-9-11-booster-scorm12.zip'));
    const made = await madeOf();
    const shorter = { ...made, zip: made.zip.slice(1) };
    writeList(out, [listedPackage(shorter, settingsOf())]);
    expect(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))).toEqual([
      {
        name: 'kites-9-11-scorm12',
        title: 'Kites',
        module: 'kites',
        band: '9-11',
        language: 'en-GB',
        standard: 'scorm12',
        kind: 'module',
        file: 'kites-9-11-scorm12.zip',
        bytes: made.zip.length - 1,
        files: made.files.size,
      },
    ]);
  });
});

describe('the name of a package', () => {
  it.each([
    [{}, 'kites-9-11-scorm12'],
    [{ standard: '2004-4th' }, 'kites-9-11-scorm2004-4th'],
    [{ kind: 'booster' }, 'kites-9-11-booster-scorm12'],
    [{ language: 'cy' }, 'kites-9-11-cy-scorm12'],
  ] as const)('of %o is %s', (changes, name) => {
    expect(packageName(settingsOf(changes))).toBe(name);
  });
});
