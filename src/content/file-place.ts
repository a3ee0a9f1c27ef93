import { BANDS, type Band } from './names.ts';

/** What a file is, read off its name. */
export type FilePlace =
  | { readonly kind: 'shared' | 'unknown'; readonly file: string }
  | { readonly kind: 'signposts'; readonly file: string; readonly region: string }
  | (InModule & { readonly kind: 'module' })
  | (InModule & { readonly kind: 'story'; readonly id: string })
  | (InModule & { readonly kind: 'bank'; readonly rule: string })
  | {
      readonly kind: 'words';
      readonly file: string;
      readonly language: string;
      /** Where its words hang in the whole tree. */
      readonly prefix: readonly string[];
      readonly module?: { readonly id: string; readonly band: Band };
    };

interface InModule {
  readonly file: string;
  readonly folder: string;
  readonly moduleId: string;
  readonly band: Band;
}

const SHARED = /^modules\/(rules|cast|pictures|curriculum|courses|trace|registry)\.yaml$/;
const SIGNPOSTS = /^modules\/signposts\/([a-z0-9-]+)\.yaml$/;
const IN_MODULE = new RegExp(`^(modules/([a-z][a-z0-9-]*)/(${BANDS.join('|')}))/([^/]+)\\.yaml$`);
const WORDS = /^locales\/([A-Za-z0-9-]+)\/(.+)\.yaml$/;
const MODULE_WORDS = new RegExp(`^([a-z][a-z0-9-]*)/(${BANDS.join('|')})/([^/]+)$`);
const SHARED_WORDS = [
  'app',
  'play',
  'course',
  'rules',
  'tricks',
  'cast',
  'pictures',
  'signposts',
  'glossary',
  'papers',
  'trace',
  'arc',
  'site',
];

/** Says what a file is; `unknown` when nothing in the project would ever read it. */
export function filePlace(file: string): FilePlace {
  if (SHARED.test(file)) return { kind: 'shared', file };
  const region = SIGNPOSTS.exec(file)?.[1];
  if (region !== undefined) return { kind: 'signposts', file, region };
  const inModule = IN_MODULE.exec(file);
  if (inModule !== null) {
    const [, folder, moduleId, band, name] = inModule as unknown as Parts;
    return modulePlace({ file, folder, moduleId, band: band as Band }, name);
  }
  const words = WORDS.exec(file);
  return words === null ? { kind: 'unknown', file } : wordsPlace(file, words[1]!, words[2]!);
}

type Parts = [string, string, string, string, string];

function modulePlace(at: InModule, name: string): FilePlace {
  if (name === 'module') return { kind: 'module', ...at };
  if (name.startsWith('story-')) return { kind: 'story', id: name.slice(6), ...at };
  if (name.startsWith('bank-')) return { kind: 'bank', rule: name.slice(5), ...at };
  return { kind: 'unknown', file: at.file };
}

function wordsPlace(file: string, language: string, path: string): FilePlace {
  if (SHARED_WORDS.includes(path)) return { kind: 'words', file, language, prefix: [path] };
  const [, id, band, name] = (MODULE_WORDS.exec(path) ?? []) as string[];
  const prefix = name === undefined ? undefined : modulePrefix(name);
  if (id === undefined || prefix === undefined) return { kind: 'unknown', file };
  return { kind: 'words', file, language, prefix, module: { id, band: band as Band } };
}

function modulePrefix(name: string): string[] | undefined {
  if (name === 'module') return ['module'];
  if (name.startsWith('story-')) return ['story', name.slice(6)];
  if (name.startsWith('bank-')) return ['bank', name.slice(5)];
  return undefined;
}
