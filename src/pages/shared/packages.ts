import { fetchJson } from './fetch-json.ts';

/** A package made by `npm run package`, as `packages/index.json` lists it. */
export interface PackageEntry {
  /** File name without `.zip`; its unpacked folder has the same name. */
  readonly name: string;
  readonly module: string;
  readonly band: string;
  readonly language: string;
  readonly standard: 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';
  readonly kind: 'module' | 'booster' | 'course';
  readonly bytes: number;
}

/** The packages made so far; empty when there are none. */
export async function listPackages(): Promise<readonly PackageEntry[]> {
  try {
    return await fetchJson<readonly PackageEntry[]>('./packages/index.json');
  } catch {
    return [];
  }
}
