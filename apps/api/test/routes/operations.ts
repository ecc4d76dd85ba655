import type { Permission } from '@qayidis/domain/permissions';
import type { Schema } from '../contract-schemas.js';
import type { TestApp } from '../create-test-app.js';
import { contractOf } from '../follows-contract.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** One route as the contract describes it. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly permission: Permission | 'public';
  readonly parameters: readonly Parameter[];
  /** Schema of the JSON body; undefined where there is none, or where it is a file. */
  readonly body: Schema | undefined;
  readonly takesFile: boolean;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every route of the running application. A new route is covered by the tests of this folder by itself. */
export function operationsOf(app: TestApp): Operation[] {
  return Object.entries(contractOf(app).paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as unknown as RawOperation | undefined;
      if (operation === undefined) return [];
      const content = operation.requestBody?.content ?? {};
      return [
        {
          id: operation.operationId,
          method,
          path,
          permission: operation['x-permission'],
          parameters: operation.parameters ?? [],
          body: content['application/json']?.schema,
          takesFile: 'multipart/form-data' in content,
        },
      ];
    }),
  );
}

interface RawOperation {
  readonly operationId: string;
  readonly 'x-permission': Permission | 'public';
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
}

/** The address with each id replaced. */
export const addressOf = ({ path }: Operation, idOf: (name: string) => string): string =>
  path.replace(/\{([^}]+)\}/g, (_whole, name: string) => encodeURIComponent(idOf(name)));
