import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { readFolder } from '../../src/cli/read-folder.ts';
import { BOOSTER_LIST } from '../../src/packager/lesson-assets.ts';
import { DIALECTS } from '../../src/packager/manifest-dialect.ts';
import type { PackageParts } from '../../src/packager/package-files.ts';
import type { PackageSettings, Standard } from '../../src/packager/package-settings.ts';

/** The top-level skeleton, as every package uses it. */
export const SKELETON = readFileSync('imsmanifest.xml', 'utf8');

/** Schema files of a standard by name. */
export function schemasOf(standard: Standard): ReadonlyMap<string, Uint8Array> {
  return new Map(
    DIALECTS[standard].schemaFolders.flatMap((folder) => [
      ...readFolder(`src/packager/xsd/${folder}`),
    ]),
  );
}

/** Settings of a course in SCORM 1.2 unless said otherwise. */
export function settingsOf(changes: Partial<PackageSettings> = {}): PackageSettings {
  return {
    module: 'kites',
    band: '9-11',
    language: 'en-GB',
    standard: '1.2',
    kind: 'module',
    passMark: 60,
    region: 'uk',
    ...changes,
  };
}

/**
 * A small built site: a lesson page in a folder, another page, content of the lesson alone, and code of a pond that
 * the lesson does not list.
 */
export function smallSite(): Map<string, Uint8Array> {
  const page = [
    '<!doctype html><html lang="en-GB"><head>',
    '<link rel="stylesheet" crossorigin href="../assets/learn-1a.css">',
    '<link rel="preload" as="fetch" crossorigin href="../content/start-1.json" />',
    '<link rel="icon" href="../assets/icon-9f.svg">',
    '<script type="application/json" id="safe-files">',
    JSON.stringify({
      start: '../content/start-1.json',
      laterWords: '../content/later-2.json',
      help: { uk: '../content/help-3.json', mercia: '../content/help-7.json' },
      stories: { park: '../content/park-4.json' },
      bank: '../content/bank-6.json',
      code: ['story-3c', 'shared-2b', 'park-5e', 'zoe-8b'].map((name) => `../assets/${name}.js`),
      images: ['../assets/kite-4d.svg', '../assets/pond-8c.svg'],
      masks: [],
    }),
    '</script><script type="application/json" id="safe-settings">',
    JSON.stringify({ module: 'kites', band: '9-11', language: 'en-GB', region: 'uk' }),
    '</script><script type="module" crossorigin src="../assets/learn-1a.js"></script>',
    '</head><body></body></html>',
  ].join('');
  const texts: Record<string, string> = {
    'index.html': '<p>home</p>',
    'lessons/kites.html': page,
    'assets/home-1a.js': 'home()',
    'assets/learn-1a.js': 'learn()',
    'assets/learn-1a.css': 'p { margin: 0 }',
    'assets/icon-9f.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'assets/shared-2b.js': 'shared()',
    'assets/story-3c.js': 'story()',
    'assets/story-3c.css': 'q { margin: 0 }',
    'assets/park-5e.js': 'park()',
    'assets/pond-7a.js': 'pond()',
    'assets/scorm-6f.js': 'scorm()',
    'assets/kite-4d.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'content/start-1.json': '{"outline":1}',
    'content/later-2.json': '{"words":2}',
    'content/help-3.json': '{"help":3}',
    'content/help-7.json': '{"help":7}',
    'content/park-4.json': '{"park":4}',
    'content/bank-6.json': '{"bank":6}',
    'content/other-module-8.json': '{"other":8}',
    'assets/zoe-8b.js': 'zoe()',
    [BOOSTER_LIST]: JSON.stringify({
      'lessons/kites.html': ['assets/story-3c.js', 'assets/shared-2b.js'],
    }),
    '.vite/manifest.json': JSON.stringify({
      'index.html': { file: 'assets/home-1a.js', isEntry: true, imports: ['_shared.js'] },
      'learn.html': {
        file: 'assets/learn-1a.js',
        isEntry: true,
        imports: ['_shared.js'],
        dynamicImports: [
          '../elements/parts/story.ts',
          '../elements/surfaces/park/park.ts',
          '../elements/surfaces/pond/pond.ts',
          '../cast/portraits/zoe.ts',
          '../tracking/scorm-trackers.ts',
        ],
        css: ['assets/learn-1a.css'],
      },
      '_shared.js': { file: 'assets/shared-2b.js' },
      '../elements/surfaces/park/park.ts': { file: 'assets/park-5e.js' },
      '../elements/surfaces/pond/pond.ts': { file: 'assets/pond-7a.js' },
      '../cast/portraits/zoe.ts': { file: 'assets/zoe-8b.js' },
      '../tracking/scorm-trackers.ts': { file: 'assets/scorm-6f.js' },
      '../elements/parts/story.ts': {
        file: 'assets/story-3c.js',
        imports: ['_shared.js'],
        css: ['assets/story-3c.css'],
        assets: ['assets/kite-4d.svg'],
      },
    }),
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

/** The parts of a package of the small site. */
export function partsOf(changes: Partial<PackageSettings> = {}): PackageParts {
  const settings = settingsOf(changes);
  return {
    site: smallSite(),
    settings,
    title: 'Kites & strings, "9 to 11" <course>',
    rules: ['STRING', 'WIND'],
    skeleton: SKELETON,
    schemas: schemasOf(settings.standard),
    papers: new Map([['brief.html', '<p>brief</p>']]),
    licences: 'All of them.',
  };
}
