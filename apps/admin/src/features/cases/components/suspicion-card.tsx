import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type CompareRow, CompareTable } from '#/components/display';
import { notifyDone, notifyProblem, QueryView } from '#/components/feedback';
import { TextLink } from '#/components/layout';
import { duplicateMessages } from '#/features/referrals/public';
import { caseStateMessages, nameOf } from '#/lib/codes';
import { sexMessages } from '#/lib/codes/people';
import { countryName, placeName } from '#/lib/codes/places';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import type { PersonRecord } from '../api/case-facts';
import { type CaseDetail, caseQuery, useCaseChanged } from '../api/case-page';
import { decideDuplicate, type Suspicion } from '../api/duplicates';
import { factMessages } from '../facts-messages';
import { casePageMessages } from '../messages';
import { suspicionMessages } from '../suspicion-messages';

const DECISIONS = ['SAME_PERSON', 'DIFFERENT_PERSON'] as const;

/** The facts by which two records are told apart, of the person who stands in the case. */
function useFactsOf(): (of: CaseDetail, personId: string) => Fact[] {
  const t = useMessages(factMessages);
  const page = useMessages(casePageMessages);
  const own = useMessages(suspicionMessages);
  const sex = useMessages(sexMessages);
  const state = useMessages(caseStateMessages);
  const language = useLanguage();
  const named = <Code extends string>(
    code: Code | null | undefined,
    name: (code: Code) => string,
  ) => (code ? name(code) : null);
  return (of, personId) => {
    const person = of.members.find((one) => one.person.id === personId)?.person;
    const day = (on: string) => formatDate(on, language);
    return [
      [own('name'), person ? nameOf(person) : null],
      [t('sex'), named(person?.sex, sex)],
      [page('born'), named(person?.bornOn, day) ?? named(String(person?.birthYear ?? ''), String)],
      ...identifiers(person, {
        fin: page('fin'),
        document: t('documentNumber'),
        phone: page('phone'),
      }),
      [
        page('country'),
        named(of.returnEvent.sendingCountry, (code) => countryName(code, language)),
      ],
      [page('arrival'), named(of.arrivalOn ?? of.plannedArrivalOn, day)],
      [page('place'), named(of.placeCode, (code) => placeName(code, language))],
      [own('state'), state(of.state)],
    ];
  };
}

type Fact = readonly [label: string, value: string | null];

const identifiers = (
  person: PersonRecord | undefined,
  label: Readonly<Record<'fin' | 'document' | 'phone', string>>,
): Fact[] => [
  [label.fin, person?.fin ?? null],
  [label.document, person?.documentNumber ?? null],
  [label.phone, person?.phone ?? null],
];

interface CompareProps {
  readonly of: CaseDetail;
  readonly other: CaseDetail;
  readonly otherPersonId: string;
}

function Compare({ of, other, otherPersonId }: CompareProps) {
  const t = useMessages(suspicionMessages);
  const factsOf = useFactsOf();
  const right = new Map(factsOf(other, otherPersonId));
  const rows = factsOf(of, of.principal.id).map(([label, left]): CompareRow => {
    const beside = right.get(label) ?? null;
    return { key: label, label, left, right: beside, differs: left !== beside };
  });
  return (
    <>
      <CompareTable
        label={t('otherCase', { number: other.number })}
        left={t('thisCase', { number: of.number })}
        right={t('otherCase', { number: other.number })}
        rows={rows}
      />
      <TextLink to="/cases/$caseId" params={{ caseId: other.id }} search={{ section: undefined }}>
        {t('openOther')}
      </TextLink>
    </>
  );
}

function OtherCase(props: Omit<CompareProps, 'other'> & { readonly caseId: string }) {
  const query = useQuery(caseQuery(props.caseId));
  return <QueryView query={query}>{(other) => <Compare {...props} other={other} />}</QueryView>;
}

interface SuspicionCardProps {
  readonly of: CaseDetail;
  readonly suspicion: Suspicion;
}

/** One pair: why it is suspected, both records side by side, and the decision. */
export function SuspicionCard({ of, suspicion }: SuspicionCardProps) {
  const t = useMessages(suspicionMessages);
  const why = useMessages(duplicateMessages);
  const changed = useCaseChanged();
  const { id, score, reasons, otherCaseId, otherPersonId } = suspicion;
  const decide = useMutation({
    mutationFn: (decision: (typeof DECISIONS)[number]) => decideDuplicate(of.id, id, decision),
    onSuccess: async () => {
      notifyDone(t('decided'));
      await changed();
    },
    onError: (error) => notifyProblem(problemFrom(error)),
  });
  const percent = Math.round(score * 100);
  return (
    <Stack gap="xs">
      <Text fw={550}>
        {t('likeness', { percent, reasons: reasons.map((one) => why(one)).join(', ') })}
      </Text>
      {otherCaseId && otherPersonId ? (
        <OtherCase of={of} caseId={otherCaseId} otherPersonId={otherPersonId} />
      ) : (
        <Text>{t('elsewhere')}</Text>
      )}
      <Group gap="sm">
        {DECISIONS.map((decision) => (
          <Button
            key={decision}
            variant="default"
            disabled={decide.isPending}
            onClick={() => decide.mutate(decision)}
          >
            {t(decision)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
