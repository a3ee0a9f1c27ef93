import {
  contentPaths,
  type CourseFiles,
  type LessonFiles,
  type ModuleFile,
  readBlock,
} from './page-blocks.ts';
import type { PackageSettings } from './package-settings.ts';
import { isForeign, resolveFrom } from './site-path.ts';
import { textOf } from './text.ts';
import type { PackageFiles } from './zip.ts';

/** Where Vite says what each page is made of. */
export const BUILD_LIST = '.vite/manifest.json';

/** Where the build says which later code the booster of each page uses: paths by page. */
export const BOOSTER_LIST = '.vite/booster-code.json';

// Sources, as Vite's list names them, that a booster does without: it has no stories.
const OF_STORIES = /\/(elements\/parts\/story|elements\/surfaces\/.*|engine\/machine\/.*)\.ts$/;
const OF_PLATFORMS = /\/tracking\/scorm-trackers\.ts$/;
const OF_COURSES = /(^|\/)learn\/course\/course(-later)?\.ts$/;

type KindAndRegion = Pick<PackageSettings, 'kind' | 'region'>;

type IsWanted = (source: string, file: string) => boolean;

/** One entry of Vite's manifest, as far as it is used here. */
interface BuiltChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/**
 * Paths of everything that the lesson page needs besides itself: its chunks with their styles and
 * assets, what its markup links to, and the content files of its module or modules. Of the code that comes later,
 * what the page and the modules list, in a booster what the build lists for it and nothing of stories, and what
 * platforms need. Throws when the build is incomplete, naming the file.
 */
export function lessonAssets(
  site: PackageFiles,
  page: string,
  settings: KindAndRegion,
): ReadonlySet<string> {
  const markup = textIn(site, page);
  const linked = linkedFiles(markup, page);
  const { kind } = settings;
  const files = packedFiles(readBlock(markup, 'safe-files') as LessonFiles | CourseFiles, settings);
  const modules = moduleFiles(site, page, files);
  const listed = new Set(
    kind === 'booster'
      ? boosterCode(site, page)
      : [files, ...modules]
          .flatMap((list) => list.code)
          .map((address) => resolveFrom(page, address)),
  );
  const comesLater: IsWanted = (source, file) =>
    OF_PLATFORMS.test(source) ||
    (kind === 'course' && OF_COURSES.test(source)) ||
    (listed.has(file) && !(kind === 'booster' && OF_STORIES.test(source)));
  const found = new Set([
    ...chunkFiles(site, linked, comesLater),
    ...linked,
    ...[files, ...modules].flatMap((list) => contentPaths(list, page)),
  ]);
  found.delete(page);
  for (const path of found) {
    if (!site.has(path))
      throw new Error(`The built site lacks ${path}; run "npm run build" again.`);
  }
  return found;
}

/** The content files that a package of a kind and region has. Throws when the site has no such region. */
export function packedFiles<Files extends LessonFiles | CourseFiles>(
  files: Files,
  { kind, region }: KindAndRegion,
): Files {
  const help = files.help[region];
  if (help === undefined) {
    const known = Object.keys(files.help).join(', ') || 'none';
    throw new Error(
      `The built site has no help routes for "${region}"; there are: ${known}. Run "npm run build" again.`,
    );
  }
  const own = { ...files, help: { [region]: help } };
  return kind === 'booster' ? { ...own, stories: {} } : own;
}

/** Path of the chunk that talks to a platform. Throws when the build has none. */
export function platformCode(site: PackageFiles): string {
  const found = Object.entries(chunksOf(site)).find(([source]) => OF_PLATFORMS.test(source));
  if (found === undefined) throw new Error(`${BUILD_LIST} has no code for platforms.`);
  return found[1].file;
}

function boosterCode(site: PackageFiles, page: string): readonly string[] {
  const pages = JSON.parse(textIn(site, BOOSTER_LIST)) as Readonly<Record<string, string[]>>;
  const code = pages[page];
  if (code === undefined) throw new Error(`${BOOSTER_LIST} has no entry "${page}".`);
  return code;
}

/** Where the rest of each module of a course is, as the module's own file says. */
function moduleFiles(
  site: PackageFiles,
  page: string,
  files: LessonFiles | CourseFiles,
): readonly ModuleFile['files'][] {
  if (!('modules' in files)) return [];
  return Object.values(files.modules).map(
    (address) => (JSON.parse(textIn(site, resolveFrom(page, address))) as ModuleFile).files,
  );
}

// The page's own chunk need not be an entry of the list: what it links to is where to begin.
function chunkFiles(
  site: PackageFiles,
  linked: readonly string[],
  comesLater: IsWanted,
): readonly string[] {
  const chunks = chunksOf(site);
  const files = new Set<string>();
  const waiting = Object.keys(chunks).filter((name) => linked.includes(chunks[name]!.file));
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = chunks[name];
    if (chunk === undefined) throw new Error(`${BUILD_LIST} has no entry "${name}".`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    const later = (chunk.dynamicImports ?? []).filter((next) => {
      const file = chunks[next]?.file;
      return file === undefined || comesLater(next, file);
    });
    waiting.push(...(chunk.imports ?? []), ...later);
  }
  return [...files];
}

function chunksOf(site: PackageFiles): Readonly<Record<string, BuiltChunk>> {
  return JSON.parse(textIn(site, BUILD_LIST)) as Readonly<Record<string, BuiltChunk>>;
}

function linkedFiles(markup: string, page: string): readonly string[] {
  return [...markup.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]*)"/g)]
    .map(([, address]) => address!)
    .filter((address) => !isForeign(address))
    .map((address) => resolveFrom(page, address));
}

function textIn(site: PackageFiles, path: string): string {
  const bytes = site.get(path);
  if (bytes === undefined) throw new Error(`The built site lacks ${path}; run "npm run build".`);
  return textOf(bytes);
}
