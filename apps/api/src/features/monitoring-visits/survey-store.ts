import { Injectable } from '@nestjs/common';
import type { SurveyAnswers, SurveyScore } from '@qayidis/domain/survey';
import type { SubjectKey } from '../../platform/crypto/index.js';
import { insertRows, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { staleRow } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type { SurveyProfileRequest } from './dto/survey.request.js';
import { SurveyResponseEntity } from './survey-response.entity.js';
import { opened, sealed } from './visit-texts.js';

/** What is sealed of a survey. */
export interface SurveyContent {
  readonly profile: SurveyProfileRequest;
  readonly answers: SurveyAnswers;
}

export interface SurveyToWrite {
  readonly row: Omit<Partial<SurveyResponseEntity>, 'id' | 'version'> & {
    readonly caseId: string;
    readonly personId: string;
    readonly wave: SurveyResponseEntity['wave'];
  };
  readonly content: SurveyContent;
  readonly reason: string | null;
}

const answersPlace = (rowId: string) =>
  ({ table: 'survey_responses', column: 'answers_cipher', rowId }) as const;
const reasonPlace = (rowId: string) =>
  ({ table: 'survey_responses', column: 'reason_cipher', rowId }) as const;

/** Surveys of a case; one per person and wave (RSS-12). */
@Injectable()
export class SurveyStore {
  find(tx: Transaction, visitId: string, personId: string): Promise<SurveyResponseEntity | null> {
    return tx.em.findOneBy(SurveyResponseEntity, { visitId, personId });
  }

  /**
   * Writes a survey for the first time or changes it.
   * @throws ProblemError VERSION_STALE
   */
  async write(
    tx: Transaction,
    key: SubjectKey,
    [current, version]: readonly [SurveyResponseEntity | null, number],
    { row, content, reason }: SurveyToWrite,
  ): Promise<void> {
    const stale = () =>
      staleRow(tx, version, current, current?.recordedBy ?? null, {
        state: current?.state ?? null,
      });
    if ((current?.version ?? 0) !== version) throw await stale();
    const id = current?.id ?? newId();
    const columns = {
      ...row,
      answersCipher: sealed(key, answersPlace(id), JSON.stringify(content)),
      reasonCipher: sealed(key, reasonPlace(id), reason),
      reasonOrigin: null,
      recordedBy: tx.actor.userId,
    };
    if (current === null) await insertRows(tx, SurveyResponseEntity, [{ id, ...columns }]);
    else if (!(await updateGuarded(tx, SurveyResponseEntity, current, columns)))
      throw await stale();
  }
}

export const scoreColumns = (score: SurveyScore | null) => {
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? null : value.toFixed(6);
  return {
    instrument: score?.instrument ?? null,
    economic: text(score?.dimensions.ECONOMIC),
    social: text(score?.dimensions.SOCIAL),
    psychosocial: text(score?.dimensions.PSYCHOSOCIAL),
    composite: text(score?.composite),
  };
};

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** The stored score; null where nothing was scored. */
export const scoreOf = (row: SurveyResponseEntity): SurveyScore | null =>
  row.instrument === null
    ? null
    : {
        instrument: row.instrument,
        dimensions: {
          ECONOMIC: numberOf(row.economic),
          SOCIAL: numberOf(row.social),
          PSYCHOSOCIAL: numberOf(row.psychosocial),
        },
        composite: numberOf(row.composite),
      };

export function contentOf(
  key: SubjectKey | undefined,
  { id, answersCipher }: SurveyResponseEntity,
): SurveyContent | null {
  const text = opened(key, answersPlace(id), answersCipher);
  return text === null ? null : (JSON.parse(text) as SurveyContent);
}

export const surveyReason = (
  key: SubjectKey | undefined,
  { id, caseId, reasonCipher, reasonOrigin }: SurveyResponseEntity,
): string | null => opened(key, reasonPlace(id), reasonCipher, { caseId, kind: reasonOrigin });
