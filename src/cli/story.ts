import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BANDS, type Band } from '../content/names.ts';
import { SOURCE_LANGUAGE, findModule } from '../content/project.ts';
import { type CommandSpec, UsageError, checkValid, runCommand } from './args.ts';
import { courseFigures } from './course-figures.ts';
import { readProject } from './read-project.ts';
import { screenplay } from './screenplay.ts';
import { traceLines } from './trace-lines.ts';
import { reviewersKit, sitePaperStyles } from './site-papers.ts';

const { project, problems } = readProject(process.cwd());

const KITS = 'dist/kits';

const ids = [...new Set(project.modules.map(({ id }) => id))];

const bands = BANDS.filter((band) => project.modules.some((module) => module.band === band));

const spec: CommandSpec = {
  name: 'story',
  about:
    'Prints a module as a readable screenplay with its branches, then its questions; or how a course is told, or its trace.',
  words: [
    { name: 'module', about: 'Which module', valid: ids, optional: true },
    { name: 'band', about: 'Which age band', valid: bands, optional: true },
  ],
  options: {
    lang: {
      type: 'text',
      about: `In which language, ${SOURCE_LANGUAGE} unless given`,
      value: 'language',
      valid: Object.keys(project.locales),
    },
    shapes: {
      type: 'flag',
      about: 'Instead: how the stories of each band are told, beside what a course must have.',
    },
    kit: {
      type: 'flag',
      about: `Instead: writes the kit for a reviewer from outside, a page to print, into ${KITS}.`,
    },
    trace: {
      type: 'flag',
      about: 'Instead: each statement of the page that the course grew from, and who states it.',
    },
  },
};

await runCommand(spec, ({ words, flags, texts }) => {
  const language = texts.lang ?? SOURCE_LANGUAGE;
  console.log(lines(words, flags, language).join('\n'));
  if (problems.length > 0) console.error('Some files could not be read: run "npm run check".');
  return 0;
});

function lines(
  words: Readonly<Record<string, string>>,
  flags: ReadonlySet<string>,
  language: string,
): readonly string[] {
  if (flags.has('trace')) return traceLines(project);
  if (flags.has('shapes')) {
    return bands.flatMap((band) => courseFigures(project, band, language));
  }
  const [module, band] = moduleNamed(words);
  if (flags.has('kit')) return [writeKit(module, band, language)];
  return screenplay(project, module, band, language);
}

function writeKit(module: string, band: Band, language: string): string {
  const root = process.cwd();
  const file = join(KITS, `${module}-${band}-${language}.html`);
  mkdirSync(join(root, KITS), { recursive: true });
  writeFileSync(
    join(root, file),
    reviewersKit(project, findModule(project, module, band), language),
  );
  const own = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, KITS, 'papers.css'), sitePaperStyles(own));
  return file;
}

function moduleNamed({ module, band }: Readonly<Record<string, string>>): [string, Band] {
  if (module === undefined) throw new UsageError(`<module> is missing; valid: ${ids.join(', ')}.`);
  const own = project.modules.filter(({ id }) => id === module).map((one) => one.band);
  if (band === undefined) throw new UsageError(`<band> is missing; valid: ${own.join(', ')}.`);
  checkValid(`band of ${module}`, band, own);
  return [module, band as Band];
}
