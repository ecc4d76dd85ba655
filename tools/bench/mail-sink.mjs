// A mail server of our own that takes everything, and the floor: the same letters by BullMQ alone.
import { randomUUID } from 'node:crypto';
import { createPostgresBackend, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { until } from './reminders.mjs';

/** @returns `url`; `letters`: each as it came with the moment at which it was there */
export async function startMailSink() {
  const letters = [];
  const server = new SMTPServer({
    authOptional: true,
    // Else it asks a name server for every caller, and that is what would be measured.
    disableReverseLookup: true,
    closeTimeout: 100,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push({ raw: Buffer.concat(chunks), at: performance.now() });
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    letters,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const ADD = `select bullmq.add_job('bench', id::text, 'bench', '{}', jsonb_build_object('jobId', id::text, 'attempts', 1),
    0, 0, (extract(epoch from clock_timestamp()) * 1000)::bigint, 1, null, null, null, null, null, false)
  from unnest($1::uuid[]) id`;

/** As many jobs in one transaction, four at a time as in the product, each handing over a letter that is written already. */
export async function byBullmqAlone(ownerUrl, sink, count, raw) {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 4,
    options: '-c search_path=bullmq',
  });
  const transport = createTransport({ url: sink.url, pool: true, maxConnections: 4 });
  const envelope = { from: 'no-reply@example.org', to: ['someone@example.org'] };
  const hand = () => transport.sendMail({ envelope, raw });
  const worker = new Worker(
    'bench',
    hand,
    { connection: pool, concurrency: 4 },
    createPostgresBackend,
  );
  await worker.waitUntilReady();
  const before = sink.letters.length;
  const start = performance.now();
  await pool.query(ADD, [Array.from({ length: count }, () => randomUUID())]);
  await until(() => sink.letters.length >= before + count, 10);
  const times = sink.letters.slice(before).map(({ at }) => at - start);
  await worker.close();
  transport.close();
  await pool.query("delete from bullmq.job where queue = 'bench'").catch(() => undefined);
  await pool.end();
  return times;
}
