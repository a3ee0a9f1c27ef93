import type { Band } from './names.ts';
import type { Project, TextFile, WordTree } from './project.ts';

/** The text at a path, or undefined where there is none. */
export function textAt(words: WordTree, path: readonly string[]): string | undefined {
  const node = nodeAt(words, path);
  return typeof node === 'string' ? node : undefined;
}

/** The branch of a tree at a path; empty where there is none. */
export function branchAt(words: WordTree, path: readonly string[]): WordTree {
  const node = nodeAt(words, path);
  return typeof node === 'object' ? node : {};
}

/** All texts below a tree with their paths, in file order. */
export function textsIn(
  words: WordTree,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly text: string }[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [{ path: [...path, key], text: value }]
      : textsIn(value, [...path, key]),
  );
}

/** One tree out of several; texts of later ones win. */
export function mergeTrees(trees: readonly WordTree[]): WordTree {
  const merged: Record<string, string | WordTree> = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const before = merged[key];
      merged[key] =
        typeof value === 'object' && typeof before === 'object'
          ? mergeTrees([before, value])
          : value;
    }
  }
  return merged;
}

/** The tree with only the paths asked for; a path may lead to a text or to a whole branch. */
export function pickFrom(words: WordTree, paths: readonly (readonly string[])[]): WordTree {
  return mergeTrees(
    paths.flatMap((path) => {
      const node = nodeAt(words, path);
      return node === undefined ? [] : [hang(node, path)];
    }),
  );
}

/**
 * All words that a module can show in a language, shared ones and its own, as one tree with the
 * prefixes of `docs/architecture.md`.
 */
export function wordsOf(
  project: Project,
  module: { readonly id: string; readonly band: Band },
  language: string,
): WordTree {
  const files = (project.locales[language] ?? []).filter((file) => isWithin(file, module));
  return mergeTrees(files.map(({ prefix, words }) => hang(words, prefix)));
}

function isWithin(file: TextFile, module: { readonly id: string; readonly band: Band }): boolean {
  return (
    file.module === undefined || (file.module.id === module.id && file.module.band === module.band)
  );
}

function hang(node: WordTree | string, prefix: readonly string[]): WordTree {
  return prefix.reduceRight<WordTree | string>((tree, key) => ({ [key]: tree }), node) as WordTree;
}

function nodeAt(words: WordTree, path: readonly string[]): WordTree | string | undefined {
  let node: string | WordTree | undefined = words;
  for (const key of path) {
    if (typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return node;
}
