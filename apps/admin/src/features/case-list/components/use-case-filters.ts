import { COUNTRY_CODES, REFERRAL_SOURCES, RETURN_TYPES } from '@qayidis/domain/code-lists';
import { CASE_ORIGINS, CASE_STATES } from '@qayidis/domain/cases';
import type { Filter } from '#/components/grid';
import { DECISIONS, PRIORITIES } from '#/lib/case-search';
import { caseStateMessages } from '#/lib/codes';
import { caseDecisionMessages } from '#/lib/codes/case-decisions';
import { countryName } from '#/lib/codes/places';
import {
  caseOriginMessages,
  priorityMessages,
  referralSourceMessages,
  returnTypeMessages,
} from '#/lib/codes/returns';
import { type Translate, useLanguage, useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { caseListMessages } from '../messages';

const optionsOf = <Code extends string>(codes: readonly Code[], label: (code: Code) => string) =>
  codes.map((value) => ({ value, label: label(value) }));

type Words = Translate<(typeof caseListMessages)['table']>;

const dueFilter = (t: Words): Filter => ({
  code: 'due',
  label: t('due'),
  options: [
    { value: 'OVERDUE', label: t('overdue') },
    { value: 'WITHIN_7_DAYS', label: t('within7') },
    { value: 'NOT_OVERDUE', label: t('notOverdue') },
    { value: 'LATER', label: t('later') },
    { value: 'NONE', label: t('noDue') },
  ],
});

/** In whose hands a case is: a mentor's are always their own. */
function useHandFilters(): readonly Filter[] {
  const t = useMessages(caseListMessages);
  const decision = useMessages(caseDecisionMessages);
  if (useAccount()?.role === 'MENTOR') return [];
  return [
    { code: 'decision', label: t('decision'), options: optionsOf(DECISIONS, decision) },
    { code: 'mentor', label: t('mentor'), options: [{ value: 'none', label: t('nobody') }] },
  ];
}

/** The filters of the list, in the words of the language of the moment. */
export function useCaseFilters(): readonly Filter[] {
  const t = useMessages(caseListMessages);
  const language = useLanguage();
  const state = useMessages(caseStateMessages);
  const priority = useMessages(priorityMessages);
  const returnType = useMessages(returnTypeMessages);
  const source = useMessages(referralSourceMessages);
  const origin = useMessages(caseOriginMessages);
  const hands = useHandFilters();
  return [
    { code: 'state', label: t('state'), many: true, options: optionsOf(CASE_STATES, state) },
    dueFilter(t),
    {
      code: 'visits',
      label: t('visits'),
      options: [
        { value: 'DUE', label: t('visitsDue') },
        { value: 'OVERDUE', label: t('visitsOverdue') },
      ],
    },
    ...hands,
    {
      code: 'priority',
      label: t('priority'),
      many: true,
      options: optionsOf(PRIORITIES, priority),
    },
    { code: 'urgent', label: t('urgent'), options: [{ value: 'true', label: t('yes') }] },
    {
      code: 'sendingCountry',
      label: t('sendingCountry'),
      many: true,
      options: optionsOf(COUNTRY_CODES, (code) => countryName(code, language)),
    },
    {
      code: 'returnType',
      label: t('returnType'),
      many: true,
      options: optionsOf(RETURN_TYPES, returnType),
    },
    {
      code: 'source',
      label: t('source'),
      many: true,
      options: optionsOf(REFERRAL_SOURCES, source),
    },
    { code: 'origin', label: t('origin'), many: true, options: optionsOf(CASE_ORIGINS, origin) },
  ];
}
