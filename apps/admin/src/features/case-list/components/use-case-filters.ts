import {
  AZ_PLACES,
  COUNTRY_CODES,
  ECONOMIC_REGIONS,
  REFERRAL_SOURCES,
  RETURN_TYPES,
} from '@qayidis/domain/code-lists';
import { CASE_ORIGINS, CASE_STATES } from '@qayidis/domain/cases';
import { useQuery } from '@tanstack/react-query';
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
import { type Language, type Translate, useLanguage, useMessages } from '#/lib/i18n';
import { useAccount, useCan } from '#/lib/session';
import { mentorChoicesQuery } from '../api/bulk';
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
  const enabled = useCan()('mentor.read');
  const mentors = useQuery({ ...mentorChoicesQuery, enabled }).data?.items ?? [];
  const own = useAccount()?.role === 'MENTOR';
  return [
    {
      code: 'decision',
      label: t('decision'),
      options: optionsOf(DECISIONS, decision).slice(own ? -1 : 0),
    },
    {
      code: 'mentor',
      label: t('mentor'),
      options: [
        { value: 'none', label: t('nobody') },
        ...mentors.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
  ].slice(0, own ? 1 : 2);
}

const namedIn = (
  places: readonly Readonly<{ code: string } & Record<Language, string>>[],
  language: Language,
) => places.map((place) => ({ value: place.code, label: place[language] }));

const visitsFilter = (t: Words): Filter => ({
  code: 'visits',
  label: t('visits'),
  options: [
    { value: 'DUE', label: t('visitsDue') },
    { value: 'OVERDUE', label: t('visitsOverdue') },
  ],
});

const deliveriesFilter = (t: Words): Filter => ({
  code: 'deliveries',
  label: t('deliveries'),
  rare: true,
  options: [{ value: 'OVERDUE', label: t('deliveriesLate') }],
});

const registerFilter = (value: string | undefined, label: string, name: string): Filter[] =>
  value ? [{ code: 'import', label, options: [{ value, label: name }] }] : [];

/** The filters of the list, in the words of the language of the moment; one register is only known from a link. */
export function useCaseFilters(register: string | undefined): readonly Filter[] {
  const t = useMessages(caseListMessages);
  const language = useLanguage();
  const state = useMessages(caseStateMessages);
  const priority = useMessages(priorityMessages);
  const returnType = useMessages(returnTypeMessages);
  const source = useMessages(referralSourceMessages);
  const origin = useMessages(caseOriginMessages);
  const hands = useHandFilters();
  const many = (
    code: keyof (typeof caseListMessages)['table'],
    options: Filter['options'],
    rare = false,
  ): Filter => ({
    code,
    label: t(code as 'state'),
    many: true,
    rare,
    options,
  });
  return [
    many('state', optionsOf(CASE_STATES, state)),
    dueFilter(t),
    visitsFilter(t),
    deliveriesFilter(t),
    ...hands,
    many('region', namedIn(ECONOMIC_REGIONS, language)),
    many('place', namedIn(AZ_PLACES, language)),
    many('priority', optionsOf(PRIORITIES, priority)),
    {
      code: 'urgent',
      label: t('urgent'),
      rare: true,
      options: [{ value: 'true', label: t('yes') }],
    },
    many(
      'sendingCountry',
      optionsOf(COUNTRY_CODES, (code) => countryName(code, language)),
      true,
    ),
    many('returnType', optionsOf(RETURN_TYPES, returnType), true),
    many('source', optionsOf(REFERRAL_SOURCES, source), true),
    many('origin', optionsOf(CASE_ORIGINS, origin), true),
    ...registerFilter(register, t('origin'), origin('REGISTER')),
  ];
}
