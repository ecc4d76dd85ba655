import { hkdfSync } from 'node:crypto';
import type { Config } from '../config/index.js';
import type { LoginRole } from './roles.js';

/** The password of a login role, derived so that no process has to be told it (decisions.md E-03). */
export function loginPassword(role: LoginRole, dbLoginSecret: string): string {
  const bytes = hkdfSync('sha256', dbLoginSecret, 'qayidis-database-login', role, 32);
  return Buffer.from(bytes).toString('base64url');
}

/** The address under which a login role connects. @throws Error when no database address is set. */
export function loginUrl(role: LoginRole, config: Config): string {
  const base = config.appDatabaseUrl ?? config.databaseUrl;
  if (base === null) throw new Error('DATABASE_URL is not set');
  const url = new URL(base);
  url.username = role;
  url.password = loginPassword(role, config.dbLoginSecret);
  return url.toString();
}
