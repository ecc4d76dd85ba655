import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, type Environment, loadConfig } from '../platform/config/index.js';
import { runningPort } from '../platform/database/embedded/index.js';
import { connectAsRuntime, refuseEmptyDatabase, UnitOfWork } from '../platform/database/index.js';
import { hasOwnServer, openInstallation, settingsOf } from '../start/installation.js';
import { embeddedSecrets, refuseLostSecrets } from '../start/secrets.js';
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
 * @throws DatabaseNotUsable when the database is not set up.
 */
export async function openDatabase(env: Environment): Promise<OpenDatabase> {
  const { config, stop } = await openSettings(env);
  try {
    await refuseEmptyDatabase(config);
    const { work, close } = await connect(config);
    const closeBoth = async () => {
      try {
        await close();
      } finally {
        await stop();
      }
    };
    return { config, work, close: closeBoth };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The unit of work on a database that is provisioned. */
async function connect(config: Config): Promise<Pick<OpenDatabase, 'work' | 'close'>> {
  const source = await connectAsRuntime(config);
  return { work: new UnitOfWork(source, config), close: () => source.destroy() };
}

/** What is made of a database that is provisioned and closed afterwards. */
export async function withDatabase<Made>(
  config: Config,
  make: (work: UnitOfWork) => Promise<Made>,
): Promise<Made> {
  const { work, close } = await connect(config);
  try {
    return await make(work);
  } finally {
    await close();
  }
}

/** What a command does about a data folder that holds no installation: it makes one, or refuses with a sentence. */
type WhenAbsent = 'MAKE' | ((dataDir: string) => string);

const nothingToWorkOn = (dataDir: string): string =>
  `There is no installation in ${dataDir}: set DATA_DIR or DATABASE_URL, or run npm start once.`;

/** The settings, and the server where the command has to bring it up itself. */
export async function openSettings(
  env: Environment,
  whenAbsent: WhenAbsent = nothingToWorkOn,
): Promise<{ config: Config; stop: () => Promise<void> }> {
  const none = { stop: () => Promise.resolve() };
  if (hasOwnServer(env)) return { config: loadConfig(env), ...none };
  const { dataDir } = settingsOf(env);
  refuseLostSecrets(dataDir);
  if (whenAbsent !== 'MAKE' && !existsSync(join(dataDir, 'secrets.json')))
    throw new CommandRefused(whenAbsent(dataDir));
  const port = runningPort(dataDir);
  if (port === null) {
    const installation = await openInstallation(env, dataDir);
    return { config: installation.config, stop: () => installation.stop().then(() => undefined) };
  }
  const { DB_OWNER_PASSWORD, ...keys } = embeddedSecrets(dataDir);
  const settings = { ...keys, ...env, DATA_DIR: dataDir, EMBEDDED_DATABASE: 'on' };
  const url = `postgres://qayidis_owner:${DB_OWNER_PASSWORD}@127.0.0.1:${port}/qayidis`;
  return { config: loadConfig({ ...settings, DATABASE_URL: url }), ...none };
}
