import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type School, schoolSchema } from '../packager/package-settings.ts';
import { UsageError } from './args.ts';

const EXAMPLE =
  '{ "adult": { "name": "Ms Bell", "role": "safeguarding lead", "where": "Room 4", "when": "at break" } }';

/**
 * Reads the file that `--school` names. Throws a {@link UsageError} with one line a fault: file, place
 * and remedy.
 */
export function readSchool(file: string): School {
  const result = schoolSchema.safeParse(parse(file, read(file)));
  if (result.success) return result.data;
  throw new UsageError(
    result.error.issues
      .flatMap((issue) => linesOf(issue))
      .map((line) => `${file}: ${line}`)
      .join('\n'),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: cannot be read; --school takes a file such as ${EXAMPLE}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(
      `${file}: is not JSON (${(error as Error).message}); it should look like ${EXAMPLE}`,
    );
  }
}

function linesOf(issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.join('.');
  const at = place === '' ? '' : `${place} `;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) => `${[...issue.path, key].join('.')} is not known; valid: ${knownAt(place)}.`,
    );
  }
  if (issue.code === 'too_small') return [`${at}is empty; fill it in or leave it out.`];
  if (issue.code === 'too_big') {
    return [`${at}is too long; use at most ${issue.maximum} characters.`];
  }
  return [
    place === 'adult' || place === ''
      ? `${at}must be an object, as in ${EXAMPLE}`
      : `${at}must be text in quotes.`,
  ];
}

function knownAt(place: string): string {
  const shape = place === '' ? schoolSchema.shape : schoolSchema.shape.adult.shape;
  return Object.keys(shape).join(', ');
}
