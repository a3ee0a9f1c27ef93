import { writeFileSync } from 'node:fs';
import { loadProject } from '../content/load.ts';
import { FILES } from '../content/project.ts';
import { register } from '../content/register.ts';
import { type CommandSpec, runCommand } from './args.ts';
import { problemLines } from './problem-lines.ts';
import { readProjectFiles } from './read-project.ts';

const spec: CommandSpec = {
  name: 'register',
  about:
    'Gives a number to every new story, beat and question in modules/registry.yaml and marks those ' +
    'that have gone. Numbers once given are never changed.',
  options: { 'dry-run': { type: 'flag', about: 'Only say what would be done.' } },
};

const DONE = {
  block: 'new block',
  point: 'new point',
  option: 'new option',
  gone: 'marked gone',
} as const;

await runCommand(spec, ({ flags }) => {
  const files = readProjectFiles(process.cwd());
  const { project, problems } = loadProject(files);
  const faulty = problems.filter(
    ({ file, code }) => file !== FILES.registry || code !== 'file-missing',
  );
  if (faulty.length > 0) {
    console.error(problemLines(faulty).join('\n'));
    console.error('Nothing was registered: mend these first.');
    return 1;
  }
  const { text, changes } = register(files[FILES.registry], project);
  for (const { did, what } of changes) console.log(`${DONE[did]}: ${what}`);
  if (changes.length > 0 && !flags.has('dry-run')) writeFileSync(FILES.registry, text);
  console.log(changes.length === 0 ? 'Nothing to register.' : `${changes.length} changes.`);
  return 0;
});
