import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Product } from './own-product';

/** In this line of its file a server of PostgreSQL says on which port it listens. */
const PORT_LINE = 3;

/** As the owner of the tables, whom no program that serves has: it is the test that plays with time. */
async function asOwner<Answer>(
  { dataDir }: Product,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
    readonly DB_OWNER_PASSWORD: string;
  };
  const lines = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const client = new Client({
    host: '127.0.0.1',
    port: Number(lines[PORT_LINE]),
    user: 'qayidis_owner',
    password: secrets.DB_OWNER_PASSWORD,
    database: 'qayidis',
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The clock of the product shows this morning in Baku, at five past eight. */
export const wakeUpOn = (product: Product, day: string): Promise<unknown> =>
  asOwner(product, (client) =>
    client.query(
      `insert into app.clock_offset (amount) values ($1::timestamptz - now())
       on conflict (only_row) do update set amount = excluded.amount`,
      [`${day}T08:05:00+04:00`],
    ),
  );

/** Whether the morning mail of this day is decided for everybody, and none of it still waits to be sent. */
export const isMorningOver = (product: Product, day: string): Promise<boolean> =>
  asOwner(product, async (client) => {
    const { rows } = await client.query<{ open: boolean }>(
      `select exists (select 1 from users u where u.status = 'ACTIVE' and not exists (
            select 1 from notice_letters l
             where l.recipient_id = u.id and l.kind = 'DIGEST' and l.local_day = $1))
          or exists (select 1 from mail_messages where state in ('QUEUED', 'SENDING')) as open`,
      [day],
    );
    return rows[0]?.open === false;
  });

export function dayAfter(day: string, days: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
