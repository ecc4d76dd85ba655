import { Injectable } from '@nestjs/common';
import { isPlainDate, type PlainDate } from '@qayidis/domain/kernel';
import { waveOf } from '@qayidis/domain/monitoring';
import {
  answerFaults,
  canBeAsked,
  keptAnswers,
  scoreSurvey,
  surveyAlerts,
  surveyItem,
  takesSeveral,
  unansweredItems,
  isNoAnswer,
  type SurveyAnswers,
  type SurveyScore,
} from '@qayidis/domain/survey';
import type { Transaction } from '../../platform/database/index.js';
import { type FieldError, ProblemError } from '../../platform/http/index.js';
import { CaseFactsRegistry } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import type { SaveSurveyRequest, SurveyAnswerRequest } from './dto/survey.request.js';
import type { RaisedTaskResponse } from './dto/survey.response.js';
import { demandUnsettled } from './monitoring-visits.service.js';
import { SurveyAlerts } from './survey-alerts.js';
import { SurveyInstruments } from './survey-instruments.service.js';
import { scoreColumns, SurveyStore } from './survey-store.js';
import { visitFacts } from './visit-facts.js';
import { type LoadedVisit, VisitStore } from './visit-store.js';

/** Surveys as they are filled in: drafts save themselves, a completed one is scored and raises what it must (RSS-10). */
@Injectable()
export class Surveys {
  constructor(
    private readonly visits: VisitStore,
    private readonly store: SurveyStore,
    private readonly instruments: SurveyInstruments,
    private readonly alerts: SurveyAlerts,
    private readonly caseFacts: CaseFactsRegistry,
  ) {}

  /**
   * @param version of the survey; 0 where nothing was saved yet
   * @returns the tasks that its answers made
   * @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, RULE_REFUSED, VALIDATION_FAILED
   */
  async record(
    tx: Transaction,
    [visitId, personId]: readonly [visitId: string, personId: string],
    version: number,
    body: SaveSurveyRequest,
  ): Promise<RaisedTaskResponse[]> {
    const loaded = await this.visits.load(tx, visitId, null);
    const { of, visit, key } = loaded;
    demandUnsettled(visit);
    await demandAdult(tx, of.id, personId);
    const wave = demandWave(tx, loaded, body);
    const current = await this.store.find(tx, visitId, personId);
    if (current?.state === 'COMPLETED' && body.state === 'DRAFT')
      throw new ProblemError('TRANSITION_NOT_ALLOWED', { params: { state: 'COMPLETED' } });
    const answers = demandAnswers(body);
    const score = body.state === 'COMPLETED' ? await this.score(tx, of.programmeId, answers) : null;
    const { state, heldOn, profile, reason = null } = body;
    const scored = scoreColumns(score);
    const row = { caseId: of.id, visitId, personId, wave, state, heldOn, ...scored };
    await this.store.write(tx, key, [current, version], {
      row,
      content: { profile, answers },
      reason: state === 'REFUSED' ? reason : null,
    });
    const raised =
      state === 'DRAFT' ? [] : await this.settled(tx, loaded, { wave, state, answers });
    tx.audit({
      action: 'survey.save',
      entity: 'monitoring-visit',
      entityId: visitId,
      caseId: of.id,
      fields: [wave, state],
    });
    return raised;
  }

  private async score(
    tx: Transaction,
    programmeId: string,
    answers: SurveyAnswers,
  ): Promise<SurveyScore> {
    const instrument = await this.instruments.current(tx);
    return scoreSurvey(answers, instrument, await parametersOf(tx, programmeId));
  }

  private async settled(
    tx: Transaction,
    { of }: LoadedVisit,
    { wave, state, answers }: { wave: string; state: string; answers: SurveyAnswers },
  ): Promise<RaisedTaskResponse[]> {
    const kind = state === 'COMPLETED' ? 'survey.complete' : 'survey.refuse';
    tx.event({ caseId: of.id, kind, data: { wave } });
    const alerts = state === 'COMPLETED' ? surveyAlerts(answers) : [];
    const raised = await this.alerts.raise(tx, of, alerts);
    // The baseline is a term of the priority (D-39).
    await this.caseFacts.changed(tx, of.id);
    return raised;
  }
}

/** @throws ProblemError VALIDATION_FAILED unless the person is an adult of the case. */
async function demandAdult(tx: Transaction, caseId: string, personId: string): Promise<void> {
  const [person] = await tx.query<{ birth_year: number | null }>(
    `select p.birth_year from case_members m join persons p on p.id = m.person_id
      where m.case_id = $1 and m.person_id = $2`,
    [caseId, personId],
  );
  if (person === undefined) throw new ProblemError('NOT_FOUND');
  const born = `${person.birth_year ?? ''}-01-01`;
  if (!canBeAsked(isPlainDate(born) ? born : null, tx.today))
    throw new ProblemError('RULE_REFUSED', { params: { rule: 'SURVEY_ADULT' } });
}

function demandWave(tx: Transaction, loaded: LoadedVisit, body: SaveSurveyRequest) {
  const { visit, around, findings } = loaded;
  const { window, caseState } = visitFacts(tx, visit, around, findings);
  const wave = waveOf(visit.code, body.heldOn, window);
  if (wave === null)
    throw new ProblemError('RULE_REFUSED', { params: { rule: 'SURVEY_OF_VISIT' } });
  if (body.heldOn > tx.today) throw invalid([{ pointer: '#/heldOn', code: 'IN_THE_FUTURE' }]);
  const early = window !== null && body.heldOn < window.from;
  if (early && !(wave === 'FINAL' && caseState === 'FOLLOW_UP')) throw tooEarly(window.from, tx);
  return wave;
}

/** No day is possible before the window opens; after that, one from its beginning on. */
const tooEarly = (from: PlainDate, { today }: Transaction): ProblemError =>
  new ProblemError('RULE_REFUSED', {
    params:
      today < from ? { rule: 'WINDOW_OPEN', from } : { rule: 'HELD_DATE', from, until: today },
    pointer: '#/heldOn',
  });

/** @throws ProblemError VALIDATION_FAILED naming every answer at fault, or missing where the survey is complete. */
function demandAnswers({ state, answers: given, reason, profile }: SaveSurveyRequest) {
  const answers = answersOf(given);
  const faults: FieldError[] = answerFaults(answers).map(({ code, fault }) => ({
    pointer: `#/answers/${code}`,
    ...fault,
  }));
  if (state === 'COMPLETED') {
    for (const code of unansweredItems(answers))
      faults.push({ pointer: `#/answers/${code}`, code: 'REQUIRED' });
    if (!profile.consented) faults.push({ pointer: '#/profile/consented', code: 'REQUIRED' });
  }
  if (state === 'REFUSED' && !reason) faults.push({ pointer: '#/reason', code: 'REQUIRED' });
  if (faults.length > 0) throw invalid(faults);
  return state === 'REFUSED' ? {} : keptAnswers(answers);
}

const invalid = (errors: FieldError[]) => new ProblemError('VALIDATION_FAILED', { errors });

/** One option stands alone, ticks stand as a list. */
export const answersOf = (given: readonly SurveyAnswerRequest[]): SurveyAnswers =>
  Object.fromEntries(
    given.map(({ item: code, chosen }) => {
      const item = surveyItem(code);
      const [first = ''] = chosen;
      const several = item !== undefined && takesSeveral(item) && !isNoAnswer(first);
      return [code, several || chosen.length > 1 ? chosen : first];
    }),
  );
