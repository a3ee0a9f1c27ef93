import type { Standard } from './package-settings.ts';

/** What a standard wants of a manifest. */
export interface ManifestDialect {
  readonly schemaversion: string;
  /** Name of the attribute that says SCO or asset: the case differs between the standards. */
  readonly scormtype: 'adlcp:scormtype' | 'adlcp:scormType';
  /** Prefix, namespace and schema file; the first has no prefix. */
  readonly namespaces: readonly {
    readonly prefix: string;
    readonly namespace: string;
    readonly schema: string;
  }[];
  /** Folders of `src/packager/xsd` whose files go to the root of the package. */
  readonly schemaFolders: readonly string[];
}

// Sequencing and navigation of ADL's own are not used, and what is not used need not be declared.
const NAMESPACES_2004 = [
  {
    prefix: '',
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'imscp_v1p1.xsd',
  },
  {
    prefix: 'adlcp',
    namespace: 'http://www.adlnet.org/xsd/adlcp_v1p3',
    schema: 'adlcp_v1p3.xsd',
  },
  {
    prefix: 'imsss',
    namespace: 'http://www.imsglobal.org/xsd/imsss',
    schema: 'imsss_v1p0.xsd',
  },
] as const;

/** The dialects by standard: SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4. */
export const DIALECTS: Readonly<Record<Standard, ManifestDialect>> = {
  '1.2': {
    schemaversion: '1.2',
    scormtype: 'adlcp:scormtype',
    namespaces: [
      {
        prefix: '',
        namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        schema: 'imscp_rootv1p1p2.xsd',
      },
      {
        prefix: 'adlcp',
        namespace: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        schema: 'adlcp_rootv1p2.xsd',
      },
    ],
    schemaFolders: ['scorm-1.2'],
  },
  '2004-3rd': {
    schemaversion: '2004 3rd Edition',
    scormtype: 'adlcp:scormType',
    namespaces: NAMESPACES_2004,
    schemaFolders: ['scorm-2004', 'scorm-2004-3rd'],
  },
  '2004-4th': {
    schemaversion: '2004 4th Edition',
    scormtype: 'adlcp:scormType',
    namespaces: NAMESPACES_2004,
    schemaFolders: ['scorm-2004', 'scorm-2004-4th'],
  },
};
