import { DataSource } from 'typeorm';
import type { Config } from '../config/index.js';
import { runtimeDataSourceOptions } from './data-source.js';
import { DatabaseNotUsable } from './database-not-usable.js';

/** PostgreSQL: invalid_password, also for a login that does not exist. */
const INVALID_PASSWORD = '28P01';

/** A connection as those who serve have it. @throws DatabaseNotUsable when their login is refused. */
export async function connectAsRuntime(config: Config): Promise<DataSource> {
  try {
    return await new DataSource(runtimeDataSourceOptions(config, [])).initialize();
  } catch (error) {
    if ((error as { code?: string }).code !== INVALID_PASSWORD) throw error;
    throw new DatabaseNotUsable(
      'The database refuses the password that DB_LOGIN_SECRET gives: set the secret of this database, or run npm run migrate to take over the new one.',
    );
  }
}
