import type { Rolldown } from 'vite';
import { RARE_TYPES } from '../content/rare-questions.ts';
import { FIRST_CHUNK } from './chunk-group.ts';

const PLATFORM_CHUNK = 'scorm-trackers';

// Source files that only some lessons need, each named after what it draws.
const OF_SOME = {
  surfaces: /\/elements\/surfaces\/([a-z-]+)\/\1\.ts$/,
  drafts: /\/elements\/surfaces\/shared\/([a-z]+)-draft\.ts$/,
  portraits: /\/elements\/cast\/portraits\/([a-z-]+)\.ts$/,
  pictures: /\/elements\/pictures\/drawings\/([a-z-]+)\.ts$/,
} as const;

// The path of a course comes before the first screen, and not at all in a single lesson.
const OF_COURSES = /\/learn\/course\/course\.ts$/;
const OF_COURSES_LATER = /\/learn\/course\/course-later\.ts$/;

// What draws pictures, of use only where there are some.
const OF_PICTURES = /\/elements\/pictures\/(picture|spots)\.ts$/;

const IMAGE = /\.svg$/;
const MASK = /\.mask\.svg$/;

const OF_RARE_QUESTIONS = /\/elements\/questions\/rare\.ts$/;

/** What a lesson shows, by the names of the files that draw it, and the types of its questions. */
export type LessonUses = Readonly<Record<keyof typeof OF_SOME | 'questions', ReadonlySet<string>>>;

/** File names of the code that the path of a course needs at once, beside the first chunk. */
export function courseCode(bundle: Rolldown.OutputBundle): readonly string[] {
  return chunksOf(bundle, OF_COURSES);
}

/** File names of the code that courses fetch after their path, beside that of their lessons. */
export function laterCourseCode(bundle: Rolldown.OutputBundle): readonly string[] {
  return chunksOf(bundle, OF_COURSES_LATER);
}

function chunksOf(bundle: Rolldown.OutputBundle, source: RegExp): readonly string[] {
  return Object.values(bundle)
    .filter((output) => output.type === 'chunk' && source.test(output.facadeModuleId ?? ''))
    .map(({ fileName }) => fileName);
}

/**
 * File names of the images that the styles of some code show. Browsers fetch a mask in another way than a background
 * and use neither for the other, so masks, known by the names of their sources, are listed by themselves.
 */
export function lessonImages(
  bundle: Rolldown.OutputBundle,
  code: readonly string[],
): { readonly images: readonly string[]; readonly masks: readonly string[] } {
  const shown = new Set(code.flatMap((file) => [...assetsOf(bundle[file])]));
  const all = Object.values(bundle).filter(
    (output) => output.type === 'asset' && shown.has(output.fileName),
  ) as Rolldown.OutputAsset[];
  const isMask = ({ originalFileNames }: Rolldown.OutputAsset): boolean =>
    originalFileNames.some((name) => MASK.test(name));
  const namesOf = (of: readonly Rolldown.OutputAsset[]) => of.map(({ fileName }) => fileName);
  return {
    images: namesOf(all.filter((asset) => IMAGE.test(asset.fileName) && !isMask(asset))),
    masks: namesOf(all.filter(isMask)),
  };
}

// Vite notes with each chunk what its code names by address.
function assetsOf(output: Rolldown.OutputBundle[string] | undefined): ReadonlySet<string> {
  if (output?.type !== 'chunk') return new Set();
  return output.viteMetadata?.importedAssets ?? new Set();
}

/**
 * File names of the code that a lesson fetches after its first screen: all that it can ever need, and no
 * drawing or surface of other lessons. What platforms need comes before the first screen, and not at all
 * without a platform. Throws when the build has no first chunk.
 */
export function lessonCode(bundle: Rolldown.OutputBundle, uses: LessonUses): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = chunks.find(({ name }) => name === FIRST_CHUNK);
  if (first === undefined) throw new Error(`The build made no chunk "${FIRST_CHUNK}".`);
  const found = new Set([first.fileName]);
  for (const file of found) {
    const { imports, dynamicImports } = named.get(file)!;
    for (const next of imports) found.add(next);
    for (const next of dynamicImports) {
      const chunk = named.get(next);
      if (chunk?.name !== PLATFORM_CHUNK && isUsed(chunk?.facadeModuleId ?? '', uses)) {
        found.add(next);
      }
    }
  }
  found.delete(first.fileName);
  return [...found];
}

function isUsed(source: string, uses: LessonUses): boolean {
  if (OF_PICTURES.test(source)) return uses.pictures.size > 0;
  if (OF_COURSES.test(source)) return false;
  if (OF_RARE_QUESTIONS.test(source)) return RARE_TYPES.some((type) => uses.questions.has(type));
  return (Object.keys(OF_SOME) as (keyof typeof OF_SOME)[]).every((kind) => {
    const name = OF_SOME[kind].exec(source)?.[1];
    return name === undefined || uses[kind].has(name);
  });
}
