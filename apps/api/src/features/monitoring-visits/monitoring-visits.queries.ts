import { Injectable } from '@nestjs/common';
import { VISIT_CODES } from '@qayidis/domain/monitoring';
import { SURVEY_WAVES } from '@qayidis/domain/survey';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { type CaseEntity, caseScope } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import type {
  CaseVisitsResponse,
  RespondentResponse,
  VisitDetailResponse,
} from './dto/visit.response.js';
import { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import {
  toFindings,
  toSatisfaction,
  toSurvey,
  toVisit,
  type VisitReading,
} from './monitoring-visit.mapper.js';
import { othersAsk } from './satisfaction.service.js';
import { SatisfactionFormEntity } from './satisfaction-form.entity.js';
import { scoreCards } from './score-cards.js';
import { SurveyInstruments } from './survey-instruments.service.js';
import { SurveyResponseEntity } from './survey-response.entity.js';
import { aroundVisits } from './visit-facts.js';
import { findingsOf } from './visit-store.js';

type CaseRow = Pick<CaseEntity, 'id' | 'number' | 'state' | 'principalId' | 'programmeId'>;

const ADULTS = `select m.person_id as "personId", p.given_name || ' ' || p.family_name as name,
    m.relation = 'PRINCIPAL' as principal
  from case_members m join persons p on p.id = m.person_id
 where m.case_id = $1 and (p.birth_year is null or $2 - p.birth_year >= 18)
 order by principal desc, app.sort_key_az(p.given_name), app.sort_key_az(p.family_name)`;

/** The visits of one case with their surveys, for those who work on it. */
@Injectable()
export class MonitoringVisitsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keyring: Keyring,
    private readonly instruments: SurveyInstruments,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's scope. */
  ofCase(actor: Actor, caseId: string): Promise<CaseVisitsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const of = await demandCase(tx, caseId);
        tx.audit({ action: 'visit.list', entity: 'case', entityId: caseId, caseId });
        const visits = await tx.em.findBy(MonitoringVisitEntity, { caseId });
        const reading = await this.reading(tx, of, visits);
        return {
          items: inOrder(visits).map((visit) => toVisit(tx, visit, reading)),
          scores: await this.scores(tx, of, reading.key),
          equalWeights: (await this.instruments.current(tx)).equalWeights,
        };
      },
      { readOnly: true },
    );
  }

  one(actor: Actor, id: string): Promise<VisitDetailResponse> {
    return this.unitOfWork.run(actor, (tx) => this.read(tx, id), { readOnly: true });
  }

  /** One visit inside a unit of work, also the answer to a command. @throws ProblemError NOT_FOUND */
  async read(tx: Transaction, id: string): Promise<VisitDetailResponse> {
    const visit = await tx.em.findOneBy(MonitoringVisitEntity, { id });
    if (visit === null) throw new ProblemError('NOT_FOUND');
    const of = await demandCase(tx, visit.caseId);
    const reading = await this.reading(tx, of, [visit]);
    const surveys = await tx.em.findBy(SurveyResponseEntity, { visitId: id });
    const form = await tx.em.findOneBy(SatisfactionFormEntity, { visitId: id });
    tx.audit({
      action: 'visit.read',
      entity: 'monitoring-visit',
      entityId: id,
      caseId: visit.caseId,
    });
    return {
      ...toVisit(tx, visit, reading),
      findings: toFindings(findingsOf(reading.key, visit)),
      hasBusiness: reading.around.hasBusiness,
      respondents: await adultsOf(tx, of.id),
      surveys: surveys.map((survey) => toSurvey(survey, reading.key)),
      satisfaction: form && toSatisfaction(form, reading.key),
      othersAsk: await othersAsk(tx, of),
    };
  }

  private async reading(
    tx: Transaction,
    of: CaseRow,
    visits: readonly MonitoringVisitEntity[],
  ): Promise<VisitReading> {
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: of.id });
    const users = await tx.query<{ id: string; name: string }>(
      'select id, name from users where id = any($1::uuid[])',
      [visits.flatMap(({ recordedBy }) => recordedBy ?? [])],
    );
    const names = new Map(users.map(({ id, name }) => [id, name]));
    return { caseNumber: of.number, around: await aroundVisits(tx, of), key, names };
  }

  private async scores(tx: Transaction, of: CaseRow, key: SubjectKey | undefined) {
    const rows = await tx.em.findBy(SurveyResponseEntity, { caseId: of.id });
    const adults = await adultsOf(tx, of.id);
    const ordered = [...rows].sort(
      (a, b) => SURVEY_WAVES.indexOf(a.wave) - SURVEY_WAVES.indexOf(b.wave),
    );
    return scoreCards(ordered, {
      key,
      names: new Map(adults.map(({ personId, name }) => [personId, name])),
      instruments: await this.instruments.all(tx),
      parameters: await parametersOf(tx, of.programmeId),
    });
  }
}

const inOrder = (visits: readonly MonitoringVisitEntity[]): MonitoringVisitEntity[] =>
  [...visits].sort((a, b) => VISIT_CODES.indexOf(a.code) - VISIT_CODES.indexOf(b.code));

const adultsOf = (tx: Transaction, caseId: string): Promise<RespondentResponse[]> =>
  tx.query<RespondentResponse>(ADULTS, [caseId, Number(tx.today.slice(0, 4))]);

async function demandCase(tx: Transaction, caseId: string): Promise<CaseRow> {
  const scope = caseScope(tx.actor, 1);
  const [found] = await tx.query<CaseRow>(
    `select c.id, c.number, c.state, c.principal_id as "principalId", c.programme_id as "programmeId"
      from cases c where ${scope.conditionSql} and c.id = $2`,
    [scope.parameter, caseId],
  );
  if (found === undefined) throw new ProblemError('NOT_FOUND');
  return found;
}
