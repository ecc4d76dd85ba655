import { Injectable, type OnModuleInit } from '@nestjs/common';
import { blankCaseFacts, decide } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { Deadlines } from '../deadlines/public.js';
import { PersonEntity, Persons } from '../persons/public.js';
import { CaseEffects } from './case-effects.registry.js';
import { CaseMemberEntity } from './case-member.entity.js';
import { nextCaseNumber } from './case-numbers.js';
import { CasePageQueries } from './case-page.queries.js';
import { CaseEntity } from './case.entity.js';
import { CHECK_DUPLICATES } from './cases.jobs.definitions.js';
import { DuplicateCheck } from './duplicate-check.js';
import type { CreateCaseRequest } from './dto/create-case.request.js';
import type { CaseResponse } from './dto/case.response.js';
import { demandCounts } from './household-counts.js';
import { HouseholdEntity } from './household.entity.js';
import { demandPlannedArrival } from './planned-arrival.js';
import { ReturnEventEntity } from './return-event.entity.js';

/** A new referral: person, return, household and case in one step (reintegration.md 3 row 1). */
@Injectable()
export class ReferralsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: Persons,
    private readonly duplicates: DuplicateCheck,
    private readonly deadlines: Deadlines,
    private readonly pages: CasePageQueries,
    private readonly effects: CaseEffects,
  ) {}

  onModuleInit(): void {
    this.effects.doneByStep('ASSIGN_NUMBER', 'SEARCH_DUPLICATES');
  }

  create(actor: Actor, request: CreateCaseRequest): Promise<CaseResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      demandAllowed(tx, request.referralConsent);
      const { plannedArrivalOn } = request.returnEvent ?? {};
      demandPlannedArrival(tx, plannedArrivalOn);
      const known = await this.duplicates.settle(
        tx,
        request.principal,
        plannedArrivalOn,
        request.duplicateDecisions,
      );
      const id = await this.write(tx, request, await this.principal(tx, request, known));
      tx.event({ caseId: id, kind: 'case.create-referral', data: { source: request.source } });
      tx.audit({ action: 'case.create', entity: 'case', entityId: id, caseId: id });
      // What lies outside one's scope is looked for by the worker, and told to the coordinator alone (E-20).
      tx.enqueue(CHECK_DUPLICATES, { caseId: id });
      return this.pages.page(tx, id);
    });
  }

  /** Somebody who comes back a second time is the same person with a second return (design.md 3.1). */
  private async principal(
    tx: Transaction,
    { principal, returnEvent }: CreateCaseRequest,
    known: string | null,
  ): Promise<PersonEntity> {
    const place = { pointer: '#/principal', arrivalOn: returnEvent?.plannedArrivalOn };
    if (known === null) return this.persons.createNew(tx, principal, place);
    return tx.em.findOneByOrFail(PersonEntity, { id: known });
  }

  private async write(
    tx: Transaction,
    request: CreateCaseRequest,
    principal: PersonEntity,
  ): Promise<string> {
    const returnEventId = newId();
    const { returnEvent = {} } = request;
    await insertRows(tx, ReturnEventEntity, [
      Object.assign(
        { id: returnEventId, personId: principal.id, createdBy: tx.actor.userId },
        returnEvent,
      ),
    ]);
    const row = await newCase(tx, request, principal, returnEventId);
    await insertRows(tx, CaseEntity, [row]);
    await this.members(tx, row.id, principal.id, request);
    if (request.household) {
      demandCounts(request.household);
      await insertRows(tx, HouseholdEntity, [Object.assign({ caseId: row.id }, request.household)]);
    }
    const clocked = await tx.em.findOneByOrFail(CaseEntity, { id: row.id });
    await this.deadlines.start(tx, clocked, 'DRAFT_PURGE');
    return row.id;
  }

  private async members(
    tx: Transaction,
    caseId: string,
    principalId: string,
    { members = [] }: CreateCaseRequest,
  ): Promise<void> {
    const rows = [{ caseId, personId: principalId, relation: 'PRINCIPAL', dependant: false }];
    for (const [index, { person, relation, dependant = false }] of members.entries()) {
      const place = { pointer: `#/members/${index}/person` };
      const { id: personId } = await this.persons.createNew(tx, person, place);
      rows.push({ caseId, personId, relation, dependant });
    }
    await insertRows(tx, CaseMemberEntity, rows);
  }
}

/** @throws ProblemError CONSENT_MISSING, or FORBIDDEN for somebody without a programme. */
function demandAllowed(tx: Transaction, consentFlag: boolean): void {
  const base = blankCaseFacts(tx.today);
  const facts = { ...base, referral: { ...base.referral, consentFlag } };
  const actor = { role: tx.actor.role as Role, userId: tx.actor.userId };
  const decided = decide('NOTHING', { command: 'CREATE_REFERRAL', actor }, facts);
  if (!decided.ok) throw ProblemError.of(decided.error);
  if (tx.actor.programmeId === null) throw new ProblemError('FORBIDDEN');
}

/** Each return of a person is an episode of its own (IMP-22). */
async function nextEpisode(tx: Transaction, personId: string): Promise<number> {
  const [last] = await tx.query<{ episode: number }>(
    'select coalesce(max(episode), 0) as episode from cases where principal_id = $1',
    [personId],
  );
  return (last?.episode ?? 0) + 1;
}

async function newCase(
  tx: Transaction,
  { returnEvent = {}, ...request }: CreateCaseRequest,
  principal: PersonEntity,
  returnEventId: string,
): Promise<Partial<CaseEntity> & { id: string }> {
  const isMentor = tx.actor.role === 'MENTOR';
  return {
    id: newId(),
    number: await nextCaseNumber(tx),
    episode: await nextEpisode(tx, principal.id),
    programmeId: tx.actor.programmeId ?? '',
    organisationId: isMentor ? tx.actor.organisationId : null,
    principalId: principal.id,
    returnEventId,
    origin: 'REFERRAL',
    source: request.source,
    referralConsent: request.referralConsent,
    state: 'DRAFT',
    stateSince: tx.today,
    urgent: request.urgent ?? false,
    // A draft of a mentor is his or her own until the coordinator assigns it (row-level security asks the same).
    mentorId: isMentor ? tx.actor.userId : null,
    placeCode: request.placeCode ?? null,
    sendingCountry: returnEvent.sendingCountry ?? null,
    returnType: returnEvent.returnType ?? 'UNKNOWN',
    plannedArrivalOn: (returnEvent.plannedArrivalOn ?? null) as PlainDate | null,
    principalSortKey: principal.sortKey,
    createdBy: tx.actor.userId,
  };
}
