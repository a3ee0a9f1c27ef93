import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCourse } from '../content/compile-course.ts';
import { compileModule } from '../content/compile.ts';
import type { Project } from '../content/project.ts';
import { signpostsOf } from '../content/signposts.ts';
import { wordsOf } from '../content/word-tree.ts';
import { startWords } from '../i18n/words.ts';
import { checkManifest } from '../packager/check-manifest.ts';
import { DIALECTS } from '../packager/manifest-dialect.ts';
import { packageFiles } from '../packager/package-files.ts';
import { COURSE, type PackageSettings, packageName } from '../packager/package-settings.ts';
import { coursePapersPage } from '../packager/papers/course-papers.ts';
import { papersFor } from '../packager/papers/papers-for.ts';
import { textOf } from '../packager/text.ts';
import { type PackageFiles, zipPackage } from '../packager/zip.ts';
import { licencesText } from './licences.ts';
import { manifestMessage } from './manifest-message.ts';
import { readFolder } from './read-folder.ts';
import { translate } from './translate.ts';
import { validateManifest } from './validate-manifest.ts';

/** What all packages of one run share. */
export interface PackageSources {
  /** The project's folder. */
  readonly root: string;
  readonly project: Project;
  readonly site: PackageFiles;
}

/** One package, made and checked. */
export interface MadePackage {
  readonly name: string;
  readonly title: string;
  readonly files: PackageFiles;
  readonly zip: Uint8Array;
  /** What schemas and semantic checks found, one line a fault. */
  readonly faults: readonly string[];
}

/** Makes one package from the built site, and checks its manifest. */
export async function makePackage(
  sources: PackageSources,
  settings: PackageSettings,
): Promise<MadePackage> {
  const { root, site } = sources;
  const { standard, kind } = settings;
  const { title, rules, papers } =
    kind === 'course' ? aboutCourse(sources, settings) : aboutModule(sources, settings);
  const schemas = schemasOf(root, settings);
  const files = packageFiles({
    site,
    settings,
    title,
    rules,
    skeleton: readFileSync(join(root, 'imsmanifest.xml'), 'utf8'),
    schemas,
    papers,
    licences: licencesText(root),
  });
  const text = textOf(files.get('imsmanifest.xml')!);
  const faults = [
    ...validateManifest(text, standard, schemas),
    ...checkManifest({ text, standard, paths: [...files.keys()] }).map(manifestMessage),
  ];
  return { name: packageName(settings), title, files, zip: await zipPackage(files), faults };
}

/** What a package says of itself besides its lesson. */
interface About {
  readonly title: string;
  readonly rules: readonly string[];
  readonly papers: ReadonlyMap<string, string>;
}

function aboutModule(
  { root, project }: PackageSources,
  settings: PackageSettings,
): About & { readonly name: string } {
  const { module, band, language, kind, region } = settings;
  const { outline } = compileModule(project, module, band);
  startWords(language, wordsOf(project, { id: module, band }, language));
  const name = translate('module.title');
  const content = {
    settings,
    outline,
    rules: project.rules,
    curriculum: project.curriculum,
    signposts: signpostsOf(project, region),
    translate,
  };
  return {
    name,
    title: translate(`papers.package.${kind}`, {
      module: name,
      band: translate(`papers.bands.${band}`),
    }),
    rules: outline.rules.map(({ id }) => id),
    papers: papersFor(content, stylesOf(root)),
  };
}

// The papers of each module lie in a folder of its own, and a page beside them lists them all.
function aboutCourse(sources: PackageSources, settings: PackageSettings): About {
  const { root, project } = sources;
  const { band, language } = settings;
  const course = compileCourse(project, band);
  if (course === undefined) throw new Error(`modules/courses.yaml has no course for ${band}.`);
  const modules = course.modules.map(({ module }) => ({
    module,
    ...aboutModule(sources, { ...settings, module, kind: 'module' }),
  }));
  startWords(language, wordsOf(project, { id: COURSE, band }, language));
  const listed = modules.map(({ module, name }) => ({ module, title: name }));
  return {
    title: translate('papers.package.course', { band: translate(`papers.bands.${band}`) }),
    rules: [...new Set(modules.flatMap(({ rules }) => rules))],
    papers: new Map([
      ['index.html', coursePapersPage({ settings, modules: listed, translate })],
      ['papers.css', stylesOf(root)],
      ...modules.flatMap(({ module, papers }) =>
        [...papers].map(([file, text]) => [`${module}/${file}`, text] as const),
      ),
    ]),
  };
}

// Without comments, since a course has them once for each of its modules.
function stylesOf(root: string): string {
  const styles = readFileSync(join(root, 'src/packager/papers/papers.css'), 'utf8');
  return styles.replaceAll(/\/\*[^]*?\*\/\n/g, '');
}

function schemasOf(root: string, { standard }: PackageSettings): PackageFiles {
  const folders = DIALECTS[standard].schemaFolders;
  return new Map(
    folders.flatMap((folder) => [...readFolder(join(root, 'src/packager/xsd', folder))]),
  );
}
