import {
  availableVisitActions,
  FINDING_FIELDS,
  partsOf,
  SATISFACTION_QUESTIONS,
  SATISFACTION_TOPICS,
  type VisitFindings,
} from '@qayidis/domain/monitoring';
import type { SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { SatisfactionResponse } from './dto/satisfaction.response.js';
import type { SurveyResponse } from './dto/survey.response.js';
import type { FindingRequest } from './dto/visit.requests.js';
import type { MonitoringVisitResponse } from './dto/visit.response.js';
import type { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import { commentPlace } from './satisfaction.service.js';
import type { SatisfactionFormEntity } from './satisfaction-form.entity.js';
import type { SurveyResponseEntity } from './survey-response.entity.js';
import { contentOf, surveyReason } from './survey-store.js';
import { reasonPlace } from './visit-changes.js';
import { type AroundVisits, deadlineOf, visitActor, visitFacts } from './visit-facts.js';
import { findingsOf } from './visit-store.js';
import { opened } from './visit-texts.js';

/** The case around a visit, as far as its answer needs it. */
export interface VisitReading {
  readonly caseNumber: string;
  readonly around: AroundVisits;
  readonly key: SubjectKey | undefined;
  readonly names: ReadonlyMap<string, string>;
}

const OPEN: readonly string[] = ['SCHEDULED', 'DUE'];

/** Its day and window, and whether that day has passed. */
const dueOf = (tx: Transaction, visit: MonitoringVisitEntity, around: AroundVisits) => {
  const deadline = deadlineOf(visit, around);
  if (deadline === null)
    return { dueOn: null, windowFrom: null, windowTo: null, overdue: false, paused: false };
  const { dueOn, windowFrom, windowTo, state } = deadline;
  const toBeMade = OPEN.includes(visit.state) && state === 'OPEN';
  return {
    ...{ dueOn, windowFrom, windowTo },
    overdue: toBeMade && dueOn < tx.today,
    paused: state === 'PAUSED',
  };
};

export function toVisit(
  tx: Transaction,
  visit: MonitoringVisitEntity,
  { caseNumber, around, key, names }: VisitReading,
): MonitoringVisitResponse {
  const { id, caseId, code, reasonOrigin: kind } = visit;
  const facts = visitFacts(tx, visit, around, findingsOf(key, visit));
  return {
    id,
    caseId,
    caseNumber,
    code,
    state: visit.state,
    ...dueOf(tx, visit, around),
    plannedOn: visit.plannedOn,
    mode: visit.mode,
    heldOn: visit.heldOn,
    recordedByName: names.get(visit.recordedBy ?? '') ?? null,
    timesRescheduled: visit.timesRescheduled,
    missReason: visit.missReason,
    waiveReason: visit.waiveReason,
    reason: opened(key, reasonPlace(id), visit.reasonCipher, { caseId, kind }),
    parts: [...partsOf(code, around.hasBusiness)],
    version: visit.version,
    actions: actionsOf(tx, visit, facts),
  };
}

const actionsOf = (
  tx: Transaction,
  visit: MonitoringVisitEntity,
  facts: ReturnType<typeof visitFacts>,
) =>
  availableVisitActions(visit.state, visitActor(tx), facts).map(
    ({ command, permission, allowed, needs, refusals }) => ({
      command,
      permission,
      allowed,
      needs: [...needs],
      reasons: refusals.map(({ code, params = {}, overridableBy = [] }) => ({
        code,
        params: { ...params },
        overridableBy: [...overridableBy],
      })),
    }),
  );

/** On the wire a finding has chosen options or a number. */
export const toFindings = (findings: VisitFindings): FindingRequest[] =>
  FINDING_FIELDS.flatMap(({ code }): FindingRequest[] => {
    const value = findings[code];
    if (value === undefined) return [];
    if (typeof value === 'number') return [{ code, chosen: [], number: value }];
    return [{ code, chosen: typeof value === 'string' ? [value] : [...value], number: null }];
  });

/** What came over the wire as the rules have it. */
export const fromFindings = (given: readonly FindingRequest[]): VisitFindings =>
  Object.fromEntries(
    given.map(({ code, chosen, number }): [string, string | number | string[]] => {
      const field = FINDING_FIELDS.find((candidate) => candidate.code === code);
      if (field?.kind === 'NUMBER') return [code, number ?? ''];
      const [first = ''] = chosen;
      return [code, field?.kind === 'MANY' || chosen.length > 1 ? chosen : first];
    }),
  );

export function toSurvey(row: SurveyResponseEntity, key: SubjectKey | undefined): SurveyResponse {
  const content = contentOf(key, row);
  const answers = Object.entries(content?.answers ?? {});
  return {
    personId: row.personId,
    wave: row.wave,
    state: row.state,
    heldOn: row.heldOn,
    profile: content?.profile ?? null,
    answers: answers.map(([item, chosen]) => ({
      item: item as SurveyResponse['answers'][number]['item'],
      chosen: typeof chosen === 'string' ? [chosen] : [...chosen],
    })),
    reason: surveyReason(key, row),
    version: row.version,
  };
}

const meanOf = (sum: number): number => Math.round((sum / SATISFACTION_TOPICS.length) * 100) / 100;

export function toSatisfaction(
  row: SatisfactionFormEntity,
  key: SubjectKey | undefined,
): SatisfactionResponse {
  const said = row.ratings;
  const origin = { caseId: row.caseId, kind: row.commentOrigin };
  return {
    outcome: row.outcome,
    collector: row.collector,
    collectedOn: row.collectedOn,
    ratings: SATISFACTION_TOPICS.flatMap((topic) => {
      const rating = said[topic];
      return typeof rating === 'number' ? [{ topic, rating }] : [];
    }),
    answers: SATISFACTION_QUESTIONS.flatMap((question) =>
      said[question] === undefined ? [] : [{ question, yes: said[question] === 'YES' }],
    ),
    sum: row.ratingSum,
    mean: row.ratingSum === null ? null : meanOf(row.ratingSum),
    comment: opened(key, commentPlace(row.id), row.commentCipher, origin),
    version: row.version,
  };
}
