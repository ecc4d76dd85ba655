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

const journeyOf = ({ row: { content } }: CreatedRow) => {
  const { SENDING_COUNTRY: country, ARRIVAL_DATE: arrival, RETURN_TYPE: kind } = content.cells;
  return {
    sendingCountry: country?.understood ?? null,
    arrivalOn: arrival?.understood?.date ?? null,
    returnType: kind?.understood?.type ?? 'UNKNOWN',
  };
};

export function returnEventRecord(
  created: CreatedRow,
  { found }: CommitContext,
): Partial<ReturnEventEntity> & { id: string } {
  return {
    id: newId(),
    personId: created.personId,
    ...journeyOf(created),
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
  const mentor = context.mentorOf(created.row.content.cells.MENTOR?.understood ?? '');
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
    placeCode: created.row.content.cells.PLACE?.understood?.code ?? null,
    ...journeyOf(created),
    stateSince: tx.today,
    legalHold: false,
    principalSortKey: sortKey,
    importId: context.found.id,
    version: 1,
    createdBy: context.found.committedBy,
  };
}
