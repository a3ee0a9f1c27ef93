import { checkAlikeQuestions } from './checks/alike-questions.ts';
import { checkArc } from './checks/arc.ts';
import { checkBanks } from './checks/banks.ts';
import { checkBlameWords } from './checks/blame-words.ts';
import { checkClueMarks } from './checks/clue-marks.ts';
import { checkCourseStories } from './checks/course-stories.ts';
import { checkCourses } from './checks/courses.ts';
import { checkEpisodeMinutes } from './checks/episode-minutes.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkModuleFiles } from './checks/module-files.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkOptions } from './checks/options.ts';
import { checkQuestionForm } from './checks/question-form.ts';
import { checkReadingLevel } from './checks/reading-level.ts';
import { checkSchemas } from './checks/schemas.ts';
import { checkScreenWords } from './checks/screen-words.ts';
import { checkSharedPictures } from './checks/shared-pictures.ts';
import { checkSignposts } from './checks/signposts.ts';
import { checkSigns } from './checks/signs.ts';
import { checkStoryBeats } from './checks/story-beats.ts';
import { checkStoryReferences } from './checks/story-references.ts';
import { checkStoryWalk } from './checks/story-walk.ts';
import { checkTexts } from './checks/texts.ts';
import { checkTrace } from './checks/trace.ts';
import type { Check } from './check-context.ts';
import { isFollowOn } from './follow-on.ts';
import { type FileTexts, loadProject } from './load.ts';
import type { Problem } from './problem.ts';
import { withPlace } from './report-problem.ts';
import { absentWords } from './text-needs.ts';

const CHECKS: readonly Check[] = [
  checkModuleFiles,
  checkCourses,
  checkStoryReferences,
  checkStoryBeats,
  checkStoryWalk,
  checkEpisodeMinutes,
  checkCourseStories,
  checkArc,
  checkQuestionForm,
  checkBanks,
  checkAlikeQuestions,
  checkOptions,
  checkSigns,
  checkSharedPictures,
  checkTexts,
  checkClueMarks,
  checkGlossary,
  checkReadingLevel,
  checkScreenWords,
  checkBlameWords,
  checkNumbers,
  checkSchemas,
  checkSignposts,
  checkTrace,
];

/**
 * Loads and checks content and gives all problems, with line and column: files that cannot be read or are not there
 * first, then by file and line. What may be found only because of those is left out. `today` is an ISO day on which only warnings
 * depend.
 */
export function checkContent(files: FileTexts, today: string): readonly Problem[] {
  const { project: read, problems } = loadProject(files);
  const broken = new Set([...read.broken, ...absentWords(read)]);
  const project = { ...read, broken };
  const { sources } = project;
  const found = CHECKS.flatMap((check) => check(project, { files, today })).filter(
    (one) => !isFollowOn(one, broken),
  );
  return [...problems, ...found.map((one) => withPlace(one, sources))].sort(
    (a, b) =>
      Number(broken.has(b.file)) - Number(broken.has(a.file)) ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
