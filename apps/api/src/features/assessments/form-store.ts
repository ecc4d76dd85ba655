import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import { insertRows, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { staleRow } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { AssessmentEntity } from './assessment.entity.js';
import type { AnyForm } from './dto/forms.request.js';
import { FORM_SCHEMA_VERSION, type FormKind } from './form-kinds.js';

/** Which form: one per case, or per person, or per flag. */
export interface FormAddress {
  readonly caseId: string;
  readonly kind: FormKind;
  readonly personId?: string;
  readonly flag?: string;
}

/** What the rules made of the answers. */
export interface FormOutcome {
  readonly result?: string | null;
  readonly flags?: readonly string[];
  readonly waived?: boolean;
}

export interface OpenForm {
  readonly row: AssessmentEntity;
  readonly answers: AnyForm | null;
}

const placeOf = (rowId: string) => ({ table: 'assessments', column: 'answers_cipher', rowId });

/** Forms of a case, their answers sealed with the case's key. */
@Injectable()
export class FormStore {
  constructor(private readonly keyring: Keyring) {}

  /**
   * Writes a form for the first time (version 0) or changes it.
   * @throws ProblemError VERSION_STALE
   */
  async write(
    tx: Transaction,
    address: FormAddress,
    version: number,
    body: AnyForm,
    outcome: FormOutcome,
  ): Promise<void> {
    const current = await this.find(tx, address);
    const stale = () => staleRow(tx, version, current, current?.assessorId ?? null);
    if ((current?.version ?? 0) !== version) throw await stale();
    const id = current?.id ?? newId();
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: address.caseId });
    const answersCipher = key.seal(placeOf(id), JSON.stringify(body));
    const columns = {
      ...columnsOf(body, outcome),
      answersCipher,
      assessorId: tx.actor.userId,
      flaggedAt: flaggedAt(tx.now, current, body, outcome),
    };
    if (current === null) {
      await insertRows(tx, AssessmentEntity, [{ id, ...keysOf(address), ...columns }]);
    } else if (!(await updateGuarded(tx, AssessmentEntity, { id, version }, columns)))
      throw await stale();
  }

  /** All forms of a case with their answers. */
  async all(tx: Transaction, caseId: string): Promise<OpenForm[]> {
    const rows = await tx.em.find(AssessmentEntity, {
      where: { caseId },
      order: { createdAt: 'ASC' },
    });
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
    return rows.map((row) => ({
      row,
      answers: key ? (JSON.parse(key.open(placeOf(row.id), row.answersCipher)) as AnyForm) : null,
    }));
  }

  private async find(tx: Transaction, address: FormAddress): Promise<AssessmentEntity | null> {
    const { caseId, kind, personId, subjectFlag } = keysOf(address);
    const [found] = await tx.query<{ id: string }>(
      `select id from assessments where case_id = $1 and kind = $2
        and person_id is not distinct from $3::uuid and subject_flag is not distinct from $4 for update`,
      [caseId, kind, personId, subjectFlag],
    );
    return found === undefined ? null : tx.em.findOneByOrFail(AssessmentEntity, { id: found.id });
  }
}

const columnsOf = (body: AnyForm, { result, flags, waived }: FormOutcome) => ({
  state: body.complete ? 'COMPLETED' : 'DRAFT',
  schemaVersion: FORM_SCHEMA_VERSION,
  result: result ?? null,
  flags: [...(flags ?? [])],
  waived: waived ?? false,
  heldOn: body.heldOn,
});

/** What a form calls for: its flags, and an urgent need. */
const callsOf = ({ result, flags }: FormOutcome): readonly string[] => [
  ...(flags ?? []),
  ...(result === 'URGENT' ? [result] : []),
];

/** A check that is saved again without anything new alarms nobody a second time (ASSESS-09). */
function flaggedAt(
  now: Date,
  current: AssessmentEntity | null,
  { complete }: AnyForm,
  outcome: FormOutcome,
): Date | null {
  const since = current?.flaggedAt ?? null;
  const known = current?.state === 'COMPLETED' ? callsOf(current) : [];
  const isNew = callsOf(outcome).some((call) => !known.includes(call));
  return complete && isNew ? now : since;
}

const keysOf = ({ caseId, kind, personId, flag }: FormAddress) => ({
  caseId,
  kind,
  personId: personId ?? null,
  subjectFlag: flag ?? null,
});
