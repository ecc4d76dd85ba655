const ENCRYPTED = new Set(['require', 'verify-ca', 'verify-full']);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether nobody on the way can read a connection to this address: it is encrypted, or never leaves the machine.
 * node-postgres encrypts for these modes without a way back to clear text, and not at all without a mode; the last
 * of several parameters counts, and `host` counts more than the host of the address.
 */
export function isSafeOnTheWay(databaseUrl: string | null): boolean {
  if (databaseUrl === null) return true;
  const { hostname, searchParams } = new URL(databaseUrl);
  const host = searchParams.getAll('host').at(-1) ?? decodeURIComponent(hostname);
  const isLocal = LOOPBACK.test(host) || host.startsWith('/');
  return isLocal || ENCRYPTED.has(searchParams.getAll('sslmode').at(-1) ?? '');
}
