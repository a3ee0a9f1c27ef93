import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../src/packager/check-manifest.ts';
import { MANIFEST_CODES, type ManifestCode } from '../../src/packager/manifest-problem.ts';
import { packageFiles } from '../../src/packager/package-files.ts';
import type { Standard } from '../../src/packager/package-settings.ts';
import { partsOf } from './packager-fixture.ts';

interface Defect {
  readonly code: ManifestCode;
  readonly what: string;
  readonly standard?: Standard;
  /** Found and replaced in a sound manifest. */
  readonly replace?: readonly [string | RegExp, string];
  /** Added to the package. */
  readonly add?: string;
  /** Taken out of the package. */
  readonly remove?: string;
}

const ITEM_END = /<\/title>\s*<\/item>/;

const DEFECTS: readonly Defect[] = [
  { code: 'manifest-broken', what: 'a tag left open', replace: ['</manifest>', ''] },
  { code: 'manifest-broken', what: 'another root', replace: [/<(\/?)manifest\b/g, '<$1course'] },
  {
    code: 'manifest-schemaversion',
    what: 'the version of another standard',
    replace: ['>1.2<', '>1.3<'],
  },
  {
    code: 'manifest-schemaversion',
    what: 'no version',
    replace: [/<schemaversion>.*<\/schemaversion>/, ''],
  },
  {
    code: 'manifest-schemaversion',
    what: 'another edition',
    standard: '2004-4th',
    replace: ['4th', '3rd'],
  },
  {
    code: 'manifest-title',
    what: 'an empty title',
    replace: [/<title>.*<\/title>/, '<title> </title>'],
  },
  {
    code: 'manifest-title',
    what: 'no title',
    standard: '2004-4th',
    replace: [/<title>.*<\/title>/, ''],
  },
  { code: 'manifest-no-item', what: 'no item', replace: [/<item[\s\S]*<\/item>/, ''] },
  { code: 'manifest-default', what: 'an unknown default', replace: [/default="/, 'default="x'] },
  {
    code: 'manifest-identifier-twice',
    what: 'one identifier for two things',
    replace: ['9-11.item"', '9-11.organization"'],
  },
  {
    code: 'manifest-resource-unknown',
    what: 'a dangling identifierref',
    replace: ['identifierref="', 'identifierref="x'],
  },
  { code: 'manifest-sco-count', what: 'no SCO', replace: ['scormtype="sco"', 'scormtype="asset"'] },
  {
    code: 'manifest-sco-count',
    what: 'two SCOs',
    replace: [
      '</resources>',
      '<resource identifier="b" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources>',
    ],
  },
  {
    code: 'manifest-scormtype-missing',
    what: 'no scormtype',
    replace: [' adlcp:scormtype="sco"', ''],
  },
  {
    code: 'manifest-scormtype-missing',
    what: 'an unknown scormtype',
    replace: ['="sco"', '="lesson"'],
  },
  {
    code: 'manifest-scormtype-case',
    what: 'a lower-case scormtype in 2004',
    standard: '2004-3rd',
    replace: ['scormType', 'scormtype'],
  },
  {
    code: 'manifest-scormtype-case',
    what: 'an upper-case one in 1.2',
    replace: ['scormtype', 'scormType'],
  },
  {
    code: 'manifest-masteryscore',
    what: 'a mastery score of 180',
    replace: [ITEM_END, '</title><adlcp:masteryscore>180</adlcp:masteryscore></item>'],
  },
  {
    code: 'manifest-masteryscore',
    what: 'an empty mastery score',
    replace: [ITEM_END, '</title><adlcp:masteryscore></adlcp:masteryscore></item>'],
  },
  {
    code: 'manifest-measure',
    what: 'a measure of 1.8',
    standard: '2004-4th',
    replace: [
      '<imsss:primaryObjective objectiveID="module" satisfiedByMeasure="false"/>',
      '<imsss:primaryObjective objectiveID="module" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>1.8</imsss:minNormalizedMeasure></imsss:primaryObjective>',
    ],
  },
  {
    code: 'manifest-measure',
    what: 'a completion threshold below 0',
    standard: '2004-4th',
    replace: [
      '</title>\n        <imsss',
      '</title><adlcp:completionThreshold minProgressMeasure="-0.5"/><imsss',
    ],
  },
  {
    code: 'manifest-measure',
    what: 'a completion threshold above 1',
    standard: '2004-3rd',
    replace: [
      '</title>\n        <imsss',
      '</title><adlcp:completionThreshold>1.5</adlcp:completionThreshold><imsss',
    ],
  },
  {
    code: 'manifest-objective-unknown',
    what: 'a rule about an objective that is not there',
    standard: '2004-4th',
    replace: [
      '<imsss:objectives>',
      '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition referencedObjective="FLY" condition="satisfied"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules><imsss:objectives>',
    ],
  },
  {
    code: 'manifest-not-by-content',
    what: 'completion left to the platform',
    standard: '2004-3rd',
    replace: [' completionSetByContent="true"', ''],
  },
  {
    code: 'manifest-not-by-content',
    what: 'success left to the platform',
    standard: '2004-4th',
    replace: ['objectiveSetByContent="true"', 'objectiveSetByContent="false"'],
  },
  {
    code: 'manifest-exit-hidden',
    what: 'the way out hidden',
    standard: '2004-4th',
    replace: [
      '</title>\n        <imsss',
      '</title><adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>exit</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation><imsss',
    ],
  },
  {
    code: 'manifest-file-missing',
    what: 'a listed file that is not there',
    remove: 'licences.txt',
  },
  {
    code: 'manifest-file-missing',
    what: 'a launched page in the wrong case',
    replace: [/href="index.html">/, 'href="Index.html">'],
  },
  { code: 'manifest-file-unlisted', what: 'a file that is not listed', add: 'assets/extra.js' },
  { code: 'manifest-file-name', what: 'a name with an accent', add: 'assets/caf\u00e9.js' },
  { code: 'manifest-file-name', what: 'a name with a space', add: 'assets/a b.js' },
  { code: 'manifest-file-name', what: 'an .mjs file', add: 'assets/a.mjs' },
  { code: 'manifest-schema-missing', what: 'a schema left out', remove: 'adlcp_rootv1p2.xsd' },
];

describe('the semantic checks of a manifest', () => {
  it.each(DEFECTS)('find $what as $code', (defect) => {
    const { text, paths, standard } = broken(defect);
    const codes = checkManifest({ text, standard, paths }).map(({ code }) => code);
    expect(codes).toContain(defect.code);
  });

  it('have a seeded defect for every code', () => {
    const seeded = new Set(DEFECTS.map(({ code }) => code));
    expect(MANIFEST_CODES.filter((code) => !seeded.has(code))).toEqual([]);
  });

  it('find all faults at once', () => {
    const { text, paths, standard } = broken({
      code: 'manifest-title',
      what: '',
      replace: [/<title>.*<\/title>/g, ''],
      add: 'assets/a.mjs',
      remove: 'licences.txt',
    });
    const codes = new Set(checkManifest({ text, standard, paths }).map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'manifest-file-missing',
      'manifest-file-name',
      'manifest-file-unlisted',
      'manifest-title',
    ]);
  });

  it('know a sound mastery score and sound measures', () => {
    const { text, paths } = broken({
      code: 'manifest-masteryscore',
      what: '',
      replace: [ITEM_END, '</title><adlcp:masteryscore>60</adlcp:masteryscore></item>'],
    });
    expect(checkManifest({ text, standard: '1.2', paths })).toEqual([]);
  });
});

/** A sound package with one defect; throws when the defect changes nothing. */
function broken({ standard = '1.2', replace, add, remove }: Defect) {
  const files = packageFiles(partsOf({ standard }));
  const sound = strFromU8(files.get('imsmanifest.xml')!);
  const text = replace === undefined ? sound : sound.replace(...replace);
  if (replace !== undefined && text === sound) throw new Error(`Nothing matches ${replace[0]}.`);
  if (remove !== undefined && !files.has(remove)) throw new Error(`There is no ${remove}.`);
  const paths = [...files.keys(), ...(add === undefined ? [] : [add])];
  return { text, standard, paths: paths.filter((path) => path !== remove) };
}
