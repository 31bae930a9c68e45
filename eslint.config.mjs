import astro from 'eslint-plugin-astro'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Written by tools, or built. */
const GENERATED = [
  'cms/app/**/importMap.js',
  'cms/generated/**',
  'cms/migrations/**',
  'cms/next-env.d.ts',
  '**/.next/**',
  '.astro/**',
  'dist/**',
  '.data/**',
  'test-results/**',
]

export default defineConfig(
  globalIgnores(GENERATED),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  astro.configs['flat/recommended'],

  {
    files: ['**/*.ts', '**/*.tsx'],
    // The code in script tags of Astro files is a program of its own that TypeScript's project does not know.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // Our types write methods the short way, and nothing of ours is bound to a `this` that could get lost.
      '@typescript-eslint/unbound-method': 'off',
      // A function that fulfils an asynchronous contract may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { properties: false } }],
    },
  },

  {
    files: ['**/*.ts', '**/*.tsx', '**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    rules: { eqeqeq: 'error', 'no-console': 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },

  {
    // The two rules by which hooks hold at all. Those of React's compiler, which we do not use, take rendering on the server, and
    // what is set after an answer has come, for faults.
    files: ['cms/**/*.ts', 'cms/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // People read what these print; everything else writes a log.
    files: ['ops/**', 'cms/seed/**', 'cms/console-without-messages.ts', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Runs under whatever Node the machine has, so that even an old one can say that it is too old.
    files: ['ops/install.mjs'],
    rules: { 'no-var': 'off' },
  },

  {
    // One module of the site holds Payload, and what goes through it is subject to the access rules.
    files: ['site/**'],
    ignores: ['site/payload.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(payload|@payloadcms/.*)$|/payload\\.config\\.ts$',
              allowTypeImports: true,
              message: 'Ask site/payload.ts: it is the one module of the site that holds Payload.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="getPayload"]',
          message: 'Ask site/payload.ts: it is the one module of the site that holds Payload.',
        },
        {
          selector: 'Property[key.name="overrideAccess"][value.value=true]',
          message: 'The site never reads or writes past the access rules. If it must, say why in site/payload.ts.',
        },
      ],
    },
  },
)
