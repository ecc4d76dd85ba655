import { plainDate } from '@qayidis/domain/kernel';
import pg from 'pg';
import type { Config } from '../platform/config/index.js';
import { insertReference } from './reference.js';

/** Loads the demo where no account exists yet. @returns whether anything was loaded. */
export async function loadDemoOnce(config: Config): Promise<boolean> {
  const client = new pg.Client({ connectionString: config.databaseUrl ?? undefined });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ used: boolean; today: string }>(
      'select exists (select 1 from users) as used, app.today()::text as today',
    );
    const state = rows[0];
    if (state === undefined || state.used) return false;
    await insertReference(client, plainDate(state.today), config.limits.passwordMemoryKib);
    await client.query('commit');
    return true;
  } finally {
    await client.end();
  }
}
