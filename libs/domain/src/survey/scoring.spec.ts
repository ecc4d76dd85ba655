import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWER_SETS, NO_ANSWERS } from './answer-sets.js';
import { ITEMS_PER_DIMENSION, RSS_EQ_1, type Instrument } from './instrument.js';
import { scoreSurvey } from './scoring.js';
import type { SurveyAnswers } from './survey-answers.js';
import { SCORED_ITEMS, type ScoredSurveyItem } from './survey-items.js';
import { VECTOR_A, VECTOR_B, VECTOR_C } from './survey-vectors.fixture.js';

const score = (answers: SurveyAnswers, instrument = RSS_EQ_1) => scoreSurvey(answers, instrument);

describe('the test vectors of the page (RSS-04)', () => {
  it('A: every item answered', () => {
    expect(score(VECTOR_A)).toEqual({
      instrument: 'RSS-EQ-1',
      dimensions: { ECONOMIC: 0.53125, SOCIAL: 0.681818, PSYCHOSOCIAL: 0.722222 },
      composite: 0.645097,
    });
  });

  it('B: nine of eleven social items answered are enough', () => {
    expect(score(VECTOR_B)).toMatchObject({
      dimensions: { SOCIAL: 0.666667 },
      composite: 0.640046,
    });
  });

  it('C: five of eight economic items are not', () => {
    expect(score(VECTOR_C)).toMatchObject({
      dimensions: { ECONOMIC: null, SOCIAL: 0.681818 },
      composite: null,
    });
  });
});

it('the instrument has 8, 11 and 9 scored items (RSS-01)', () => {
  expect(ITEMS_PER_DIMENSION).toEqual({ ECONOMIC: 8, SOCIAL: 11, PSYCHOSOCIAL: 9 });
});

/** One item with one of its options, or a reason for none. */
const answerTo = (item: ScoredSurveyItem) => {
  const given = item.ticks
    ? fc.constantFrom<string | string[]>(['TOOLS'], ['NONE'])
    : fc.constantFrom<string | string[]>(...Object.keys(ANSWER_SETS[item.set]));
  return fc.oneof({ weight: 5, arbitrary: given }, fc.constantFrom<string>(...NO_ANSWERS));
};
const anyAnswers: fc.Arbitrary<SurveyAnswers> = fc.record(
  Object.fromEntries(SCORED_ITEMS.map((item) => [item.code, answerTo(item)])),
  { requiredKeys: [] },
);

const scoresOf = (answers: SurveyAnswers, instrument = RSS_EQ_1) => {
  const { dimensions, composite } = score(answers, instrument);
  return [...Object.values(dimensions), composite];
};

describe('whatever was answered', () => {
  it('a score lies from 0 to 1 with six decimals, or is null (RSS-03)', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const value of scoresOf(answers)) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(Number(value.toFixed(6))).toBe(value);
        }
      }),
    );
  });

  it('no answer counts like an item that was never asked, not like zero (RSS-02)', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...NO_ANSWERS), (answers, reason) => {
        const open = SCORED_ITEMS.filter(({ code }) => answers[code] === undefined);
        const said = Object.fromEntries(open.map(({ code }) => [code, reason]));
        expect(score({ ...answers, ...said })).toEqual(score(answers));
      }),
    );
  });

  it('a composite needs all three dimensions (RSS-04)', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { dimensions, composite } = score(answers);
        expect(composite === null).toBe(Object.values(dimensions).includes(null));
      }),
    );
  });

  it('a better answer never lowers a score (RSS-05)', () => {
    const single = SCORED_ITEMS.filter(({ ticks }) => !ticks);
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...single), (answers, { code, set }) => {
        const options = Object.entries(ANSWER_SETS[set]).sort((a, b) => a[1] - b[1]);
        const rising = options.map(([option]) => scoresOf({ ...answers, [code]: option }));
        rising.slice(1).forEach((better, index) => {
          better.forEach((value, place) => {
            const worse = rising[index]?.[place];
            if (value !== null && worse !== null && worse !== undefined)
              expect(value).toBeGreaterThanOrEqual(worse);
          });
        });
      }),
    );
  });

  it('weights count by their proportion alone (RSS-05)', () => {
    const scaled = (by: number): Instrument => ({
      ...RSS_EQ_1,
      items: RSS_EQ_1.items.map((item) => ({
        ...item,
        dimensionWeight: item.dimensionWeight * by,
      })),
    });
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 1000 }), (answers, by) => {
        const [first, second] = [scoresOf(answers), scoresOf(answers, scaled(by))];
        first.forEach((value, place) => {
          if (value === null) expect(second[place]).toBeNull();
          else expect(second[place]).toBeCloseTo(value, 5);
        });
      }),
    );
  });
});

it('an imported table with composite weights is scored over all answered items (RSS-06)', () => {
  const weighted: Instrument = {
    code: 'RSS-IOM-1',
    equalWeights: false,
    items: RSS_EQ_1.items.map((item) => ({
      ...item,
      compositeWeight: item.code === 'P04' ? 100 : 1,
    })),
  };
  const { composite } = score(VECTOR_A, weighted);
  expect(composite).toBeCloseTo((18.25 + 99 * 0.75) / 127, 6);
  // The one heavy item unanswered is more than 30 % of the weight.
  expect(score({ ...VECTOR_A, P04: 'NO_WISH_TO_ANSWER' }, weighted).composite).toBeNull();
});
