import { blankCaseFacts, type CaseFacts } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from './case.entity.js';

interface BaseRow {
  readonly has_contact: boolean;
  readonly has_birth_year: boolean;
  readonly undecided: number;
  readonly appeal_due_on: PlainDate | null;
  readonly retention_ends_on: PlainDate | null;
  readonly created_on: PlainDate;
}

const BASE_FACTS = `select
  (p.phone_cipher is not null or p.email_cipher is not null) as has_contact,
  p.birth_year is not null as has_birth_year,
  (select count(*) from duplicate_suspicions s where s.case_id = c.id and s.decision is null) as undecided,
  (select due_on from deadlines d where d.case_id = c.id and d.kind = 'APPEAL' and d.state = 'OPEN'
     order by due_on desc limit 1) as appeal_due_on,
  (select due_on from deadlines d where d.case_id = c.id and d.kind in ('RETENTION', 'RETENTION_REJECTED')
     and d.state = 'OPEN' order by due_on desc limit 1) as retention_ends_on,
  (c.created_at at time zone 'Asia/Baku')::date as created_on
  from cases c join persons p on p.id = c.principal_id where c.id = $1`;

/** What the case's own tables know; the other features add theirs (`CaseFactsRegistry`). */
export async function baseFacts(tx: Transaction, of: CaseEntity): Promise<CaseFacts> {
  const [row] = await tx.query<BaseRow>(BASE_FACTS, [of.id]);
  const facts = { ...blankCaseFacts(tx.today), ...columnFacts(of) };
  if (row === undefined) return facts;
  return {
    ...facts,
    createdOn: row.created_on,
    file: {
      contact: row.has_contact,
      sendingCountry: of.sendingCountry !== null,
      place: of.placeCode !== null,
      birthYear: row.has_birth_year,
      returnType: of.returnType !== 'UNKNOWN',
    },
    referral: {
      consentFlag: of.referralConsent,
      undecidedDuplicates: row.undecided,
    },
    appealDueOn: row.appeal_due_on,
    retentionEndsOn: row.retention_ends_on,
  };
}

/** Columns that go by other names in the machine; the rest agree. */
const columnFacts = (of: CaseEntity): Partial<CaseFacts> =>
  ({
    origin: of.origin,
    createdBy: of.createdBy,
    urgent: of.urgent,
    legalHold: of.legalHold,
    receiverAccepted: of.receiverAcceptedOn !== null,
    mentorId: of.mentorId,
    episode: of.episode,
    overdue: of.overdue,
    referredOn: of.referredOn,
    registeredOn: of.registeredOn,
    reopenedOn: of.reopenedOn,
    rejectedOn: of.rejectedOn,
    rejectedBy: of.rejectedBy,
    rejectReason: of.rejectReason,
    appeal: of.appeal,
    suspendedOn: of.suspendedOn,
    suspendReason: of.suspendReason,
    closureReason: of.closureReason,
    closureRequestedBy: of.closureRequestedBy,
    closedOn: of.closedOn,
    stateBeforeSuspension: of.stateBeforeSuspension,
    stateBeforeClosure: of.stateBeforeClosure,
    arrivalPlannedOn: of.plannedArrivalOn,
    arrivalConfirmedOn: of.arrivalOn,
    supportEndOn: of.supportEndOn,
    supportExtensionMonths: of.supportExtensionMonths,
  }) as Partial<CaseFacts>;
