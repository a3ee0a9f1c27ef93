import type { ProblemCode } from './problem-codes.ts';
import type { Problem } from './problem.ts';
import type { SourceText } from './yaml-source.ts';
import { placeOf } from './yaml-source.ts';

/** One problem, without its line; an error unless said otherwise. */
export function problem(
  code: ProblemCode,
  file: string,
  path: Problem['path'],
  args: Problem['args'] = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, args, file, path, severity };
}

/** The same problem with line and column, where its file is known and it had none. */
export function withPlace(found: Problem, sources: ReadonlyMap<string, SourceText>): Problem {
  const source = sources.get(found.file);
  if (source === undefined || found.line !== undefined) return found;
  return { ...found, ...placeOf(source, found.path) };
}
