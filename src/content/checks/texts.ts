import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import type { Project, TextFile } from '../project.ts';
import { problem } from '../report-problem.ts';
import { type TextNeed, textNeeds } from '../text-needs.ts';
import { textAt, textsIn } from '../word-tree.ts';

const UNDESCRIBED = ['app', 'play', 'course', 'papers', 'site', 'module', 'glossary'];

/** Every text that is asked for is there, and none that nobody asks for. */
export const checkTexts: Check = (project) =>
  Object.keys(project.locales).flatMap((language) => {
    const needs = new Map<string, TextNeed[]>();
    for (const need of textNeeds(project, language)) {
      needs.set(need.file, [...(needs.get(need.file) ?? []), need]);
    }
    const files = new Map(project.locales[language]!.map((file) => [file.file, file]));
    return [
      ...[...needs].flatMap(([name, wanted]) => missing(project, name, files.get(name), wanted)),
      ...[...files.values()].flatMap((file) => unused(project, file, needs.get(file.file) ?? [])),
    ];
  });

function missing(
  project: Project,
  name: string,
  file: TextFile | undefined,
  needs: readonly TextNeed[],
): Problem[] {
  if (!project.sources.has(name)) return [problem('file-missing', name, [])];
  if (file === undefined || project.broken.has(name)) return [];
  return needs
    .filter(({ kind, path }) => kind !== 'optional' && isBlank(textAt(file.words, path)))
    .map(({ kind, path }) =>
      problem(kind === 'because' ? 'because-missing' : 'text-missing', name, path, {
        key: path.join('.'),
      }),
    );
}

function unused(project: Project, file: TextFile, needs: readonly TextNeed[]): Problem[] {
  if (UNDESCRIBED.includes(file.prefix.join('.'))) return [];
  if (isOfBroken(project, file)) return [];
  if (needs.length === 0 && file.module !== undefined)
    return [problem('file-unknown', file.file, [])];
  const asked = new Set(needs.map(({ path }) => path.join('.')));
  return textsIn(file.words)
    .filter(({ path }) => !asked.has(path.join('.')))
    .map(({ path }) => problem('text-unused', file.file, path, { key: path.join('.') }));
}

// When its structure could not be read, nobody can say which of its words are used.
function isOfBroken(project: Project, { module, prefix }: TextFile): boolean {
  const structure =
    module === undefined
      ? `modules/${prefix[0]}`
      : `modules/${module.id}/${module.band}/${prefix.join('-')}.yaml`;
  const folder =
    module === undefined ? structure : `modules/${module.id}/${module.band}/module.yaml`;
  return [...project.broken].some((file) => file.startsWith(structure) || file === folder);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
