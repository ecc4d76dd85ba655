import type { RowDecision } from '@qayidis/domain/import';
import type { Transaction } from '../../../platform/database/index.js';
import type { OpenVault, RegisterMentor, RowContent } from '../import-vault.js';
import type { ImportEntity } from '../import.entity.js';
import { mentorKey } from '../register-mentors.js';
import type { Titles } from './row-records.js';

/** A principal's row to be written, opened. */
export interface WaitingRow {
  readonly id: string;
  readonly row: number;
  readonly decision: RowDecision;
  readonly ref: string | null;
  readonly content: RowContent;
  readonly members: readonly WaitingMember[];
}

export interface WaitingMember {
  readonly id: string;
  readonly content: RowContent;
}

interface Stored {
  readonly id: string;
  readonly rowNumber: number;
  readonly decision: RowDecision;
  readonly ref: string | null;
  readonly cipher: string;
}

interface StoredMember {
  readonly id: string;
  readonly principalRow: number;
  readonly cipher: string;
}

export interface MentorAccount {
  readonly id: string;
  readonly organisationId: string | null;
}

/** What every chunk of one import needs. */
export interface CommitContext {
  readonly found: ImportEntity;
  readonly vault: OpenVault;
  readonly titles: Titles;
  readonly mentorOf: (name: string) => MentorAccount | null;
}

const WAITING = `
  select id, row_number as "rowNumber", decision, decision_ref as ref, cells_cipher as cipher from import_rows
   where import_id = $1 and kind = 'PRINCIPAL' and outcome is null order by row_number limit $2`;
const MEMBERS = `
  select id, principal_row as "principalRow", cells_cipher as cipher from import_rows
   where import_id = $1 and kind = 'MEMBER' and status <> 'REFUSED' and outcome is null
     and principal_row = any($2::integer[]) order by row_number`;

/** The next rows that nothing has become of yet: a repeated run goes on here. */
export async function waitingRows(
  tx: Transaction,
  { found, vault }: CommitContext,
  limit: number,
): Promise<WaitingRow[]> {
  const rows = await tx.query<Stored>(WAITING, [found.id, limit]);
  const members = await tx.query<StoredMember>(MEMBERS, [
    found.id,
    rows.map(({ rowNumber }) => rowNumber),
  ]);
  const familyOf = new Map<number, WaitingMember[]>();
  for (const { id, principalRow, cipher } of members) {
    const family = familyOf.get(principalRow) ?? [];
    family.push({ id, content: vault.openRow(id, cipher) });
    familyOf.set(principalRow, family);
  }
  return rows.map(({ id, rowNumber, decision, ref, cipher }) => ({
    id,
    row: rowNumber,
    decision,
    ref,
    content: vault.openRow(id, cipher),
    members: familyOf.get(rowNumber) ?? [],
  }));
}

/** Titles of the register's columns, so that a note keeps the register's own words. */
export function titlesOf(vault: OpenVault, found: ImportEntity): Titles {
  const { register, sheets } = vault.openReading(found.readingCipher);
  const sheet = sheets.find(({ name }) => name === register?.sheet);
  const header = sheet?.preview[register?.headerRow ?? -1] ?? [];
  return Object.fromEntries(
    Object.entries(register?.columns ?? {}).flatMap(([field, column]) => {
      const title = header[column]?.trim();
      return title ? [[field, title]] : [];
    }),
  );
}

/** From a name in the register to an account, by the mapping that the coordinator saw. */
export async function mentorFinder(
  tx: Transaction,
  mentors: readonly RegisterMentor[],
): Promise<CommitContext['mentorOf']> {
  const ids = mentors.map(({ userId }) => userId).filter((id) => id !== null);
  const accounts = await tx.query<MentorAccount>(
    `select id, organisation_id as "organisationId" from users
      where id = any($1::uuid[]) and role = 'MENTOR' and status = 'ACTIVE'`,
    [ids],
  );
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const byKey = new Map(
    mentors.map(({ name, userId }) => [mentorKey(name), byId.get(userId ?? '') ?? null]),
  );
  return (name) => byKey.get(mentorKey(name)) ?? null;
}
