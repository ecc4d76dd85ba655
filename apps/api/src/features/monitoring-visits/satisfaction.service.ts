import { Injectable } from '@nestjs/common';
import {
  isForOthersToAsk,
  SATISFACTION_QUESTIONS,
  satisfactionResult,
  type SatisfactionRatings,
  unratedTopics,
  VISIT_SCHEDULE,
} from '@qayidis/domain/monitoring';
import type { SubjectKey } from '../../platform/crypto/index.js';
import { insertRows, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { type FieldError, ProblemError, staleRow } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type { CaseEntity } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import type { RecordSatisfactionRequest } from './dto/satisfaction.request.js';
import { SatisfactionFormEntity } from './satisfaction-form.entity.js';
import { VisitStore } from './visit-store.js';
import { sealed } from './visit-texts.js';

export const commentPlace = (rowId: string) =>
  ({ table: 'satisfaction_forms', column: 'comment_cipher', rowId }) as const;

/** How satisfied people are, asked by another than the mentor in a share of the cases (VISIT-11, VISIT-12). */
@Injectable()
export class Satisfaction {
  constructor(private readonly visits: VisitStore) {}

  /**
   * @param version 0 where nothing was recorded yet
   * @returns the id of the case
   * @throws ProblemError NOT_FOUND, VERSION_STALE, RULE_REFUSED, VALIDATION_FAILED
   */
  async record(
    tx: Transaction,
    visitId: string,
    version: number,
    body: RecordSatisfactionRequest,
  ): Promise<string> {
    const { of, visit, key } = await this.visits.load(tx, visitId, null);
    if (!VISIT_SCHEDULE[visit.code].parts.includes('SATISFACTION'))
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'SATISFACTION_OF_VISIT' } });
    await demandOther(tx, of, body);
    const ratings = demandRatings(tx, body);
    await write(tx, key, { caseId: of.id, visitId, version, ratings }, body);
    tx.event({
      caseId: of.id,
      kind: 'satisfaction.record',
      data: { visit: visit.code, outcome: body.outcome },
    });
    tx.audit({
      action: 'satisfaction.record',
      entity: 'monitoring-visit',
      entityId: visitId,
      caseId: of.id,
    });
    return of.id;
  }
}

interface Place {
  readonly caseId: string;
  readonly visitId: string;
  readonly version: number;
  readonly ratings: SatisfactionRatings;
}

async function write(
  tx: Transaction,
  key: SubjectKey,
  { caseId, visitId, version, ratings }: Place,
  body: RecordSatisfactionRequest,
): Promise<void> {
  const current = await tx.em.findOneBy(SatisfactionFormEntity, { visitId });
  const stale = () => staleRow(tx, version, current, current?.recordedBy ?? null);
  if ((current?.version ?? 0) !== version) throw await stale();
  const id = current?.id ?? newId();
  const columns = {
    ...columnsOf(body, ratings),
    commentCipher: sealed(key, commentPlace(id), body.comment ?? null),
    commentOrigin: null,
    recordedBy: tx.actor.userId,
  };
  if (current === null)
    await insertRows(tx, SatisfactionFormEntity, [{ id, caseId, visitId, ...columns }]);
  else if (!(await updateGuarded(tx, SatisfactionFormEntity, current, columns)))
    throw await stale();
}

function columnsOf(body: RecordSatisfactionRequest, ratings: SatisfactionRatings) {
  const { outcome, collector, collectedOn, answers } = body;
  const said = answers.map(({ question, yes }) => [question, yes ? 'YES' : 'NO']);
  return {
    outcome,
    collector,
    collectedOn,
    ratings: { ...ratings, ...Object.fromEntries(said) } as SatisfactionFormEntity['ratings'],
    ratingSum: satisfactionResult(ratings)?.sum ?? null,
  };
}

/** Whether this case is in the share that another than the mentor asks. */
export async function othersAsk(
  tx: Transaction,
  { number, programmeId }: Pick<CaseEntity, 'number' | 'programmeId'>,
): Promise<boolean> {
  const { SATISFACTION_BY_OTHERS } = await parametersOf(tx, programmeId);
  return isForOthersToAsk(number, SATISFACTION_BY_OTHERS.value);
}

async function demandOther(
  tx: Transaction,
  of: CaseEntity,
  { collector }: RecordSatisfactionRequest,
): Promise<void> {
  const byMentor = collector === 'MENTOR' || tx.actor.userId === of.mentorId;
  if (byMentor && (await othersAsk(tx, of)))
    throw new ProblemError('RULE_REFUSED', {
      params: { rule: 'SATISFACTION_BY_OTHERS' },
      overridableBy: ['COORDINATOR', 'PM'],
    });
}

function demandRatings(tx: Transaction, body: RecordSatisfactionRequest): SatisfactionRatings {
  const ratings = Object.fromEntries(body.ratings.map(({ topic, rating }) => [topic, rating]));
  const errors: FieldError[] = [];
  if (body.collectedOn > tx.today) errors.push({ pointer: '#/collectedOn', code: 'IN_THE_FUTURE' });
  if (body.outcome === 'ANSWERED') {
    for (const topic of unratedTopics(ratings))
      errors.push({ pointer: `#/ratings/${topic}`, code: 'REQUIRED' });
    for (const question of SATISFACTION_QUESTIONS)
      if (!body.answers.some((answer) => answer.question === question))
        errors.push({ pointer: `#/answers/${question}`, code: 'REQUIRED' });
  }
  if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
  return body.outcome === 'ANSWERED' ? ratings : {};
}
