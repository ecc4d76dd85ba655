import { Injectable, type OnModuleInit } from '@nestjs/common';
import { blankCaseFacts, type CaseFacts, decide } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import {
  CaseEffects,
  CaseEntity,
  CaseMemberEntity,
  CHECK_DUPLICATES,
  demandPlannedArrival,
  nextCaseNumber,
  ReturnEventEntity,
} from '../cases/public.js';
import { DeadlineEntity, Deadlines } from '../deadlines/public.js';
import { type PersonEntity, Persons } from '../persons/public.js';
import { Tasks } from '../tasks/public.js';
import type { ReferralReceiptResponse, SubmitReferralRequest } from './dto/referral.request.js';
import { newReceiptNumber } from './receipt-number.js';

/** Referrals of the State Migration Service: written, and never seen again from there (decisions.md D-04). */
@Injectable()
export class StateReferralsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: Persons,
    private readonly deadlines: Deadlines,
    private readonly tasks: Tasks,
    private readonly effects: CaseEffects,
  ) {}

  onModuleInit(): void {
    this.effects.doneByStep('ISSUE_RECEIPT');
  }

  submit(actor: Actor, request: SubmitReferralRequest): Promise<ReferralReceiptResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      demandAllowed(tx, request);
      const { plannedArrivalOn: arrivalOn } = request.returnEvent;
      demandPlannedArrival(tx, arrivalOn);
      const programmeId = await programmeOf(tx);
      const place = { pointer: '#/person', arrivalOn };
      const principal = await this.persons.create(tx, request.person, place);
      const row = await this.write(tx, request, principal, programmeId);
      await this.tellCoordinator(tx, row.id, programmeId);
      tx.event({ caseId: row.id, kind: 'case.receive-referral', data: { source: 'SMS' } });
      tx.audit({ action: 'referral.submit', entity: 'case', entityId: row.id, caseId: row.id });
      tx.enqueue(CHECK_DUPLICATES, { caseId: row.id });
      return { receiptNumber: row.receiptNumber };
    });
  }

  private async write(
    tx: Transaction,
    { returnEvent, ...request }: SubmitReferralRequest,
    principal: PersonEntity,
    programmeId: string,
  ): Promise<{ id: string; receiptNumber: string }> {
    const [id, returnEventId, receiptNumber] = [newId(), newId(), newReceiptNumber()];
    const createdBy = tx.actor.userId;
    const clocked = blankClock(id, programmeId);
    const clock = await this.deadlines.plan(tx, clocked, 'ACKNOWLEDGEMENT', tx.today);
    await insertRows(tx, ReturnEventEntity, [
      Object.assign({ id: returnEventId, personId: principal.id, createdBy }, returnEvent),
    ]);
    await insertRows(tx, CaseEntity, [
      {
        id,
        number: await nextCaseNumber(tx),
        programmeId,
        principalId: principal.id,
        returnEventId,
        origin: 'SMS_REFERRAL',
        source: 'SMS',
        referralConsent: request.referralConsent,
        receiptNumber,
        state: 'REFERRED',
        stateSince: tx.today,
        referredOn: tx.today,
        urgent: request.urgent ?? false,
        placeCode: request.placeCode,
        sendingCountry: returnEvent.sendingCountry ?? null,
        returnType: returnEvent.returnType ?? 'UNKNOWN',
        plannedArrivalOn: (returnEvent.plannedArrivalOn ?? null) as PlainDate | null,
        principalSortKey: principal.sortKey,
        nextDueOn: clock?.dueOn ?? null,
        nextDueKind: clock === null ? null : 'ACKNOWLEDGEMENT',
        createdBy,
      },
    ]);
    await insertRows(tx, CaseMemberEntity, [
      { caseId: id, personId: principal.id, relation: 'PRINCIPAL', dependant: false },
    ]);
    if (clock !== null) await insertRows(tx, DeadlineEntity, [clock]);
    return { id, receiptNumber };
  }

  private tellCoordinator(tx: Transaction, caseId: string, programmeId: string): Promise<void> {
    return this.tasks.create(tx, {
      kind: 'NOTICE',
      programmeId,
      caseId,
      assigneeRole: 'COORDINATOR',
      params: { command: 'RECEIVE_REFERRAL' },
    });
  }
}

const blankClock = (id: string, programmeId: string) =>
  ({
    id,
    programmeId,
    state: 'REFERRED',
    origin: 'SMS_REFERRAL',
    mentorId: null,
    arrivalOn: null,
    registeredOn: null,
    reopenedOn: null,
    supportExtensionMonths: 0,
  }) as const;

/** @throws ProblemError CONSENT_MISSING, or RULE_REFUSED with the fields that are missing. */
function demandAllowed(tx: Transaction, request: SubmitReferralRequest): void {
  const { sendingCountry = null, plannedArrivalOn = null, returnType } = request.returnEvent;
  const { phone, email, birthYear, bornOn } = request.person;
  const known: Partial<CaseFacts> = {
    referral: { consentFlag: request.referralConsent, undecidedDuplicates: 0 },
    arrivalPlannedOn: plannedArrivalOn as PlainDate | null,
    file: {
      contact: Boolean(phone ?? email),
      sendingCountry: sendingCountry !== null,
      place: Boolean(request.placeCode),
      birthYear: Boolean(birthYear ?? bornOn),
      returnType: returnType !== undefined && returnType !== 'UNKNOWN',
    },
  };
  const actor = { role: 'SMS_MONITOR', userId: tx.actor.userId } as const;
  const facts = { ...blankCaseFacts(tx.today), ...known };
  const decided = decide('NOTHING', { command: 'RECEIVE_REFERRAL', actor }, facts);
  if (!decided.ok) throw ProblemError.of(decided.error);
}

/** The programme that runs now; the one of the officer where the account names one. */
async function programmeOf(tx: Transaction): Promise<string> {
  const [programme] = await tx.query<{ id: string }>(
    `select id from programmes where ($1::uuid is null or id = $1) and app.today() between starts_on and ends_on
      order by starts_on desc, code limit 1`,
    [tx.actor.programmeId],
  );
  if (programme === undefined)
    throw new ProblemError('RULE_REFUSED', { params: { rule: 'NO_PROGRAMME_RUNS' } });
  return programme.id;
}
