import type { AssistanceType } from '../code-lists/index.js';
import type { AnswerSet, OptionList, SurveyOption } from './answer-sets.js';

export const DIMENSIONS = ['ECONOMIC', 'SOCIAL', 'PSYCHOSOCIAL'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Items of the questionnaire (reintegration.md 6.2); P07S and P10K are the tick lists beside P07 and P10. */
export const SURVEY_ITEM_CODES = [
  ...(['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10'] as const),
  ...(['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11'] as const),
  ...(['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P07S', 'P08', 'P09'] as const),
  ...(['P10', 'P10K'] as const),
] as const;
export type SurveyItemCode = (typeof SURVEY_ITEM_CODES)[number];

interface Asked {
  readonly code: SurveyItemCode;
  readonly dimension: Dimension;
  /** Asked only where another item has one of these answers. */
  readonly when?: { readonly code: SurveyItemCode; readonly in: readonly SurveyOption[] };
}

export interface ScoredSurveyItem extends Asked {
  readonly set: AnswerSet;
  /** Several may be ticked; any of them but NONE counts as yes. */
  readonly ticks?: OptionList;
  /** What a plan can do about a low score. */
  readonly help: AssistanceType;
}

export interface ContextSurveyItem extends Asked {
  readonly options: OptionList;
  readonly several: boolean;
}

export type SurveyItem = ScoredSurveyItem | ContextSurveyItem;

export const isScored = (item: SurveyItem): item is ScoredSurveyItem => 'set' in item;

const scored =
  (dimension: Dimension) =>
  (code: SurveyItemCode, set: AnswerSet, help: AssistanceType): ScoredSurveyItem => ({
    code,
    dimension,
    set,
    help,
  });

const economic = scored('ECONOMIC');
const social = scored('SOCIAL');
const personal = scored('PSYCHOSOCIAL');

/** The questionnaire in the order in which it is asked. */
export const SURVEY_ITEMS: readonly SurveyItem[] = [
  economic('E01', 'SAT5', 'BUS'),
  economic('E02', 'FREQ_BAD', 'FOOD_NFI'),
  economic('E03', 'YES_GOOD', 'COUNSEL'),
  economic('E04', 'FREQ_BAD', 'COUNSEL'),
  economic('E05', 'DEBT3', 'COUNSEL'),
  economic('E06', 'QUAL5', 'VET'),
  economic('E07', 'YES_GOOD', 'JOB'),
  { ...economic('E08', 'YES_GOOD', 'LIVESTOCK'), ticks: 'ASSETS' },
  { code: 'E09', dimension: 'ECONOMIC', options: 'YES_NO', several: false },
  {
    code: 'E10',
    dimension: 'ECONOMIC',
    options: 'JOB_SEARCH_REASONS',
    several: true,
    when: { code: 'E09', in: ['YES'] },
  },
  social('S01', 'QUAL5', 'HOUSING'),
  social('S02', 'QUAL5', 'HOUSING'),
  social('S03', 'QUAL5', 'EDU'),
  social('S04', 'YES_GOOD', 'EDU'),
  social('S05', 'QUAL5', 'LEGAL_DOC'),
  social('S06', 'YES_GOOD', 'LEGAL_DOC'),
  social('S07', 'QUAL5', 'LEGAL_DOC'),
  social('S08', 'QUAL5', 'HOUSING'),
  social('S09', 'QUAL5', 'MED'),
  social('S10', 'QUAL5', 'MED'),
  social('S11', 'QUAL5', 'COUNSEL'),
  personal('P01', 'FREQ_GOOD', 'COUNSEL'),
  personal('P02', 'QUAL5', 'FAMILY'),
  personal('P03', 'AGREE5', 'COUNSEL'),
  personal('P04', 'SAFE5', 'COUNSEL'),
  personal('P05', 'FREQ_BAD', 'FAMILY'),
  personal('P06', 'FREQ_BAD', 'COUNSEL'),
  personal('P07', 'FREQ_BAD', 'MHPSS'),
  {
    code: 'P07S',
    dimension: 'PSYCHOSOCIAL',
    options: 'DISTRESS_SIGNS',
    several: true,
    when: { code: 'P07', in: ['VERY_OFTEN', 'OFTEN', 'SOMETIMES', 'RARELY'] },
  },
  personal('P08', 'YES_BAD', 'MHPSS'),
  personal('P09', 'YES_GOOD', 'COUNSEL'),
  {
    code: 'P10',
    dimension: 'PSYCHOSOCIAL',
    options: 'LEAVING_REASONS',
    several: true,
    when: { code: 'P09', in: ['NO'] },
  },
  {
    code: 'P10K',
    dimension: 'PSYCHOSOCIAL',
    options: 'LEAVING_KINDS',
    several: false,
    when: { code: 'P09', in: ['NO'] },
  },
];

export const SCORED_ITEMS: readonly ScoredSurveyItem[] = SURVEY_ITEMS.filter(isScored);

export const surveyItem = (code: string): SurveyItem | undefined =>
  SURVEY_ITEMS.find((item) => item.code === code);
