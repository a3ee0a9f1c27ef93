import type { XmlElement } from '@rgrove/parse-xml';
import type { Problem } from '../content/problem.ts';
import { manifestProblem } from './manifest-problem.ts';
import { resolveFrom } from './site-path.ts';
import { elementsOf } from './xml-elements.ts';

// Some platforms serve these with a type that browsers refuse, or do not unpack them.
const UNSERVED = /\.(mjs|avif|wasm)$/;
const PLAIN_NAME = /^[A-Za-z0-9._/-]+$/;
// They describe the package and are no part of the content.
const CONTROL = /^(imsmanifest\.xml|[^/]+\.(xsd|dtd))$/;

/** Checks that the manifest lists what is in the package, no more and no less, under plain names. */
export function checkFiles(root: XmlElement, paths: readonly string[]): readonly Problem[] {
  const present = new Set(paths);
  const listed = new Set(
    elementsOf(root, 'resource', 'file')
      .map(({ attributes }) => attributes.href)
      .filter((href) => href !== undefined)
      .map((href) => resolveFrom('', href)),
  );
  const missing = (file: string): boolean => !present.has(file);
  return [
    ...[...listed]
      .filter(missing)
      .map((name) => manifestProblem('manifest-file-missing', ['resources'], { name })),
    ...paths
      .filter((path) => !CONTROL.test(path) && !listed.has(path))
      .map((name) => manifestProblem('manifest-file-unlisted', ['resources'], { name })),
    ...paths
      .filter((path) => !PLAIN_NAME.test(path) || UNSERVED.test(path))
      .map((name) => manifestProblem('manifest-file-name', ['resources'], { name })),
    ...schemasOf(root)
      .filter(missing)
      .map((name) => manifestProblem('manifest-schema-missing', ['manifest'], { name })),
  ];
}

/** The schema files that `schemaLocation` names: every second word. */
function schemasOf(root: XmlElement): readonly string[] {
  const words = (root.attributes['xsi:schemaLocation'] ?? '').split(/\s+/);
  return words.filter((_, place) => place % 2 === 1);
}
