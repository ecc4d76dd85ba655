import { type RowOutcome, rowProblem, statusOf } from '@qayidis/domain/import';
import type { Transaction } from '../../../platform/database/index.js';
import type { OpenVault } from '../import-vault.js';
import { codesOf } from '../register-rows.js';
import type { WaitingMember } from './commit-context.js';
import type { ResolvedMember, ResolvedRow } from './resolved-rows.js';

interface Result {
  readonly id: string;
  readonly outcome: RowOutcome;
  readonly case_id: string | null;
  readonly person_id: string | null;
}

/** What has become of each row, those that were left out for their FIN with the reason at its cell (IMP-40). */
export async function settleRows(
  tx: Transaction,
  vault: OpenVault,
  resolved: readonly ResolvedRow[],
): Promise<void> {
  const family = resolved.flatMap((row) => row.family.map((member) => ({ row, member })));
  const results = [
    ...resolved.map(
      ({ row, outcome, caseId, personId }): Result => ({
        id: row.id,
        outcome,
        case_id: caseId,
        person_id: personId,
      }),
    ),
    ...family.map(({ row, member }) => resultOfMember(row, member)),
  ];
  await tx.query(
    `update import_rows r set outcome = x.outcome, result_case_id = x.case_id, result_person_id = x.person_id,
       updated_at = app.now()
      from jsonb_to_recordset($1::jsonb) as x(id uuid, outcome text, case_id uuid, person_id uuid)
     where r.id = x.id`,
    [JSON.stringify(results)],
  );
  await markTaken(tx, vault, [
    ...resolved.flatMap(({ row, isTaken }) => (isTaken ? [row] : [])),
    ...family.flatMap(({ member }) => (member.personId === null ? [member.member] : [])),
  ]);
}

const resultOfMember = ({ caseId }: ResolvedRow, { member, personId }: ResolvedMember): Result =>
  personId === null
    ? { id: member.id, outcome: 'SKIPPED', case_id: null, person_id: null }
    : { id: member.id, outcome: 'CREATED', case_id: caseId, person_id: personId };

async function markTaken(
  tx: Transaction,
  vault: OpenVault,
  rows: readonly Pick<WaitingMember, 'id' | 'content'>[],
): Promise<void> {
  if (rows.length === 0) return;
  const marked = rows.map(({ id, content }) => {
    const problems = [...content.problems, rowProblem('FIN', { code: 'FIN_TAKEN' })];
    return {
      id,
      status: statusOf(problems),
      codes: codesOf(problems),
      cipher: vault.sealRow(id, { ...content, problems }),
    };
  });
  await tx.query(
    `update import_rows r set status = x.status, problem_codes = x.codes, cells_cipher = x.cipher
      from jsonb_to_recordset($1::jsonb) as x(id uuid, status text, codes text[], cipher text)
     where r.id = x.id`,
    [JSON.stringify(marked)],
  );
}
