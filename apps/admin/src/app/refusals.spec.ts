import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOLIDAY_RULES } from '@qayidis/domain/calendar';
import { CASE_DETAIL_RULES, CASE_GUARDS, CASE_NEEDS } from '@qayidis/domain/cases';
import { plainDate } from '@qayidis/domain/kernel';
import {
  VISIT_GUARD_RULES,
  VISIT_GUARDS,
  VISIT_NEED_RULES,
  VISIT_NEEDS,
  type VisitContext,
} from '@qayidis/domain/monitoring';
import {
  DEFAULT_PLAN_PARAMETERS,
  ITEM_GUARD_RULES,
  ITEM_GUARDS,
  ITEM_NEED_RULES,
  ITEM_NEEDS,
  type ItemContext,
} from '@qayidis/domain/plans';
import type { Refusal } from '@qayidis/domain/problems';
import { PARAMETER_RULES } from '@qayidis/domain/parameters';
import { LADDER_RULES } from '@qayidis/domain/reminders';
import { READMISSION_GUARDS, READMISSION_NEEDS } from '@qayidis/domain/readmission';
import { INSTRUMENT_RULES } from '@qayidis/domain/survey';
import '#/features/casework/refusal-messages';
import '#/features/holidays/refusal-messages';
import '#/features/imports/refusal-messages';
import '#/features/line-answers/refusal-messages';
import '#/features/monitoring-visits/refusal-messages';
import '#/features/parameters/refusal-messages';
import '#/features/plans/refusal-messages';
import '#/features/readmissions/refusal-messages';
import '#/features/reminders/refusal-messages';
import '#/features/unsent-forms/refusal-messages';
import '#/lib/codes/case-detail-rules';
import '#/lib/codes/checklist-rules';
import '#/lib/codes/item-rules';
import { changeLanguage, currentLanguage, type Language, LANGUAGES, translate } from '#/lib/i18n';
import { problemMessages } from '#/lib/problems/problem-messages';
import { reasonText, refusalText } from '#/lib/problems';

/** What services refuse by beside the machines, on screens that know no words of their own for it. */
const OF_SERVICES = [
  'CHECKLIST_OWNER',
  'MONEY_OPEN',
  'SURVEY_ADULT',
  'SURVEY_OF_VISIT',
  'SATISFACTION_OF_VISIT',
  'SATISFACTION_BY_OTHERS',
  'ABOVE_CEILING',
  'OVERRIDE_ASKED',
  'ORDERED_ITEM_KEPT',
  'PRINCIPAL_STAYS',
  'NO_PROGRAMME_RUNS',
  'MOST_SAVED_VIEWS',
  'MOST_UNSENT_FORMS',
  'NO_AGREEMENT',
  'NOTICE_LATE',
  'RECEIVED_EARLIER',
  'REPLY_WAITS_FOR_DISPATCH',
  'ANSWER_ABOVE',
  'IMPORT_BUILT_UPON',
  'IMPORT_ROWS_UNDECIDED',
  'IMPORT_EMPTY',
  'IMPORT_SHEET_EMPTY',
  'IMPORT_DECISION_NOT_OPEN',
];

const RULES = [
  ...[CASE_GUARDS, CASE_NEEDS, CASE_DETAIL_RULES, VISIT_GUARDS, VISIT_NEEDS],
  ...[ITEM_GUARDS, ITEM_NEEDS, READMISSION_GUARDS, READMISSION_NEEDS, OF_SERVICES],
  ...[HOLIDAY_RULES, LADDER_RULES, PARAMETER_RULES, INSTRUMENT_RULES],
].flat();

/** Values that texts name, so that only a rule without words falls back to "read the reason". */
const VALUES = {
  ...{ from: '2027-01-06', until: '2027-02-06', since: '2027-01-01', by: '2027-01-02' },
  ...{ countedMinor: 200_000, ceilingMinor: 150_000, totalMinor: 250_000, limitMinor: 200_000 },
  ...{ leftMinor: 0, capMinor: 20_000, openMinor: 110_000, count: 2, rows: 2, max: 5 },
  ...{ missing: ['this'], fields: ['CONTACT'], flags: ['MED'], factors: ['MED'] },
  ...{ questions: ['E3_IN_TIME'], cases: ['RS-2026-000001'], state: 'CLOSED', type: 'BUS' },
  ...{ lacking: ['ATTEMPTS:1:3', 'TIME:2027-01-06'], waivers: ['PM'], on: '2027-01-03' },
  ...{ longest: 6, step: 1 },
  ...{ lower: 'MEDIUM_FROM', higher: 'HIGH_FROM' },
  ...{ sheet: 'Forma', other: 'Adlar' },
  ...{ to: 'COORDINATOR CASE', standard: 'DUE+3WD', unit: 'WD', least: 0, most: 3 },
};

let spoken: Language;
beforeAll(() => {
  spoken = currentLanguage();
});
afterAll(() => changeLanguage(spoken));

const inWords = (text: string): boolean =>
  text.length > 5 && !/\{\{|\b[A-Z]{3,}_[A-Z_]+\b|\d{4}-\d{2}-\d{2}/.test(text);

const TODAY = plainDate('2026-11-26');
/** Nothing is as it should be, and nothing was said. */
const VISIT: VisitContext = {
  actor: { role: 'COORDINATOR', userId: 'one' },
  input: {},
  facts: {
    today: TODAY,
    code: 'M18',
    caseState: 'SUSPENDED',
    followUpConsent: false,
    window: { from: plainDate('2027-01-06'), to: plainDate('2027-02-06') },
    plannedOn: plainDate('2026-12-02'),
    timesRescheduled: 1,
    surveySettled: false,
    missingFindings: ['WHEREABOUTS', 'CHANGE_MARKERS'],
    reportedBy: 'one',
    waiveReason: 'BY_DECISION',
  },
};
const openWindow = { from: plainDate('2026-11-01'), to: plainDate('2026-12-01') };
const ITEM: ItemContext = {
  actor: { role: 'MENTOR', userId: 'one' },
  input: {},
  parameters: DEFAULT_PLAN_PARAMETERS,
  facts: {
    today: TODAY,
    caseState: 'CLOSED',
    type: 'LIVESTOCK',
    amountMinor: 90_000,
    immediate: true,
    orderedOn: null,
    immediateGivenMinor: 10_000,
    approvedBy: null,
    deliveredBy: 'one',
    evidence: [],
    returnRecordedBy: 'one',
  },
};

const refusalsIn = <Context>(
  rules: Readonly<Record<string, (context: Context) => Refusal | null>>,
  context: Context,
): Refusal[] => Object.values(rules).flatMap((rule) => rule(context) ?? []);

describe('a refusal', () => {
  it.each(LANGUAGES)('has words for every rule (%s)', async (language) => {
    await changeLanguage(language);
    const general = translate(problemMessages)('RULE_REFUSED');
    const speechless = RULES.filter((rule) => {
      const text = refusalText({ code: 'RULE_REFUSED', params: { ...VALUES, rule } });
      return text === general || !inWords(text);
    });
    expect(speechless).toEqual([]);
  });

  it.each(LANGUAGES)('of a visit or an item says what the server sent (%s)', async (language) => {
    await changeLanguage(language);
    const refused = [
      ...refusalsIn({ ...VISIT_GUARD_RULES, ...VISIT_NEED_RULES }, VISIT),
      ...refusalsIn(VISIT_NEED_RULES, {
        ...VISIT,
        facts: { ...VISIT.facts, window: openWindow },
      }),
      ...refusalsIn(VISIT_NEED_RULES, { ...VISIT, facts: { ...VISIT.facts, window: null } }),
      ...refusalsIn({ ...ITEM_GUARD_RULES, ...ITEM_NEED_RULES }, ITEM),
    ];
    expect(refused.length).toBeGreaterThan(20);
    const general = translate(problemMessages)('RULE_REFUSED');
    for (const { code, params = {} } of refused) {
      const text = refusalText({ code, params });
      expect([params['rule'], inWords(text) && text !== general, text]).toEqual([
        params['rule'],
        true,
        text,
      ]);
    }
  });

  it('names days, amounts and what is missing as people read them', async () => {
    await changeLanguage('en');
    const say = (params: Record<string, string | number | readonly string[]>) =>
      refusalText({ code: 'RULE_REFUSED', params });
    expect(say({ rule: 'WINDOW_OPEN', from: '2027-01-06' })).toMatch(/06\.01\.2027/);
    expect(say({ rule: 'HELD_DATE', until: '2026-11-26' })).toMatch(/26\.11\.2026 at the latest/);
    expect(say({ rule: 'HELD_DATE', from: '2026-11-01', until: '2026-11-26' })).toMatch(
      /between 01\.11\.2026 and 26\.11\.2026/,
    );
    expect(say({ rule: 'UNREACHABLE_PROOF', lacking: ['ATTEMPTS:0:3', 'CHANNELS:0:2'] })).toBe(
      'Not unreachable yet. Still lacking: attempts (0 of 3 recorded), channels (0 of 2 used).',
    );
    expect(say({ rule: 'UNREACHABLE_PROOF', lacking: ['TIME:2026-12-30'] })).toBe(
      'Not unreachable yet. Still lacking: time (it passes on 30.12.2026).',
    );
    // The coordinator reads it beside her own button.
    expect(say({ rule: 'NOT_YET_RESCHEDULED' })).not.toMatch(/oordinator/);
    expect(say({ rule: 'NOT_YET_RESCHEDULED', waivers: ['COORDINATOR', 'PM'] })).toMatch(
      /may waive it: Coordinator, Programme manager/,
    );
    expect(say({ rule: 'CLOSURE_CHECKLIST', missing: ['FINAL_VISIT'] })).toMatch(/final visit/);
    expect(say({ rule: 'EVIDENCE_COMPLETE', missing: ['INVOICE', 'PHOTO|SPOT_CHECK'] })).toMatch(
      /Invoice, Photo or Spot check/,
    );
    expect(say({ rule: 'MONEY_OPEN', count: 1, openMinor: 110_000 })).toMatch(
      /1 item is not settled yet \(1,100\.00 EUR\)/,
    );
  });

  it('says who may decide otherwise, and by four eyes who may do it instead', async () => {
    await changeLanguage('en');
    const said = (code: string, rule: string) =>
      reasonText({ code, params: { rule }, overridableBy: ['COORDINATOR', 'PM'] });
    expect(said('FOUR_EYES', 'NOT_CLOSURE_REQUESTER')).toMatch(
      /Another person may: Coordinator, Programme manager\.$/,
    );
    expect(said('RULE_REFUSED', 'WITHIN_CEILING')).toMatch(
      /May decide otherwise: Coordinator, Programme manager\.$/,
    );
  });
});
