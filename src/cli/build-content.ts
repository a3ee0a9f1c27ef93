import { createHash } from 'node:crypto';
import { compileCourse } from '../content/compile-course.ts';
import { compileModule } from '../content/compile.ts';
import { type ModuleSource, type Project } from '../content/project.ts';
import { NEUTRAL_REGION, helpRoutes, regionsOf } from '../content/signposts.ts';
import { textAt, wordsOf } from '../content/word-tree.ts';
import { splitCourseWords, splitWords } from '../content/words.ts';
import type {
  CourseFiles,
  CourseModuleFile,
  LessonBank,
  LessonFiles,
  LessonHelp,
  LessonSettings,
  LessonStart,
  LessonStory,
} from '../pages/shared/page-data.ts';
import { tabulatePoints } from '../pages/shared/point-table.ts';
import type { SiteCourse, SiteFiles, SiteModule } from '../pages/shared/site-words.ts';
import type { LessonUses } from './lesson-code.ts';
import { type KindUses, usesOfLesson } from './lesson-uses.ts';
import { sitePapers, sitePapersOf } from './site-papers.ts';
import { readProject } from './read-project.ts';

const PASS_MARK = 60;
/** In place of a module's name. */
const COURSE = 'course';

/** All that the build adds to the code. */
export interface BuiltContent {
  /** Text by file name relative to the site. */
  readonly files: ReadonlyMap<string, string>;
  readonly lessons: readonly {
    /** File name of the lesson page. */
    readonly page: string;
    readonly files: LessonFiles;
    readonly settings: LessonSettings;
    /** What each kind of package shows. */
    readonly uses: KindUses;
  }[];
  readonly courses: readonly BuiltCourse[];
  readonly site: SiteFiles;
}

/** A course before it is known which code each of its modules needs; `contentFile` then makes its files. */
export interface BuiltCourse {
  readonly page: string;
  readonly files: Omit<CourseFiles, 'modules' | 'languages' | 'code'>;
  /** What its speakers call its language, and the file with the words of the path. */
  readonly name: string;
  readonly words: string;
  readonly listed: SiteCourse;
  readonly settings: LessonSettings;
  readonly modules: readonly {
    readonly module: string;
    readonly start: LessonStart;
    readonly files: Omit<CourseModuleFile['files'], 'code' | 'images' | 'masks'>;
    readonly uses: LessonUses;
  }[];
}

/** Takes a value in and returns the name of its file, which is its hash: short, and new when it changes. */
type Add = (value: unknown) => string;

/** Compiles the project's content. Throws naming the problems when it cannot be read. */
export function buildContent(root: string): BuiltContent {
  const { project, problems } = readProject(root);
  const broken = problems.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) {
    const places = broken.map(({ file, line, code }) => `${file}:${line ?? 1} ${code}`);
    throw new Error(`Content cannot be read; "npm run check" tells more.\n${places.join('\n')}`);
  }
  const files = new Map<string, string>();
  const add: Add = (value) => {
    const { file, text } = contentFile(value);
    files.set(file, text);
    return file;
  };
  const languages = Object.keys(project.locales);
  const editions = project.modules.flatMap((module) =>
    languages.map((language) => edition(project, module, language, add)),
  );
  const first = editions[0];
  if (first === undefined) throw new Error('There is no module under "modules/".');
  for (const [file, text] of sitePapers(root, project)) files.set(file, text);
  const courses = coursesOf(project, editions, add);
  return {
    files,
    lessons: editions.map((one) => ({
      page: one.page,
      files: withLanguages(one, editions),
      settings: one.settings,
      uses: one.uses,
    })),
    courses,
    site: {
      words: add(first.siteWords),
      help: { routes: first.files.help[NEUTRAL_REGION]!, words: first.files.laterWords },
      modules: onPath(editions, courses),
      courses: courses.map(({ listed }) => listed),
    },
  };
}

/** A value as a file, named after its hash: short, and new when it changes. */
export function contentFile(value: unknown): { readonly file: string; readonly text: string } {
  const text = JSON.stringify(value);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { file: `content/${hash}.json`, text };
}

function coursesOf(project: Project, editions: readonly Edition[], add: Add): BuiltCourse[] {
  return project.courses.flatMap(({ band }) =>
    Object.keys(project.locales).flatMap((language) => {
      const course = compileCourse(project, band);
      if (course === undefined) return [];
      const words = splitCourseWords(project, course, language);
      const modules = course.modules.map(({ module }) =>
        editions.find(
          ({ settings }) =>
            settings.module === module && settings.band === band && settings.language === language,
        )!,
      );
      const help = modules[0]!.files.help;
      const page = `${COURSE}-${band}-${language}.html`;
      const pathWords = add(words.first);
      const starts = Object.fromEntries(
        modules.map(({ settings, files }) => [settings.module, files.start]),
      );
      return [
        {
          page,
          listed: { course, language, page, words: pathWords, starts },
          files: {
            path: { course, words: words.first },
            laterWords: add(words.later),
            help,
          },
          name: modules[0]!.languageName,
          words: pathWords,
          settings: { ...modules[0]!.settings, module: COURSE, kind: 'course' as const },
          modules: modules.map(
            ({ settings, start, files: { laterWords, stories, bank }, uses }) => ({
              module: settings.module,
              start,
              files: { laterWords, stories, bank },
              uses: uses.module,
            }),
          ),
        },
      ];
    }),
  );
}

// Those of no course come last.
function onPath(editions: readonly Edition[], courses: readonly BuiltCourse[]): SiteModule[] {
  const path = courses.flatMap(({ listed: { course, language } }) =>
    course.modules.map(({ module }) => `${module} ${course.band} ${language}`),
  );
  const placeOf = ({ module, band, language }: SiteModule): number => {
    const place = path.indexOf(`${module} ${band} ${language}`);
    return place < 0 ? path.length : place;
  };
  return editions.map(({ listed }) => listed).sort((a, b) => placeOf(a) - placeOf(b));
}

function edition(project: Project, module: ModuleSource, language: string, add: Add) {
  const { outline, stories, bank } = compileModule(project, module.id, module.band);
  const words = splitWords(project, module.id, module.band, language);
  const name = `${module.id}-${module.band}`;
  const page = `${name}-${language}.html`;
  const { id, band } = module;
  const everything = wordsOf(project, { id, band }, language);
  const { points, ...rest } = outline;
  const start: LessonStart = {
    outline: rest,
    points: tabulatePoints(points),
    words: words.first,
  };
  const files: LessonFiles = {
    start: add(start),
    laterWords: add(words.later),
    help: Object.fromEntries(
      regionsOf(project).map((region) => [
        region,
        add(helpRoutes(project, region, everything) satisfies LessonHelp),
      ]),
    ),
    stories: Object.fromEntries(
      Object.entries(stories).map(([id, story]) => [
        id,
        add({ story, words: words.stories[id] ?? {} } satisfies LessonStory),
      ]),
    ),
    bank: add({ bank, words: words.bank } satisfies LessonBank),
    code: [],
    images: [],
    masks: [],
  };
  const settings: LessonSettings = {
    module: module.id,
    band: module.band,
    language,
    standard: 'none',
    kind: 'module',
    passMark: PASS_MARK,
    region: NEUTRAL_REGION,
    keep: true,
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const titles = words.first.story as Readonly<Record<string, { readonly title?: string }>>;
  const about = words.first.module as Readonly<Record<string, unknown>>;
  const listed: SiteModule = {
    module: module.id,
    band: module.band,
    language,
    title: text(about.title),
    idea: text(about.idea),
    rules: outline.rules.map(({ id }) => textAt(words.first, ['rules', id, 'title']) ?? id),
    heroes: outline.episodes.map(
      ({ hero }) => outline.cast.find(({ id }) => id === hero)?.picture ?? hero,
    ),
    episodes: outline.episodes.map(({ story, minutes }) => ({
      title: text(titles[story]?.title),
      minutes,
    })),
    page,
    papers: sitePapersOf(module, language),
  };
  return {
    page,
    start,
    files,
    settings,
    listed,
    siteWords: words.site,
    uses: usesOfLesson(module, outline),
    languageName: textAt(words.later, ['app', 'display', 'language-name']) ?? language,
  };
}

type Edition = ReturnType<typeof edition>;

function withLanguages(one: Edition, editions: readonly Edition[]): LessonFiles {
  const { module, band } = one.settings;
  const same = editions.filter(
    ({ settings }) => settings.module === module && settings.band === band,
  );
  if (same.length === 1) return one.files;
  const languages = Object.fromEntries(
    same.map(
      ({ settings, languageName: name, files: { start, laterWords, help, stories, bank } }) => [
        settings.language,
        { name, start, laterWords, help, stories, bank },
      ],
    ),
  );
  return { ...one.files, languages };
}
