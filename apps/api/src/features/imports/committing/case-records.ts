import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../../platform/database/index.js';
import { newId } from '../../../platform/ids/index.js';
import type { CaseEntity, ReturnEventEntity } from '../../cases/public.js';
import type { CommitContext } from './commit-context.js';
import type { ResolvedRow } from './resolved-rows.js';

/** A row that becomes a case. */
export type CreatedRow = ResolvedRow & { readonly personId: string; readonly caseId: string };

export const isCreated = (row: ResolvedRow): row is CreatedRow => row.outcome === 'CREATED';

interface Numbered {
  readonly number: string;
  readonly returnEventId: string;
  readonly sortKey: string;
}

export function returnEventRecord(
  { personId, row }: CreatedRow,
  { found }: CommitContext,
): Partial<ReturnEventEntity> & { id: string } {
  const { cells } = row.content;
  return {
    id: newId(),
    personId,
    sendingCountry: cells.SENDING_COUNTRY?.understood ?? null,
    arrivalOn: cells.ARRIVAL_DATE?.understood?.date ?? null,
    returnType: cells.RETURN_TYPE?.understood?.type ?? 'UNKNOWN',
    importId: found.id,
    version: 1,
    createdBy: found.committedBy,
  };
}

/** Lands in REFERRED, from a register, without any clock (decisions.md D-19, D-42). */
export function caseRecord(
  tx: Transaction,
  created: CreatedRow,
  context: CommitContext,
  { number, returnEventId, sortKey }: Numbered,
): Partial<CaseEntity> {
  const { cells } = created.row.content;
  const mentor = context.mentorOf(cells.MENTOR?.understood ?? '');
  return {
    id: created.caseId,
    number,
    episode: created.episode,
    programmeId: context.found.programmeId,
    organisationId: mentor?.organisationId ?? null,
    principalId: created.personId,
    returnEventId,
    origin: 'REGISTER',
    source: 'NGO',
    referralConsent: false,
    state: 'REFERRED',
    overdue: false,
    referredOn: tx.today,
    appeal: 'NONE',
    supportExtensionMonths: 0,
    confidentiality: 'NORMAL',
    urgent: false,
    priorityScore: 0,
    priorityLevel: 'LOW',
    mentorId: mentor?.id ?? null,
    placeCode: cells.PLACE?.understood?.code ?? null,
    sendingCountry: cells.SENDING_COUNTRY?.understood ?? null,
    returnType: cells.RETURN_TYPE?.understood?.type ?? 'UNKNOWN',
    arrivalOn: (cells.ARRIVAL_DATE?.understood?.date ?? null) as PlainDate | null,
    stateSince: tx.today,
    legalHold: false,
    principalSortKey: sortKey,
    importId: context.found.id,
    version: 1,
    createdBy: context.found.committedBy,
  };
}
