interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): ModuleInfo | null;
}

/**
 * Names a chunk for everything that an entry imports statically. The entry itself stays out of it: other
 * pages that share a part of the chunk must not run it.
 */
export function groupOf(name: string, entry: string) {
  let reached: Set<string> | undefined;
  return (id: string, graph: Graph): string | null => {
    reached ??= reachedFrom(entry, graph);
    return reached.has(id) && id !== entry ? name : null;
  };
}

function reachedFrom(entry: string, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
