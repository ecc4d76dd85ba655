import { consentOpens, type ConsentRecord, consentStateOf } from '@qayidis/domain/assessments';
import { CONSENT_PURPOSES, type ConsentPurpose } from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { ConsentEntity } from './consent.entity.js';
import type { ConsentResponse, ConsentStateResponse } from './dto/consent.response.js';

/** A row as the rules see it; a withdrawal is a word of its own, from the day and moment it was noted. */
const toRecord = (row: ConsentEntity): ConsentRecord => ({
  purpose: row.purpose,
  decision: row.withdrawnOn === null ? row.decision : 'WITHDRAWN',
  method: row.method,
  givenOn: row.withdrawnOn ?? row.givenOn,
  sequence: (row.withdrawnOn === null ? row.createdAt : row.updatedAt).getTime(),
  validTo: row.validUntil,
  paperReceivedOn: row.paperReceivedOn,
  receiverId: row.receiverId,
});

/** Records of one person, as the rules ask for them. */
export const recordsOf = (rows: readonly ConsentEntity[], personId: string): ConsentRecord[] =>
  rows.filter((row) => row.personId === personId).map(toRecord);

/** Whether a person's consent opens a purpose on this case today. */
export async function purposeOpens(
  tx: Transaction,
  { id: caseId, principalId }: { readonly id: string; readonly principalId: string },
  purpose: ConsentPurpose,
): Promise<boolean> {
  const rows = await tx.em.findBy(ConsentEntity, { caseId, purpose });
  return consentOpens(recordsOf(rows, principalId), purpose, tx.today);
}

/** Where each purpose stands for each person of the ledger. */
export function ledgerStates(
  rows: readonly ConsentEntity[],
  today: PlainDate,
): ConsentStateResponse[] {
  const persons = [...new Set(rows.map(({ personId }) => personId))];
  return persons.flatMap((personId) => {
    const records = recordsOf(rows, personId);
    return CONSENT_PURPOSES.map((purpose) => ({
      personId,
      purpose,
      state: consentStateOf(records, purpose, today),
      open: consentOpens(records, purpose, today),
    }));
  });
}

export const toConsent = (row: ConsentEntity): ConsentResponse => ({
  id: row.id,
  personId: row.personId,
  purpose: row.purpose,
  decision: row.withdrawnOn === null ? row.decision : 'WITHDRAWN',
  givenBy: row.givenBy,
  method: row.method,
  provisional: row.provisional && row.paperReceivedOn === null,
  textVersion: row.textVersion,
  language: row.language,
  withInterpreter: row.withInterpreter,
  receiverId: row.receiverId,
  givenOn: row.givenOn,
  validUntil: row.validUntil,
  paperDueOn: row.paperDueOn,
  paperReceivedOn: row.paperReceivedOn,
  withdrawnOn: row.withdrawnOn,
  version: row.version,
});
