import { Injectable } from '@nestjs/common';
import type {
  Cell,
  ColumnMapping,
  RegisterField,
  RegisterSheet,
  RowProblem,
  UnderstoodMember,
  UnderstoodRegister,
  UnderstoodRow,
} from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import type { ImportRowEntity } from './import-row.entity.js';
import {
  keepCell,
  type KeptCell,
  type OpenVault,
  type RegisterMentor,
  type RowContent,
} from './import-vault.js';
import type { ImportEntity } from './import.entity.js';
import { RegisterMentors } from './register-mentors.js';
import { RowMatcher } from './row-matcher.js';

interface Understood {
  readonly found: ImportEntity;
  readonly vault: OpenVault;
  readonly sheets: readonly RegisterSheet[];
  readonly register: UnderstoodRegister;
  readonly memberColumns: ColumnMapping;
}

/** What was understood as rows to store: sealed content, clear codes. */
@Injectable()
export class RegisterRows {
  constructor(
    private readonly matcher: RowMatcher,
    private readonly mentors: RegisterMentors,
  ) {}

  async make(
    tx: Transaction,
    { found, vault, sheets, register, memberColumns }: Understood,
  ): Promise<{ rows: Partial<ImportRowEntity>[]; mentors: RegisterMentor[] }> {
    const { programmeId } = found;
    const findings = await this.matcher.match(tx, programmeId, register.rows);
    const sheetOf = (name: string | undefined) => sheets.find((sheet) => sheet.name === name);
    const principals = sheetOf(register.header?.name);
    const family = sheetOf(register.memberHeader?.name);
    const of = { importId: found.id, programmeId };
    const rows = register.rows.map((row, index) => ({
      ...of,
      ...principalRow(row, vault, rawOf(principals, row.row, register.mapping)),
      ...findings[index],
    }));
    const members = register.members.map((member) => ({
      ...of,
      ...memberRow(member, vault, rawOf(family, member.row, memberColumns)),
    }));
    return {
      rows: [...rows, ...members],
      mentors: await this.mentors.of(tx, programmeId, register.rows),
    };
  }
}

type Raw = RowContent['raw'];

function rawOf(sheet: RegisterSheet | undefined, row: number, mapping: ColumnMapping): Raw {
  const cells: readonly Cell[] = sheet?.rows[row - 1] ?? [];
  const kept = Object.entries(mapping).map(([field, column]): [RegisterField, KeptCell] => [
    field as RegisterField,
    keepCell(cells[column]),
  ]);
  return Object.fromEntries(kept);
}

export const codesOf = (problems: readonly RowProblem[]): string[] => [
  ...new Set(problems.map(({ code }) => code)),
];

function principalRow(row: UnderstoodRow, vault: OpenVault, raw: Raw): Partial<ImportRowEntity> {
  const id = newId();
  const { number, cells, problems } = row;
  return {
    id,
    kind: 'PRINCIPAL',
    rowNumber: row.row,
    principalRow: null,
    status: row.status,
    problemCodes: codesOf(problems),
    cellsCipher: vault.sealRow(id, { number, raw, cells, problems }),
    version: 1,
  };
}

function memberRow(member: UnderstoodMember, vault: OpenVault, raw: Raw): Partial<ImportRowEntity> {
  const id = newId();
  const { principalNumber: number, cells, problems } = member;
  return {
    id,
    kind: 'MEMBER',
    rowNumber: member.row,
    principalRow: member.principalRow,
    status: member.status,
    matching: 'NONE',
    problemCodes: codesOf(problems),
    matches: [],
    cellsCipher: vault.sealRow(id, { number, raw, cells, problems }),
    fingerprint: null,
    decision: null,
    decisionRef: null,
    version: 1,
  };
}
