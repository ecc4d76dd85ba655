import { once } from 'node:events';
import type { Socket } from 'node:net';
import type pg from 'pg';

/** The part of the driver's connection that COPY needs; public by its documentation of "submittables". */
interface Wire {
  readonly stream: Socket;
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/** Rows moved, as the server's closing word "COPY 42" tells. */
const countIn = (text: string): number => Number(/^COPY (\d+)/.exec(text)?.[1] ?? Number.NaN);

/** What the driver calls on a running COPY; any other answer of the server is an error of ours. */
abstract class Copy {
  private settle!: { done: (rows: number) => void; failed: (error: Error) => void };
  private error: Error | undefined;
  private rows = Number.NaN;
  /** Rows moved, once the server is ready for the next statement. */
  readonly finished = new Promise<number>((done, failed) => {
    this.settle = { done, failed };
  });

  constructor(private readonly sql: string) {
    // Whoever waits for the data sees the failure there first.
    this.finished.catch(() => undefined);
  }

  submit(wire: Wire): void {
    this.begin(wire);
    wire.query(this.sql);
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = countIn(text);
  }

  handleError(error: Error): void {
    this.error ??= error;
    this.ended(error);
    this.settle.failed(error);
  }

  handleReadyForQuery(): void {
    if (this.error !== undefined) return;
    this.ended(undefined);
    this.settle.done(this.rows);
  }

  protected abstract begin(wire: Wire): void;
  protected abstract ended(error: Error | undefined): void;
}

/** Chunks that may wait before the server is asked to pause. */
const HIGH_WATER = 64;

/** `COPY ... TO STDOUT` as a stream of chunks; a slow reader slows the server. */
class CopyOut extends Copy implements AsyncIterableIterator<Buffer> {
  private readonly waiting: Buffer[] = [];
  private wire: Wire | undefined;
  private over = false;
  private failure: Error | undefined;
  private wake: (() => void) | undefined;

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.waiting.push(chunk);
    if (this.waiting.length >= HIGH_WATER) this.wire?.stream.pause();
    this.wake?.();
  }

  async next(): Promise<IteratorResult<Buffer>> {
    for (;;) {
      const value = this.waiting.shift();
      if (value !== undefined) return { done: false, value };
      if (this.failure !== undefined) throw this.failure;
      if (this.over) return { done: true, value: undefined };
      this.wire?.stream.resume();
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  protected begin(wire: Wire): void {
    this.wire = wire;
  }

  protected ended(error: Error | undefined): void {
    this.failure = error;
    this.over = true;
    this.wake?.();
  }
}

/** `COPY ... FROM STDIN`, fed from chunks. */
class CopyIn extends Copy {
  constructor(
    sql: string,
    private readonly source: AsyncIterable<Buffer>,
  ) {
    super(sql);
  }

  handleCopyInResponse(wire: Wire): void {
    void this.feed(wire);
  }

  protected begin(): void {
    // The server asks for the data by its copy response.
  }

  protected ended(): void {
    // Nobody else waits.
  }

  private async feed(wire: Wire): Promise<void> {
    try {
      for await (const chunk of this.source) {
        wire.sendCopyFromChunk(chunk);
        if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
      }
      wire.endCopyFrom();
    } catch (error) {
      wire.sendCopyFail(error instanceof Error ? error.message : 'unreadable');
    }
  }
}

/** Runs `COPY (...) TO STDOUT`; read `chunks` to the end, then ask `rows`. */
export function copyOut(
  client: pg.ClientBase,
  sql: string,
): { chunks: AsyncIterable<Buffer>; rows: Promise<number> } {
  const copy = new CopyOut(sql);
  client.query(copy as unknown as pg.Submittable);
  return { chunks: copy, rows: copy.finished };
}

/** Runs `COPY ... FROM STDIN` and gives the number of rows. */
export function copyIn(
  client: pg.ClientBase,
  sql: string,
  source: AsyncIterable<Buffer>,
): Promise<number> {
  const copy = new CopyIn(sql, source);
  client.query(copy as unknown as pg.Submittable);
  return copy.finished;
}
