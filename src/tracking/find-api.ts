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
  return (
    climb(start, name, methods) ??
    climb(read(start, 'opener'), name, methods) ??
    climb(read(read(start, 'top'), 'opener'), name, methods)
  );
}

function climb(start: unknown, name: string, methods: readonly string[]): Api | undefined {
  let here = start;
  for (let steps = 0; steps <= MOST_PARENTS && isObject(here); steps += 1) {
    const api = read(here, name);
    if (isApi(api, methods)) return api;
    const parent = read(here, 'parent');
    if (parent === here) return undefined;
    here = parent;
  }
  return undefined;
}

function isApi(value: unknown, methods: readonly string[]): value is Api {
  return isObject(value) && methods.every((method) => typeof read(value, method) === 'function');
}

function read(from: unknown, property: string): unknown {
  try {
    return isObject(from) ? (from as Record<string, unknown>)[property] : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}
