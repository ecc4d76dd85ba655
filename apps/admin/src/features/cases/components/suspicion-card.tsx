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
import { type CaseDetail, caseQuery, useCaseChanged } from '../api/case-page';
import { decideDuplicate, type Suspicion } from '../api/duplicates';
import { factMessages } from '../facts-messages';
import { casePageMessages } from '../messages';
import { suspicionMessages } from '../suspicion-messages';

const DECISIONS = ['SAME_PERSON', 'DIFFERENT_PERSON'] as const;

/** The facts by which two records are told apart, of the person who stands in the case. */
function useFactsOf(): (of: CaseDetail, personId: string) => [string, string | null][] {
  const t = useMessages(factMessages);
  const page = useMessages(casePageMessages);
  const own = useMessages(suspicionMessages);
  const sex = useMessages(sexMessages);
  const state = useMessages(caseStateMessages);
  const language = useLanguage();
  return (of, personId) => {
    const person = of.members.find((one) => one.person.id === personId)?.person;
    const born = person?.bornOn ? formatDate(person.bornOn, language) : person?.birthYear;
    const { sendingCountry } = of.returnEvent;
    const arrival = of.arrivalOn ?? of.plannedArrivalOn;
    return [
      [own('name'), person ? nameOf(person) : null],
      [t('sex'), person ? sex(person.sex) : null],
      [page('born'), born ? String(born) : null],
      [page('fin'), person?.fin ?? null],
      [t('documentNumber'), person?.documentNumber ?? null],
      [page('phone'), person?.phone ?? null],
      [page('country'), sendingCountry && countryName(sendingCountry, language)],
      [page('arrival'), arrival && formatDate(arrival, language)],
      [page('place'), of.placeCode && placeName(of.placeCode, language)],
      [own('state'), state(of.state)],
    ];
  };
}

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
