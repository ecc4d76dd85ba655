import {
  bandOf,
  changeOf,
  changeSince,
  DIMENSIONS,
  type Instrument,
  lowestItems,
  RSS_EQ_1,
  type SurveyParameters,
  type SurveyScore,
  tellingDecimals,
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
  const { personId, wave, heldOn } = row;
  const lowest = lowestItems(contentOf(key, row)?.answers ?? {}, instrument);
  return {
    personId,
    name: names.get(personId) ?? '',
    wave,
    heldOn,
    instrument: score.instrument,
    equalWeights: instrument.equalWeights,
    ...besideBase(score, base, parameters),
    lowest: lowest.map(({ code, score: low, help }) => ({ item: code, score: low, help })),
  };
}

/** Scores with their bands, beside those of the baseline where the same version scored it (RSS-11). */
function besideBase(score: SurveyScore, base: SurveyScore | null, parameters: SurveyParameters) {
  const same = base?.instrument === score.instrument ? base : null;
  const change = changeSince(base, score, parameters) ?? { delta: null, change: null };
  const band = (value: number | null) => (value === null ? null : bandOf(value, parameters));
  const decimals = (value: number | null) =>
    value === null ? null : tellingDecimals(value, (shown) => bandOf(shown, parameters));
  return {
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      score: score.dimensions[dimension],
      band: band(score.dimensions[dimension]),
      decimals: decimals(score.dimensions[dimension]),
      base: same?.dimensions[dimension] ?? null,
    })),
    composite: score.composite,
    band: band(score.composite),
    decimals: decimals(score.composite),
    base: same?.composite ?? null,
    comparable: base === null || same !== null,
    ...change,
    deltaDecimals:
      change.delta === null
        ? null
        : tellingDecimals(change.delta, (shown) => changeOf(shown, parameters)),
  };
}
