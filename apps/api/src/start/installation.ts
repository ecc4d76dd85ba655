import { type Config, type Environment, loadConfig } from '../platform/config/index.js';
import { EmbeddedPostgres } from '../platform/database/embedded/index.js';
import { embeddedSecrets, newSecrets } from './secrets.js';

/** The database and settings on which the product runs. */
export interface Installation {
  readonly config: Config;
  /** Settings of the processes that serve: never the owner's login. */
  readonly env: NodeJS.ProcessEnv;
  /** An embedded server that dies is started again from now on, and `say` told. */
  keepAlive(say: (sentence: string) => void): void;
  /** @returns whether the database was left clean; a server of one's own is left as it is. */
  stop(): Promise<boolean>;
}

export const hasOwnServer = (env: Environment): boolean => (env.DATABASE_URL ?? '') !== '';

/** The settings before anything is made or started. @throws ConfigError naming every fault at once. */
export const settingsOf = (env: Environment): Config =>
  loadConfig(hasOwnServer(env) ? env : { ...newSecrets(), ...env, EMBEDDED_DATABASE: 'on' });

/** A server of one's own when DATABASE_URL is set, else the embedded one under the data folder. */
export async function openInstallation(env: Environment, dataDir: string): Promise<Installation> {
  if (hasOwnServer(env)) return onOwnServer(env);
  const { DB_OWNER_PASSWORD, ...keys } = embeddedSecrets(dataDir);
  // Faults of the settings are told before a server is started.
  const settings = { ...keys, ...env, EMBEDDED_DATABASE: 'on' };
  loadConfig(settings);
  const server = await EmbeddedPostgres.start({ dataDir, password: DB_OWNER_PASSWORD });
  return {
    config: loadConfig({ ...settings, DATABASE_URL: server.databaseUrl }),
    env: servingSettings(settings, server.databaseUrl),
    keepAlive: (say) => server.keepAlive(say),
    stop: () => server.stop(),
  };
}

function onOwnServer(env: Environment): Installation {
  return {
    config: loadConfig(env),
    env: servingSettings(env, env.DATABASE_URL ?? ''),
    keepAlive: () => undefined,
    stop: () => Promise.resolve(true),
  };
}

/** The owner's address without the owner: those who serve sign in with a login that they derive themselves. */
function servingSettings(env: Environment, ownerUrl: string): NodeJS.ProcessEnv {
  const place = new URL(ownerUrl);
  place.username = '';
  place.password = '';
  const { DATABASE_URL: _, APP_DATABASE_URL, ...settings } = env;
  return { ...settings, APP_DATABASE_URL: APP_DATABASE_URL || place.href };
}
