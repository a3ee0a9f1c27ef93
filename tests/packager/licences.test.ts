import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licencesText } from '../../src/cli/licences.ts';

describe('the licences in a package', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'licences-'));
    const write = (file: string, text: string) => {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), text);
    };
    const add = (name: string, dependencies = {}) => {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ version: '1.2.3', dependencies }),
      );
      write(`node_modules/${name}/LICENSE`, `Licence of ${name}.\r\n`);
    };
    write('LICENSE', 'Our own.');
    write(
      'package.json',
      JSON.stringify({
        dependencies: { kite: '1' },
        devDependencies: { '@fontsource/hand': '1', tester: '1' },
      }),
    );
    add('kite', { string: '1', '@types/string': '1' });
    add('string');
    add('@fontsource/hand');
    add('tester');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are our own, those of libraries and all that these need, and those of fonts', () => {
    const parts = licencesText(root).split(/\n\n=+\n\n/);
    expect(parts).toEqual([
      'Our own.',
      '@fontsource/hand 1.2.3\n\nLicence of @fontsource/hand.',
      'kite 1.2.3\n\nLicence of kite.',
      'string 1.2.3\n\nLicence of string.\n',
    ]);
  });

  it('name the licence of a library that comes without its text', () => {
    rmSync(join(root, 'node_modules/string/LICENSE'));
    const manifest = { version: '2.0.0', license: 'ISC' };
    writeFileSync(join(root, 'node_modules/string/package.json'), JSON.stringify(manifest));
    expect(licencesText(root)).toContain('string 2.0.0\n\nLicence: ISC');
  });

  it('cannot be gathered when a library names none', () => {
    rmSync(join(root, 'node_modules/string/LICENSE'));
    expect(() => licencesText(root)).toThrow('string has no licence');
  });
});
