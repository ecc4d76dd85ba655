import type { EvidenceKind } from '@qayidis/domain/code-lists';
import { sumMinor } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import {
  availableItemActions,
  type ItemFacts,
  type PlanParameters,
  VOID_ITEM_STATES,
} from '@qayidis/domain/plans';
import type { Transaction } from '../../platform/database/index.js';
import type { PlanItemEntity } from '../plans/public.js';
import type { ItemActionResponse, ItemRowResponse } from './dto/item.response.js';

/** Items in force: of the active version, or of the one that was when the case ended, or without a plan. */
export const IS_IN_FORCE = `(i.plan_id is null or exists
  (select 1 from plans p where p.id = i.plan_id and (p.state = 'ACTIVE' or p.ended_with_case)))`;

/** The case around an item, as far as its rules ask. */
export interface Around {
  readonly state: string;
  readonly number: string;
  /** EUR cents of all immediate help of the case that was not refused. */
  readonly immediateMinor: number;
  readonly parameters: PlanParameters;
}

export const costsStill = ({ state }: Pick<PlanItemEntity, 'state'>): boolean =>
  !VOID_ITEM_STATES.includes(state);

export const immediateMinor = (items: readonly PlanItemEntity[]): number =>
  sumMinor(
    items
      .filter((item) => item.immediate && costsStill(item))
      .map(({ plannedMinor }) => plannedMinor),
  );

export type FactsRow = Pick<PlanItemEntity, 'type' | 'plannedMinor' | 'immediate' | 'state'> &
  Partial<Pick<PlanItemEntity, 'approvedBy' | 'deliveredBy' | 'evidence' | 'returnRecordedBy'>> & {
    readonly orderedOn?: ItemFacts['orderedOn'];
  } & Pick<PlanItemEntity, 'approval'>;

export function factsOf(
  tx: Transaction,
  item: FactsRow,
  around: Pick<Around, 'state' | 'immediateMinor'>,
  seen: readonly EvidenceKind[] = [],
): ItemFacts {
  const own = item.immediate && costsStill(item) ? item.plannedMinor : 0;
  return {
    today: tx.today,
    caseState: around.state,
    type: item.type,
    amountMinor: item.plannedMinor,
    immediate: item.immediate,
    orderedOn: item.orderedOn ?? null,
    immediateGivenMinor: around.immediateMinor - own,
    approvedBy: item.approval === 'APPROVED' ? (item.approvedBy ?? 'SOMEBODY') : null,
    deliveredBy: item.deliveredBy ?? null,
    evidence: [...(item.evidence ?? []), ...seen],
    returnRecordedBy: item.returnRecordedBy ?? null,
  };
}

export const actorOf = (tx: Transaction) => ({
  role: tx.actor.role as Role,
  userId: tx.actor.userId,
});

/** What this person may do with the item now, with the reasons against the rest. */
export const actionsOf = (
  tx: Transaction,
  item: Pick<PlanItemEntity, 'state'>,
  facts: ItemFacts,
  parameters: PlanParameters,
): ItemActionResponse[] =>
  availableItemActions(item.state, actorOf(tx), facts, parameters).map(
    ({ command, permission, allowed, needs, refusals }) => ({
      command,
      permission,
      allowed,
      needs: [...needs],
      reasons: refusals.map(({ code, params = {}, overridableBy = [] }) => ({
        code,
        params: { ...params },
        overridableBy: [...overridableBy],
      })),
    }),
  );

/** A plain object, not an instance of the response's class. */
type Row = { readonly [Field in keyof ItemRowResponse]: ItemRowResponse[Field] };

export const rowOf = (
  item: PlanItemEntity,
  caseNumber: string,
  actions: ItemActionResponse[],
): Row => ({
  id: item.id,
  caseId: item.caseId,
  caseNumber,
  type: item.type,
  quantity: item.quantity,
  deliveryMode: item.deliveryMode,
  plannedMinor: item.plannedMinor,
  approvedMinor: item.approvedMinor,
  committedMinor: item.committedMinor,
  state: item.state,
  immediate: item.immediate,
  approval: item.approval,
  plannedOn: item.plannedOn,
  orderedOn: item.orderedOn,
  deliveredOn: item.deliveredOn,
  verifiedOn: item.verifiedOn,
  settledOn: item.settledOn,
  version: item.version,
  actions,
});
