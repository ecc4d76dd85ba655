import { describe, expect, it } from '@jest/globals';
import type { VisitDetail } from './api/visits';
import * as findings from './findings-form';
import * as satisfaction from './satisfaction-form';
import * as survey from './survey-form';
import * as visit from './visit-form';

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
