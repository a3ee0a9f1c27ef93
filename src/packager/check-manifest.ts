import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Problem } from '../content/problem.ts';
import { checkFiles } from './check-files.ts';
import { checkSequencing } from './check-sequencing.ts';
import { DIALECTS } from './manifest-dialect.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { Standard } from './package-settings.ts';
import { childrenOf, childText, elementsOf } from './xml-elements.ts';

/** A manifest and what lies beside it. */
export interface CheckedManifest {
  readonly text: string;
  readonly standard: Standard;
  /** Every path of the package, the manifest and the schemas among them. */
  readonly paths: readonly string[];
}

/**
 * Finds what makes a platform refuse a package or misread it, and a schema cannot see. Prefixes are
 * expected to be the usual ones (`adlcp`, `imsss`, `adlnav`).
 */
export function checkManifest(manifest: CheckedManifest): readonly Problem[] {
  let root: XmlElement | null;
  try {
    root = parseXml(manifest.text).root;
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0]!;
    return [manifestProblem('manifest-broken', [], { detail })];
  }
  if (root?.name !== 'manifest') {
    return [manifestProblem('manifest-broken', [], { detail: 'The root is no <manifest>.' })];
  }
  return [
    ...checkVersion(root, manifest.standard),
    ...checkIdentifiers(root),
    ...checkOrganizations(root),
    ...checkResources(root, manifest.standard),
    ...checkSequencing(root, manifest.standard),
    ...checkFiles(root, manifest.paths),
  ];
}

function checkVersion(root: XmlElement, standard: Standard): readonly Problem[] {
  const expected = DIALECTS[standard].schemaversion;
  const found = elementsOf(root, 'metadata')
    .map((metadata) => childText(metadata, 'schemaversion'))
    .find((version) => version !== undefined);
  if (found === expected) return [];
  const path = ['metadata', 'schemaversion'];
  return [manifestProblem('manifest-schemaversion', path, { expected, found: found ?? '' })];
}

function checkIdentifiers(root: XmlElement): readonly Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { attributes } of [root, ...elementsOf(root, 'organization', 'item', 'resource')]) {
    const id = attributes.identifier ?? '';
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice].map((id) => manifestProblem('manifest-identifier-twice', [], { id }));
}

function checkOrganizations(root: XmlElement): readonly Problem[] {
  const problems: Problem[] = [];
  const resources = new Set(
    elementsOf(root, 'resource').map((found) => found.attributes.identifier),
  );
  const organizations = elementsOf(root, 'organization');
  const chosen = childrenOf(root, 'organizations')[0]?.attributes.default;
  if (!organizations.some(({ attributes }) => attributes.identifier === chosen)) {
    problems.push(manifestProblem('manifest-default', ['organizations'], { id: chosen ?? '' }));
  }
  const items = elementsOf(root, 'item');
  if (items.length === 0) problems.push(manifestProblem('manifest-no-item', ['organizations']));
  for (const titled of [...organizations, ...items]) {
    const path = [titled.name, titled.attributes.identifier ?? ''];
    if (!childText(titled, 'title')) problems.push(manifestProblem('manifest-title', path));
  }
  for (const { attributes } of items) {
    const { identifier = '', identifierref } = attributes;
    if (identifierref === undefined || resources.has(identifierref)) continue;
    const args = { resource: identifierref };
    problems.push(manifestProblem('manifest-resource-unknown', ['item', identifier], args));
  }
  return problems;
}

function checkResources(root: XmlElement, standard: Standard): readonly Problem[] {
  const problems: Problem[] = [];
  const right = DIALECTS[standard].scormtype;
  const wrong = right === 'adlcp:scormType' ? 'adlcp:scormtype' : 'adlcp:scormType';
  const resources = elementsOf(root, 'resource');
  for (const { attributes } of resources) {
    const path = ['resource', attributes.identifier ?? ''];
    if (attributes[wrong] !== undefined) {
      problems.push(manifestProblem('manifest-scormtype-case', path, { right, wrong }));
    } else if (attributes[right] !== 'sco' && attributes[right] !== 'asset') {
      problems.push(manifestProblem('manifest-scormtype-missing', path, { right }));
    }
  }
  const count = resources.filter(({ attributes }) =>
    [attributes[right], attributes[wrong]].includes('sco'),
  ).length;
  if (count !== 1) problems.push(manifestProblem('manifest-sco-count', ['resources'], { count }));
  return problems;
}
