// What a file must satisfy to be accepted. Zero warnings: a rule is an error or it is absent.
// Rules that need to know types stand in .oxlintrc.json: there they take seconds, here they took minutes.
import { existsSync } from 'node:fs';
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/lint/boundaries.mjs';
import {
  BARE_CONNECTION,
  BROWSER_LOCALE,
  CLOCK,
  CONTROLLER_IMPORTS,
  DOMAIN_IMPORTS,
  DOMAIN_SPEC_IMPORTS,
  EFFECT_WITH_A_RESULT,
  ENVIRONMENT,
  RANDOM,
  UNGUARDED_WRITE,
  WORLD_GLOBALS,
  restricted,
} from './tools/lint/restrictions.mjs';
import { qayidis } from './tools/lint/rules/index.mjs';

const SPECS = ['**/*.spec.{ts,tsx,mjs}', '**/*.int-spec.ts', '**/*.test.{ts,tsx}'];
const TEST_CODE = [...SPECS, 'apps/*/test/**', 'apps/admin/e2e/**', 'libs/*/test/**'];

// Without the project graph that `nx lint` makes, the boundary rule would skip itself with a warning per file.
const graph = new URL('.nx/workspace-data/project-graph.json', import.meta.url);
const boundaries =
  process.env.NX_TASK_TARGET_PROJECT || existsSync(graph)
    ? ['error', { depConstraints, enforceBuildableLibDependency: false, allow: [] }]
    : 'off';

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strict],
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    // A module, a guard or a pipe is a decorated class, at times without a member.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    '@typescript-eslint/max-params': ['error', { max: 6 }],
  },
};

const everywhere = {
  files: ['**/*.{ts,tsx,mjs,cjs,js}'],
  plugins: { '@nx': nx, qayidis },
  rules: {
    eqeqeq: 'error',
    'no-console': ['error', { allow: ['error'] }],
    'prefer-const': 'error',
    complexity: ['error', 10],
    'max-depth': ['error', 3],
    'max-nested-callbacks': ['error', 3],
    'max-lines': ['error', 300],
    'qayidis/function-size': ['error', { max: 50 }],
    'no-restricted-syntax': restricted(RANDOM, ENVIRONMENT),
    '@nx/enforce-module-boundaries': boundaries,
  },
};

const tests = [
  {
    files: TEST_CODE,
    rules: {
      'max-lines': ['error', 500],
      'max-nested-callbacks': ['error', 5],
      'no-restricted-syntax': restricted(RANDOM),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
];

const domain = [
  {
    files: ['libs/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': restricted(RANDOM, CLOCK),
      'no-restricted-globals': ['error', ...WORLD_GLOBALS],
      'no-restricted-imports': ['error', DOMAIN_IMPORTS],
    },
  },
  {
    files: ['libs/domain/**/*.spec.ts', 'libs/domain/test/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', DOMAIN_SPEC_IMPORTS],
      'no-restricted-globals': 'off',
    },
  },
];

const api = [
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: TEST_CODE,
    rules: {
      'no-restricted-syntax': restricted(RANDOM, ENVIRONMENT, UNGUARDED_WRITE, BARE_CONNECTION),
      'qayidis/no-built-sql': 'error',
    },
  },
  {
    // Business code is told the time (tx.now, tx.today), so that tests can choose it.
    files: ['apps/api/src/features/**/*.ts'],
    ignores: TEST_CODE,
    rules: {
      'no-restricted-syntax': restricted(
        RANDOM,
        ENVIRONMENT,
        UNGUARDED_WRITE,
        BARE_CONNECTION,
        CLOCK,
      ),
    },
  },
  {
    files: ['apps/api/src/platform/database/clients.ts'],
    rules: { 'no-restricted-syntax': restricted(RANDOM, ENVIRONMENT, UNGUARDED_WRITE) },
  },
  {
    files: ['apps/api/src/platform/config/**/*.ts'],
    rules: { 'no-restricted-syntax': restricted(RANDOM, UNGUARDED_WRITE) },
  },
  {
    files: ['apps/api/src/**/*.controller.ts'],
    rules: { 'no-restricted-imports': ['error', CONTROLLER_IMPORTS] },
  },
  {
    // Migrations are long lists of statements that take no input: their text is built from code lists.
    files: ['apps/api/src/platform/database/migrations/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'qayidis/function-size': 'off',
      'qayidis/no-built-sql': 'off',
    },
  },
];

const admin = [
  {
    files: ['apps/admin/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': restricted(RANDOM, ENVIRONMENT, BROWSER_LOCALE, EFFECT_WITH_A_RESULT),
    },
  },
  {
    files: ['apps/admin/src/**/*.tsx'],
    ignores: TEST_CODE,
    rules: { 'qayidis/no-text-outside-catalogue': 'error' },
  },
];

const exceptions = [
  {
    // Catalogues and code lists are data: their length says nothing about how hard they are to read.
    files: ['**/messages/**', '**/*messages*.ts', 'libs/domain/src/code-lists/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Tools and configuration of tools talk to a terminal and read its environment.
    files: [
      'tools/**',
      '*.{js,mjs,cjs}',
      '{apps,libs}/*/*.config.{js,mjs,ts}',
      'apps/*/build/**',
      'apps/*/test/*.js',
    ],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': restricted(RANDOM),
      // They import the workspace's shared presets by path.
      '@nx/enforce-module-boundaries': 'off',
    },
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.nx/**',
      '**/.data/**',
      '**/.build/**',
      '**/coverage/**',
      '**/test-results/**',
      // Made by machines, and compared with their source by tests.
      '**/generated/**',
      '**/*.gen.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.base] },
  typescript,
  everywhere,
  ...tests,
  ...domain,
  ...api,
  ...admin,
  ...exceptions,
);
