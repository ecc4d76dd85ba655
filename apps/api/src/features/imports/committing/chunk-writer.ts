import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isDependant } from '@qayidis/domain/import';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Keyring } from '../../../platform/crypto/index.js';
import { insertBulk, type Transaction } from '../../../platform/database/index.js';
import { newId } from '../../../platform/ids/index.js';
import { CaseFactorEntity, rankCases } from '../../assessments/public.js';
import {
  CaseEffects,
  CaseEntity,
  CaseMemberEntity,
  caseNumber,
  HouseholdEntity,
  ReturnEventEntity,
} from '../../cases/public.js';
import { NoteEntity, notePlace } from '../../notes/public.js';
import { PersonEntity, Persons } from '../../persons/public.js';
import { caseRecord, type CreatedRow, isCreated, returnEventRecord } from './case-records.js';
import type { CommitContext, WaitingMember } from './commit-context.js';
import type { ResolvedRow } from './resolved-rows.js';
import { noteOf, personOf } from './row-records.js';
import { settleRows } from './settled-rows.js';

interface Family {
  readonly of: CreatedRow;
  readonly member: WaitingMember;
  readonly personId: string;
  readonly isNewPerson: boolean;
}

/** Writes some hundred rows: one statement per table, keys and numbers in one block. */
@Injectable()
export class ChunkWriter implements OnModuleInit {
  constructor(
    private readonly persons: Persons,
    private readonly keyring: Keyring,
    private readonly effects: CaseEffects,
  ) {}

  onModuleInit(): void {
    this.effects.doneByStep('MARK_FROM_REGISTER');
  }

  async write(
    tx: Transaction,
    context: CommitContext,
    resolved: readonly ResolvedRow[],
  ): Promise<void> {
    const created = resolved.filter(isCreated);
    const family = created.flatMap((of) =>
      of.family.flatMap(({ personId, ...member }): Family[] =>
        personId === null ? [] : [{ of, personId, ...member }],
      ),
    );
    const sortKeys = await this.people(tx, context, created, family);
    await this.cases(tx, context, created, sortKeys);
    await insertBulk(tx, CaseMemberEntity, membership(created, family, tx.today));
    await insertBulk(tx, HouseholdEntity, households(created));
    await insertBulk(tx, CaseFactorEntity, factors(created));
    await rankCases(
      tx,
      created.map(({ caseId }) => caseId),
    );
    await this.notes(tx, context, created);
    await settleRows(tx, context.vault, resolved);
    for (const { caseId } of created) {
      tx.event({ caseId, kind: 'case.import', data: { importId: context.found.id } });
      tx.audit({ action: 'case.import', entity: 'case', entityId: caseId, caseId });
    }
  }

  /** @returns the sort key of each principal, new or known */
  private async people(
    tx: Transaction,
    { found }: CommitContext,
    created: readonly CreatedRow[],
    family: readonly Family[],
  ): Promise<ReadonlyMap<string, string>> {
    const newcomers = created.filter(({ isNewPerson }) => isNewPerson);
    const made = await this.persons.createMany(tx, found.id, [
      ...newcomers.map(({ personId, row }) => ({
        id: personId,
        fields: personOf(row.content.cells),
      })),
      ...family
        .filter(({ isNewPerson }) => isNewPerson)
        .map(({ personId, member }) => ({
          id: personId,
          fields: personOf(member.content.cells),
        })),
    ]);
    const others = created.map(({ personId }) => personId).filter((id) => !made.has(id));
    const known = await tx.em
      .createQueryBuilder(PersonEntity, 'p')
      .where('p.id = any(:others)', { others })
      .getMany();
    return new Map([...made.values(), ...known].map(({ id, sortKey }) => [id, sortKey]));
  }

  private async cases(
    tx: Transaction,
    context: CommitContext,
    created: readonly CreatedRow[],
    sortKeys: ReadonlyMap<string, string>,
  ): Promise<void> {
    if (created.length === 0) return;
    const year = Number(tx.today.slice(0, 4));
    const [block] = await tx.query<{ first: number }>(
      'select app.next_case_numbers($1, $2) as first',
      [year, created.length],
    );
    const returns = created.map((row) => returnEventRecord(row, context));
    const records = created.map((row, index) =>
      caseRecord(tx, row, context, {
        number: caseNumber(year, (block?.first ?? 0) + index),
        returnEventId: returns[index]?.id ?? '',
        sortKey: sortKeys.get(row.personId) ?? '',
      }),
    );
    await insertBulk(tx, ReturnEventEntity, returns);
    await insertBulk(tx, CaseEntity, records);
  }

  private async notes(
    tx: Transaction,
    { found, titles }: CommitContext,
    created: readonly CreatedRow[],
  ): Promise<void> {
    const keys = created.map(({ caseId }) => this.keyring.newSubject({ kind: 'CASE', id: caseId }));
    await this.keyring.insertKeys(
      tx,
      keys.map(({ row }) => row),
    );
    const records = created.flatMap(({ caseId, row }, index): Partial<NoteEntity>[] => {
      const text = noteOf(row.content, titles);
      const key = keys[index]?.key;
      if (text === null || key === undefined) return [];
      const id = newId();
      return [
        {
          id,
          caseId,
          authorId: found.committedBy,
          happenedOn: tx.today,
          channel: 'OTHER',
          topics: ['OTHER'],
          held: true,
          confidentiality: 'SEALED',
          textCipher: key.seal(notePlace('text_cipher', id), text),
          fromRegister: true,
          importId: found.id,
          version: 1,
        },
      ];
    });
    await insertBulk(tx, NoteEntity, records);
  }
}

const membership = (
  created: readonly CreatedRow[],
  family: readonly Family[],
  today: PlainDate,
): Partial<CaseMemberEntity>[] => [
  ...created.map(({ caseId, personId }) => ({
    caseId,
    personId,
    relation: 'PRINCIPAL',
    dependant: false,
  })),
  ...family.map(({ of, member, personId }) => {
    const { RELATION, BIRTH_DATE } = member.content.cells;
    const relation = RELATION?.understood?.relation ?? 'OTHER';
    const dependant = isDependant(relation, BIRTH_DATE?.understood, today);
    return { caseId: of.caseId, personId, relation, dependant };
  }),
];

/** The register counts those besides the principal. */
function households(created: readonly CreatedRow[]): Partial<HouseholdEntity>[] {
  return created.flatMap(({ caseId, row }) => {
    const others = row.content.cells.MEMBER_COUNT?.understood;
    if (typeof others !== 'number' || others > 58) return [];
    return [{ caseId, size: others + 1, version: 1 }];
  });
}

/** A register says that it is so, not how grave: LOW until somebody has looked. */
const factors = (created: readonly CreatedRow[]): Partial<CaseFactorEntity>[] =>
  created.flatMap(({ caseId, personId, row }) =>
    (row.content.cells.VULNERABILITY?.understood?.factors ?? []).map((factor) => ({
      caseId,
      personId,
      factor,
      severity: 'LOW' as const,
      source: 'REGISTER',
      version: 1,
    })),
  );
