import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const pureLayers = ['src/content/**', 'src/engine/**', 'src/report/**', 'src/packager/**'];

// Browser and Node globals that would make a pure layer depend on where it runs.
const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'globalThis',
  'console',
  'Buffer',
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-alert': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an as-const list and a union.' },
        { selector: 'TSParameterProperty[accessibility]', message: 'Declare the field.' },
      ],
    },
  },
  { files: ['src/cli/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.*', '.dependency-cruiser.js', 'tests/**'],
    rules: { 'no-restricted-exports': 'off', 'max-lines': 'off' },
  },
  {
    files: pureLayers,
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({
          name,
          message: 'This layer is pure: take it as an argument.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the clock as an argument.' },
        { object: 'Math', property: 'random', message: 'Take the numbers as an argument.' },
      ],
    },
  },
  {
    ...lit.configs['flat/recommended'],
    files: ['src/elements/**', 'src/pages/**'],
  },
  {
    files: ['src/elements/**', 'src/pages/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an as-const list and a union.' },
        {
          selector: 'TemplateElement[value.raw=/\\sstyle=/]',
          message: 'The content security policy forbids style attributes.',
        },
        {
          selector:
            'TemplateElement[value.raw=/<(input|textarea)\\b(?![^>]*type="(radio|checkbox)")/]',
          message: 'Children never type: no text input anywhere.',
        },
        {
          selector: 'ImportSpecifier[imported.name="styleMap"]',
          message: 'styleMap writes a style attribute, which the content security policy forbids.',
        },
      ],
    },
  },
);
