import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BANDS } from '../content/names.ts';
import { NEUTRAL_REGION, regionsOf } from '../content/signposts.ts';
import { BUILD_LIST } from '../packager/lesson-assets.ts';
import {
  COURSE,
  DEFAULT_PASS_MARK,
  KINDS,
  type PackageKind,
  type PackageSettings,
  STANDARDS,
} from '../packager/package-settings.ts';
import { zipBudget } from '../packager/zip.ts';
import { type Given, runCommand, UsageError } from './args.ts';
import { makePackage } from './make-packages.ts';
import { readFolder } from './read-folder.ts';
import { readProject } from './read-project.ts';
import { readSchool } from './read-school.ts';
import { type ListedPackage, listedPackage, writeList, writePackage } from './write-packages.ts';

const ROOT = process.cwd();
const SITE = join(ROOT, 'dist');
const ALL = 'all';

const { project, problems } = readProject(ROOT);
const modules = project.modules.map(({ id, band }) => ({ id, band }));
const courses = project.courses.map(({ band }) => ({ id: COURSE, band }));
const all = [...modules, ...courses];
const regions = regionsOf(project);

await runCommand(
  {
    name: 'package',
    about:
      'Makes SCORM packages from the built site, checks them and lists them for the home page.',
    words: [
      {
        name: 'module',
        about: `Which module, or ${COURSE} for all modules in one activity; every one and the course unless given`,
        valid: [...new Set(all.map(({ id }) => id))],
        optional: true,
      },
      {
        name: 'band',
        about: 'Which ages, every band of the module unless given',
        valid: BANDS.filter((band) => all.some((one) => one.band === band)),
        optional: true,
      },
    ],
    options: {
      lang: {
        type: 'text',
        value: 'tag',
        about: 'Language (every one unless given)',
        valid: Object.keys(project.locales),
      },
      standard: { type: 'text', about: `Standard (${ALL})`, valid: [...STANDARDS, ALL] },
      kind: {
        type: 'text',
        about: `Module with its stories, its booster, or course (${ALL})`,
        valid: [...KINDS, ALL],
      },
      'pass-mark': {
        type: 'text',
        value: 'number',
        about: `Percentage of rules from which a module or course is passed (${DEFAULT_PASS_MARK}).`,
      },
      school: {
        type: 'text',
        value: 'file.json',
        about:
          'Who pupils of the school can go to: { "adult": { "name", "role", "where", "when" } }.',
      },
      region: { type: 'text', about: `Help routes (${NEUTRAL_REGION})`, valid: regions },
      out: { type: 'text', value: 'folder', about: 'Where to write (dist/packages).' },
    },
  },
  async (given) => {
    const wanted = settingsOf(given);
    const broken = problems.filter(({ severity }) => severity === 'error');
    if (broken.length > 0) {
      console.error(`Content has ${broken.length} faults of form; "npm run check" names them.`);
      return 1;
    }
    try {
      if (!existsSync(join(SITE, BUILD_LIST))) {
        // Only here, since loading it takes longer than making a package.
        const { build } = await import('vite');
        await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
      }
      return await makeAll(wanted, given.texts.out ?? join(SITE, 'packages'));
    } catch (error) {
      // What is missing from content or build is said in the message; a stack would bury it.
      console.error((error as Error).message);
      return 1;
    }
  },
);

async function makeAll(wanted: readonly PackageSettings[], out: string): Promise<number> {
  const sources = { root: ROOT, project, site: readFolder(SITE, (path) => path === 'packages') };
  const listed: ListedPackage[] = [];
  let faults = 0;
  for (const settings of wanted) {
    const made = await makePackage(sources, settings);
    faults += made.faults.length;
    for (const fault of made.faults) console.error(`${made.name}: ${fault}`);
    writePackage(out, made);
    const entry = listedPackage(made, settings);
    listed.push(entry);
    console.log(lineOf(entry));
  }
  writeList(out, listed);
  return faults === 0 ? 0 : 1;
}

function lineOf({ name, module, bytes, files }: ListedPackage): string {
  const most = zipBudget(module);
  const budget = bytes > most ? `  over the budget of ${most / 1000} kB` : '';
  return `${name.padEnd(40)} ${String(bytes).padStart(8)} bytes ${String(files).padStart(4)} files${budget}`;
}

function settingsOf({ words, texts }: Given): readonly PackageSettings[] {
  const chosen = all.filter(
    ({ id, band }) => (words.module ?? id) === id && (words.band ?? band) === band,
  );
  if (chosen.length === 0) {
    const valid = all.map(({ id, band }) => `${id} ${band}`).join(', ');
    throw new UsageError(`${words.module} has no band ${words.band}; valid: ${valid}.`);
  }
  if (chosen.every(({ id }) => kindsOf(id, texts.kind).length === 0)) {
    const valid = kindsOf(words.module!, ALL).join(', ');
    throw new UsageError(`${words.module} has no package of kind ${texts.kind}; valid: ${valid}.`);
  }
  const passMark = passMarkOf(texts['pass-mark']);
  const school = texts.school === undefined ? undefined : readSchool(texts.school);
  const region = texts.region ?? NEUTRAL_REGION;
  const languages = texts.lang === undefined ? Object.keys(project.locales) : [texts.lang];
  return chosen.flatMap(({ id, band }) =>
    languages.flatMap((language) =>
      kindsOf(id, texts.kind).flatMap((kind) =>
        pick(STANDARDS, texts.standard).map((standard) => ({
          module: id,
          band,
          language,
          standard,
          kind,
          passMark,
          region,
          ...(school === undefined ? {} : { school }),
        })),
      ),
    ),
  );
}

/** The kinds asked for that a module, or the course, has. */
function kindsOf(id: string, given: string | undefined): readonly PackageKind[] {
  return pick(KINDS, given).filter((kind) => (kind === 'course') === (id === COURSE));
}

function pick<T extends string>(all: readonly T[], given: string = ALL): readonly T[] {
  return given === ALL ? all : all.filter((value) => value === given);
}

function passMarkOf(given: string | undefined): number {
  const mark = Number(given ?? DEFAULT_PASS_MARK);
  if (Number.isInteger(mark) && mark >= 0 && mark <= 100) return mark;
  throw new UsageError(`--pass-mark cannot be "${given}"; valid: whole numbers from 0 to 100.`);
}
