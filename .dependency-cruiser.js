/** The import rule of docs/architecture.md. */
const pure = '^src/(content|engine|report|packager)/';

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'content-imports-nothing-above',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/(?!content/)' },
    },
    {
      name: 'engine-imports-content-only',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/(?!engine/|content/)' },
    },
    {
      name: 'packager-imports-content-only',
      severity: 'error',
      from: { path: '^src/packager/' },
      to: { path: '^src/(?!packager/|content/)' },
    },
    {
      name: 'tracking-is-a-stranger-to-elements',
      severity: 'error',
      from: { path: '^src/tracking/' },
      to: { path: '^src/(?!tracking/|engine/|content/)' },
    },
    {
      name: 'elements-are-strangers-to-tracking',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: { path: '^src/(?!elements/|engine/|content/|i18n/)' },
    },
    {
      name: 'i18n-is-a-leaf',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/(?!i18n/)' },
    },
    {
      name: 'platform-is-a-leaf',
      severity: 'error',
      comment: 'A judge of conformance shares no code with what it judges.',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'lessons-know-no-platform',
      severity: 'error',
      from: { path: '^src/(?!platform/|pages/preview/)' },
      to: { path: '^src/platform/' },
    },
    {
      name: 'no-page-imports-another',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/([^/]+)/', pathNot: '^src/pages/($1|shared)/' },
    },
    {
      name: 'nobody-imports-pages-or-cli',
      severity: 'error',
      from: { path: '^src/(?!pages/|cli/)' },
      to: { path: '^src/(pages|cli)/' },
    },
    {
      name: 'standards-are-strangers',
      severity: 'error',
      from: { path: '^src/tracking/(scorm12|scorm2004|browser)/' },
      to: {
        path: '^src/tracking/(scorm12|scorm2004|browser)/',
        pathNot: '^src/tracking/$1/',
      },
    },
    {
      name: 'surfaces-are-strangers',
      severity: 'error',
      from: { path: '^src/elements/surfaces/([^/]+)/' },
      to: {
        path: '^src/elements/surfaces/([^/]+)/',
        pathNot: '^src/elements/surfaces/($1|shared)/',
      },
    },
    {
      name: 'pure-layers-import-no-framework',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(node_modules/(lit|@lit|i18next)|node:)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-layers-import-no-node',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'xstate-only-in-the-machine',
      severity: 'error',
      comment: 'The first screen must not load XState.',
      from: { path: '^src/', pathNot: '^src/engine/machine/' },
      to: { path: 'node_modules/xstate' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
