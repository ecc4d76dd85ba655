import type { Socket } from 'node:net';
import pg from 'pg';

/**
 * A connection whose loss never ends the process. A client of node-postgres throws what it is told outside a
 * query ("terminating connection") unless somebody listens; between the moment it is connected and the moment
 * its user listens, nobody does. This one listens to itself from the beginning; its next query tells the user.
 */
export class DatabaseClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }

  /**
   * How long the server may say nothing from now on; then the connection counts as lost, and whoever waits is told. A
   * network that swallows everything would end it only after a quarter of an hour.
   * @param ms 0: for ever
   */
  allowSilence(ms: number): void {
    const { stream } = this.connection as unknown as { readonly stream: Socket };
    stream.setTimeout(ms);
    if (stream.listenerCount('timeout') > 0) return;
    stream.on('timeout', () => {
      stream.destroy(Object.assign(new Error('The database is silent'), { code: 'ETIMEDOUT' }));
    });
  }
}

/** A pool of such connections; the loss of an idle one is told by the next query. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, Client: DatabaseClient });
  pool.on('error', () => undefined);
  return pool;
}
