import type { Problem } from '../content/problem.ts';

/** Every fault that the semantic checks of a package can find; schemas let most of them pass. */
export const MANIFEST_CODES = [
  'manifest-broken',
  'manifest-schemaversion',
  'manifest-title',
  'manifest-no-item',
  'manifest-default',
  'manifest-identifier-twice',
  'manifest-resource-unknown',
  'manifest-sco-count',
  'manifest-scormtype-missing',
  'manifest-scormtype-case',
  'manifest-masteryscore',
  'manifest-measure',
  'manifest-objective-unknown',
  'manifest-not-by-content',
  'manifest-exit-hidden',
  'manifest-file-missing',
  'manifest-file-unlisted',
  'manifest-file-name',
  'manifest-schema-missing',
] as const;
export type ManifestCode = (typeof MANIFEST_CODES)[number];

/** One fault of a manifest; `path` names elements from the root, with an identifier where there is one. */
export function manifestProblem(
  code: ManifestCode,
  path: Problem['path'],
  args: Problem['args'] = {},
): Problem {
  return { code, args, file: 'imsmanifest.xml', path, severity: 'error' };
}
