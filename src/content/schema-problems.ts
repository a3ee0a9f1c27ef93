import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { problem } from './report-problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Turns the faults that a schema found in a file into problems. */
export function schemaProblems(file: string, data: unknown, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => fromIssue(file, data, issue, issue.path as Path));
}

function fromIssue(file: string, data: unknown, issue: Issue, path: Path): Problem[] {
  const given = valueAt(data, path);
  const field = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('field-unknown', file, [...path, key], { field: key }));
  }
  if (given === undefined && path.length > 0) {
    return [
      problem(field === 'stance' ? 'stance-missing' : 'field-missing', file, path, { field }),
    ];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [problem('field-type', file, path, { field, expected: issue.expected })];
    case 'invalid_value':
      return [unknownValue(file, path, field, given, issue.values)];
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) {
        return [unknownValue(file, path, field, given, issue.options)];
      }
      return fromUnion(file, data, issue.errors, path);
    case 'invalid_key':
      return [problem('value-wrong', file, path, { field, detail: firstMessage(issue.issues) })];
    default:
      return [problem('value-wrong', file, path, { field, detail: lowerFirst(issue.message) })];
  }
}

// The alternative that came furthest is what the author meant.
function fromUnion(
  file: string,
  data: unknown,
  alternatives: readonly (readonly Issue[])[],
  path: Path,
): Problem[] {
  const meant = alternatives.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  );
  if (meant === undefined || meant.length === 0) {
    const field = String(path.at(-1) ?? '');
    return [problem('field-type', file, path, { field, expected: 'string or list' })];
  }
  return meant.flatMap((issue) => fromIssue(file, data, issue, [...path, ...(issue.path as Path)]));
}

function unknownValue(
  file: string,
  path: Path,
  field: string,
  given: unknown,
  valid: readonly unknown[],
): Problem {
  return problem('value-unknown', file, path, {
    field,
    value: typeof given === 'object' ? JSON.stringify(given) : String(given),
    valid: valid.join(', '),
  });
}

function firstMessage(issues: readonly Issue[]): string {
  return lowerFirst(issues[0]?.message ?? '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
