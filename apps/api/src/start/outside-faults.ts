import { connect } from 'node:net';
import { CannotStart } from './preflight.js';

/** What to do about a server of one's own that cannot be used, by the code of Node or of PostgreSQL. */
const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there: check host and port, and that the server runs.',
  ENOTFOUND: 'its host is not known: check the name.',
  EAI_AGAIN: 'its host cannot be looked up now: check the name and the network.',
  ETIMEDOUT: 'the server does not answer in time: check host, port and firewall.',
  '28P01': 'the server refuses the user or the password.',
  '28000': 'the server refuses the user: check the user and the rules of access of the server.',
  '3D000': 'there is no database of that name: create it, owned by the user of the address.',
  '42501':
    'its user may not do what the setup needs: it must own the database and may create roles (docker/postgres/roles.sql).',
};

/** The sentence for a fault of the server that DATABASE_URL names; undefined for a fault of another kind. */
export function databaseSentence(error: unknown): string | undefined {
  const remedy = REMEDIES[String((error as { code?: unknown } | null)?.code)];
  return remedy && `The database that DATABASE_URL names cannot be used: ${remedy}`;
}

const ANSWER_WITHIN_MS = 3000;

/** @throws CannotStart when nothing listens where REDIS_URL points: jobs would pile up unseen. */
export async function refuseDeadRedis(redisUrl: string | null): Promise<void> {
  if (redisUrl === null) return;
  const { hostname, port } = new URL(redisUrl);
  const code = await new Promise<string | undefined>((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || 6379),
      timeout: ANSWER_WITHIN_MS,
    });
    const end = (fault?: string): void => {
      socket.destroy();
      resolve(fault);
    };
    socket.once('connect', () => end());
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'ECONNREFUSED'));
  });
  if (code === undefined) return;
  throw new CannotStart(
    `The Redis that REDIS_URL names cannot be used: ${REMEDIES[code] ?? `${code}.`} Or leave REDIS_URL empty: jobs then run on PostgreSQL.`,
  );
}
