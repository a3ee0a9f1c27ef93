import { DIALECTS, type ManifestDialect } from './manifest-dialect.ts';
import { escapeMarkup } from './markup.ts';
import type { PackageSettings } from './package-settings.ts';

const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** What a manifest says about its package. */
export interface ManifestContent {
  readonly settings: Pick<PackageSettings, 'module' | 'band' | 'standard' | 'kind'>;
  /** Shown to teachers by the platform. */
  readonly title: string;
  /** Rule ids in the order in which they are reported; each becomes an objective in 2004. */
  readonly rules: readonly string[];
  /** Path of the page to launch. */
  readonly launch: string;
  /** Every content file, relative to the package root; the launched page among them. */
  readonly files: readonly string[];
}

/**
 * Fills the skeleton for one package. Identifiers come from module, band and kind alone and are stable
 * for ever: platforms keep attempts across an update only then. No pass mark stands in it, since
 * platforms answer "failed" from one. Throws when the skeleton has a blank that is unknown here.
 */
export function fillManifest(skeleton: string, content: ManifestContent): string {
  const dialect = DIALECTS[content.settings.standard];
  const id = manifestIds(content.settings);
  const is2004 = content.settings.standard !== '1.2';
  const blanks: Readonly<Record<string, string>> = {
    manifest: id.manifest,
    organization: id.organization,
    item: id.item,
    resource: id.resource,
    namespaces: namespaceAttributes(dialect),
    schemaLocation: dialect.namespaces
      .map(({ namespace, schema }) => `${namespace} ${schema}`)
      .join(' '),
    schemaversion: dialect.schemaversion,
    title: escapeMarkup(content.title),
    scormtype: dialect.scormtype,
    launch: escapeMarkup(content.launch),
    files: content.files.map((file) => `\n      <file href="${escapeMarkup(file)}"/>`).join(''),
    itemSequencing: is2004 ? itemSequencing(content.rules) : '',
    organizationSequencing: is2004 ? ORGANIZATION_SEQUENCING : '',
  };
  return skeleton.replace(SKELETON_NOTE, '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = blanks[name];
    if (value === undefined) {
      throw new Error(
        `imsmanifest.xml has a blank "${name}"; known: ${Object.keys(blanks).join(', ')}.`,
      );
    }
    return value;
  });
}

/** The identifiers of a package: letters, digits, dots and hyphens, unique in the manifest. */
export function manifestIds({ module, band, kind }: ManifestContent['settings']): {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
} {
  const base = `staying-safe-online.${module}.${band}${kind === 'booster' ? '.booster' : ''}`;
  return {
    manifest: base,
    organization: `${base}.organization`,
    item: `${base}.item`,
    resource: `${base}.resource`,
  };
}

/** Id of the primary objective; those of the rules are the rules' own ids. */
export const PRIMARY_OBJECTIVE = 'module';

const SKELETON_NOTE = /^<!--.*-->\n/m;

// Flow lets a platform start the one activity by itself; without it the pupil faces a menu of one line.
const ORGANIZATION_SEQUENCING = `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>`;

// "Set by content": without these two, some platforms mark an activity complete when it is closed.
function itemSequencing(rules: readonly string[]): string {
  const objectives = rules.map(
    (rule) => `
            <imsss:objective objectiveID="${escapeMarkup(rule)}" satisfiedByMeasure="false"/>`,
  );
  return `
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="${PRIMARY_OBJECTIVE}" satisfiedByMeasure="false"/>${objectives.join('')}
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;
}

function namespaceAttributes({ namespaces }: ManifestDialect): string {
  return [...namespaces, { prefix: 'xsi', namespace: INSTANCE }]
    .map(({ prefix, namespace }) => `xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}"`)
    .join(' ');
}
