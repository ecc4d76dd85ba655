import {
  bandOf,
  changeSince,
  DIMENSIONS,
  type Instrument,
  lowestItems,
  RSS_EQ_1,
  type SurveyParameters,
  type SurveyScore,
} from '@qayidis/domain/survey';
import type { SubjectKey } from '../../platform/crypto/index.js';
import type { ScoreCardResponse } from './dto/survey.response.js';
import type { SurveyResponseEntity } from './survey-response.entity.js';
import { contentOf, scoreOf } from './survey-store.js';

interface Reading {
  readonly key: SubjectKey | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly parameters: SurveyParameters;
}

/** The cards of a case: one per person and completed wave, in the order of the waves. */
export const scoreCards = (
  rows: readonly SurveyResponseEntity[],
  reading: Reading,
): ScoreCardResponse[] =>
  rows.flatMap((row) => {
    const score = scoreOf(row);
    if (row.state !== 'COMPLETED' || score === null) return [];
    const baseline = rows.find(
      ({ personId, wave }) => personId === row.personId && wave === 'BASE' && row.wave !== 'BASE',
    );
    return [card(row, score, baseline ? scoreOf(baseline) : null, reading)];
  });

function card(
  row: SurveyResponseEntity,
  score: SurveyScore,
  base: SurveyScore | null,
  { key, names, instruments, parameters }: Reading,
): ScoreCardResponse {
  const instrument = instruments.get(score.instrument) ?? RSS_EQ_1;
  const same = base?.instrument === score.instrument ? base : null;
  const change = changeSince(base, score, parameters);
  const band = (value: number | null) => (value === null ? null : bandOf(value, parameters));
  return {
    personId: row.personId,
    name: names.get(row.personId) ?? '',
    wave: row.wave,
    heldOn: row.heldOn,
    instrument: score.instrument,
    equalWeights: instrument.equalWeights,
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      score: score.dimensions[dimension],
      band: band(score.dimensions[dimension]),
      base: same?.dimensions[dimension] ?? null,
    })),
    composite: score.composite,
    band: band(score.composite),
    base: same?.composite ?? null,
    comparable: base === null || same !== null,
    delta: change?.delta ?? null,
    change: change?.change ?? null,
    lowest: lowestItems(contentOf(key, row)?.answers ?? {}, instrument).map(
      ({ code, score: low, help }) => ({ item: code, score: low, help }),
    ),
  };
}
