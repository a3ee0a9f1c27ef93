import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateManifest } from '../../src/cli/validate-manifest.ts';
import { packageFiles } from '../../src/packager/package-files.ts';
import type { Standard } from '../../src/packager/package-settings.ts';
import { partsOf, schemasOf } from './packager-fixture.ts';

const DEFECTS: readonly (readonly [Standard, string, string | RegExp, string])[] = [
  ['1.2', 'not well-formed', '</manifest>', ''],
  ['1.2', 'no organizations', /<organizations[\s\S]*<\/organizations>/, ''],
  ['1.2', 'an unknown scormtype', 'scormtype="sco"', 'scormtype="lesson"'],
  ['2004-3rd', 'an unknown sequencing attribute', 'flow="true"', 'flows="true"'],
  ['2004-3rd', 'no primary objective', /<imsss:primaryObjective[^>]*>/, ''],
  ['2004-4th', 'a word where a truth value belongs', 'choice="true"', 'choice="perhaps"'],
  [
    '2004-4th',
    'resources before organizations',
    /<organizations[\s\S]*<\/organizations>/,
    '<resources/>',
  ],
];

describe('validation against the schemas', () => {
  it.each(DEFECTS)('finds in %s: %s', (standard, _what, from, to) => {
    const sound = strFromU8(packageFiles(partsOf({ standard })).get('imsmanifest.xml')!);
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect(validateManifest(text, standard, schemasOf(standard))).not.toEqual([]);
  });

  it('names the line of a fault', () => {
    const sound = strFromU8(packageFiles(partsOf()).get('imsmanifest.xml')!);
    const text = sound.replace('scormtype="sco"', 'scormtype="lesson"');
    const line = text.split('\n').findIndex((words) => words.includes('"lesson"')) + 1;
    expect(validateManifest(text, '1.2', schemasOf('1.2'))[0]).toMatch(`line ${line}:`);
  });
});
