/** What every Node-side test of the workspace shares: native ES modules, compiled by swc. */
export const nodePreset = (root) => ({
  testEnvironment: 'node',
  // A machine under load is no fault of the code: what hangs is still ended.
  testTimeout: 90_000,
  // Jest itself would leave one processor idle, which of two is half.
  maxWorkers: '100%',
  // Generated and repeated tests run their full counts in `npm run test:long` only.
  globals: process.env.LONG_TESTS === 'on' ? { LONG_TESTS: true } : {},
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    // Its ES modules import JSON in a way of which Jest warns at each start.
    '^libphonenumber-js$': `${root}/node_modules/libphonenumber-js/index.cjs`,
    '^@qayidis/domain/([a-z-]+)$': `${root}/libs/domain/src/$1/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
});
