import { type PlainDate, plainDate } from '@qayidis/domain/kernel';
import type pg from 'pg';
import type { Config } from '../platform/config/index.js';
import { calendarOf } from '../features/calendars/public.js';
import { openKeyring } from '../platform/crypto/index.js';
import { DatabaseClient, useOurTypeParsers } from '../platform/database/index.js';
import { type Caseload, generateCases } from './cases/generate.js';
import { addOfficeWork } from './office.js';
import { addReadmissions } from './readmissions/add-readmissions.js';
import { insertReference } from './reference.js';

/** The caseload of the first start. */
const DEMO: Caseload = { cases: 120, seed: 2026, inFull: 120 };

/** Loads the demo where no account exists yet. @returns whether anything was loaded. */
export function loadDemoOnce(config: Config, caseload: Caseload = DEMO): Promise<boolean> {
  return asOwner(config, async (client) => {
    const { rows } = await client.query<{ used: boolean; today: PlainDate }>(
      'select exists (select 1 from users) as used, app.today() as today',
    );
    const [state] = rows;
    if (state === undefined || state.used) return false;
    const today = plainDate(state.today);
    const store = {
      query: async <Row>(sql: string, params: readonly unknown[] = []) =>
        (await client.query(sql, [...params])).rows as Row[],
    };
    const keyring = await openKeyring(store, 'NGO', config.masterKey);
    const reference = await insertReference(client, today, config.limits.passwordMemoryKib);
    const calendar = await calendarOf(store);
    await generateCases(client, reference, caseload, { today, keyring, calendar });
    await addOfficeWork(client, reference);
    const stateKeyring = await openKeyring(store, 'STATE', config.stateMasterKey);
    await addReadmissions(client, reference, { today, calendar, keyring: stateKeyring });
    // The first plans must not be made for empty tables.
    await client.query('analyze');
    return true;
  });
}

/** One transaction under the owner's login, whose policies let it fill every table. */
async function asOwner<T>(config: Config, work: (client: pg.Client) => Promise<T>): Promise<T> {
  useOurTypeParsers();
  const client = new DatabaseClient({ connectionString: config.databaseUrl ?? undefined });
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}
