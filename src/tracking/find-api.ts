/** A platform's API object: its methods by name. */
export type Api = Readonly<Record<string, (...args: string[]) => unknown>>;

// SCORM 2004 RTE 3.3.6.1 allows 500 parents; SCORM 1.2 names 7 and any more does no harm.
const MOST_PARENTS = 500;

/**
 * Finds a platform's API: here and in the parents, then in the opener and its parents, then in the
 * opener of the top window. A window of another origin throws when asked for the API and is climbed
 * past. Only an object with every one of the methods counts.
 */
export function findApi(
  start: unknown,
  name: 'API' | 'API_1484_11',
  methods: readonly string[],
): Api | undefined {
  for (const from of [start, read(start, 'opener'), read(read(start, 'top'), 'opener')]) {
    let here = from;
    for (let steps = 0; steps <= MOST_PARENTS && here; steps += 1) {
      const api = read(here, name);
      if (methods.every((method) => typeof read(api, method) === 'function')) return api as Api;
      const parent = read(here, 'parent');
      here = parent === here ? undefined : parent;
    }
  }
  return undefined;
}

/** Undefined where there is nothing to read from, and where it may not be read. */
function read(from: unknown, property: string): unknown {
  try {
    return (from as Record<string, unknown>)[property];
  } catch {
    return undefined;
  }
}
