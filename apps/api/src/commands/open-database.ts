import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { type Config, type Environment, loadConfig } from '../platform/config/index.js';
import { runningPort } from '../platform/database/embedded/index.js';
import { runtimeDataSourceOptions, UnitOfWork } from '../platform/database/index.js';
import { openInstallation } from '../start/installation.js';
import { embeddedSecrets } from '../start/secrets.js';
import { CommandRefused } from './command-refused.js';

/** The installation that a command works on. */
export interface OpenDatabase {
  readonly config: Config;
  readonly work: UnitOfWork;
  readonly close: () => Promise<void>;
}

/**
 * The database of DATABASE_URL, else the embedded one of the data folder: the running server where the product
 * is up, otherwise one of our own until the command ends.
 * @throws CommandRefused when the data folder holds no installation.
 */
export async function openDatabase(env: Environment): Promise<OpenDatabase> {
  const { config, stop } = await openSettings(env);
  const { work, close } = await connect(config);
  return { config, work, close: () => close().finally(stop) };
}

/** The unit of work on a database that is provisioned. */
export async function connect(config: Config): Promise<Pick<OpenDatabase, 'work' | 'close'>> {
  const source = await new DataSource(runtimeDataSourceOptions(config, [])).initialize();
  return { work: new UnitOfWork(source, config), close: () => source.destroy() };
}

/** The settings, and the server where the command has to bring it up itself. */
export async function openSettings(
  env: Environment,
): Promise<{ config: Config; stop: () => Promise<void> }> {
  const none = { stop: () => Promise.resolve() };
  if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== '')
    return { config: loadConfig(env), ...none };
  const dataDir = resolve(env.DATA_DIR ?? '.data');
  if (!existsSync(join(dataDir, 'secrets.json')))
    throw new CommandRefused(
      `There is no installation in ${dataDir}: set DATA_DIR or DATABASE_URL, or run npm start once.`,
    );
  const port = runningPort(dataDir);
  if (port === null) {
    const installation = await openInstallation(env, dataDir);
    return { config: installation.config, stop: () => installation.stop() };
  }
  const { DB_OWNER_PASSWORD, ...keys } = embeddedSecrets(dataDir);
  const settings = { ...keys, ...env, DATA_DIR: dataDir, EMBEDDED_DATABASE: 'on' };
  const url = `postgres://qayidis_owner:${DB_OWNER_PASSWORD}@127.0.0.1:${port}/qayidis`;
  return { config: loadConfig({ ...settings, DATABASE_URL: url }), ...none };
}
