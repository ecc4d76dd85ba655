import { Injectable } from '@nestjs/common';
import {
  ELIGIBILITY_QUESTIONS,
  evaluateEligibility,
  suggestInTime,
} from '@qayidis/domain/assessments';
import { type Permission, type Role, scopeOf } from '@qayidis/domain/permissions';
import { Keyring } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { CaseEntity } from '../cases/public.js';
import {
  type CasePicture,
  contradictionsOf,
  familyMissing,
  openFlags,
  priorityOf,
  withoutSkills,
} from './case-picture.js';
import type {
  CaseAssessmentsResponse,
  EligibilityResponse,
  FormResponse,
} from './dto/assessments.response.js';
import { EligibilityAnswerEntity } from './eligibility-answer.entity.js';
import { FormStore, type OpenForm } from './form-store.js';
import { PictureReader } from './picture-reader.js';

const HEALTH_FLAGS = ['MED', 'MH', 'DIS', 'PREG', 'TORTURE'];
const READ_HEALTH: Permission = 'assessment.read-health';

/** The short forms of a case as its reader may see them. */
@Injectable()
export class AssessmentsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: PictureReader,
    private readonly forms: FormStore,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  ofCase(actor: Actor, caseId: string): Promise<CaseAssessmentsResponse> {
    return this.unitOfWork.run(actor, (tx) => this.read(tx, caseId), { readOnly: true });
  }

  async read(tx: Transaction, caseId: string): Promise<CaseAssessmentsResponse> {
    const of = await tx.em.findOneBy(CaseEntity, { id: caseId });
    if (of === null) throw new ProblemError('NOT_FOUND');
    tx.audit({ action: 'assessment.read', entity: 'case', entityId: caseId, caseId });
    const picture = await this.reader.read(tx, of);
    return {
      eligibility: await this.eligibility(tx, picture),
      forms: await this.formsOf(tx, caseId),
      factors: picture.factors.map(({ personId, factor, severity, source }) => ({
        personId,
        factor,
        severity,
        source,
      })),
      factorsVersion: of.factorsVersion,
      eligibilityVersion: of.eligibilityVersion,
      priority: priorityOf(picture, tx.today),
      contradictions: contradictionsOf(picture, tx.today),
      unscreenedFlags: [...openFlags(picture)],
      personsWithoutSkills: withoutSkills(picture, tx.today),
      familyNeeded: familyMissing(picture),
    };
  }

  private async eligibility(tx: Transaction, picture: CasePicture): Promise<EligibilityResponse> {
    const { of } = picture;
    const rows = await tx.em.findBy(EligibilityAnswerEntity, { caseId: of.id });
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: of.id });
    const outcome = evaluateEligibility(picture.answers, of.origin === 'REGISTER');
    const inTime = suggestInTime(of.arrivalOn, of.referredOn ?? tx.today, picture.parameters);
    return {
      suggestedReasons: [...outcome.suggestedReasons],
      answers: ELIGIBILITY_QUESTIONS.map((question) => {
        const row = rows.find((one) => one.question === question);
        const place = {
          table: 'eligibility_answers',
          column: 'note_cipher',
          rowId: `${of.id}/${question}`,
        };
        const sealed = row?.noteCipher ?? null;
        return {
          question,
          answer: row?.answer ?? null,
          note: sealed === null || !key ? null : key.open(place, sealed),
          waived: outcome.waived.includes(question),
          suggested: question === 'E3_IN_TIME' ? inTime : null,
        };
      }),
    };
  }

  private async formsOf(tx: Transaction, caseId: string): Promise<FormResponse[]> {
    const forms = await this.forms.all(tx, caseId);
    const names = await tx.query<{ id: string; name: string }>(
      'select id, name from users where id = any($1::uuid[])',
      [forms.map(({ row }) => row.assessorId).filter((id) => id !== null)],
    );
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return forms.map((form) => toForm(form, nameOf, tx.actor));
  }
}

/** What was written about health opens to those who may read it, and to whoever wrote it (4.2). */
function maySee({ row }: OpenForm, actor: Actor): boolean {
  const aboutHealth =
    row.kind === 'FOLLOW_UP_SCREENING' && HEALTH_FLAGS.includes(row.subjectFlag ?? '');
  if (!aboutHealth || row.assessorId === actor.userId) return true;
  return scopeOf(actor.role as Role, READ_HEALTH) !== undefined;
}

function toForm(form: OpenForm, nameOf: ReadonlyMap<string, string>, actor: Actor): FormResponse {
  const { row } = form;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    personId: row.personId,
    flag: row.subjectFlag,
    result: row.result,
    answers: maySee(form, actor) ? form.answers : null,
    heldOn: row.heldOn,
    assessorName: nameOf.get(row.assessorId ?? '') ?? null,
    version: row.version,
  };
}
