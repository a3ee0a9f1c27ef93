interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Name of the chunk that the first screen runs. */
export const FIRST_CHUNK = 'first';

/**
 * Name of the chunk that draws the path of a course. It comes after "first" in the alphabet: Rolldown fills chunks in
 * that order, each with all that it imports and no other has.
 */
const COURSE_CHUNK = 'path';

/** Which modules go into one file; modules by their full paths. */
export interface ChunkPlan {
  /** Enters the first screen: it and all that it imports is the first chunk. */
  readonly first: string;
  /** Enters what courses have besides their lessons: all of it that is not in the first chunk is one file. */
  readonly course: string;
  /** What is fetched later, each part by the modules that enter it. */
  readonly parts: readonly (readonly string[])[];
}

/**
 * Names chunks for Rolldown's groups: {@link FIRST_CHUNK}, `path` for what courses alone have, and `shared` for what several parts import. All else is
 * left to Rolldown, which puts what one part alone imports beside it.
 */
export function chunkNames({ first, course, parts }: ChunkPlan) {
  let names: ReadonlyMap<string, string> | undefined;
  return (id: string, graph: Graph): string | null => {
    names ??= nameAll(
      reachedFrom([first], graph),
      reachedFrom([course], graph),
      parts.map((entries) => reachedFrom(entries, graph)),
    );
    return names.get(id) ?? null;
  };
}

function nameAll(
  first: ReadonlySet<string>,
  course: ReadonlySet<string>,
  parts: readonly ReadonlySet<string>[],
): ReadonlyMap<string, string> {
  const all = parts.flatMap((part) => [...part]);
  const shared = all.filter((id, place) => all.indexOf(id) < place);
  return new Map([
    ...shared.map((id) => [id, 'shared'] as const),
    ...[...course].map((id) => [id, COURSE_CHUNK] as const),
    ...[...first].map((id) => [id, FIRST_CHUNK] as const),
  ]);
}

function reachedFrom(entries: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
