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
  /** Code of later screens, and the images that its styles show: backgrounds and masks. */
  readonly code: readonly string[];
  readonly images: readonly string[];
  readonly masks: readonly string[];
  /** Other languages of the site; a package has the one that it is made for. */
  readonly languages?: unknown;
}

/** The built page's own list where it is of a course. */
export interface CourseFiles extends Pick<
  LessonFiles,
  'laterWords' | 'help' | 'languages' | 'code'
> {
  /** What the path is drawn from, with no addresses in it. */
  readonly path: unknown;
  /** By module: each a {@link ModuleFile}. */
  readonly modules: Readonly<Record<string, string>>;
}

/** What a module's file in a course says of where the rest of the module is; addresses relative to the page. */
export interface ModuleFile {
  readonly files: Pick<
    LessonFiles,
    'laterWords' | 'stories' | 'bank' | 'code' | 'images' | 'masks'
  >;
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

/** Every content file that a list names, as paths of the site. */
export function contentPaths(
  files: Partial<LessonFiles & CourseFiles>,
  page: string,
): readonly string[] {
  const { start, laterWords, bank, help = {}, stories = {}, modules = {} } = files;
  return [start, laterWords, bank, ...[help, stories, modules].flatMap(Object.values<string>)]
    .filter((address) => address !== undefined)
    .map((address) => resolveFrom(page, address));
}

/** The same list as seen from a page at the root. */
export function filesFromRoot<Files extends LessonFiles | CourseFiles>(
  files: Files,
  page: string,
): Files {
  const move = (address: string): string => `./${resolveFrom(page, address)}`;
  const moveAny = (value: unknown): unknown => {
    if (typeof value === 'string') return move(value);
    if (Array.isArray(value)) return value.map(moveAny);
    return Object.fromEntries(
      Object.entries(value as object).map(([id, address]) => [id, moveAny(address)]),
    );
  };
  const fixed = { ...('path' in files && { path: files.path }), languages: undefined };
  const addresses = Object.entries(files).filter(([name]) => !(name in fixed));
  return { ...(moveAny(Object.fromEntries(addresses)) as Files), ...fixed };
}
