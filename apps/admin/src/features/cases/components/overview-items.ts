import { waiversOf } from '@qayidis/domain/cases';
import { ECONOMIC_REGIONS } from '@qayidis/domain/code-lists';
import type { Definition } from '#/components/display';
import {
  arrivalEvidenceMessages,
  closureReasonMessages,
  rejectReasonMessages,
  suspendReasonMessages,
} from '#/lib/codes/case-reasons';
import { confidentialityMessages } from '#/lib/codes/confidentiality';
import { placeMessages } from '#/lib/codes/crossing-points';
import { housingStatusMessages } from '#/lib/codes/people';
import { countryName, placeName } from '#/lib/codes/places';
import {
  caseOriginMessages,
  referralSourceMessages,
  returnTypeMessages,
} from '#/lib/codes/returns';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatMoney } from '#/lib/numbers';
import type { CaseDetail } from '../api/case-page';
import { factMessages } from '../facts-messages';
import { casePageMessages } from '../messages';

/** A typed name of a place stays as it is. */
const isPoint = (text: string): text is keyof typeof placeMessages.table =>
  text in placeMessages.table;

function useWords() {
  const t = useMessages(factMessages);
  const language = useLanguage();
  return {
    t,
    language,
    date: (day: string | null) => formatDate(day, language),
    answer: (value: boolean | null) => (value === null ? null : t(value ? 'yes' : 'no')),
    money: (minor: number | null, currency: string) =>
      minor === null ? null : formatMoney(minor, currency, language),
  };
}

/** From where, how and when; before the first return and under which scheme. */
export function useReturnItems({ returnEvent: event, placeCode }: CaseDetail): Definition[] {
  const { t, language, date, answer, money } = useWords();
  const page = useMessages(casePageMessages);
  const type = useMessages(returnTypeMessages);
  const point = useMessages(placeMessages);
  const evidence = useMessages(arrivalEvidenceMessages);
  const confirmed = [
    { term: t('arrivalOn'), value: date(event.arrivalOn) },
    {
      term: page('evidence'),
      value: event.arrivalEvidence ? evidence(event.arrivalEvidence) : null,
    },
    { term: t('arrivalConfirmedBy'), value: event.arrivalConfirmedBy },
  ];
  return [
    {
      term: page('country'),
      value: event.sendingCountry ? countryName(event.sendingCountry, language) : null,
    },
    { term: t('hostCity'), value: event.hostCity },
    { term: page('returnType'), value: type(event.returnType) },
    { term: t('escorted'), value: answer(event.escorted) },
    { term: t('plannedArrivalOn'), value: date(event.plannedArrivalOn) },
    ...(event.arrivalOn === null ? [] : confirmed),
    {
      term: t('arrivalPoint'),
      value:
        event.arrivalPoint && isPoint(event.arrivalPoint)
          ? point(event.arrivalPoint)
          : event.arrivalPoint,
    },
    { term: page('place'), value: placeCode ? placeName(placeCode, language) : null },
    { term: t('leftAzerbaijanOn'), value: date(event.leftAzerbaijanOn) },
    { term: t('departedHostOn'), value: date(event.departedHostOn) },
    { term: t('monthsAbroad'), value: event.monthsAbroad },
    { term: t('priorScheme'), value: event.priorScheme },
    { term: t('priorCashMinor'), value: money(event.priorCashMinor, 'EUR') },
  ];
}

const sizeOf = (household: CaseDetail['household']) => household?.size ?? null;

/** Where nobody counted the household, the members of the case are what is known of it. */
export function useHouseholdItems({ household, members }: CaseDetail): Definition[] {
  const { t, money } = useWords();
  const housing = useMessages(housingStatusMessages);
  return [
    { term: t('size'), value: sizeOf(household) ?? t('membersKnown', { count: members.length }) },
    { term: t('adults'), value: household?.adults },
    { term: t('children'), value: household?.children },
    {
      term: t('housingStatus'),
      value: household?.housingStatus ? housing(household.housingStatus) : null,
    },
    { term: t('incomeMinor'), value: money(household?.incomeMinor ?? null, 'AZN') },
    { term: t('debtMinor'), value: money(household?.debtMinor ?? null, 'AZN') },
  ];
}

/** Reasons and dates that only some cases have. */
function useOccasionalItems(of: CaseDetail): Definition[] {
  const { t, date } = useWords();
  const page = useMessages(casePageMessages);
  const closure = useMessages(closureReasonMessages);
  const reject = useMessages(rejectReasonMessages);
  const suspend = useMessages(suspendReasonMessages);
  const all: Definition[] = [
    {
      term: page('suspendReason'),
      value: of.suspendReason && `${suspend(of.suspendReason)} · ${date(of.suspendedOn)}`,
    },
    {
      term: page('rejectReason'),
      value: of.rejectReason && `${reject(of.rejectReason)} · ${date(of.rejectedOn)}`,
    },
    {
      term: page('closureReason'),
      value: of.closureReason && [closure(of.closureReason), date(of.closedOn)].join(' · '),
    },
    { term: t('extension'), value: of.supportExtensionMonths || null },
    {
      term: t('receiverAcceptedOn'),
      value: of.receiverAcceptedOn && date(of.receiverAcceptedOn),
    },
  ];
  return all.filter(({ value }) => Boolean(value));
}

/** Nobody was asked where a register brought the case: this is no refusal (D-19). */
const isToBeAsked = ({ origin, referralConsent }: CaseDetail): boolean =>
  origin === 'REGISTER' && !referralConsent;

const regionName = (code: string, language: 'az' | 'en'): string =>
  ECONOMIC_REGIONS.find((region) => region.code === code)?.[language] ?? code;

export function useDetailItems(of: CaseDetail): Definition[] {
  const { t, language, date, answer } = useWords();
  const page = useMessages(casePageMessages);
  const source = useMessages(referralSourceMessages);
  const origin = useMessages(caseOriginMessages);
  const level = useMessages(confidentialityMessages);
  const occasional = useOccasionalItems(of);
  // The same rule by which nothing is refused after it (D-42).
  const spared = waiversOf(of.origin).some(({ rule }) => rule === 'SUPPORT_END');
  const end = of.supportEndOn ? date(of.supportEndOn) : null;
  const supportEnd = [end, spared ? page('supportEndWaived') : null].filter(Boolean).join(' · ');
  return [
    { term: t('confidentiality'), value: level(of.confidentiality) },
    { term: page('programme'), value: of.programmeName },
    { term: page('organisation'), value: of.organisationName },
    { term: t('coordinator'), value: of.coordinator?.name },
    { term: page('mentor'), value: of.mentor?.name },
    {
      term: page('region'),
      value: of.economicRegion ? regionName(of.economicRegion, language) : null,
    },
    { term: t('urgent'), value: answer(of.urgent) },
    { term: page('source'), value: source(of.source) },
    { term: page('origin'), value: origin(of.origin) },
    {
      term: t('referralConsent'),
      value: isToBeAsked(of) ? t('toBeObtained') : answer(of.referralConsent),
    },
    { term: t('referredOn'), value: date(of.referredOn) },
    { term: t('registeredOn'), value: date(of.registeredOn) },
    { term: page('episode'), value: of.episode },
    { term: page('supportEnd'), value: supportEnd },
    ...occasional,
  ];
}
