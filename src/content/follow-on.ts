import type { ProblemCode } from './problem-codes.ts';
import type { Problem } from './problem.ts';
import { FILES } from './project.ts';
import { NEUTRAL_REGION } from './signposts.ts';

/** Whether a problem in `file` rests on `broken`, a file that could not be read. */
type RestsOn = (file: string, broken: string) => boolean;

const IN_MODULE = /^(?:modules|locales\/[^/]+)\/([^/]+\/[0-9]+-[0-9]+)\//;
const WORDS = /^locales\/([^/]+)\//;

const moduleOf = (file: string) => IN_MODULE.exec(file)?.[1];
const bandOf = (file: string) => moduleOf(file)?.split('/')[1];
const languageOf = (file: string) => WORDS.exec(file)?.[1];
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);

const sameModule: RestsOn = (file, broken) =>
  moduleOf(file) !== undefined && moduleOf(file) === moduleOf(broken);
const ownStructure: RestsOn = (file, broken) =>
  sameModule(file, broken) && [nameOf(file), 'module.yaml'].includes(nameOf(broken));
const storiesOfBand: RestsOn = (file, broken) =>
  bandOf(file) === bandOf(broken) && /^modules\/.*\/(?:story-.*|module)\.yaml$/.test(broken);
const sharedWords: RestsOn = (_, broken) => WORDS.test(broken) && moduleOf(broken) === undefined;
const oneOf =
  (...files: readonly string[]): RestsOn =>
  (_, broken) =>
    files.includes(broken);
const either =
  (...rests: readonly RestsOn[]): RestsOn =>
  (file, broken) =>
    rests.some((on) => on(file, broken));

/** What the finding of a code rests on besides the file in which it is; what is not here rests on nothing else. */
const RESTS_ON: Partial<Record<ProblemCode, RestsOn>> = {
  'term-misplaced': either(oneOf(FILES.cast), ownStructure),
  'term-unknown': (file, broken) => broken === `locales/${languageOf(file)}/glossary.yaml`,
  'term-unused': (file, broken) => languageOf(file) === languageOf(broken),
  'text-unused': (file, broken) => nameOf(file) === 'arc.yaml' && broken === FILES.courses,
  'episode-long': either(sameModule, sharedWords),
  'types-few': sameModule,
  'type-often': sameModule,
  'keys-unbalanced': sameModule,
  'twin-late': sameModule,
  'shapes-few': storiesOfBand,
  'shape-often': storiesOfBand,
  'begins-alike': storiesOfBand,
  'eyes-alike': storiesOfBand,
  'surface-unused': storiesOfBand,
  'signpost-unknown': oneOf(`modules/signposts/${NEUTRAL_REGION}.yaml`),
  'trace-unknown': sharedWords,
  'trace-silent': sharedWords,
  'trace-skipped': sharedWords,
};

/** Whether a check may have found this only because another file could not be read. */
export function isFollowOn({ code, file }: Problem, broken: ReadonlySet<string>): boolean {
  const restsOn = RESTS_ON[code as ProblemCode];
  return restsOn !== undefined && [...broken].some((one) => restsOn(file, one));
}
