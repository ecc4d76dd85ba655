import { readFile } from 'node:fs/promises';
import type { CommitImportJob } from '../../src/features/imports/committing/commit-import.job.js';
import type { UndoImportJob } from '../../src/features/imports/committing/undo-import.job.js';
import type { CompareImportJob } from '../../src/features/imports/comparing/compare-import.job.js';
import type { ImportResponse } from '../../src/features/imports/dto/import.response.js';
import { ReadImportJob } from '../../src/features/imports/read-import.job.js';
import { newId } from '../../src/platform/ids/index.js';
import type { TestApp } from '../create-test-app.js';
import type { Team } from './case.factory.js';

/** A register of the fixtures. */
export const register = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/registers/${name}`, import.meta.url));

export type ImportJob =
  | typeof ReadImportJob
  | typeof CommitImportJob
  | typeof UndoImportJob
  | typeof CompareImportJob;

/** What the worker does with an import. @returns the import as its coordinator then sees it */
export async function workOn(
  { test, team }: { readonly test: TestApp; readonly team: Team },
  job: ImportJob,
  importId: string,
): Promise<ImportResponse> {
  const run = { requestId: newId(), isLastAttempt: false, id: newId(), attempt: 1 };
  await test.app.get<ReadImportJob>(job, { strict: false }).run({ importId }, run);
  return (await team.coordinator.call('get', `/imports/${importId}`).expect(200))
    .body as ImportResponse;
}
