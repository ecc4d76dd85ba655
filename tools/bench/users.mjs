// Many people at work, their sessions written directly: signing in is measured on its own.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

const USERS = 40;

/** @returns tokens of coordinators' sessions, and cases and names to ask for */
export async function prepare(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const tokens = [];
    for (let index = 0; index < USERS; index++)
      tokens.push(await session(client, await user(client)));
    const { rows: cases } = await client.query(
      `select c.id, p.family_name from cases c join persons p on p.id = c.principal_id
        where c.state <> 'ANONYMISED' order by md5(c.id::text) limit $1`,
      [USERS],
    );
    const { rows } = await client.query('select count(*)::int as count from cases');
    return { tokens, cases, count: rows[0].count };
  } finally {
    await client.end();
  }
}

/** Whoever was made here is told nothing at the next measurement. */
export const retire = (db) =>
  db.run(
    "update users set status = 'DISABLED' where email like 'bench-%@qayidis.example' and status = 'ACTIVE'",
  );

async function user(client) {
  const id = randomUUID();
  await client.query(
    `insert into users (id, email, name, role, organisation_id, programme_id, locale, status, password_hash)
     select $1, $2, 'Bench', role, organisation_id, programme_id, locale, status, password_hash
       from users where email = 'coordinator@qayidis.example'`,
    [id, `bench-${id}@qayidis.example`],
  );
  return id;
}

async function session(client, userId) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into sessions (id, user_id, token_hash, stage, client, created_at, authenticated_at,
       last_seen_at, expires_at, idle_seconds)
     values ($1, $2, $3, 'FULL', 'bench', app.now(), app.now(), app.now(), app.now() + interval '1 hour', 3600)`,
    [randomUUID(), userId, createHash('sha256').update(token).digest()],
  );
  return token;
}
