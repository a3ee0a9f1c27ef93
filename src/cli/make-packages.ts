import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileModule } from '../content/compile.ts';
import type { Project } from '../content/project.ts';
import { signpostsOf } from '../content/signposts.ts';
import { wordsOf } from '../content/word-tree.ts';
import { startWords } from '../i18n/words.ts';
import { checkManifest } from '../packager/check-manifest.ts';
import { DIALECTS } from '../packager/manifest-dialect.ts';
import { packageFiles } from '../packager/package-files.ts';
import { type PackageSettings, packageName } from '../packager/package-settings.ts';
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
  const { root, project, site } = sources;
  const { module, band, language, standard, kind, region } = settings;
  const { outline } = compileModule(project, module, band);
  startWords(language, wordsOf(project, { id: module, band }, language));
  const title = translate(`papers.package.${kind}`, {
    module: translate('module.title'),
    band: translate(`papers.bands.${band}`),
  });
  const signposts = signpostsOf(project, region);
  const styles = readFileSync(join(root, 'src/packager/papers/papers.css'), 'utf8');
  const content = {
    settings,
    outline,
    rules: project.rules,
    curriculum: project.curriculum,
    signposts,
    translate,
  };
  const schemas = schemasOf(root, settings);
  const files = packageFiles({
    site,
    settings,
    title,
    rules: outline.rules.map(({ id }) => id),
    skeleton: readFileSync(join(root, 'imsmanifest.xml'), 'utf8'),
    schemas,
    papers: papersFor(content, styles),
    licences: licencesText(root),
  });
  const text = textOf(files.get('imsmanifest.xml')!);
  const faults = [
    ...validateManifest(text, standard, schemas),
    ...checkManifest({ text, standard, paths: [...files.keys()] }).map(manifestMessage),
  ];
  return { name: packageName(settings), title, files, zip: await zipPackage(files), faults };
}

function schemasOf(root: string, { standard }: PackageSettings): PackageFiles {
  const folders = DIALECTS[standard].schemaFolders;
  return new Map(
    folders.flatMap((folder) => [...readFolder(join(root, 'src/packager/xsd', folder))]),
  );
}
