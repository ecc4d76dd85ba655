// Writes the types of libs/contracts from its openapi.json: `npm run openapi` runs it after the contract.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const contracts = new URL('../libs/contracts/', import.meta.url);
const require = createRequire(new URL('package.json', contracts));
const { default: openapiTS, astToString } = require('openapi-typescript');

const source = readFileSync(new URL('openapi.json', contracts));
const digest = createHash('sha256').update(source).digest('hex');
const document = JSON.parse(source);
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
// The client makes a key where the caller brings none.
for (const parameter of operations.flatMap(({ parameters = [] }) => parameters))
  if (parameter.name === 'Idempotency-Key') parameter.required = false;

const types = astToString(
  await openapiTS(document, { alphabetize: true, defaultNonNullable: false }),
);
mkdirSync(new URL('src/generated/', contracts), { recursive: true });
writeFileSync(
  new URL('src/generated/schema.ts', contracts),
  `// Made by \`npm run openapi\` from openapi.json, sha256 ${digest}\n\n${types}`,
);
