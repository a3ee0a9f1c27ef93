import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const pureLayers = ['src/content/**', 'src/engine/**', 'src/report/**', 'src/packager/**'];

// What types alone cannot erase.
const erasable = [
  { selector: 'TSEnumDeclaration', message: 'Use an as-const list and a union.' },
  { selector: 'TSParameterProperty[accessibility]', message: 'Declare the field.' },
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
      'no-restricted-syntax': ['error', ...erasable],
    },
  },
  { files: ['src/cli/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.*', '.dependency-cruiser.js', 'tests/**'],
    rules: { 'no-restricted-exports': 'off', 'max-lines': 'off' },
  },
  {
    files: pureLayers,
    languageOptions: { globals: { TextDecoder: 'readonly', TextEncoder: 'readonly' } },
    rules: {
      // A pure layer knows the language alone: whatever a browser or Node adds comes as an argument.
      'no-undef': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'globalThis', message: 'This layer is pure: take it as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...erasable,
        {
          selector:
            ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
          message: 'Take the clock as an argument.',
        },
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
        ...erasable,
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
          // A drawing may have colours of its own.
          selector:
            'TemplateElement[value.raw=/(color|background|border|shadow|outline)[\\w-]*:[^;{}]*#[0-9a-f]{3,8}\\b/i]',
          message: 'Colours are roles: take one of tokens.css.',
        },
        {
          selector: 'ImportSpecifier[imported.name="styleMap"]',
          message: 'styleMap writes a style attribute, which the content security policy forbids.',
        },
      ],
    },
  },
);
