import { type Config, type Environment, loadConfig } from '../platform/config/index.js';
import { EmbeddedPostgres } from '../platform/database/embedded/index.js';
import { embeddedSecrets } from './secrets.js';

/** The database and settings on which the product runs. */
export interface Installation {
  readonly config: Config;
  /** Settings of the processes that serve: never the owner's login. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** A server of one's own when DATABASE_URL is set, else the embedded one under the data folder. */
export async function openInstallation(env: Environment, dataDir: string): Promise<Installation> {
  if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== '')
    return { config: loadConfig(env), env: { ...env }, stop: () => Promise.resolve() };
  const { DB_OWNER_PASSWORD, ...keys } = embeddedSecrets(dataDir);
  // Faults of the settings are told before a server is started.
  const settings = { ...keys, ...env, EMBEDDED_DATABASE: 'on' };
  loadConfig(settings);
  const server = await EmbeddedPostgres.start({ dataDir, password: DB_OWNER_PASSWORD });
  const runtimeUrl = `postgres://127.0.0.1:${server.port}/qayidis`;
  return {
    config: loadConfig({ ...settings, DATABASE_URL: server.databaseUrl }),
    env: { ...settings, APP_DATABASE_URL: runtimeUrl },
    stop: () => server.stop(),
  };
}
