import { once } from 'node:events';

/** The server stops when its standard input closes; so it does when a run is killed. */
export default async function globalTeardown() {
  const server = globalThis.databaseServer;
  if (server === undefined || server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.stdin.end();
  await gone;
}
