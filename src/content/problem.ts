/**
 * One fault found in content: data, never a thrown error, so that all of them are collected and shown
 * together. `src/cli/problem-message.ts` turns a code into a sentence with its remedy.
 */
export interface Problem {
  readonly code: string;
  /** Values that the sentence names. */
  readonly args: Readonly<Record<string, string | number>>;
  /** File relative to the project, with `/`. */
  readonly file: string;
  /** Place inside the file as keys, such as `['beats', 'open', 'next']`. */
  readonly path: readonly (string | number)[];
  /** From 1; filled in by the loader, which knows the source text. */
  readonly line?: number;
  readonly column?: number;
  readonly severity: 'error' | 'warning';
}
