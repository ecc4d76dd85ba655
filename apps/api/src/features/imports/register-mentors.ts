import { Injectable } from '@nestjs/common';
import type { UnderstoodRow } from '@qayidis/domain/import';
import { searchKey } from '@qayidis/domain/names';
import type { Transaction } from '../../platform/database/index.js';
import { ImportVault, type RegisterMentor } from './import-vault.js';

/** The words of a name in any order and spelling: "Aliyeva L." is nobody, "Leyla Əliyeva" is "Aliyeva Leyla". */
export const mentorKey = (name: string): string => searchKey(name).split(' ').sort().join(' ');

/** The register's column of mentors against the accounts of the programme (decisions.md D-19). */
@Injectable()
export class RegisterMentors {
  constructor(private readonly vault: ImportVault) {}

  async of(
    tx: Transaction,
    programmeId: string,
    rows: readonly UnderstoodRow[],
  ): Promise<RegisterMentor[]> {
    const found = new Map<string, { name: string; rows: number }>();
    for (const { cells } of rows) {
      const name = cells.MENTOR?.understood?.trim() ?? '';
      if (name === '') continue;
      const entry = found.get(mentorKey(name)) ?? { name, rows: 0 };
      found.set(mentorKey(name), { ...entry, rows: entry.rows + 1 });
    }
    const accounts = await this.accounts(tx, programmeId);
    const chosen = await this.remembered(tx, programmeId, [...found.keys()]);
    return [...found]
      .map(([key, entry]) => ({
        ...entry,
        userId: (chosen.has(key) ? chosen : accounts).get(key) ?? null,
      }))
      .sort((a, b) => b.rows - a.rows);
  }

  /** Keeps what a person said of these names for the next register (IMP-37). */
  async remember(
    tx: Transaction,
    programmeId: string,
    mentors: readonly Pick<RegisterMentor, 'name' | 'userId'>[],
  ): Promise<void> {
    const rows = mentors.map(({ name, userId }) => ({
      digest: this.digest(mentorKey(name)).toString('hex'),
      userId,
    }));
    await tx.query(
      `insert into import_mentors (programme_id, name_digest, user_id, updated_at)
       select $1, decode(x.digest, 'hex'), x."userId", app.now()
         from jsonb_to_recordset($2::jsonb) as x(digest text, "userId" uuid)
       on conflict (programme_id, name_digest) do update set user_id = excluded.user_id, updated_at = excluded.updated_at`,
      [programmeId, JSON.stringify(rows)],
    );
  }

  /** Named apart from the digests of rows and titles. */
  private digest(key: string): Buffer {
    return this.vault.digest(`MENTOR:${key}`);
  }

  /** By key of name; null: a person said that it is nobody. An account that can no longer be given cases is forgotten. */
  private async remembered(
    tx: Transaction,
    programmeId: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>> {
    const keyOf = new Map(keys.map((key) => [this.digest(key).toString('hex'), key]));
    const rows = await tx.query<{ digest: string; userId: string | null }>(
      `select encode(m.name_digest, 'hex') as digest, m.user_id as "userId" from import_mentors m
        where m.programme_id = $1 and encode(m.name_digest, 'hex') = any($2::text[])
          and (m.user_id is null or exists (select 1 from users u where u.id = m.user_id
                and u.role = 'MENTOR' and u.status = 'ACTIVE' and u.programme_id = m.programme_id))`,
      [programmeId, [...keyOf.keys()]],
    );
    return new Map(rows.map(({ digest, userId }) => [keyOf.get(digest) ?? '', userId]));
  }

  /** From a name in the register to the name of the account that it is, as mapped; null: nobody's. */
  async accountNames(
    tx: Transaction,
    mentors: readonly RegisterMentor[],
  ): Promise<(name: string) => string | null> {
    const ids = mentors.flatMap(({ userId }) => userId ?? []);
    const accounts = await tx.query<{ id: string; name: string }>(
      "select id, name from users where id = any($1::uuid[]) and role = 'MENTOR' and status = 'ACTIVE'",
      [ids],
    );
    const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
    const byKey = new Map(
      mentors.map(({ name, userId }) => [mentorKey(name), nameOf.get(userId ?? '') ?? null]),
    );
    return (name) => byKey.get(mentorKey(name)) ?? null;
  }

  private async accounts(
    tx: Transaction,
    programmeId: string,
  ): Promise<ReadonlyMap<string, string | null>> {
    const mentors = await tx.query<{ id: string; name: string }>(
      `select id, name from users where role = 'MENTOR' and status = 'ACTIVE' and programme_id = $1`,
      [programmeId],
    );
    const byName = new Map<string, string | null>();
    for (const { id, name } of mentors) {
      const key = mentorKey(name);
      // Two accounts of one name: a person has to say which.
      byName.set(key, byName.has(key) ? null : id);
    }
    return byName;
  }
}
