import { Injectable } from '@nestjs/common';
import { missingAnswers, rapidCheckResult, redFlags } from '@qayidis/domain/assessments';
import type { TimelineKind } from '@qayidis/domain/timeline';
import type { RapidCheckFlag } from '@qayidis/domain/code-lists';
import { Keyring } from '../../platform/crypto/index.js';
import { insertRows, lastChange, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { type CaseEntity, CaseStore } from '../cases/public.js';
import { Tasks } from '../tasks/public.js';
import { AssessmentFacts } from './assessment-facts.js';
import { CaseFactorEntity } from './case-factor.entity.js';
import type { AnswerEligibilityRequest, RecordFactorsRequest } from './dto/assessments.request.js';
import type {
  AnyForm,
  FollowUpRequest,
  IntakeRequest,
  RapidCheckRequest,
} from './dto/forms.request.js';
import { type FormAddress, type FormOutcome, FormStore } from './form-store.js';
import type { FormKind } from './form-kinds.js';

/** Fills in the short forms of a case; the rules stand in `@qayidis/domain/assessments`. */
@Injectable()
export class Assessments {
  constructor(
    private readonly cases: CaseStore,
    private readonly forms: FormStore,
    private readonly facts: AssessmentFacts,
    private readonly tasks: Tasks,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Answers E1 to E6; what is not named stays as it was, a note too (null clears it).
   * @param version of the answers as a whole; 0 where nobody has answered any
   * @throws ProblemError NOT_FOUND, VERSION_STALE
   */
  async answerEligibility(
    tx: Transaction,
    caseId: string,
    version: number,
    { answers }: AnswerEligibilityRequest,
  ): Promise<void> {
    const of = await this.cases.loadForChange(tx, caseId, 'ELIGIBILITY');
    if (of.eligibilityVersion !== version)
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: {
          version: of.eligibilityVersion,
          changed: await lastChange(tx, caseId, ['eligibility.answer']),
        },
      });
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    for (const { question, answer, note } of answers) {
      const place = {
        table: 'eligibility_answers',
        column: 'note_cipher',
        rowId: `${caseId}/${question}`,
      };
      await tx.query(
        `insert into eligibility_answers as e (case_id, question, answer, note_cipher, answered_by)
         values ($1, $2, $3, $4, $5)
         on conflict (case_id, question) do update set answer = excluded.answer,
           note_cipher = case when $6 then excluded.note_cipher else e.note_cipher end, answered_by = excluded.answered_by, version = e.version + 1, updated_at = app.now()`,
        [
          caseId,
          question,
          answer,
          typeof note === 'string' ? key.seal(place, note) : null,
          tx.actor.userId,
          note !== undefined,
        ],
      );
    }
    await tx.query('update cases set eligibility_version = eligibility_version + 1 where id = $1', [
      caseId,
    ]);
    trace(
      tx,
      caseId,
      'eligibility.answer',
      answers.map(({ question }) => question),
    );
  }

  /**
   * Saves a form, as a draft or finished.
   * @param version 0 where the form is new
   * @throws ProblemError NOT_FOUND, VERSION_STALE, VALIDATION_FAILED for a finished form with gaps
   */
  async record(
    tx: Transaction,
    address: FormAddress,
    version: number,
    body: AnyForm,
  ): Promise<void> {
    const of = await this.cases.loadForChange(tx, address.caseId, 'ASSESSMENT');
    if (address.personId !== undefined && !(await areMembers(tx, of.id, [address.personId])))
      throw new ProblemError('NOT_FOUND');
    demandComplete(address.kind, body, tx.today);
    await this.forms.write(tx, address, version, body, outcomeOf(address.kind, body));
    const told =
      address.kind === 'RAPID_CHECK' && body.complete
        ? await this.alarm(tx, of, body as RapidCheckRequest)
        : of;
    await this.facts.storePriority(tx, told);
    const fields = [address.kind, body.complete ? 'COMPLETED' : 'DRAFT'];
    const audit = { action: 'assessment.record', entity: 'case', entityId: of.id, caseId: of.id };
    tx.audit({ ...audit, fields });
    // A draft saves itself while it is written: the timeline says that it was begun and that it was finished.
    if (body.complete || version === 0)
      tx.event({ caseId: of.id, kind: 'assessment.record', data: { fields } });
  }

  /**
   * Replaces the factors of the case.
   * @param version of the factors as a whole; 0 where nobody has recorded any
   * @throws ProblemError NOT_FOUND, VERSION_STALE with all factors as they are, VALIDATION_FAILED
   */
  async recordFactors(
    tx: Transaction,
    caseId: string,
    version: number,
    { factors }: RecordFactorsRequest,
  ): Promise<void> {
    const of = await this.cases.loadForChange(tx, caseId, 'FACTORS');
    if (of.factorsVersion !== version) throw await staleFactors(tx, of, version);
    await demandMembers(
      tx,
      caseId,
      factors.map(({ personId }) => personId),
    );
    const unique = new Map(factors.map((one) => [`${one.personId}/${one.factor}`, one]));
    await tx.query('delete from case_factors where case_id = $1', [caseId]);
    const rows = [...unique.values()].map((one) => ({
      caseId,
      source: 'SCREENING',
      ...fieldsOf(one),
    }));
    await insertRows(tx, CaseFactorEntity, rows);
    await tx.query('update cases set factors_version = factors_version + 1 where id = $1', [
      caseId,
    ]);
    await this.facts.storePriority(tx, of);
    trace(tx, caseId, 'assessment.record-factors', []);
  }

  /**
   * Somebody needs help today: mentor and coordinator are told at once (reintegration.md 3.1).
   * @returns the case as it is then
   */
  private async alarm(
    tx: Transaction,
    of: CaseEntity,
    body: RapidCheckRequest,
  ): Promise<CaseEntity> {
    if (body.urgentNeeds.length === 0) return of;
    const urgent = of.urgent ? of : await this.cases.change(tx, of, { urgent: true });
    const task = {
      kind: 'URGENT_NEED',
      programmeId: of.programmeId,
      caseId: of.id,
      dueOn: tx.today,
    } as const;
    await this.tasks.createOnce(tx, { ...task, assigneeRole: 'COORDINATOR' });
    if (of.mentorId !== null)
      await this.tasks.createOnce(tx, { ...task, assigneeRole: 'MENTOR', assigneeId: of.mentorId });
    return urgent;
  }
}

const fieldsOf = ({ personId, factor, severity }: RecordFactorsRequest['factors'][number]) => ({
  personId,
  factor,
  severity,
});

async function staleFactors(
  tx: Transaction,
  { id: caseId, factorsVersion: version }: CaseEntity,
  sentVersion: number,
): Promise<ProblemError> {
  const factors = (await tx.em.findBy(CaseFactorEntity, { caseId })).map(fieldsOf);
  const changed = await lastChange(tx, caseId, ['assessment.record-factors']);
  return new ProblemError('VERSION_STALE', { sentVersion, current: { version, factors, changed } });
}

/** The twelve answers as the rules want them. */
const checkAnswers = ({ yes, no, urgentNeeds }: RapidCheckRequest) => ({
  flags: {
    ...Object.fromEntries(no.map((flag) => [flag, false])),
    ...Object.fromEntries(yes.map((flag) => [flag, true])),
  } as Partial<Record<RapidCheckFlag, boolean>>,
  urgentNeeds,
});

function outcomeOf(kind: FormKind, body: AnyForm): FormOutcome {
  if (kind === 'RAPID_CHECK') {
    const answers = checkAnswers(body as RapidCheckRequest);
    return { result: rapidCheckResult(answers), flags: redFlags(answers) };
  }
  if (kind === 'INTAKE')
    return { result: (body as IntakeRequest).identitySeen ? 'IDENTITY_SEEN' : null };
  if (kind === 'FOLLOW_UP_SCREENING') return { waived: (body as FollowUpRequest).waived };
  return {};
}

function demandComplete(kind: FormKind, body: AnyForm, today: string): void {
  if (body.heldOn !== null && body.heldOn > today)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/heldOn', code: 'IN_THE_FUTURE' }],
    });
  if (!body.complete) return;
  const open = [
    ...(body.heldOn === null ? ['heldOn'] : []),
    ...missingAnswers(kind, body as unknown as Readonly<Record<string, unknown>>),
  ];
  const errors = open.map((name) => ({ pointer: `#/${name}`, code: 'REQUIRED' as const }));
  if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
}

async function areMembers(
  tx: Transaction,
  caseId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(personIds)];
  const found = await tx.query(
    'select 1 from case_members where case_id = $1 and person_id = any($2::uuid[])',
    [caseId, wanted],
  );
  return found.length === wanted.length;
}

async function demandMembers(
  tx: Transaction,
  caseId: string,
  personIds: readonly string[],
): Promise<void> {
  if (await areMembers(tx, caseId, personIds)) return;
  throw new ProblemError('VALIDATION_FAILED', {
    errors: [{ pointer: '#/personId', code: 'UNKNOWN_CODE' }],
  });
}

function trace(
  tx: Transaction,
  caseId: string,
  action: TimelineKind,
  fields: readonly string[],
): void {
  tx.event({ caseId, kind: action, data: { fields } });
  tx.audit({ action, entity: 'case', entityId: caseId, caseId, fields: [...fields] });
}
