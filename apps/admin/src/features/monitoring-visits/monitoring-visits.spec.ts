import { describe, expect, it } from '@jest/globals';
import { SURVEY_ITEMS } from '@qayidis/domain/survey';
import type { VisitDetail } from './api/visits';
import * as findings from './findings-form';
import * as satisfaction from './satisfaction-form';
import * as survey from './survey-form';
import * as visit from './visit-form';
import * as wizard from './wizard-steps';

const blank = survey.valuesOf(undefined);

describe('the survey on the screen', () => {
  it('asks for consent first, and then for each question of the step alone (RSS-02)', () => {
    expect(survey.gapsIn('PROFILE', blank)).toMatchObject({ 'profile.consented': 'REQUIRED' });
    const answered = { ...blank, answers: { E01: 'NEUTRAL', E08: ['LAND'], E09: 'YES' } };
    const gaps = Object.keys(survey.gapsIn('ECONOMIC', answered));
    expect(gaps).toEqual(
      ['E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E10'].map((code) => `answers.${code}`),
    );
  });

  it('sends a reason for no answer instead of ticks, and nothing that is not asked any more', () => {
    const values = {
      ...blank,
      answers: { E08: ['LAND', 'NO_WISH_TO_ANSWER'], E09: 'NO', E10: ['PAY'], P01: null, P10: [] },
    };
    expect(survey.bodyOf(values, 'DRAFT').answers).toEqual([
      { item: 'E08', chosen: ['NO_WISH_TO_ANSWER'] },
      { item: 'E09', chosen: ['NO'] },
    ]);
  });

  it('comes back as it was sent', () => {
    const values = { ...blank, answers: { E01: 'NEUTRAL', E08: ['LAND', 'TOOLS'] } };
    const { answers } = survey.bodyOf(values, 'DRAFT');
    const stored = { ...blank, answers } as unknown as Parameters<typeof survey.valuesOf>[0];
    expect(survey.valuesOf(stored).answers).toEqual(values.answers);
  });
});

describe('the findings on the screen', () => {
  const of = { code: 'M6', hasBusiness: true, findings: [] } as unknown as VisitDetail;
  const running = {
    findings: { BUSINESS_OPERATING: 'YES', BUSINESS_STOPPED_BY: 'ILLNESS', JOBS_SELF: 0 },
  };

  it('follow what was answered (VISIT-05)', () => {
    const codes = findings.fieldsFor(of, running).map(({ code }) => code);
    expect(codes).toContain('JOBS_HIRED');
    expect(codes).not.toContain('BUSINESS_STOPPED_BY');
    expect(findings.gapsIn(of, running)).toMatchObject({ 'findings.JOBS_HIRED': 'REQUIRED' });
  });

  it('count nought as an answer, and leave out what is not asked', () => {
    expect(findings.bodyOf(of, running).findings).toEqual([
      { code: 'BUSINESS_OPERATING', chosen: ['YES'], number: null },
      { code: 'JOBS_SELF', chosen: [], number: 0 },
    ]);
  });
});

describe('the wizard', () => {
  const answersOf = (...dimensions: readonly string[]) =>
    SURVEY_ITEMS.filter(({ dimension }) => dimensions.includes(dimension)).map((item) => ({
      item: item.code,
      chosen: ['NO_WISH_TO_ANSWER'],
    }));
  const visitWith = (state: string | null, change: object = {}) => {
    const profile = { mode: 'PHONE', interpreter: false, othersPresent: false, consented: true };
    const one = { personId: 'a', state, heldOn: '2026-11-20', profile, answers: [], ...change };
    return {
      code: 'M3',
      parts: ['ITEM_USE', 'SATISFACTION'],
      findings: [],
      respondents: [{ personId: 'a', principal: true, name: 'A' }],
      surveys: state === null ? [] : [one],
    } as unknown as VisitDetail;
  };
  const beginsWith = (state: string | null, change: object = {}) => {
    const of = visitWith(state, change);
    const steps = wizard.stepsOf(of);
    return steps[wizard.firstStep(of, steps, wizard.principalOf(of))];
  };

  it('begins where one was: at the first step in which something is open', () => {
    expect(beginsWith(null)).toBe('PROFILE');
    expect(beginsWith('DRAFT')).toBe('ECONOMIC');
    expect(beginsWith('DRAFT', { answers: answersOf('ECONOMIC') })).toBe('SOCIAL');
    const all = answersOf('ECONOMIC', 'SOCIAL', 'PSYCHOSOCIAL');
    expect(beginsWith('DRAFT', { answers: all })).toBe('PSYCHOSOCIAL');
  });

  it('is past the survey once it is settled, by a refusal too', () => {
    expect([beginsWith('COMPLETED'), beginsWith('REFUSED')]).toEqual(['FINDINGS', 'FINDINGS']);
    expect(
      wizard.stepsOf(visitWith('REFUSED'))[wizard.afterSurvey(wizard.stepsOf(visitWith(null)))],
    ).toBe('FINDINGS');
  });
});

describe('what was found', () => {
  const of = { code: 'M6', hasBusiness: false } as unknown as VisitDetail;

  it('names every answer that cannot be at once, and keeps to what is asked', () => {
    const values = {
      findings: {
        MONTHLY_INCOME: -50,
        CHILDREN_OF_SCHOOL_AGE: 2,
        CHILDREN_AT_SCHOOL: 5,
        JOBS_SELF: 9,
      },
    };
    expect(findings.wrongIn(of, values)).toEqual({
      'findings.MONTHLY_INCOME': { code: 'TOO_SMALL', params: { min: 0 } },
      'findings.CHILDREN_AT_SCHOOL': { code: 'TOO_LARGE', params: { max: 2 } },
    });
  });
});

describe('the satisfaction form on the screen', () => {
  const of = { satisfaction: null, othersAsk: false } as unknown as VisitDetail;

  it('wants every topic and question where the person answers, and none where not (VISIT-11)', () => {
    const values = { ...satisfaction.valuesOf(of), collector: 'COORDINATOR' };
    const asked = (outcome: string) =>
      Object.values(satisfaction.gapsIn({ ...values, outcome })).filter(Boolean).length;
    expect([asked('ANSWERED'), asked('DECLINED')]).toEqual([9, 0]);
  });
});

describe('the dialog of a command', () => {
  it('asks for a reason where one is needed; a remark beside a choice may be left out', () => {
    const values = { plannedOn: null, mode: null, missReason: 'NOT_AT_HOME', reason: ' ' };
    expect(visit.faultsOf('WAIVE', values)).toEqual({ reason: 'REQUIRED' });
    expect(visit.faultsOf('MISS', values)).toEqual({ missReason: null });
    expect(visit.bodyOf('MISS', values)).toEqual({ missReason: 'NOT_AT_HOME', reason: null });
    expect(visit.pathOf('RECORD')).toBeNull();
  });
});
