import { Injectable } from '@nestjs/common';
import { itemEventKind } from '@qayidis/domain/timeline';
import type { FileChange } from '@qayidis/domain/cases';
import {
  availableItemActions,
  decideItem,
  isAccount,
  type ItemCommand,
} from '@qayidis/domain/plans';
import { Keyring } from '../../platform/crypto/index.js';
import {
  type AuditRecord,
  changesBetween,
  insertRows,
  type Transaction,
  updateGuarded,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { type CaseEntity, CaseStore } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import { PlanItemEntity, sealText } from '../plans/public.js';
import type { GiveImmediateHelpRequest } from './dto/item.requests.js';
import { inputOf, type ItemBody, itemColumns } from './item-changes.js';
import { CaseItemsQueries } from './case-items.queries.js';
import { ItemEffects } from './item-effects.js';
import { actorOf, type Around, factsOf, immediateMinor, IS_IN_FORCE } from './item-rows.js';
import { LastItem } from './last-item.js';

/** Orders, deliveries and what follows; the rules stand in `@qayidis/domain/plans`. */
@Injectable()
export class Items {
  constructor(
    private readonly cases: CaseStore,
    private readonly keyring: Keyring,
    private readonly effects: ItemEffects,
    private readonly lastItem: LastItem,
    private readonly queries: CaseItemsQueries,
  ) {}

  /**
   * Carries out one command; the last item that is finished moves the case on.
   * @returns the id of the case
   * @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, RULE_REFUSED, FOUR_EYES
   */
  async command(
    tx: Transaction,
    id: string,
    version: number,
    command: ItemCommand,
    body: ItemBody = {},
  ): Promise<string> {
    const of = await this.caseOf(tx, id, changeOf(command));
    const { item, around } = await loadItem(tx, of, id);
    if (item.version !== version) throw await this.stale(tx, item, version);
    const facts = factsOf(tx, item, around, body.evidence);
    const request = { command, actor: actorOf(tx), input: inputOf(body) };
    const decided = decideItem(item.state, request, facts, around.parameters);
    if (!decided.ok) {
      const allowed = availableItemActions(item.state, request.actor, facts, around.parameters).map(
        (action) => action.command,
      );
      throw ProblemError.of(
        decided.error,
        decided.error.code === 'TRANSITION_NOT_ALLOWED' ? { allowedActions: allowed } : {},
      );
    }
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: of.id });
    const columns = itemColumns(tx, command, { item, body, key });
    const { to: state, effects } = decided.value;
    if (!(await updateGuarded(tx, PlanItemEntity, item, { ...columns, state })))
      throw await this.stale(tx, item, version);
    await this.effects.carryOut(tx, effects, { of, itemId: id, command });
    const changes = changesBetween<PlanItemEntity>(item, { ...columns, state });
    record(tx, of.id, id, command, { type: item.type, from: item.state, to: state }, changes);
    await this.lastItem.moveOn(tx, of.id);
    return of.id;
  }

  /**
   * Help that could not wait for a plan, already given; approved afterwards by another (decisions.md D-14).
   * @returns the id of the item
   */
  async giveImmediateHelp(
    tx: Transaction,
    caseId: string,
    body: GiveImmediateHelpRequest,
  ): Promise<string> {
    const of = await this.cases.loadForChange(tx, caseId, 'ITEM');
    await demandMember(tx, caseId, body.personId ?? null);
    const around = await aroundOf(tx, of, await inForce(tx, caseId));
    const { type, amountMinor: plannedMinor, deliveredOn } = body;
    const facts = factsOf(tx, { ...NEW, type, plannedMinor }, around);
    const request = { actor: actorOf(tx), input: { deliveredOn } };
    const decided = decideItem(
      'NOTHING',
      { ...request, command: 'GIVE_IMMEDIATE_HELP' },
      { ...facts, immediateGivenMinor: around.immediateMinor },
      around.parameters,
    );
    if (!decided.ok) throw ProblemError.of(decided.error);
    const id = newId();
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    await insertRows(tx, PlanItemEntity, [
      {
        id,
        caseId,
        type,
        plannedMinor,
        deliveredOn,
        personId: body.personId ?? null,
        descriptionCipher: sealText(key, 'description_cipher', id, body.description),
        quantity: body.quantity,
        deliveryMode: body.deliveryMode,
        deliveredBy: tx.actor.userId,
        evidence: body.evidence,
        state: decided.value.to,
        immediate: true,
        approval: 'PENDING',
      },
    ]);
    const command = 'GIVE_IMMEDIATE_HELP';
    await this.effects.carryOut(tx, decided.value.effects, { of, itemId: id, command });
    record(tx, caseId, id, command, { type, amountMinor: plannedMinor });
    return id;
  }

  private async stale(
    tx: Transaction,
    { id, caseId }: PlanItemEntity,
    sentVersion: number,
  ): Promise<ProblemError> {
    const current = { ...(await this.queries.one(tx, caseId, id)) };
    return new ProblemError('VERSION_STALE', { sentVersion, current });
  }

  /** The case of an item, locked: items and case change one after the other. */
  private async caseOf(tx: Transaction, id: string, change: FileChange): Promise<CaseEntity> {
    const [row] = await tx.query<{ case_id: string }>(
      'select case_id from plan_items where id = $1',
      [id],
    );
    if (row === undefined) throw new ProblemError('NOT_FOUND');
    return this.cases.loadForChange(tx, row.case_id, change);
  }
}

const changeOf = (command: ItemCommand): FileChange =>
  isAccount(command) ? 'ITEM_ACCOUNT' : 'ITEM';

const NEW = {
  state: 'DELIVERED',
  immediate: false,
  approval: null,
  orderedOn: 'IMMEDIATE',
} as const;

const inForce = (tx: Transaction, caseId: string): Promise<PlanItemEntity[]> =>
  tx.em
    .createQueryBuilder(PlanItemEntity, 'i')
    .where(`i.case_id = :caseId and ${IS_IN_FORCE}`, { caseId })
    .getMany();

const aroundOf = async (
  tx: Transaction,
  of: CaseEntity,
  rows: readonly PlanItemEntity[],
): Promise<Around> => ({
  state: of.state,
  number: of.number,
  immediateMinor: immediateMinor(rows),
  parameters: await parametersOf(tx, of.programmeId),
});

/** @throws ProblemError TRANSITION_NOT_ALLOWED for an item of a version that is not active. */
async function loadItem(tx: Transaction, of: CaseEntity, id: string) {
  const rows = await inForce(tx, of.id);
  const item = rows.find((row) => row.id === id);
  if (item === undefined)
    throw new ProblemError('TRANSITION_NOT_ALLOWED', { params: { state: 'NOT_IN_FORCE' } });
  return { item, around: await aroundOf(tx, of, rows) };
}

async function demandMember(
  tx: Transaction,
  caseId: string,
  personId: string | null,
): Promise<void> {
  if (personId === null) return;
  const [member] = await tx.query(
    'select 1 from case_members where case_id = $1 and person_id = $2',
    [caseId, personId],
  );
  if (member === undefined)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/personId', code: 'UNKNOWN_CODE' }],
    });
}

export function record(
  tx: Transaction,
  caseId: string,
  itemId: string,
  command: ItemCommand,
  data: Readonly<Record<string, string | number>>,
  changes?: AuditRecord['changes'],
): void {
  const kind = itemEventKind(command);
  tx.event({ caseId, kind, data: { itemId, ...data } });
  tx.audit({
    action: kind,
    entity: 'item',
    entityId: itemId,
    caseId,
    ...(changes && { changes }),
  });
}
