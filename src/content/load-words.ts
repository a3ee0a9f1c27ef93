import type { Problem } from './problem.ts';
import type { WordTree } from './project.ts';
import { problem } from './report-problem.ts';

/** Takes the texts out of a file of words; whatever is no text is a problem and left out. */
export function loadWords(
  file: string,
  data: unknown,
): { readonly words: WordTree; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (value: unknown, path: readonly string[]): string | WordTree | undefined => {
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const expected = path.length === 0 ? 'object' : 'string';
      problems.push(problem('field-type', file, path, { field: path.at(-1) ?? '', expected }));
      return undefined;
    }
    const branch: Record<string, string | WordTree> = {};
    for (const [key, child] of Object.entries(value)) {
      const words = read(child, [...path, key]);
      if (words !== undefined) branch[key] = words;
    }
    return branch;
  };
  const words = read(data, []);
  return { words: typeof words === 'object' ? words : {}, problems };
}
