import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const mayNotImport = (folder, ...others) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: others.map((other) => ({ regex: `(^|/)${other}/`, message: `${folder} may not depend on ${other}` })) },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'target', 'test-results', '**/generated'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  hooks.configs.flat.recommended,
  { rules: { 'max-lines': ['error', 300] } },
  {
    files: ['scripts/**/*.mjs', 'e2e/**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    // What is handed to `evaluate` runs in the page.
    files: ['e2e/**/*.mjs'],
    languageOptions: {
      globals: { document: 'readonly', DataTransfer: 'readonly', Event: 'readonly', File: 'readonly' },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'randomUUID', message: 'It is missing where a page is not served over TLS: use newId of shared/api.' },
      ],
    },
  },
  mayNotImport('portal', 'workbench'),
  mayNotImport('workbench', 'portal'),
  mayNotImport('shared', 'workbench', 'portal'),
);
