import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseState, isFileOpenFor } from '@qayidis/domain/cases';
import type { TimelineKind } from '@qayidis/domain/timeline';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  type Actor,
  changesBetween,
  namesGiven,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { Persons } from '../persons/public.js';
import { CaseFactsRegistry } from './case-facts.registry.js';
import { CaseMemberEntity } from './case-member.entity.js';
import { CasePageQueries } from './case-page.queries.js';
import { CaseStore, demandFileOpen } from './case-store.js';
import { CaseEntity } from './case.entity.js';
import type { CaseResponse } from './dto/case.response.js';
import type {
  ChangeMemberRequest,
  HouseholdRequest,
  NewMemberRequest,
  ReturnEventRequest,
  UpdateCaseRequest,
} from './dto/create-case.request.js';
import { demandCounts } from './household-counts.js';
import { HouseholdEntity } from './household.entity.js';
import { demandPlannedArrival } from './planned-arrival.js';
import { ReturnEventEntity } from './return-event.entity.js';

/** What is known about a case, its return and its household; put right at any time while it is open. */
@Injectable()
export class CaseDetailsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CaseStore,
    private readonly persons: Persons,
    private readonly pages: CasePageQueries,
    private readonly facts: CaseFactsRegistry,
  ) {}

  onModuleInit(): void {
    this.persons.onChange(async (tx, personId) => {
      const cases = await tx.query<{ id: string; state: CaseState }>(
        `select c.id, c.state from case_members m join cases c on c.id = m.case_id
          where m.person_id = $1 order by c.created_at desc`,
        [personId],
      );
      demandOneOpen(tx, cases);
      for (const { id } of cases) await this.facts.changed(tx, id);
    });
  }

  update(
    actor: Actor,
    id: string,
    version: number,
    request: UpdateCaseRequest,
  ): Promise<CaseResponse> {
    return this.change(actor, id, version, 'case.update', namesGiven(request), async (tx, row) => {
      const { returnEvent, household, ...fields } = request;
      demandPlannedArrival(tx, returnEvent?.plannedArrivalOn, row.plannedArrivalOn);
      await this.store.change(tx, row, { ...fields, ...copied(returnEvent) });
      if (returnEvent) await updateReturnEvent(tx, row.returnEventId, returnEvent);
      if (household) await writeHousehold(tx, id, household);
    });
  }

  addMember(
    actor: Actor,
    id: string,
    version: number,
    request: NewMemberRequest,
  ): Promise<CaseResponse> {
    return this.change(actor, id, version, 'case.add-member', [], async (tx, row) => {
      const place = { pointer: '#/person' };
      const { id: personId } = await this.persons.createNew(tx, request.person, place);
      const { relation, dependant = false } = request;
      await insertRows(tx, CaseMemberEntity, [{ caseId: id, personId, relation, dependant }]);
      await this.store.change(tx, row, {});
    });
  }

  /** @throws ProblemError NOT_FOUND for somebody who is no member, RULE_REFUSED for the principal. */
  changeMember(
    actor: Actor,
    id: string,
    version: number,
    personId: string,
    request: ChangeMemberRequest,
  ): Promise<CaseResponse> {
    const fields = namesGiven(request);
    return this.change(actor, id, version, 'case.change-member', fields, async (tx, row) => {
      demandRelative(row, personId);
      const [member] = await tx.query(
        `update case_members set relation = coalesce($3, relation), dependant = coalesce($4, dependant)
          where case_id = $1 and person_id = $2 returning person_id`,
        [id, personId, request.relation ?? null, request.dependant ?? null],
      );
      if (member === undefined) throw new ProblemError('NOT_FOUND');
      await this.store.change(tx, row, {});
    });
  }

  /** @throws ProblemError NOT_FOUND for somebody who is no member, RULE_REFUSED for the principal. */
  removeMember(actor: Actor, id: string, version: number, personId: string): Promise<CaseResponse> {
    return this.change(actor, id, version, 'case.remove-member', [], async (tx, row) => {
      demandRelative(row, personId);
      const removed = await tx.query(
        'delete from case_members where case_id = $1 and person_id = $2 returning person_id',
        [id, personId],
      );
      if (removed.length === 0) throw new ProblemError('NOT_FOUND');
      await this.store.change(tx, row, {});
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    action: TimelineKind,
    fields: readonly string[],
    work: (tx: Transaction, row: CaseEntity) => Promise<void>,
  ): Promise<CaseResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const change = action === 'case.update' ? 'DETAILS' : 'MEMBERS';
      const row = await this.store.loadForChange(tx, id, change, version);
      const before = { ...row };
      await work(tx, row);
      await this.facts.changed(tx, id);
      const after = await tx.em.findOneByOrFail(CaseEntity, { id });
      tx.event({ caseId: id, kind: action, data: { fields: [...fields] } });
      const { version: _version, updatedAt: _updatedAt, ...values } = after;
      const changes = changesBetween(before, values);
      tx.audit({ action, entity: 'case', entityId: id, caseId: id, fields, changes });
      return this.pages.page(tx, id);
    });
  }
}

/** A person stands in every file that names him or her: put right while one of them is open. */
function demandOneOpen(tx: Transaction, cases: readonly { readonly state: CaseState }[]): void {
  const [newest] = cases;
  if (newest === undefined || cases.some(({ state }) => isFileOpenFor(state, 'PERSON'))) return;
  demandFileOpen(tx, newest.state, 'PERSON');
}

/** Who a case is about stays: another principal is another case. */
function demandRelative(row: CaseEntity, personId: string): void {
  if (personId === row.principalId)
    throw new ProblemError('RULE_REFUSED', { params: { rule: 'PRINCIPAL_STAYS' } });
}

const COUNTED = { version: () => 'version + 1', updatedAt: () => 'app.now()' } as const;

/** Columns of the return that lists filter and sort by are copied to the case. */
function copied(returnEvent: ReturnEventRequest | undefined): Partial<CaseEntity> {
  const { sendingCountry, returnType, plannedArrivalOn } = returnEvent ?? {};
  return {
    ...(sendingCountry !== undefined && { sendingCountry }),
    ...(returnType !== undefined && { returnType }),
    ...(plannedArrivalOn !== undefined && {
      plannedArrivalOn: plannedArrivalOn as PlainDate | null,
    }),
  };
}

/** Guarded by the case's version, which counts for all its parts. */
async function updateReturnEvent(
  tx: Transaction,
  id: string,
  changes: ReturnEventRequest,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await tx.em
    .createQueryBuilder()
    .update(ReturnEventEntity)
    .set(Object.assign({}, changes, COUNTED))
    .where('id = :id', { id })
    .updateEntity(false)
    .execute();
}

async function writeHousehold(
  tx: Transaction,
  caseId: string,
  household: HouseholdRequest,
): Promise<void> {
  await tx.query('insert into households (case_id) values ($1) on conflict (case_id) do nothing', [
    caseId,
  ]);
  if (Object.keys(household).length === 0) return;
  const stored = await tx.em.findOneByOrFail(HouseholdEntity, { caseId });
  demandCounts({ ...stored, ...given(household) });
  await tx.em
    .createQueryBuilder()
    .update(HouseholdEntity)
    .set(Object.assign({}, household, COUNTED))
    .where('caseId = :caseId', { caseId })
    .updateEntity(false)
    .execute();
}

/** What a request names: what it leaves out is there as undefined. */
const given = ({ size, adults, children }: HouseholdRequest): HouseholdRequest => ({
  ...(size !== undefined && { size }),
  ...(adults !== undefined && { adults }),
  ...(children !== undefined && { children }),
});
