import { describe, expect, it } from '@jest/globals';
import { RSS_EQ_1 } from './instrument.js';
import { bandOf, changeOf, changeSince, lowestItems, tellingDecimals } from './score-card.js';
import { scoreSurvey, type SurveyScore } from './scoring.js';
import { surveyAlerts } from './survey-alerts.js';
import {
  answerFaults,
  askedItems,
  keptAnswers,
  unansweredItems,
  type SurveyAnswers,
} from './survey-answers.js';
import { VECTOR_A } from './survey-vectors.fixture.js';
import { canBeAsked } from './survey-waves.js';
import { plainDate } from '../kernel/index.js';

describe('a band (RSS-07)', () => {
  it.each([
    [0, 'LOW'],
    [0.33, 'LOW'],
    [0.330001, 'MEDIUM'],
    [0.645097, 'MEDIUM'],
    [0.66, 'MEDIUM'],
    [0.660001, 'HIGH'],
    [1, 'HIGH'],
  ])('%d is %s', (score, band) => expect(bandOf(score)).toBe(band));
});

describe('the change since the baseline (RSS-08)', () => {
  const scored = (composite: number | null, instrument = 'RSS-EQ-1'): SurveyScore => ({
    ...scoreSurvey({}, RSS_EQ_1),
    composite,
    instrument,
  });

  it.each([
    [0.4, 0.45, 'IMPROVED', 0.05],
    [0.4, 0.449999, 'STABLE', 0.049999],
    [0.45, 0.4, 'WORSE', -0.05],
    [0.45, 0.400001, 'STABLE', -0.049999],
  ])('from %d to %d is %s', (base, wave, change, delta) => {
    expect(changeSince(scored(base), scored(wave))).toEqual({ change, delta });
  });

  it('is not told between versions of the instrument, nor without both scores (RSS-11)', () => {
    expect(changeSince(scored(0.4), scored(0.5, 'RSS-IOM-1'))).toBeNull();
    expect(changeSince(scored(null), scored(0.5))).toBeNull();
    expect(changeSince(null, scored(0.5))).toBeNull();
  });
});

describe('the decimals of a shown score (RSS-03)', () => {
  it.each([
    [-0.05, 2],
    [-0.0466, 3],
    [-0.049999, 6],
    [-0.051, 2],
    [0.05, 2],
    [0.0496, 4],
    [0.01, 2],
  ])('of a change of %d are %d: what is read is judged the same', (delta, decimals) => {
    expect(tellingDecimals(delta, changeOf)).toBe(decimals);
    expect(changeOf(Number(delta.toFixed(decimals)))).toBe(changeOf(delta));
  });

  it.each([
    [0.33, 2],
    [0.3349, 3],
    [0.330001, 6],
    [0.645097, 2],
    [0.6604, 4],
  ])('of a score of %d are %d', (score, decimals) => {
    expect(tellingDecimals(score, bandOf)).toBe(decimals);
    expect(bandOf(Number(score.toFixed(decimals)))).toBe(bandOf(score));
  });
});

describe('the three lowest items (RSS-09)', () => {
  it('come with what a plan can do about them', () => {
    expect(lowestItems(VECTOR_A, RSS_EQ_1)).toEqual([
      { code: 'E07', score: 0, help: 'JOB' },
      { code: 'E06', score: 0.25, help: 'VET' },
      { code: 'S10', score: 0.25, help: 'MED' },
    ]);
  });

  it('leave out what could not be better and what has no answer', () => {
    expect(lowestItems({ E03: 'YES', E01: 'NOT_APPLICABLE' }, RSS_EQ_1)).toEqual([]);
  });
});

describe('alerts (RSS-10)', () => {
  it.each<[SurveyAnswers, string[]]>([
    [{ P04: 'MIXED' }, []],
    [{ P04: 'MOSTLY_UNSAFE' }, ['SUPPORT P04']],
    [{ P04: 'ALWAYS_UNSAFE' }, ['SAFETY P04', 'SUPPORT P04']],
    [{ P07: 'OFTEN' }, []],
    [{ P07: 'VERY_OFTEN' }, ['SUPPORT P07']],
    [{ P08: 'YES' }, ['SUPPORT P08', 'SUGGESTION P08']],
    [{ S06: 'NO' }, ['SUGGESTION S06']],
    [{ S04: 'NO' }, ['SUGGESTION S04']],
    [{ S04: 'NOT_APPLICABLE', P08: 'NO_WISH_TO_ANSWER' }, []],
  ])('%j', (answers, expected) => {
    expect(surveyAlerts(answers).map(({ kind, item }) => `${kind} ${item}`)).toEqual(expected);
  });
});

describe('the questions', () => {
  it('skip what an answer makes senseless (RSS-02)', () => {
    const codes = (answers: SurveyAnswers) => askedItems(answers).map(({ code }) => code);
    expect(codes({})).not.toContain('E10');
    expect(codes({ E09: 'YES' })).toContain('E10');
    expect(codes({ P07: 'NEVER' })).not.toContain('P07S');
    expect(codes({ P09: 'NO' })).toEqual(expect.arrayContaining(['P10', 'P10K']));
    expect(keptAnswers({ E09: 'NO', E10: ['PAY'] })).toEqual({ E09: 'NO' });
  });

  it('are complete when each asked one has an answer or a reason for none (RSS-02)', () => {
    expect(unansweredItems(VECTOR_A)).toEqual([]);
    expect(unansweredItems({ ...VECTOR_A, P09: 'NO' })).toEqual(['P10', 'P10K']);
  });

  it.each<[string, SurveyAnswers]>([
    ['UNKNOWN_CODE', { E01: 'VERY_GOOD' }],
    ['UNKNOWN_CODE', { E08: ['NONE', 'LAND'] }],
    ['WRONG_TYPE', { E08: 'LAND' }],
    ['WRONG_TYPE', { E01: ['NEUTRAL'] }],
    ['TOO_FEW', { E08: [] }],
    ['REPEATED', { E08: ['LAND', 'LAND'] }],
    ['UNKNOWN_FIELD', { Z99: 'YES' } as SurveyAnswers],
  ])('%s is found in %j', (code, answers) => {
    expect(answerFaults(answers)).toMatchObject([{ fault: { code } }]);
  });

  it('are put to adults (RSS-12)', () => {
    const today = plainDate('2026-06-01');
    expect(canBeAsked(plainDate('2008-06-01'), today)).toBe(true);
    expect(canBeAsked(plainDate('2008-06-02'), today)).toBe(false);
    expect(canBeAsked(null, today)).toBe(true);
  });
});
