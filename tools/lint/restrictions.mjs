// Syntax that is refused, by place. Each entry tells the writer what to do instead.
const refuse = (selector, message) => ({ selector, message });
const member = (object, property) =>
  `MemberExpression[object.name='${object}'][property.name='${property}']`;

export const RANDOM = [
  refuse(member('Math', 'random'), 'Secrets come from node:crypto, test data from a seed.'),
];

export const ENVIRONMENT = [
  refuse(member('process', 'env'), 'Settings are read in apps/api/src/platform/config alone.'),
  refuse(
    "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
    'Settings are read in apps/api/src/platform/config alone.',
  ),
];

export const CLOCK = [
  refuse("NewExpression[callee.name='Date'][arguments.length=0]", 'The time is handed in.'),
  refuse("CallExpression[callee.name='Date']", 'The time is handed in.'),
  refuse(member('Date', 'now'), 'The time is handed in.'),
  refuse(member('Temporal', 'Now'), 'The time is handed in.'),
  refuse(member('performance', 'now'), 'The time is handed in.'),
];

export const UNGUARDED_WRITE = [
  refuse(
    "CallExpression[callee.property.name='save']",
    'No save(): a guarded UPDATE that demands one affected row, or em.insert.',
  ),
];

export const BARE_CONNECTION = [
  refuse(
    "NewExpression[callee.object.name='pg'][callee.property.name=/^(Client|Pool)$/]",
    'A bare connection ends the process when the database dies: DatabaseClient or openPool.',
  ),
];

// Chromium has no Azerbaijani data: Intl would name months wrongly and sort Q after P.
export const EFFECT_WITH_A_RESULT = [
  refuse(
    'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[body.type=/^(Call|Chain)Expression$/]',
    'What an effect gives back is called as its clean-up: put the call into braces.',
  ),
];

export const BROWSER_LOCALE = [
  refuse(
    "NewExpression[callee.object.name='Intl']:not([arguments.0.value=/^(?!az)[a-z]{2}/])",
    'Chromium knows no Azerbaijani: dates by dayjs, numbers by Intl with a named other locale.',
  ),
  refuse(
    'CallExpression[callee.property.name=/^(toLocaleString|toLocaleDateString|toLocaleTimeString|localeCompare)$/]',
    'Chromium knows no Azerbaijani: use the formatting and sorting functions of the admin.',
  ),
];

/** Globals that would let a pure rule see the world around it. */
export const WORLD_GLOBALS = [
  'process',
  'performance',
  'fetch',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'localStorage',
  'document',
  'window',
].map((name) => ({ name, message: 'The domain is pure: no I/O, no clock, no chance.' }));

const only = (regex, message) => ({ patterns: [{ regex, message }] });

export const DOMAIN_IMPORTS = only(
  '^(?!\\.{1,2}/|temporal-polyfill$)',
  'The domain imports itself (by relative path) and temporal-polyfill, nothing else.',
);
export const DOMAIN_SPEC_IMPORTS = only(
  '^(?!\\.{1,2}/|temporal-polyfill$|@jest/globals$|fast-check$|node:|@qayidis/domain/)',
  'A domain test needs the domain, Jest and fast-check, nothing else.',
);
export const CONTROLLER_IMPORTS = only(
  '^(typeorm|@nestjs/typeorm|pg)(/|$)|\\.entity(\\.js)?$|/entities/|/migrations/',
  'A controller speaks to its service and queries; it never sees TypeORM, SQL or an entity.',
);

/** The options of a core rule that takes a list of refused syntax. */
export const restricted = (...groups) => ['error', ...groups.flat()];
