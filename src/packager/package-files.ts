import { findLessonPage } from './find-lesson-page.ts';
import { lessonAssets, packedFiles, platformCode } from './lesson-assets.ts';
import { fillManifest } from './manifest.ts';
import {
  filesFromRoot,
  type CourseFiles,
  type LessonFiles,
  type LessonSettings,
  readBlock,
  replaceBlock,
} from './page-blocks.ts';
import type { PackageSettings } from './package-settings.ts';
import { isForeign, resolveFrom } from './site-path.ts';
import { bytesOf, textOf } from './text.ts';
import type { PackageFiles } from './zip.ts';

const LAUNCH = 'index.html';

/** All that a package is put together from. */
export interface PackageParts {
  /** The built site, by path. */
  readonly site: PackageFiles;
  readonly settings: PackageSettings;
  /** Title in the platform. */
  readonly title: string;
  /** Rule ids in the order in which they are reported. */
  readonly rules: readonly string[];
  /** Text of the top-level `imsmanifest.xml`. */
  readonly skeleton: string;
  /** Schema files of the standard by name; they go to the root, where strict platforms look. */
  readonly schemas: PackageFiles;
  /** Text by name under `papers/`. */
  readonly papers: ReadonlyMap<string, string>;
  /** Licences of what is inside. */
  readonly licences: string;
}

/** Everything in one package, by path. Throws when the site was not built for the settings. */
export function packageFiles(parts: PackageParts): PackageFiles {
  const page = findLessonPage(parts.site, parts.settings);
  const files = new Map<string, Uint8Array>();
  const assets = lessonAssets(parts.site, page, parts.settings);
  files.set(LAUNCH, bytesOf(launchPage(parts, page, assets)));
  for (const path of assets) files.set(path, parts.site.get(path)!);
  for (const [name, text] of parts.papers) files.set(`papers/${name}`, bytesOf(text));
  files.set('licences.txt', bytesOf(parts.licences));

  const { settings, title, rules } = parts;
  const content = { settings, title, rules, launch: LAUNCH, files: [...files.keys()].sort() };
  files.set('imsmanifest.xml', bytesOf(fillManifest(parts.skeleton, content)));
  for (const [name, bytes] of parts.schemas) files.set(name, bytes);
  return files;
}

/** What the lesson page of a package is told. */
export function lessonSettings(settings: PackageSettings): LessonSettings {
  const { module, band, language, standard, kind, passMark, region, school } = settings;
  return {
    module,
    band,
    language,
    standard: standard === '1.2' ? 'scorm12' : 'scorm2004',
    kind,
    passMark,
    region,
    ...(school === undefined ? {} : { school: school.adult }),
    keep: false,
  };
}

function launchPage(
  { site, settings }: PackageParts,
  page: string,
  assets: ReadonlySet<string>,
): string {
  const built = textOf(site.get(page)!).replace(/\s*\n\s*/g, '\n');
  const all = readBlock(built, 'safe-files') as LessonFiles | CourseFiles;
  const packed = (addresses: readonly string[]): readonly string[] =>
    addresses.filter((address) => assets.has(resolveFrom(page, address)));
  const files = packedFiles(
    {
      ...all,
      code: packed(all.code),
      ...('images' in all && { images: packed(all.images), masks: packed(all.masks) }),
    },
    settings,
  );
  const moved = built.replaceAll(
    /(<(?:script|link|img)\b[^>]*?\s(?:src|href)=")([^"]*)"/g,
    (whole, start: string, address: string) =>
      isForeign(address) ? whole : `${start}./${resolveFrom(page, address)}"`,
  );
  // Without it the browser would learn of this file only when it runs the first one.
  const early = `<link rel="modulepreload" crossorigin href="./${platformCode(site)}">`;
  return replaceBlock(
    replaceBlock(moved, 'safe-files', filesFromRoot(files, page)),
    'safe-settings',
    lessonSettings(settings),
  ).replace('</head>', `${early}</head>`);
}
