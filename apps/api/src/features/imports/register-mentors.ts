import { Injectable } from '@nestjs/common';
import type { UnderstoodRow } from '@qayidis/domain/import';
import { searchKey } from '@qayidis/domain/names';
import type { Transaction } from '../../platform/database/index.js';
import type { RegisterMentor } from './import-vault.js';

/** The words of a name in any order and spelling: "Aliyeva L." is nobody, "Leyla Əliyeva" is "Aliyeva Leyla". */
export const mentorKey = (name: string): string => searchKey(name).split(' ').sort().join(' ');

/** The register's column of mentors against the accounts of the programme (decisions.md D-19). */
@Injectable()
export class RegisterMentors {
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
    return [...found]
      .map(([key, entry]) => ({ ...entry, userId: accounts.get(key) ?? null }))
      .sort((a, b) => b.rows - a.rows);
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
