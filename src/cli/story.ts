import { BANDS, type Band } from '../content/names.ts';
import { SOURCE_LANGUAGE } from '../content/project.ts';
import { type CommandSpec, checkValid, runCommand } from './args.ts';
import { readProject } from './read-project.ts';
import { screenplay } from './screenplay.ts';

const { project, problems } = readProject(process.cwd());

const spec: CommandSpec = {
  name: 'story',
  about: 'Prints a module as a readable screenplay with its branches, then its questions.',
  words: [
    {
      name: 'module',
      about: 'Which module',
      valid: [...new Set(project.modules.map(({ id }) => id))],
    },
    { name: 'band', about: 'Which age band', valid: BANDS },
  ],
  options: {
    lang: {
      type: 'text',
      about: `In which language, ${SOURCE_LANGUAGE} unless given`,
      value: 'language',
      valid: Object.keys(project.locales),
    },
  },
};

await runCommand(spec, ({ words, texts }) => {
  const module = words.module!;
  const bands = project.modules.filter(({ id }) => id === module).map(({ band }) => band);
  checkValid(`band of ${module}`, words.band!, bands);
  const lines = screenplay(project, module, words.band as Band, texts.lang ?? SOURCE_LANGUAGE);
  console.log(lines.join('\n'));
  if (problems.length > 0) console.error('Some files could not be read: run "npm run check".');
  return 0;
});
