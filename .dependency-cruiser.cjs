// Which file may import which (ARCHITECTURE.md, "Boundaries"). `npm run lint` runs it over the whole tree.
const TESTS = '\\.(spec|int-spec|test)\\.tsx?$|^apps/[^/]+/(test|e2e)/|^libs/[^/]+/test/';
const SERVER =
  '(^|node_modules/)(@nestjs/|typeorm|pg|bullmq|ioredis|express|class-validator|class-transformer|reflect-metadata|pino)(/|$)';
const SCREEN = '(^|node_modules/)(react|react-dom|@mantine/[^/]+|@tanstack/[^/]+)(/|$)';

const FIXTURES = '\\.(fixture|d)\\.ts$';
const ENTRIES = [
  '^apps/api/src/(main|worker|openapi)\\.ts$',
  '^apps/api/src/(commands/[^/]+|start/(start|migrate)|demo/seed)\\.ts$',
  // Started as a thread, by its address.
  '^apps/api/src/features/imports/reading/(judge|read)-thread\\.ts$',
];

const refuse = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Refuses what no entry point of an application leads to. */
const unreached = (app, entries) =>
  refuse(
    `no-dead-file-in-${app}`,
    'No entry point leads here: delete it, or name the entry point.',
    { path: entries },
    { path: `^apps/${app}/src/`, pathNot: [TESTS, FIXTURES, ...entries], reachable: false },
  );

const general = [
  refuse('no-cycle', 'A cycle is one module that pretends to be several.', {}, { circular: true }),
  unreached('api', ENTRIES),
  unreached('admin', ['^apps/admin/src/main\\.tsx$']),
  refuse(
    'no-orphan',
    'Nobody imports it: delete it.',
    {
      orphan: true,
      path: '^libs/[^/]+/src/',
      pathNot: [TESTS, FIXTURES, '/index\\.ts$', '/generated/'],
    },
    {},
  ),
  refuse(
    'resolvable',
    'The import leads nowhere.',
    { path: '^(apps|libs)/' },
    {
      couldNotResolve: true,
      pathNot: '\\.(css|svg|woff2)(\\?|$)|^virtual:',
    },
  ),
  refuse(
    'no-test-in-product',
    'Product code does not depend on tests.',
    {
      path: '^(apps|libs)/[^/]+/src/',
      pathNot: TESTS,
    },
    { path: TESTS },
  ),
  refuse(
    'no-development-package',
    'A package that the product needs is a dependency.',
    {
      path: '^(apps|libs)/[^/]+/src/',
      pathNot: [TESTS, '\\.gen\\.ts$'],
    },
    {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['npm', 'type-only'],
    },
  ),
];

const projects = [
  refuse(
    'domain-imports-nothing',
    'The domain is pure.',
    {
      path: '^libs/domain/src/',
      pathNot: TESTS,
    },
    { pathNot: '^libs/domain/src/|node_modules/temporal-(polyfill|spec)/' },
  ),
  refuse(
    'contracts-import-nothing',
    'The contract knows the fetch client alone.',
    {
      path: '^libs/contracts/src/',
    },
    { pathNot: '^libs/contracts/|node_modules/openapi-(fetch|typescript)' },
  ),
  refuse(
    'api-imports-domain-only',
    'The API shares the domain with the admin, nothing else.',
    {
      path: '^apps/api/',
    },
    { path: ['^apps/(?!api/)', '^libs/contracts/src/', SCREEN] },
  ),
  refuse(
    'admin-imports-no-server',
    'The admin never sees the API.',
    { path: '^apps/admin/src/' },
    {
      path: ['^apps/(?!admin/)', '^node:', SERVER],
    },
  ),
  refuse(
    'admin-reaches-no-server',
    'No server package reaches the browser by a detour.',
    {
      path: '^apps/admin/src/main\\.tsx$',
    },
    { path: SERVER, reachable: true },
  ),
];

const api = [
  refuse(
    'feature-through-public',
    'Another feature is imported through its public.ts.',
    {
      path: '^apps/api/src/features/([^/]+)/',
    },
    {
      path: '^apps/api/src/features/[^/]+/',
      pathNot: '^apps/api/src/features/($1/|[^/]+/public\\.ts$)',
    },
  ),
  refuse(
    'features-from-outside',
    'A feature is imported through its public.ts.',
    {
      path: '^apps/api/src/',
      pathNot: '^apps/api/src/features/[^/]+/',
    },
    {
      path: '^apps/api/src/features/',
      pathNot: '^apps/api/src/features/(index|[^/]+/public)\\.ts$',
    },
  ),
  refuse(
    'platform-knows-no-feature',
    'The platform holds no business word.',
    {
      path: '^apps/api/src/platform/',
    },
    { path: '^apps/api/src/(features/|[^/]+\\.ts$)' },
  ),
  refuse(
    'controller-sees-no-database',
    'A controller speaks to its service and queries.',
    {
      path: '\\.controller\\.ts$',
    },
    { path: ['node_modules/(typeorm|@nestjs/typeorm|pg)/', '\\.entity\\.ts$', '/migrations/'] },
  ),
];

const admin = [
  refuse(
    'screen-through-public',
    'Another feature is imported through its public.ts.',
    {
      path: '^apps/admin/src/features/([^/]+)/',
    },
    {
      path: '^apps/admin/src/features/[^/]+/',
      pathNot: '^apps/admin/src/features/($1/|[^/]+/public\\.tsx?$)',
    },
  ),
  refuse(
    'screens-from-outside',
    'A feature is imported through its public.ts.',
    {
      path: '^apps/admin/src/',
      pathNot: ['^apps/admin/src/features/', TESTS],
    },
    { path: '^apps/admin/src/features/', pathNot: '^apps/admin/src/features/[^/]+/public\\.tsx?$' },
  ),
  refuse(
    'components-know-no-feature',
    'A shared component serves every feature.',
    {
      path: '^apps/admin/src/(components|lib)/',
    },
    { path: '^apps/admin/src/(features|app|routes)/' },
  ),
  refuse(
    'features-know-no-app',
    'The application is put together from features.',
    {
      path: '^apps/admin/src/features/',
      pathNot: TESTS,
    },
    { path: '^apps/admin/src/(app|routes)/' },
  ),
];

module.exports = {
  forbidden: [...general, ...projects, ...api, ...admin],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|libs)/[^/]+/(dist|coverage)/' },
    parser: 'tsc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    webpackConfig: { fileName: 'tools/lint/aliases.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
