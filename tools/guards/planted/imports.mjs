// Violations of the direction of dependencies: [what, file at fault, rule that must refuse it].
const API = 'apps/api/src';
const ADMIN = 'apps/admin/src';

export const FILES = {
  [`${API}/main.ts`]: "import './features/one/public.js';\nimport './features/two/public.js';\n",
  [`${API}/features/two/public.ts`]: "export { one } from './through-the-door.js';\n",
  [`${API}/features/one/public.ts`]: "export { one } from './one.js';\n",
  [`${API}/features/one/one.ts`]: 'export const one = 1;\n',
  [`${API}/features/one/one.entity.ts`]: 'export class OneEntity {}\n',
  [`${API}/features/one/one.controller.ts`]:
    "import { OneEntity } from './one.entity.js';\nexport const entity = OneEntity;\n",
  [`${API}/features/one/typeorm.controller.ts`]:
    "import { DataSource } from 'typeorm';\nexport const source = DataSource;\n",
  [`${API}/features/two/through-the-door.ts`]: "export { one } from '../one/public.js';\n",
  [`${API}/features/two/through-the-window.ts`]: "export { one } from '../one/one.js';\n",
  [`${API}/features/two/circle-a.ts`]: "export { b } from './circle-b.js';\nexport const a = 1;\n",
  [`${API}/features/two/circle-b.ts`]: "import { a } from './circle-a.js';\nexport const b = a;\n",
  [`${API}/features/two/lonely.ts`]: 'export const lonely = 1;\n',
  [`${API}/features/two/nowhere.ts`]: "export { x } from './does-not-exist.js';\n",
  [`${API}/features/two/browser.ts`]:
    "import { useState } from 'react';\nexport const state = useState;\n",
  [`${API}/platform/planted/knows-one.ts`]: "export { one } from '../../features/one/public.js';\n",
  [`${API}/planted.module.ts`]: "export { one } from './features/one/one.js';\n",
  'libs/domain/src/planted/lonely.ts': 'export const lonely = 1;\n',
  'libs/domain/src/planted/package.ts':
    "import { validate } from 'class-validator';\nexport const check = validate;\n",
  'libs/contracts/src/planted.ts': "export { one } from '@qayidis/domain/planted-one';\n",
  'libs/domain/src/planted-one/index.ts': 'export const one = 1;\n',
  [`${ADMIN}/features/one/public.ts`]: "export { one } from './one';\n",
  [`${ADMIN}/features/one/one.ts`]: 'export const one = 1;\n',
  [`${ADMIN}/features/two/window.ts`]: "export { one } from '../one/one';\n",
  [`${ADMIN}/features/two/upwards.ts`]: "export { app } from '../../app/app';\n",
  [`${ADMIN}/features/two/server.ts`]:
    "import { IsString } from 'class-validator';\nexport const decorator = IsString;\n",
  [`${ADMIN}/features/two/api.ts`]: "export { one } from '../../../../api/src/features/one/one';\n",
  [`${ADMIN}/app/app.ts`]: 'export const app = 1;\n',
  [`${ADMIN}/components/knows-one.tsx`]:
    "import { one } from '#/features/one/public';\nexport const One = () => <p>{one}</p>;\n",
  [`${ADMIN}/main.tsx`]: "import { check } from '@qayidis/domain/planted-detour';\ncheck('');\n",
  'libs/domain/src/planted-detour/index.ts': "export { check } from '../planted/package.js';\n",
};

export const VIOLATIONS = [
  ['an import cycle', `${API}/features/two/circle-a.ts`, 'no-cycle'],
  ['a file no entry point leads to', `${API}/features/two/lonely.ts`, 'no-dead-file-in-api'],
  [
    'two dead files that import each other',
    `${API}/features/two/circle-b.ts`,
    'no-dead-file-in-api',
  ],
  ['a screen no entry point leads to', `${ADMIN}/features/two/window.ts`, 'no-dead-file-in-admin'],
  ['a rule nobody imports', 'libs/domain/src/planted/lonely.ts', 'no-orphan'],
  ['an import that leads nowhere', `${API}/features/two/nowhere.ts`, 'resolvable'],
  ["a feature's inside", `${API}/features/two/through-the-window.ts`, 'feature-through-public'],
  ["a feature's inside, from the root module", `${API}/planted.module.ts`, 'features-from-outside'],
  [
    'a feature in the platform',
    `${API}/platform/planted/knows-one.ts`,
    'platform-knows-no-feature',
  ],
  [
    'an entity in a controller',
    `${API}/features/one/one.controller.ts`,
    'controller-sees-no-database',
  ],
  [
    'TypeORM in a controller',
    `${API}/features/one/typeorm.controller.ts`,
    'controller-sees-no-database',
  ],
  ['React in the API', `${API}/features/two/browser.ts`, 'api-imports-domain-only'],
  ['an npm package in the domain', 'libs/domain/src/planted/package.ts', 'domain-imports-nothing'],
  ['the domain in the contract', 'libs/contracts/src/planted.ts', 'contracts-import-nothing'],
  ["a screen feature's inside", `${ADMIN}/features/two/window.ts`, 'screen-through-public'],
  ['the application in a feature', `${ADMIN}/features/two/upwards.ts`, 'features-know-no-app'],
  [
    'a feature in a shared component',
    `${ADMIN}/components/knows-one.tsx`,
    'components-know-no-feature',
  ],
  ['a server package in the admin', `${ADMIN}/features/two/server.ts`, 'admin-imports-no-server'],
  ['the API in the admin', `${ADMIN}/features/two/api.ts`, 'admin-imports-no-server'],
  ['a server package by a detour', `${ADMIN}/main.tsx`, 'admin-reaches-no-server'],
];

/** Imports that must be allowed. */
export const LAWFUL = [`${API}/features/two/through-the-door.ts`, `${API}/features/one/public.ts`];
