import { type Check, isEnglish } from '../check-context.ts';
import { BANDS, type Band } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { Project, TextFile } from '../project.ts';
import { READING_LIMITS, readingGrade } from '../reading.ts';
import { problem } from '../report-problem.ts';
import { sentencesOf, wordCount } from '../word-count.ts';
import { branchAt, textsIn } from '../word-tree.ts';

/** Words shared by all bands that pupils read: held to the youngest band that there is a module for. */
const SHARED = ['rules', 'tricks', 'glossary'];

/** Words that only teachers read. */
const STAFF = ['staff', 'about'];

/** Scenes and questions keep their band's reading level, every line its longest sentence. English only. */
export const checkReadingLevel: Check = (project) =>
  Object.entries(project.locales)
    .filter(([language]) => isEnglish(language))
    .flatMap(([, files]) =>
      files.flatMap((file) => [...longSentences(project, file), ...hardScenes(file)]),
    );

function longSentences(project: Project, { file, prefix, module, words }: TextFile): Problem[] {
  if (module === undefined && !SHARED.includes(prefix[0]!)) return [];
  return textsIn(words).flatMap(({ path, text }) => {
    if (STAFF.includes(path.at(-1)!)) return [];
    const band = module?.band ?? bandNamed(path) ?? youngest(project);
    const most = READING_LIMITS[band].sentence;
    return sentencesOf(text)
      .map(wordCount)
      .filter((count) => count > most)
      .slice(0, 1)
      .map((count) => problem('sentence-long', file, path, { words: count, most, band }));
  });
}

function hardScenes({ file, prefix, module, words }: TextFile): Problem[] {
  if (module === undefined || prefix[0] === 'module') return [];
  const most = READING_LIMITS[module.band].grade;
  return scenePaths(prefix[0] === 'story', words).flatMap((path) => {
    const texts = textsIn(branchAt(words, path))
      // Addresses and prices are no prose.
      .filter((found) => found.path.at(-1) !== 'talk' && !found.path.includes('details'))
      .map(({ text }) => text);
    const grade = readingGrade(texts);
    if (grade === undefined || grade <= most) return [];
    const args = { grade: grade.toFixed(1), most, band: module.band };
    return [problem('reading-hard', file, path, args)];
  });
}

// A beat, an aside or a question is one scene; the reasons and the endings of a story are one each.
function scenePaths(isStory: boolean, words: TextFile['words']): string[][] {
  if (!isStory) return Object.keys(words).map((id) => [id]);
  const within = (branch: string) =>
    Object.keys(branchAt(words, [branch])).map((id) => [branch, id]);
  return [...within('beats'), ...within('asides'), ['flags'], ['fine'], ['endings'], ['hook']];
}

function bandNamed(path: readonly string[]): Band | undefined {
  return BANDS.find((band) => path.includes(band));
}

function youngest(project: Project): Band {
  return BANDS.find((band) => project.modules.some((module) => module.band === band)) ?? '11-14';
}
