import { Stack } from '@mantine/core';
import { type Definition, DefinitionList, Section } from '#/components/display';
import {
  arrivalEvidenceMessages,
  closureReasonMessages,
  rejectReasonMessages,
  suspendReasonMessages,
} from '#/lib/codes/case-reasons';
import { nameOf } from '#/lib/codes';
import { relationMessages } from '#/lib/codes/people';
import { countryName, placeName } from '#/lib/codes/places';
import {
  caseOriginMessages,
  referralSourceMessages,
  returnTypeMessages,
} from '#/lib/codes/returns';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { casePageMessages } from '../messages';

type Props = { readonly of: CaseDetail };

function Persons({ of }: Props) {
  const t = useMessages(casePageMessages);
  const relation = useMessages(relationMessages);
  const language = useLanguage();
  return (
    <Section title={t('persons')}>
      <Stack gap="md">
        {of.members.map(({ person, relation: kind }) => (
          <div key={person.id}>
            <strong>{nameOf(person)}</strong> · {relation(kind)}
            <DefinitionList
              items={[
                {
                  term: t('born'),
                  value: person.bornOn ? formatDate(person.bornOn, language) : person.birthYear,
                },
                ...(kind === 'PRINCIPAL'
                  ? [
                      { term: t('fin'), value: person.fin },
                      { term: t('phone'), value: person.phone },
                      { term: t('address'), value: person.address },
                    ]
                  : []),
              ]}
            />
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function ReturnEvent({ of: { returnEvent: event } }: Props) {
  const t = useMessages(casePageMessages);
  const type = useMessages(returnTypeMessages);
  const evidence = useMessages(arrivalEvidenceMessages);
  const language = useLanguage();
  return (
    <Section title={t('returnEvent')}>
      <DefinitionList
        items={[
          {
            term: t('country'),
            value: event.sendingCountry ? countryName(event.sendingCountry, language) : null,
          },
          { term: t('city'), value: event.hostCity },
          { term: t('returnType'), value: type(event.returnType) },
          {
            term: t('arrival'),
            value: formatDate(event.arrivalOn ?? event.plannedArrivalOn, language),
          },
          {
            term: t('evidence'),
            value: event.arrivalEvidence ? evidence(event.arrivalEvidence) : null,
          },
          { term: t('monthsAbroad'), value: event.monthsAbroad },
        ]}
      />
    </Section>
  );
}

/** Reasons that were given, where one was. */
function useReasonItems(of: CaseDetail): Definition[] {
  const t = useMessages(casePageMessages);
  const closure = useMessages(closureReasonMessages);
  const reject = useMessages(rejectReasonMessages);
  const suspend = useMessages(suspendReasonMessages);
  return [
    ...(of.suspendReason ? [{ term: t('suspendReason'), value: suspend(of.suspendReason) }] : []),
    ...(of.rejectReason ? [{ term: t('rejectReason'), value: reject(of.rejectReason) }] : []),
    ...(of.closureReason ? [{ term: t('closureReason'), value: closure(of.closureReason) }] : []),
  ];
}

function Details({ of }: Props) {
  const t = useMessages(casePageMessages);
  const source = useMessages(referralSourceMessages);
  const origin = useMessages(caseOriginMessages);
  const language = useLanguage();
  const reasons = useReasonItems(of);
  return (
    <Section title={t('details')}>
      <DefinitionList
        items={[
          { term: t('place'), value: of.placeCode ? placeName(of.placeCode, language) : null },
          { term: t('programme'), value: of.programmeName },
          { term: t('organisation'), value: of.organisationName },
          { term: t('source'), value: source(of.source) },
          { term: t('origin'), value: origin(of.origin) },
          { term: t('episode'), value: of.episode },
          { term: t('supportEnd'), value: formatDate(of.supportEndOn, language) },
          ...reasons,
        ]}
      />
    </Section>
  );
}

/** The facts of the case on one page. */
export function Overview({ of }: Props) {
  return (
    <Stack gap="md">
      <Persons of={of} />
      <ReturnEvent of={of} />
      <Details of={of} />
    </Stack>
  );
}
