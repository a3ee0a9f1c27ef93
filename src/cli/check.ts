import { checkContent } from '../content/check.ts';
import { type CommandSpec, runCommand } from './args.ts';
import { problemCount, problemLines } from './problem-lines.ts';
import { readProjectFiles } from './read-project.ts';

const spec: CommandSpec = {
  name: 'check',
  about:
    'Checks all stories, questions, words and numbers and prints every problem with its place.',
};

await runCommand(spec, () => {
  const problems = checkContent(
    readProjectFiles(process.cwd()),
    new Date().toISOString().slice(0, 10),
  );
  for (const line of problemLines(problems)) console.log(line);
  if (problems.length > 0) console.log('');
  console.log(problemCount(problems));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
