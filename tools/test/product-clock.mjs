// `product-clock.mjs set DATA_DIR INSTANT` moves the clock of a product on an embedded database; `over DATA_DIR DAY` says
// whether its morning mail of a day is decided for everybody, and none of it still waits to be sent. As the owner of the
// tables, whom no program that serves has: it is a test that plays with time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** In this line of its file a server of PostgreSQL says on which port it listens. */
const PORT_LINE = 3;
const SET = `insert into app.clock_offset (amount) values ($1::timestamptz - now())
  on conflict (only_row) do update set amount = excluded.amount`;
const OPEN = `select exists (select 1 from users u where u.status = 'ACTIVE' and not exists (
      select 1 from notice_letters l
       where l.recipient_id = u.id and l.kind = 'DIGEST' and l.local_day = $1))
    or exists (select 1 from mail_messages where state in ('QUEUED', 'SENDING')) as open`;

const [command, dataDir, value] = process.argv.slice(2);
const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
const lines = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
const client = new pg.Client({
  host: '127.0.0.1',
  port: Number(lines[PORT_LINE]),
  user: 'qayidis_owner',
  password: secrets.DB_OWNER_PASSWORD,
  database: 'qayidis',
});
await client.connect();
const { rows } = await client.query(command === 'set' ? SET : OPEN, [value]);
await client.end();
process.stdout.write(rows[0]?.open === false ? 'over' : 'open');
