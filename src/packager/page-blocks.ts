import type { PackageSettings } from './package-settings.ts';
import { resolveFrom } from './site-path.ts';

/** The built lesson page's own list of content files; addresses relative to the page. */
export interface LessonFiles {
  readonly start: string;
  readonly laterWords: string;
  /** By region. */
  readonly help: Readonly<Record<string, string>>;
  readonly stories: Readonly<Record<string, string>>;
  readonly bank: string;
  /** Code of later screens. */
  readonly code: readonly string[];
  /** Other languages of the site; a package has the one that it is made for. */
  readonly languages?: unknown;
}

/** What the lesson page is told about its package. */
export interface LessonSettings {
  readonly module: string;
  readonly band: string;
  readonly language: string;
  readonly standard: 'scorm12' | 'scorm2004';
  readonly kind: PackageSettings['kind'];
  readonly passMark: number;
  readonly region: string;
  readonly school?: {
    readonly name: string;
    readonly role?: string;
    readonly where?: string;
    readonly when?: string;
  };
  /** Always false: school devices are shared, and the platform keeps the work. */
  readonly keep: boolean;
}

const BLOCK = (id: string) =>
  new RegExp(`(<script\\b(?=[^>]*\\bid="${id}")[^>]*>)([\\s\\S]*?)(</script>)`);

type BlockId = 'safe-files' | 'safe-settings';

/** Whether a page has a data block. */
export function hasBlock(page: string, id: BlockId): boolean {
  return BLOCK(id).test(page);
}

/** A data block of a page, parsed. Throws when the page has none. */
export function readBlock(page: string, id: BlockId): unknown {
  const text = BLOCK(id).exec(page)?.[2];
  if (text === undefined) {
    throw new Error(`The lesson page has no data block "${id}"; run "npm run build" again.`);
  }
  return JSON.parse(text);
}

/** The page with a data block's content replaced. */
export function replaceBlock(page: string, id: BlockId, value: unknown): string {
  readBlock(page, id);
  // "<" would let a value end the block early.
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return page.replace(
    BLOCK(id),
    (_, open: string, _old: string, close: string) => open + text + close,
  );
}

/** Every content file that the page names, as paths of the site. */
export function contentPaths(files: LessonFiles, page: string): readonly string[] {
  return addressesOf(files).map((address) => resolveFrom(page, address));
}

/** The same list as seen from a page at the root. */
export function filesFromRoot(files: LessonFiles, page: string): LessonFiles {
  const move = (address: string): string => `./${resolveFrom(page, address)}`;
  const moveAll = (addresses: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(addresses).map(([id, address]) => [id, move(address)]));
  return {
    ...files,
    languages: undefined,
    start: move(files.start),
    laterWords: move(files.laterWords),
    bank: move(files.bank),
    code: files.code.map(move),
    help: moveAll(files.help),
    stories: moveAll(files.stories),
  };
}

function addressesOf({ start, laterWords, help, stories, bank }: LessonFiles): readonly string[] {
  return [start, laterWords, ...Object.values(help), ...Object.values(stories), bank];
}
