import type { Problem } from '../content/problem.ts';
import { problemMessage } from './problem-message.ts';

/** Problems as lines to print, `file:line:col  code  sentence`, a blank line between files. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem, place) => {
    const { file, line = 1, column = 1, code, severity } = problem;
    const label = severity === 'warning' ? `${code} (warning)` : code;
    const text = `${file}:${line}:${column}  ${label}  ${problemMessage(problem)}`;
    const before = problems[place - 1];
    return before === undefined || before.file === file ? [text] : ['', text];
  });
}

/** One line that counts errors and warnings. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  if (problems.length === 0) return 'No problems.';
  return `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
