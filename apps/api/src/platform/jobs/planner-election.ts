import { DatabaseClient } from '../database/clients.js';

/** Session lock that the one planner of an installation holds. */
export const PLANNER_LOCK = 815_010;

/**
 * Elects one planner among all worker processes by a session lock in PostgreSQL: whoever holds it plans; when
 * its process or connection ends, the server frees it and another takes over. A network that swallows everything ends
 * no connection, for hours: the server frees the lock of one that has not asked for some time, and who gets no answer
 * does not plan.
 */
export class PlannerElection {
  private client: DatabaseClient | undefined;

  /** @param silenceMs longest silence after which each side takes the other for lost */
  constructor(
    private readonly connectionString: string,
    private readonly silenceMs: number,
  ) {}

  /**
   * True while this process is the planner; asks the server each time, so that a lost connection is noticed.
   * @throws Error of the connection, after which this process is not the planner.
   */
  async isElected(): Promise<boolean> {
    try {
      const client = this.client ?? (await this.connect());
      const { rows } = await client.query<{ held: boolean }>(
        `select exists (select 1 from pg_locks where locktype = 'advisory' and objid::bigint = $1::bigint
            and pid = pg_backend_pid() and granted) or pg_try_advisory_lock($1::bigint) as held`,
        [PLANNER_LOCK],
      );
      return rows[0]?.held === true;
    } catch (error) {
      await this.resign();
      throw error;
    }
  }

  async resign(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<DatabaseClient> {
    const client = new DatabaseClient({
      connectionString: this.connectionString,
      application_name: 'qayidis-planner',
      connectionTimeoutMillis: 2000,
      query_timeout: this.silenceMs,
      options: `-c idle_session_timeout=${this.silenceMs}`,
    });
    // A cut connection must not end the process; the next question finds out.
    client.on('error', () => void this.resign());
    await client.connect();
    this.client = client;
    return client;
  }
}
