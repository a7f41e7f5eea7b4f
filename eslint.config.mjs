import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['dist/', '.dist-*/', '.astro/', '.tmp/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  mdx.flat,
  {
    // Types say what is defined; the linter does not know the browser from the server.
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Props$)' },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // What is built depends on the language of the list, never on that of the machine.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/content/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="localeCompare"]',
          message: 'Compare by compareNames or compareTexts of collection/listing.ts.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^toLocale.*String$/][arguments.length=0], CallExpression[callee.property.name=/^toLocale.*Case$/][arguments.length=0]',
          message: 'Name the language.',
        },
        {
          selector:
            'NewExpression[callee.object.name="Intl"]:matches([arguments.length=0], [arguments.0.elements.length=0])',
          message: 'Name the language.',
        },
      ],
    },
  },
];
