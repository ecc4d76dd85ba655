// Every field that the trail can name has words for whoever reads it, or is known to be the system's own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const sources = ['apps/api/src/features/', 'apps/api/src/platform/'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
    .map((file) => folder + file),
);
const allOf = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** Rows whose changed columns are named: whatever entity `changesBetween` is told, and cases. */
const entities = new Set([
  'CaseEntity',
  ...sources.flatMap((file) => allOf(read(file), /changesBetween<(\w+Entity)>/g)),
]);
const columns = sources
  .filter((file) => file.endsWith('.entity.ts'))
  .map(read)
  .filter((text) => allOf(text, /export class (\w+)/g).some((name) => entities.has(name)))
  .flatMap((text) => allOf(text, /(\w+)!:/g))
  .filter((name) => !name.endsWith('Cipher'));

/** Requests whose names are kept as they were given. */
const REQUESTS = [
  'account.change',
  'caseMembers.update',
  'cases.update',
  'organisations.rename',
  'persons.update',
  'programmes.change',
  'safeContacts.update',
  'users.change',
  'users.invite',
];
const { paths, components } = JSON.parse(read('libs/contracts/openapi.json'));
const namesOf = ({ $ref, properties = {}, allOf: parts = [] } = {}) =>
  $ref
    ? namesOf(components.schemas[$ref.split('/').pop()])
    : [...Object.keys(properties), ...parts.flatMap(namesOf)];
const asked = Object.values(paths)
  .flatMap((path) => Object.values(path))
  .filter(({ operationId }) => REQUESTS.includes(operationId))
  .flatMap(({ requestBody }) => namesOf(requestBody.content['application/json'].schema));

const constants = (file, name) =>
  allOf(read(file).split(`${name} = [`)[1].split(']')[0], /'(\w+)'/g);
const keys = (file, name) =>
  allOf(read(file).split(`${name} = {`)[1].split('\n}')[0], /^ {2}(\w+):/gm);

const literal = sources.flatMap((file) =>
  allOf(read(file), /\bfields: \[((?:'[a-z]\w*'(?:, )?)+)\]/g).flatMap((list) =>
    allOf(list, /'(\w+)'/g),
  ),
);
const occurring = new Set([
  ...columns,
  ...asked,
  ...literal,
  ...constants('apps/api/src/features/cases/dto/export-cases.query.ts', 'EXPORT_COLUMNS'),
  ...keys('apps/api/src/platform/audit/audit-entries.queries.ts', 'FILTERS'),
]);

const WORDS = 'apps/admin/src/features/audit/field-words.ts';
const words = new Set(keys(WORDS, 'FIELDS'));
const technical = new Set(allOf(read(WORDS).split('TECHNICAL_FIELDS')[1], /'(\w+)'/g));
const hasWords = (field) => words.has(field) || technical.has(field);

test('every field of the trail has words or is the system’s own', () => {
  assert.ok(entities.size >= 5 && columns.length > 100 && asked.length > 20);
  assert.deepEqual(
    [...occurring].filter((field) => !hasWords(field)),
    [],
  );
});

test('nothing has words and is left out, and no word stands for a field that never occurs', () => {
  assert.deepEqual(
    [...words].filter((field) => technical.has(field)),
    [],
  );
  assert.deepEqual(
    [...words, ...technical].filter((field) => !occurring.has(field)),
    [],
  );
});

test('a field without words is found', () => {
  assert.equal(hasWords('bornOn'), true);
  assert.equal(hasWords('planted'), false);
});
