import { Stack, Text } from '@mantine/core';
import { ELIGIBILITY_QUESTIONS } from '@qayidis/domain/assessments';
import { isFileOpenFor } from '@qayidis/domain/cases';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DefinitionList, Section } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import { RadioCards, RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { rejectReasonMessages } from '#/lib/codes/case-reasons';
import { useMessages } from '#/lib/i18n';
import {
  type Assessments,
  assessmentsQuery,
  type CaseDetail,
  useCaseChanged,
} from '../api/casework';
import { caseworkMessages, eligibilityMessages } from '../messages';

type Question = (typeof ELIGIBILITY_QUESTIONS)[number];
type Values = Record<Question, string | null>;

const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;

interface Props {
  readonly of: CaseDetail;
  readonly data: Assessments;
}

function useAnswerWords() {
  const t = useMessages(caseworkMessages);
  return { YES: t('yes'), NO: t('no'), UNKNOWN: t('unknown') } as const;
}

/** A rule that the origin of the case waives is told, not asked. */
function Question({ of }: { readonly of: Assessments['eligibility']['answers'][number] }) {
  const t = useMessages(eligibilityMessages);
  const words = useAnswerWords();
  const { question, waived, suggested } = of;
  if (waived)
    return (
      <div>
        <Text fz="sm" fw={500}>
          {t(question)}
        </Text>
        <Text fz="sm" c="dimmed">
          {t('waived')}
        </Text>
      </div>
    );
  return (
    <RadioCards
      name={question}
      label={t(question)}
      choices={ANSWERS.map((value) => ({ value, label: words[value] }))}
      {...(suggested ? { description: t('suggested', { answer: words[suggested] }) } : {})}
    />
  );
}

const valuesOf = ({ answers }: Assessments['eligibility']): Values =>
  Object.fromEntries(
    answers.map(({ question, answer, suggested, waived }) => [
      question,
      answer ?? (waived ? null : suggested),
    ]),
  ) as Values;

function Questions({ of, data }: Props) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const answers = data.eligibility.answers;
  // What was read when the form opened, or saved since: answers that arrive meanwhile are not gone over unseen.
  const [version, setVersion] = useState(data.eligibilityVersion);
  const asked = answers.filter(({ waived }) => !waived);
  const form = useRecordForm<Values>({
    name: `eligibility-${of.id}`,
    initial: valuesOf(data.eligibility),
    // Some answers may be saved before others; with none there is nothing to save.
    check: (values) =>
      asked.some(({ question }) => values[question] !== null)
        ? {}
        : Object.fromEntries(asked.map(({ question }) => [question, 'REQUIRED' as const])),
  });
  const submit = useSubmit({
    form,
    version,
    fromCurrent: (current) => valuesOf((current as Assessments).eligibility),
    send: (values, context) =>
      send<Assessments>({
        method: 'PUT',
        path: `/cases/${of.id}/eligibility`,
        version: context.version,
        body: {
          answers: ELIGIBILITY_QUESTIONS.flatMap((question) =>
            values[question] === null ? [] : [{ question, answer: values[question] }],
          ),
        },
      }),
    onDone: async ({ eligibilityVersion }) => {
      setVersion(eligibilityVersion);
      notifyDone(common('saved'));
      await changed();
    },
  });
  return (
    <RecordForm form={form} submit={submit} action={common('save')}>
      <Stack gap="md">
        {answers.map((one) => (
          <Question key={one.question} of={one} />
        ))}
      </Stack>
    </RecordForm>
  );
}

/** What was answered, where nothing is asked any more. */
function Answers({ data }: { readonly data: Assessments }) {
  const t = useMessages(eligibilityMessages);
  const common = useMessages(caseworkMessages);
  const words = useAnswerWords();
  const items = data.eligibility.answers.map(({ question, answer, waived }) => ({
    term: t(question),
    value: waived ? t('waived') : answer ? words[answer] : common('missing'),
  }));
  return <DefinitionList items={items} />;
}

function Suggested({ data }: { readonly data: Assessments }) {
  const t = useMessages(eligibilityMessages);
  const reason = useMessages(rejectReasonMessages);
  const { suggestedReasons } = data.eligibility;
  if (suggestedReasons.length === 0) return null;
  return <Text mt="md">{t('reasons', { reasons: suggestedReasons.map(reason).join(', ') })}</Text>;
}

/** The six questions of eligibility (reintegration.md 4.1). */
export function EligibilitySection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(eligibilityMessages);
  const query = useQuery(assessmentsQuery(of.id));
  const asked = isFileOpenFor(of.state, 'ELIGIBILITY');
  return (
    <Section title={t('title')}>
      <QueryView query={query}>
        {(data) => (
          <>
            {asked ? <Questions of={of} data={data} /> : <Answers data={data} />}
            {asked ? <Suggested data={data} /> : null}
          </>
        )}
      </QueryView>
    </Section>
  );
}
