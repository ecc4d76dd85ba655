import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../ids/index.js';

/** One destroyed key. */
export interface Erasure {
  readonly position: number;
  readonly dataKeyId: string;
  readonly erasedAt: string;
}

/**
 * The list of destroyed keys beside the database and outside its backups (E-12): a backup of last month still
 * holds the key, and a restore must not bring the person back.
 */
export const ledgerPath = (dataDir: string): string => join(dataDir, 'erasure-ledger.jsonl');

export async function appendErasures(dataDir: string, erasures: readonly Erasure[]): Promise<void> {
  if (erasures.length === 0) return;
  await mkdir(dataDir, { recursive: true });
  const lines = erasures.map((erasure) => `${JSON.stringify(erasure)}\n`).join('');
  await appendFile(ledgerPath(dataDir), lines, { mode: 0o600 });
}

/** Ids of the keys that the ledger names. */
export async function erasedKeys(dataDir: string): Promise<string[]> {
  return (await readErasures(dataDir)).map(({ dataKeyId }) => dataKeyId).filter(isUuid);
}

export async function readErasures(dataDir: string): Promise<Erasure[]> {
  const text = await readFile(ledgerPath(dataDir), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Erasure);
}
