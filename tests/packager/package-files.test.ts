import { parseXml } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateManifest } from '../../src/cli/validate-manifest.ts';
import { checkManifest } from '../../src/packager/check-manifest.ts';
import { readBlock } from '../../src/packager/page-blocks.ts';
import { packageFiles } from '../../src/packager/package-files.ts';
import { KINDS, STANDARDS } from '../../src/packager/package-settings.ts';
import { elementsOf } from '../../src/packager/xml-elements.ts';
import type { LessonFiles, LessonSettings } from '../../src/pages/shared/page-data.ts';
import { partsOf, schemasOf } from './packager-fixture.ts';

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  strFromU8(files.get(path)!);

describe('the files of a package', () => {
  it('hold what the lesson page needs and lists, and nothing of other pages, modules or surfaces', () => {
    const files = packageFiles(partsOf());
    const own = [...files.keys()].filter((path) => !path.endsWith('.xsd')).sort();
    expect(own).toEqual([
      'assets/icon-9f.svg',
      'assets/kite-4d.svg',
      'assets/learn-1a.css',
      'assets/learn-1a.js',
      'assets/park-5e.js',
      'assets/scorm-6f.js',
      'assets/shared-2b.js',
      'assets/story-3c.css',
      'assets/story-3c.js',
      'assets/zoe-8b.js',
      'content/bank-6.json',
      'content/help-3.json',
      'content/later-2.json',
      'content/park-4.json',
      'content/start-1.json',
      'imsmanifest.xml',
      'index.html',
      'licences.txt',
      'papers/brief.html',
    ]);
  });

  it('hold nothing of stories in a booster, nor who appears in stories alone, and the page names nothing of them', () => {
    const files = packageFiles(partsOf({ kind: 'booster' }));
    const left = [...packageFiles(partsOf()).keys()].filter((path) => !files.has(path)).sort();
    expect(left).toEqual([
      'assets/kite-4d.svg',
      'assets/park-5e.js',
      'assets/story-3c.css',
      'assets/story-3c.js',
      'assets/zoe-8b.js',
      'content/park-4.json',
    ]);
    const named = readBlock(textOf(files, 'index.html'), 'safe-files') as LessonFiles;
    expect(named.stories).toEqual({});
    expect(named.code).toEqual(['./assets/shared-2b.js']);
    expect(named.images).toEqual([]);
  });

  it('hold the help routes of its own region alone', () => {
    const files = packageFiles(partsOf({ region: 'mercia' }));
    expect([...files.keys()].filter((path) => path.startsWith('content/help'))).toEqual([
      'content/help-7.json',
    ]);
    const named = readBlock(textOf(files, 'index.html'), 'safe-files') as LessonFiles;
    expect(named.help).toEqual({ mercia: './content/help-7.json' });
    expect(() => packageFiles(partsOf({ region: 'narnia' }))).toThrow(/narnia.*uk, mercia/);
  });

  it('have the code for the platform fetched at once', () => {
    expect(textOf(packageFiles(partsOf()), 'index.html')).toContain(
      '<link rel="modulepreload" crossorigin href="./assets/scorm-6f.js">',
    );
  });

  it('have every address of the launched page relative to the root', () => {
    const page = textOf(packageFiles(partsOf()), 'index.html');
    expect(page).not.toContain('../');
    expect(page).toContain('href="./assets/learn-1a.css"');
    expect(page).toContain('src="./assets/learn-1a.js"');
    const files = readBlock(page, 'safe-files') as LessonFiles;
    expect(files.start).toBe('./content/start-1.json');
    expect(files.stories).toEqual({ park: './content/park-4.json' });
    expect(files.code[0]).toBe('./assets/story-3c.js');
    expect(files.images).toEqual(['./assets/kite-4d.svg']);
  });

  it('tell the page what the package was made for', () => {
    const school = { adult: { name: 'Ms </script> Bell', where: 'the library' } };
    const files = packageFiles(partsOf({ standard: '2004-4th', kind: 'booster', school }));
    const settings = readBlock(textOf(files, 'index.html'), 'safe-settings') as LessonSettings;
    expect(settings).toEqual({
      module: 'kites',
      band: '9-11',
      language: 'en-GB',
      standard: 'scorm2004',
      kind: 'booster',
      passMark: 60,
      region: 'uk',
      school: { name: 'Ms </script> Bell', where: 'the library' },
      keep: false,
    });
  });

  it('cannot be put together for a module that was not built, and say what was', () => {
    expect(() => packageFiles(partsOf({ module: 'boats' }))).toThrow(
      'no lesson page for boats 9-11 en-GB; there are: kites 9-11 en-GB',
    );
  });

  it('refuse a site that lacks a file, naming it', () => {
    const parts = partsOf();
    const site = new Map(parts.site);
    site.delete('content/park-4.json');
    expect(() => packageFiles({ ...parts, site })).toThrow('content/park-4.json');
  });
});

describe('the manifest of a package', () => {
  const all = STANDARDS.flatMap((standard) => KINDS.map((kind) => ({ standard, kind })));

  it.each(all)('is valid and sound in $standard for a $kind', (changes) => {
    const files = packageFiles(partsOf(changes));
    const text = textOf(files, 'imsmanifest.xml');
    const { standard } = changes;
    expect(validateManifest(text, standard, schemasOf(standard))).toEqual([]);
    expect(checkManifest({ text, standard, paths: [...files.keys()] })).toEqual([]);
  });

  it.each(all)('asks for no pass mark and hides nothing in $standard for a $kind', (changes) => {
    const text = textOf(packageFiles(partsOf(changes)), 'imsmanifest.xml');
    expect(text).not.toMatch(/masteryscore|minNormalizedMeasure|completionThreshold|hideLMSUI/i);
  });

  it('carries the title unharmed', () => {
    const text = textOf(packageFiles(partsOf()), 'imsmanifest.xml');
    const titles = elementsOf(parseXml(text).root!, 'title').map((title) => title.text);
    expect(titles).toEqual(Array(2).fill('Kites & strings, "9 to 11" <course>'));
  });

  it('has the same identifiers in every language, standard and version, and its own for a booster', () => {
    const idsOf = (changes: Parameters<typeof partsOf>[0]) => {
      const root = parseXml(textOf(packageFiles(partsOf(changes)), 'imsmanifest.xml')).root!;
      return [root, ...elementsOf(root, 'organization', 'item', 'resource')].map(
        ({ attributes }) => attributes.identifier,
      );
    };
    // Written out: a change here loses every attempt that a school has.
    expect(idsOf({})).toEqual([
      'staying-safe-online.kites.9-11',
      'staying-safe-online.kites.9-11.organization',
      'staying-safe-online.kites.9-11.item',
      'staying-safe-online.kites.9-11.resource',
    ]);
    expect(idsOf({ standard: '2004-4th' })).toEqual(idsOf({}));
    expect(idsOf({ kind: 'booster' })[2]).toBe('staying-safe-online.kites.9-11.booster.item');
  });

  it('gives each rule an objective in SCORM 2004, after a primary one', () => {
    const text = textOf(packageFiles(partsOf({ standard: '2004-3rd' })), 'imsmanifest.xml');
    const ids = elementsOf(parseXml(text).root!, 'imsss:primaryObjective', 'imsss:objective').map(
      ({ attributes }) => attributes.objectiveID,
    );
    expect(ids).toEqual(['module', 'STRING', 'WIND']);
  });

  it('refuses a skeleton with an unknown blank', () => {
    const parts = { ...partsOf(), skeleton: '<manifest identifier="{{color}}"/>' };
    expect(() => packageFiles(parts)).toThrow('"color"');
  });
});
