import type { Problem } from '../content/problem.ts';
import type { ManifestCode } from '../packager/manifest-problem.ts';

type Args = Problem['args'];

const SENTENCES: Readonly<Record<ManifestCode, (args: Args) => string>> = {
  'manifest-broken': ({ detail }) => `is no manifest that can be read: ${detail}`,
  'manifest-schemaversion': ({ expected, found }) =>
    `has schemaversion "${found}"; it must be "${expected}".`,
  'manifest-title': () => 'has no title here; platforms show it to teachers.',
  'manifest-no-item': () => 'has no item; there is nothing to launch.',
  'manifest-default': ({ id }) => `names the default organization "${id}", which is not there.`,
  'manifest-identifier-twice': ({ id }) => `uses the identifier "${id}" twice.`,
  'manifest-resource-unknown': ({ resource }) =>
    `refers to the resource "${resource}", which is not there.`,
  'manifest-sco-count': ({ count }) => `has ${count} SCOs; it must have exactly one.`,
  'manifest-scormtype-missing': ({ right }) => `must say ${right}="sco" or "asset" here.`,
  'manifest-scormtype-case': ({ right, wrong }) => `writes ${wrong}; this standard has ${right}.`,
  'manifest-masteryscore': ({ value }) =>
    `has the mastery score "${value}"; it must be 0 to 100, or better left out.`,
  'manifest-measure': ({ value, least }) =>
    `has the measure "${value}"; it must be ${least} to 1, or better left out.`,
  'manifest-objective-unknown': ({ objective }) =>
    `refers to the objective "${objective}", which this item does not have.`,
  'manifest-not-by-content': ({ name }) =>
    `must set ${name} to "true", or a platform decides by itself when the lesson is closed.`,
  'manifest-exit-hidden': ({ control }) => `hides the platform's "${control}"; leave it in reach.`,
  'manifest-file-missing': ({ name }) => `lists "${name}", which is not in the package.`,
  'manifest-file-unlisted': ({ name }) => `does not list "${name}", which is in the package.`,
  'manifest-file-name': ({ name }) =>
    `holds "${name}"; use plain letters, digits, dots, hyphens, and no .mjs, .avif or .wasm.`,
  'manifest-schema-missing': ({ name }) => `names the schema "${name}", which is not at the root.`,
};

/** A fault of a package's manifest as one line: file, place, what is wrong and what would be right. */
export function manifestMessage({ code, args, file, path }: Problem): string {
  const place = path.length === 0 ? '' : ` (${path.join(' ')})`;
  return `${file}${place} ${SENTENCES[code as ManifestCode](args)}`;
}
