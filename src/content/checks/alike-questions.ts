import { type Check, wordsFile } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { type ModuleSource, type Project, SOURCE_LANGUAGE } from '../project.ts';
import { problem } from '../report-problem.ts';
import { wordsOfText } from '../word-count.ts';
import { branchAt, textsIn } from '../word-tree.ts';

/** Words in a row that are compared; and how many such runs a question needs to be compared at all. */
const RUN = 3;
const FEWEST_RUNS = 10;
const MOST_SHARED = 1 / 3;

/** What stands beside a situation: what is asked of it, why, and addresses. */
const BESIDE = ['ask', 'because', 'details'];

interface Situation {
  readonly file: string;
  readonly module: ModuleSource;
  readonly rule: string;
  readonly id: string;
  /** Runs of three words, without the names of people. */
  readonly runs: ReadonlySet<string>;
}

/**
 * Situations differ in substance: of two questions of a module, or of one rule in two modules, at most a third
 * of the three-word runs (w-shingling, Broder 1997) of the shorter one stand in the other.
 */
export const checkAlikeQuestions: Check = (project) => {
  const all = situations(project);
  return all.flatMap((one, place) =>
    all.slice(0, place).flatMap((other) => (isComparable(one, other) ? alike(one, other) : [])),
  );
};

function isComparable(one: Situation, other: Situation): boolean {
  if (one.module === other.module) return true;
  return one.rule === other.rule && one.module.band === other.module.band;
}

function alike(one: Situation, other: Situation): Problem[] {
  const [shorter, longer] = [one.runs, other.runs].sort((a, b) => a.size - b.size) as [Runs, Runs];
  if (shorter.size < FEWEST_RUNS) return [];
  const shared = [...shorter].filter((run) => longer.has(run)).length / shorter.size;
  if (shared <= MOST_SHARED) return [];
  const args = {
    id: one.id,
    other: `${other.module.id} ${other.rule}/${other.id}`,
    shared: Math.round(100 * shared),
    most: Math.round(100 * MOST_SHARED),
  };
  return [problem('question-alike', one.file, [one.id], args)];
}

type Runs = ReadonlySet<string>;

function situations(project: Project): Situation[] {
  const cast = project.locales[SOURCE_LANGUAGE]?.find(({ prefix }) => prefix.join() === 'cast');
  const names = new Set(
    textsIn(cast?.words ?? {}).flatMap(({ text }) => wordsOfText(text.toLowerCase())),
  );
  return project.modules.flatMap((module) =>
    module.banks.flatMap(({ bank: { rule, questions } }) => {
      const words = wordsFile(project, SOURCE_LANGUAGE, module, ['bank', rule]);
      if (words === undefined) return [];
      const { file } = words;
      return questions.map(({ id }) => {
        const texts = textsIn(branchAt(words.words, [id]))
          .filter(({ path }) => !BESIDE.includes(path[0]!))
          .map(({ text }) => text);
        return { file, module, rule, id, runs: runsOf(texts, names) };
      });
    }),
  );
}

function runsOf(texts: readonly string[], names: ReadonlySet<string>): Runs {
  return new Set(
    texts.flatMap((text) => {
      const words = wordsOfText(text.toLowerCase()).filter((word) => !names.has(word));
      return words.slice(RUN - 1).map((_, place) => words.slice(place, place + RUN).join(' '));
    }),
  );
}
