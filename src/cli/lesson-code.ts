import type { Rolldown } from 'vite';
import { RARE_TYPES } from '../content/rare-questions.ts';
import { FIRST_CHUNK } from './chunk-group.ts';

const PLATFORM_CHUNK = 'scorm-trackers';

// Fetched by those alone who ask for it.
const OF_READERS = /\/elements\/sounds\/play\.ts$/;

// Source files that only some lessons need, each named after what it draws.
const OF_SOME = {
  surfaces: /\/elements\/surfaces\/([a-z-]+)\/\1\.ts$/,
  drafts: /\/elements\/surfaces\/shared\/([a-z]+)-draft\.ts$/,
  portraits: /\/elements\/cast\/portraits\/([a-z-]+)\.ts$/,
  pictures: /\/elements\/pictures\/drawings\/([a-z-]+)\.ts$/,
} as const;

// The path of a course comes before the first screen, and not at all in a single lesson.
const OF_COURSES = /\/learn\/course\/course\.ts$/;

// What draws pictures, of use only where there are some.
const OF_PICTURES = /\/elements\/pictures\/(picture|spots)\.ts$/;

const OF_RARE_QUESTIONS = /\/elements\/questions\/rare\.ts$/;

/** What a lesson shows, by the names of the files that draw it, and the types of its questions. */
export type LessonUses = Readonly<Record<keyof typeof OF_SOME | 'questions', ReadonlySet<string>>>;

/** File names of the code that the path of a course needs at once, beside the first chunk. */
export function courseCode(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle)
    .filter((output) => output.type === 'chunk' && OF_COURSES.test(output.facadeModuleId ?? ''))
    .map(({ fileName }) => fileName);
}

/**
 * File names of the code that a lesson fetches after its first screen: all that it can ever need, and no
 * drawing or surface of other lessons. Sounds are off at first, and not fetched ahead. What platforms need
 * comes before the first screen, and not at all without a platform. Throws when the build has no first chunk.
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
  if (OF_READERS.test(source) || OF_COURSES.test(source)) return false;
  if (OF_RARE_QUESTIONS.test(source)) return RARE_TYPES.some((type) => uses.questions.has(type));
  return (Object.keys(OF_SOME) as (keyof typeof OF_SOME)[]).every((kind) => {
    const name = OF_SOME[kind].exec(source)?.[1];
    return name === undefined || uses[kind].has(name);
  });
}
