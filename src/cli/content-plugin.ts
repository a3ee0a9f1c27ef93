import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BOOSTER_LIST } from '../packager/lesson-assets.ts';
import type {
  CourseFiles,
  CourseModuleFile,
  LessonFiles,
  LessonSettings,
} from '../pages/shared/page-data.ts';
import { type BuiltContent, type BuiltCourse, buildContent, contentFile } from './build-content.ts';
import {
  type LessonUses,
  courseCode,
  laterCourseCode,
  lessonCode,
  lessonImages,
} from './lesson-code.ts';

const OURS = /\.(json|html)$|^texts\//;
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};

// The lessons' content security policy forbids what the development server injects.
const POLICY = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * Puts content beside the code: hashed JSON files for what lessons load, one lesson page for each
 * module, band and language and one for each course made from `learn.html`, and data blocks in the pages. Content with errors
 * stops the build and names them all.
 */
export function contentPlugin({ project }: { readonly project: string }): Plugin {
  let serving = false;
  return {
    name: 'content',
    configResolved({ command }) {
      serving = command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { filename }) {
        if (!serving) return page;
        const open = page.replace(POLICY, '');
        return filename.endsWith('learn.html') ? open : withSite(open, buildContent(project));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const content = buildContent(project);
        for (const [fileName, source] of content.files) {
          this.emitFile({ type: 'asset', fileName, source });
        }
        const learn = pageIn(bundle, 'learn.html');
        const ofBoosters: Record<string, readonly string[]> = {};
        for (const { page, files, settings, uses } of content.lessons) {
          const code = lessonCode(bundle, uses.module);
          ofBoosters[page] = lessonCode(bundle, uses.booster);
          this.emitFile({
            type: 'asset',
            fileName: page,
            source: withLesson(learn, { ...files, code, ...lessonImages(bundle, code) }, settings),
          });
        }
        this.emitFile({
          type: 'asset',
          fileName: BOOSTER_LIST,
          source: JSON.stringify(ofBoosters),
        });
        const extra = courseCode(bundle);
        for (const course of content.courses) {
          const made = courseFiles(course, content.courses, laterCourseCode(bundle), (uses) => {
            const code = lessonCode(bundle, uses);
            return { code, ...lessonImages(bundle, code) };
          });
          for (const [fileName, source] of made.texts) {
            this.emitFile({ type: 'asset', fileName, source });
          }
          this.emitFile({
            type: 'asset',
            fileName: course.page,
            source: withLesson(learn, made.files, course.settings, extra),
          });
        }
        delete bundle['learn.html'];
        for (const name of ['index.html', 'preview.html']) {
          const built = bundle[name];
          if (built?.type === 'asset') built.source = withSite(String(built.source), content);
        }
      },
    },
    configureServer(server) {
      server.watcher.add([resolve(project, 'modules'), resolve(project, 'locales')]);
      server.watcher.on('change', (file) => {
        if (/\.ya?ml$/.test(file)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0]!.slice(1);
        const content = OURS.test(path) ? buildContent(project) : undefined;
        const courses = content?.courses.map((course) => ({
          ...course,
          ...courseFiles(course, content.courses, [], () => ({ code: [], images: [], masks: [] })),
        }));
        const file = [content?.files, ...(courses ?? []).map(({ texts }) => texts)]
          .map((files) => files?.get(path))
          .find((text) => text !== undefined);
        const lesson = [...(content?.lessons ?? []), ...(courses ?? [])].find(
          ({ page }) => page === path,
        );
        if (file !== undefined) {
          response.setHeader('Content-Type', TYPES[extname(path)]!);
          response.end(file);
        } else if (lesson !== undefined) {
          const learn = readFileSync(resolve(project, 'src/pages/learn.html'), 'utf8');
          server
            .transformIndexHtml('/learn.html', withLesson(learn, lesson.files, lesson.settings))
            .then((page) => {
              response.setHeader('Content-Type', 'text/html');
              response.end(page);
            }, next);
        } else next();
      });
    },
  };
}

function pageIn(bundle: Readonly<Record<string, unknown>>, name: string): string {
  const page = bundle[name] as { readonly source: string | Uint8Array } | undefined;
  if (page === undefined) throw new Error(`The build made no ${name}; is it an input?`);
  return String(page.source);
}

type CodeOf = (uses: LessonUses) => Pick<LessonFiles, 'code' | 'images' | 'masks'>;

/** What the page of a course is told, and the files of its modules, once the code that they need is known. */
function courseFiles(
  course: BuiltCourse,
  all: readonly BuiltCourse[],
  code: readonly string[],
  codeOf: CodeOf,
): { readonly files: CourseFiles; readonly texts: ReadonlyMap<string, string> } {
  const { modules, texts } = moduleFiles(course, codeOf);
  const same = all.filter(({ settings }) => settings.band === course.settings.band);
  const languages = same.map((one) => {
    const { name, words, files, settings } = one;
    const { laterWords, help } = files;
    const { modules } = moduleFiles(one, codeOf);
    return [settings.language, { name, words, laterWords, help, modules }] as const;
  });
  return {
    files: {
      ...course.files,
      code,
      modules,
      ...(languages.length > 1 && { languages: Object.fromEntries(languages) }),
    },
    texts,
  };
}

/** The file of each module of a course: its name by module, and its text by name. */
function moduleFiles({ modules }: BuiltCourse, codeOf: CodeOf) {
  const made = modules.map(({ module, start, files, uses }) => ({
    module,
    ...contentFile({
      ...start,
      files: { ...files, ...codeOf(uses) },
    } satisfies CourseModuleFile),
  }));
  return {
    modules: Object.fromEntries(made.map(({ module, file }) => [module, file])),
    texts: new Map(made.map(({ file, text }) => [file, text])),
  };
}

function withLesson(
  page: string,
  files: LessonFiles | CourseFiles,
  settings: LessonSettings,
  code: readonly string[] = [],
): string {
  const early = [
    ...('start' in files
      ? [`<link rel="preload" as="fetch" crossorigin href="${files.start}" />`]
      : []),
    ...code.map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
  ].join('\n    ');
  return page
    .replace('<html lang="en-GB">', `<html lang="${settings.language}">`)
    .replace(
      '<!--data-->',
      [dataBlock('safe-files', files), dataBlock('safe-settings', settings), early].join('\n    '),
    );
}

function withSite(page: string, { site }: BuiltContent): string {
  return page.replace('</head>', `  ${dataBlock('safe-files', site)}\n  </head>`);
}

// JSON in a page must not be able to close its own element.
function dataBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}
