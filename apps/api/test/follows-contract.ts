import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'supertest';
import { ContractHolder } from '../src/platform/openapi/index.js';
import { ContractSchemas, type Schema } from './contract-schemas.js';
import type { TestApp } from './create-test-app.js';

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Responses = Readonly<Record<string, { readonly content?: Content }>>;

interface Contract {
  readonly schemas: ContractSchemas;
  readonly operations: readonly { method: string; address: RegExp; responses: Responses }[];
}

const contracts = new WeakMap<TestApp, Contract>();
/** Making it takes longer than most tests do; it is the same in every application with the product's features. */
let ofProduct: Contract | undefined;

function contractFor(app: TestApp): Contract {
  if (app.isProduct) return (ofProduct ??= read(app));
  const contract = contracts.get(app) ?? read(app);
  contracts.set(app, contract);
  return contract;
}

/** @throws Error when an answer has a status, a type or a field that the contract does not name. */
export function followsContract(
  app: TestApp,
  method: string,
  path: string,
  response: Response,
): void {
  const contract = contractFor(app);
  const address = path.split('?')[0] ?? path;
  const operation = contract.operations.find(
    (candidate) => candidate.method === method && candidate.address.test(address),
  );
  if (operation === undefined) return;
  const answer = operation.responses[response.status] ?? operation.responses['default'];
  const type = response.headers['content-type']?.split(';')[0];
  const faults = judge(contract.schemas, answer?.content, type, response);
  if (faults.length === 0) return;
  const what = `${method.toUpperCase()} ${path} answered ${response.status} ${type ?? 'nothing'}`;
  throw new Error(`${what}, against the contract:\n${faults.join('\n')}`);
}

function judge(
  schemas: ContractSchemas,
  content: Content | undefined,
  type: string | undefined,
  response: Response,
): string[] {
  if (content === undefined || Object.keys(content).length === 0)
    return type === 'application/json' && response.text !== ''
      ? ['a body where none is named']
      : [];
  const media = content[type ?? ''];
  if (media === undefined) return [`only ${Object.keys(content).join(', ')} is named`];
  if (media.schema === undefined || type?.endsWith('json') !== true) return [];
  return schemas.faults(media.schema, JSON.parse(response.text));
}

function read(app: TestApp): Contract {
  const document = contractOf(app);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const address = new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      return [{ method, address, responses: operation.responses as Responses, path }];
    }),
  );
  // Fixed addresses before those with parameters: /cases/search is no id.
  operations.sort((a, b) => a.path.split('{').length - b.path.split('{').length);
  return { schemas: new ContractSchemas(document), operations };
}

export function contractOf(app: TestApp): OpenAPIObject {
  const document = app.app.get(ContractHolder, { strict: false }).document();
  if (document === null) throw new Error('The application has no contract');
  return document;
}
