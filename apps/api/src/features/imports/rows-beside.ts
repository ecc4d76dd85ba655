import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import type { OpenVault } from './import-vault.js';
import { MatchedPersons, type MatchSide } from './matched-persons.js';
import { RegisterMentors } from './register-mentors.js';
import { spellCells } from './row-cells.js';

interface Counted {
  readonly id: string;
  readonly members: number;
  readonly caseNumber: string | null;
}

/** What is shown of a row that does not stand in it. */
export interface Beside {
  readonly counted: ReadonlyMap<string, Counted>;
  readonly matchOf: ReadonlyMap<string, MatchSide>;
  readonly mentorOf: (name: string) => string | null;
}

const COUNTED = `
  select r.id, c.number as "caseNumber",
         (select count(*)::int from import_rows m
           where m.import_id = r.import_id and m.kind = 'MEMBER' and m.principal_row = r.row_number
             and r.kind = 'PRINCIPAL') as members
    from import_rows r left join cases c on c.id = r.result_case_id where r.id = any($1::uuid[])`;

@Injectable()
export class RowsBeside {
  constructor(
    private readonly store: ImportStore,
    private readonly persons: MatchedPersons,
    private readonly mentors: RegisterMentors,
  ) {}

  async of(
    tx: Transaction,
    importId: string,
    vault: OpenVault,
    rows: readonly ImportRowEntity[],
  ): Promise<Beside> {
    const counted = await tx.query<Counted>(COUNTED, [rows.map(({ id }) => id)]);
    const { mentorsCipher } = await this.store.load(tx, importId);
    return {
      counted: new Map(counted.map((entry) => [entry.id, entry])),
      matchOf: await this.matches(tx, importId, vault, rows),
      mentorOf: await this.mentors.accountNames(tx, vault.openMentors(mentorsCipher)),
    };
  }

  /** Those whom the rows resemble, of the file and of the programme, ready to stand beside them. */
  private async matches(
    tx: Transaction,
    importId: string,
    vault: OpenVault,
    rows: readonly ImportRowEntity[],
  ): Promise<ReadonlyMap<string, MatchSide>> {
    const refs = [...new Set(rows.flatMap(({ matches }) => matches.map(({ ref }) => ref)))];
    const numbers = refs.flatMap((ref) => (ref.startsWith('ROW:') ? [Number(ref.slice(4))] : []));
    const others = await tx.query<{ id: string; rowNumber: number; cipher: string }>(
      `select id, row_number as "rowNumber", cells_cipher as cipher from import_rows
        where import_id = $1 and kind = 'PRINCIPAL' and row_number = any($2::integer[])`,
      [importId, numbers],
    );
    const sides = new Map<string, MatchSide>(
      others.map(({ id, rowNumber, cipher }) => {
        const cells = spellCells(vault.openRow(id, cipher).cells);
        return [`ROW:${rowNumber}`, { rowNumber, caseId: null, caseNumber: null, cells }];
      }),
    );
    for (const [ref, side] of await this.persons.of(tx, refs)) sides.set(ref, side);
    return sides;
  }
}
