import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { DIALECTS } from '../packager/manifest-dialect.ts';
import type { Standard } from '../packager/package-settings.ts';
import type { PackageFiles } from '../packager/zip.ts';

/**
 * Validates a manifest against the schemas of its package, which import one another by name. Returns
 * what libxml2 says, one line a fault; an empty list is a valid manifest.
 */
export function validateManifest(
  manifest: string,
  standard: Standard,
  schemas: PackageFiles,
): readonly string[] {
  const provider = new XmlBufferInputProvider(
    Object.fromEntries([...schemas].map(([name, bytes]) => [ROOT + name, bytes])),
  );
  xmlRegisterInputProvider(provider);
  try {
    return validate(manifest, driverSchema(standard));
  } finally {
    xmlCleanupInputProvider();
  }
}

const ROOT = 'package/';

function validate(manifest: string, driver: string): readonly string[] {
  const documents: { dispose(): void }[] = [];
  try {
    const xsd = XmlDocument.fromString(driver, { url: `${ROOT}driver.xsd` });
    documents.push(xsd);
    const validator = XsdValidator.fromDoc(xsd);
    documents.push(validator);
    const document = XmlDocument.fromString(manifest, { url: 'imsmanifest.xml' });
    documents.push(document);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const { details } = error;
    if (details.length === 0) return [error.message];
    return details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  } finally {
    for (const document of documents.reverse()) document.dispose();
  }
}

/** A schema that brings those of all namespaces together: none of them imports all the others. */
function driverSchema(standard: Standard): string {
  const imports = DIALECTS[standard].namespaces.map(
    ({ namespace, schema }) => `<xs:import namespace="${namespace}" schemaLocation="${schema}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}
