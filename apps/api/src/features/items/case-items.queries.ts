import { Injectable } from '@nestjs/common';
import { IMMEDIATE_HELP_TYPES } from '@qayidis/domain/code-lists';
import { IMMEDIATE_HELP_STATES, missingEvidence } from '@qayidis/domain/plans';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { caseScope } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import { openText, PlanItemEntity } from '../plans/public.js';
import type { CaseItemsResponse, ItemResponse } from './dto/item.response.js';
import {
  actionsOf,
  type Around,
  factsOf,
  immediateMinor,
  IS_IN_FORCE,
  rowOf,
} from './item-rows.js';

interface Reading {
  readonly around: Around;
  readonly key: SubjectKey | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** The items of one case that are in force, for those who work on it. */
@Injectable()
export class CaseItemsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's scope. */
  list(actor: Actor, caseId: string): Promise<CaseItemsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const { rows, around } = await this.load(tx, caseId);
        tx.audit({ action: 'item.list', entity: 'case', entityId: caseId, caseId });
        const capMinor = around.parameters.IMMEDIATE_HELP_CAP.value;
        const leftMinor = Math.max(0, capMinor - around.immediateMinor);
        return {
          items: await this.read(tx, caseId, rows, around),
          immediateHelp: {
            allowed:
              actor.role === 'MENTOR' &&
              leftMinor > 0 &&
              IMMEDIATE_HELP_STATES.includes(around.state),
            capMinor,
            givenMinor: around.immediateMinor,
            leftMinor,
            types: [...IMMEDIATE_HELP_TYPES],
          },
        };
      },
      { readOnly: true },
    );
  }

  /** One item inside a unit of work, for the answer to a command. */
  async one(tx: Transaction, caseId: string, id: string): Promise<ItemResponse> {
    const { rows, around } = await this.load(tx, caseId);
    const mine = rows.filter((row) => row.id === id);
    const [item] = await this.read(tx, caseId, mine, around);
    if (item === undefined) throw new ProblemError('NOT_FOUND');
    return item;
  }

  private async load(
    tx: Transaction,
    caseId: string,
  ): Promise<{ rows: PlanItemEntity[]; around: Around }> {
    const scope = caseScope(tx.actor, 1);
    const [of] = await tx.query<{ state: string; number: string; programme_id: string }>(
      `select c.state, c.number, c.programme_id from cases c where ${scope.conditionSql} and c.id = $2`,
      [scope.parameter, caseId],
    );
    if (of === undefined) throw new ProblemError('NOT_FOUND');
    const rows = await tx.em
      .createQueryBuilder(PlanItemEntity, 'i')
      .where(`i.case_id = :caseId and ${IS_IN_FORCE}`, { caseId })
      .orderBy('i.immediate', 'DESC')
      .addOrderBy('i.position')
      .addOrderBy('i.id')
      .getMany();
    const { state, number, programme_id: programmeId } = of;
    const parameters = await parametersOf(tx, programmeId);
    return { rows, around: { state, number, immediateMinor: immediateMinor(rows), parameters } };
  }

  private async read(
    tx: Transaction,
    caseId: string,
    rows: readonly PlanItemEntity[],
    around: Around,
  ): Promise<ItemResponse[]> {
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
    const ids = rows.flatMap((row) => [row.deliveredBy, row.verifiedBy, row.approvedBy]);
    const users = await tx.query<{ id: string; name: string }>(
      'select id, name from users where id = any($1::uuid[])',
      [ids.filter((id) => id !== null)],
    );
    const names = new Map(users.map(({ id, name }) => [id, name]));
    return rows.map((item) => toItem(tx, item, { around, key, names }));
  }
}

function toItem(tx: Transaction, item: PlanItemEntity, reading: Reading): ItemResponse {
  const { around, key, names } = reading;
  const facts = factsOf(tx, item, around);
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null;
  return {
    ...rowOf(item, around.number, actionsOf(tx, item, facts, around.parameters)),
    goalId: item.goalId,
    personId: item.personId,
    description: openText(key, 'description_cipher', item.id, item.descriptionCipher),
    evidence: item.evidence,
    missingEvidence: [...missingEvidence(item.type, item.evidence)],
    deliveredByName: nameOf(item.deliveredBy),
    verifiedByName: nameOf(item.verifiedBy),
    approvedByName: nameOf(item.approvedBy),
    approvalComment: openText(key, 'approval_comment_cipher', item.id, item.approvalCommentCipher),
    cancelReason: openText(key, 'cancel_reason_cipher', item.id, item.cancelReasonCipher),
    returnRecordedOn: item.returnRecordedOn,
    returnComment: openText(key, 'return_comment_cipher', item.id, item.returnCommentCipher),
  };
}
