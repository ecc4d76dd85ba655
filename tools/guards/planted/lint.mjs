// One violation per file: [what, file, rule that must refuse it, text].
const lines = (count, text) => Array.from({ length: count }, (_, n) => text(n)).join('\n');
const DOMAIN = 'libs/domain/src/planted';
const API = 'apps/api/src/features/planted';
const ADMIN = 'apps/admin/src/features/planted';
const SYNTAX = 'no-restricted-syntax';
const IMPORTS = 'no-restricted-imports';
const TEXT = 'qayidis/no-text-outside-catalogue';
const SQL = 'qayidis/no-built-sql';

const screen = (jsx) => `export const Planted = (p: { yes: boolean }) => ${jsx};\n`;
const query = (sql) =>
  `export const read = (tx: { query(sql: string): Promise<void> }, name: string) =>\n  tx.query(${sql});\nexport const used = (name: string) => name;\n`;

const domain = [
  ['the clock by new Date()', 'new-date.ts', SYNTAX, 'export const now = () => new Date();\n'],
  ['the clock by Date.now', 'date-now.ts', SYNTAX, 'export const now = () => Date.now();\n'],
  [
    'the clock by Temporal.Now',
    'temporal.ts',
    SYNTAX,
    "import { Temporal } from 'temporal-polyfill';\nexport const now = () => Temporal.Now.plainDateISO();\n",
  ],
  ['chance', 'chance.ts', SYNTAX, 'export const dice = () => Math.random();\n'],
  ['an npm package', 'package.ts', IMPORTS, "import dayjs from 'dayjs';\nexport { dayjs };\n"],
  ['a module of Node', 'node.ts', IMPORTS, "export { readFileSync } from 'node:fs';\n"],
  ['the network', 'network.ts', 'no-restricted-globals', "export const get = () => fetch('x');\n"],
  [
    'any',
    'any.ts',
    '@typescript-eslint/no-explicit-any',
    'export const same = (x: any): void => void x;\n',
  ],
  [
    'a forgotten case',
    'switch.ts',
    'typescript(switch-exhaustiveness-check)',
    "export function rank(x: 'A' | 'B'): number {\n  switch (x) {\n    case 'A':\n      return 1;\n  }\n  return 0;\n}\n",
  ],
].map(([what, file, ...rest]) => [what, `${DOMAIN}/${file}`, ...rest]);

const api = [
  [
    'process.env outside config',
    'environment.ts',
    SYNTAX,
    'export const port = process.env.PORT;\n',
  ],
  ['the clock in a feature', 'clock.ts', SYNTAX, 'export const now = () => new Date();\n'],
  [
    'save() of an entity manager',
    'save.ts',
    SYNTAX,
    'export const keep = (em: { save(x: string): void }) => {\n  em.save("x");\n};\n',
  ],
  [
    'a connection that nobody listens to',
    'connection.ts',
    SYNTAX,
    "import pg from 'pg';\nexport const client = new pg.Client();\n",
  ],
  ['SQL built by a template', 'template.ts', SQL, query('`select 1 where name = ${name}`')],
  ['SQL built by plus', 'plus.ts', SQL, query("'select 1 where name = ' + name")],
  ['a setting of the session', 'session.ts', SQL, query("'set role r_mentor'")],
  [
    'set_config for the session',
    'set-config.ts',
    SQL,
    query("\"select set_config('app.user', '1', false)\""),
  ],
  [
    'TypeORM in a controller',
    'planted.controller.ts',
    IMPORTS,
    "export { DataSource } from 'typeorm';\n",
  ],
  [
    'an entity in a controller',
    'second.controller.ts',
    IMPORTS,
    "export { Row } from './row.entity.js';\n",
  ],
  [
    'a promise nobody awaits',
    'floating.ts',
    'typescript(no-floating-promises)',
    'export const start = (work: () => Promise<void>) => {\n  work();\n};\n',
  ],
  ['a file of 301 lines', 'long.ts', 'max-lines', lines(301, (n) => `export const n${n} = ${n};`)],
  [
    'a function of 51 lines',
    'function.ts',
    'qayidis/function-size',
    `export function long(): number {\n  let n = 0;\n${lines(48, () => '  n += 1;')}\n  return n;\n}\n`,
  ],
  [
    'eleven paths through a function',
    'paths.ts',
    'complexity',
    `export function paths(n: number): number {\n${lines(10, (n) => `  if (n === ${n}) return ${n + 1};`)}\n  return 0;\n}\n`,
  ],
  [
    'four levels of nesting',
    'nesting.ts',
    'max-depth',
    'export function deep(a: boolean): number {\n  if (a) {\n    for (const b of [1]) {\n      while (b > 1) {\n        if (b > 2) return 1;\n      }\n    }\n  }\n  return 0;\n}\n',
  ],
  [
    'a constructor of seven',
    'seven.ts',
    '@typescript-eslint/max-params',
    `export class Seven {\n  constructor(${lines(7, (n) => `readonly d${n}: string,`)}) {}\n}\n`,
  ],
].map(([what, file, ...rest]) => [what, `${API}/${file}`, ...rest]);

const admin = [
  ['words between tags', 'words.tsx', TEXT, screen('<p>Open cases</p>')],
  ['words in a branch', 'branch.tsx', TEXT, screen("<p>{p.yes ? 'Yes' : null}</p>")],
  ['an aria-label', 'label.tsx', TEXT, screen('<input aria-label="Search" disabled={p.yes} />')],
  [
    'a placeholder',
    'placeholder.tsx',
    TEXT,
    screen("<input placeholder={'Axtar'} disabled={p.yes} />"),
  ],
  ['a title', 'title.tsx', TEXT, screen('<a href="/" title={`Case`}>{p.yes}</a>')],
  [
    'a notification',
    'notification.tsx',
    TEXT,
    "declare const notifications: { show(x: { message: string }): void };\nexport const tell = () => {\n  notifications.show({ message: 'Saved' });\n};\n",
  ],
  [
    'Intl for Azerbaijani',
    'intl.ts',
    SYNTAX,
    "export const format = new Intl.NumberFormat('az');\n",
  ],
  [
    "Intl by the reader's language",
    'reader.ts',
    SYNTAX,
    'export const format = (language: string) => new Intl.DateTimeFormat(language);\n',
  ],
  [
    'sorting by localeCompare',
    'sort.ts',
    SYNTAX,
    'export const order = (a: string, b: string) => a.localeCompare(b);\n',
  ],
  [
    'an effect that gives back what a browser does',
    'effect.ts',
    SYNTAX,
    "import { useEffect } from 'react';\nexport const useFocus = (field: HTMLElement) =>\n  useEffect(() => field.focus(), [field]);\n",
  ],
  [
    'process.env',
    'environment.ts',
    SYNTAX,
    'declare const process: { env: { A: string } };\nexport const a = process.env.A;\n',
  ],
].map(([what, file, ...rest]) => [what, `${ADMIN}/${file}`, ...rest]);

export const VIOLATIONS = [...domain, ...api, ...admin];

/** The lawful twin of several violations: nothing may be found here. */
export const LAWFUL = {
  'libs/domain/src/lawful/deadline.ts':
    "import { Temporal } from 'temporal-polyfill';\nexport const next = (day: string): string =>\n  Temporal.PlainDate.from(day).add({ days: 1 }).toString();\n",
  'apps/api/src/platform/config/lawful.ts': 'export const port = process.env.PORT;\n',
  'apps/api/src/features/lawful/reads.ts':
    "const COLUMNS = 'id, name';\nexport const read = (tx: { query(sql: string, values: string[]): Promise<void> }, name: string) =>\n  tx.query(`select ${COLUMNS} from cases where name = $1`, [name]);\n",
  'apps/admin/src/features/lawful/lawful.tsx':
    "export const Lawful = (p: { t: (key: string) => string }) => (\n  <p title={p.t('cases.title')}>{p.t('cases.open')} · 1</p>\n);\n",
};
