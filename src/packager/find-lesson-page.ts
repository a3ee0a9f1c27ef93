import { hasBlock, readBlock } from './page-blocks.ts';
import type { PackageSettings } from './package-settings.ts';
import { textOf } from './text.ts';
import type { PackageFiles } from './zip.ts';

const NAMED_BY = ['module', 'band', 'language'] as const;

/**
 * Path of the built page that teaches a module, found by its own settings. Throws when there is none,
 * naming those that there are.
 */
export function findLessonPage(
  site: PackageFiles,
  settings: Pick<PackageSettings, (typeof NAMED_BY)[number]>,
): string {
  const pages = lessonPages(site);
  const found = pages.find(({ made }) => made === nameOf(settings));
  if (found !== undefined) return found.path;
  const known = pages.map(({ made }) => made).join(', ') || 'none';
  throw new Error(
    `The built site has no lesson page for ${nameOf(settings)}; there are: ${known}. Run "npm run build" again.`,
  );
}

function lessonPages(
  site: PackageFiles,
): readonly { readonly path: string; readonly made: string }[] {
  return [...site]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, page: textOf(bytes) }))
    .filter(({ page }) => hasBlock(page, 'safe-settings'))
    .map(({ path, page }) => ({
      path,
      made: nameOf(readBlock(page, 'safe-settings') as Record<string, unknown>),
    }));
}

function nameOf(settings: Readonly<Record<string, unknown>>): string {
  return NAMED_BY.map((name) => String(settings[name])).join(' ');
}
