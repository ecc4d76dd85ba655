import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut and restored: what a restart or a broken network looks like. */
export class InterruptibleDatabase {
  private readonly sockets = new Set<Socket>();
  private state: 'OPEN' | 'CUT' | 'SWALLOWING' = 'OPEN';
  private readonly server = createServer((client) => this.join(client));

  private constructor(private readonly target: URL) {}

  static async before(databaseUrl: string): Promise<InterruptibleDatabase> {
    const way = new InterruptibleDatabase(new URL(databaseUrl));
    await new Promise<void>((resolve) => way.server.listen(0, '127.0.0.1', resolve));
    return way;
  }

  /** The same database by this way. */
  get url(): string {
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  interrupt(): void {
    this.state = 'CUT';
    for (const socket of this.sockets) socket.destroy();
  }

  /** From now on everything is lost and nobody told; what was open stays so and silent, even when it is restored. */
  swallow(): void {
    this.state = 'SWALLOWING';
    for (const socket of this.sockets) socket.unpipe().pause();
  }

  restore(): void {
    this.state = 'OPEN';
  }

  async close(): Promise<void> {
    this.interrupt();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.state === 'CUT') {
      client.destroy();
      return;
    }
    if (this.state === 'SWALLOWING') {
      this.sockets.add(client);
      client.on('error', () => undefined);
      return;
    }
    const database = connect(Number(this.target.port), this.target.hostname);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
