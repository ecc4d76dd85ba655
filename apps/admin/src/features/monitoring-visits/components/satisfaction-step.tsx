import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import {
  SATISFACTION_COLLECTORS,
  SATISFACTION_OUTCOMES,
  SATISFACTION_QUESTIONS,
  SATISFACTION_TOPICS,
} from '@qayidis/domain/monitoring';
import { useState } from 'react';
import { notifyDone } from '#/components/feedback';
import {
  DateField,
  NoteField,
  RadioCards,
  RecordForm,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { useVisitChanged, type VisitDetail } from '../api/visits';
import { satisfactionMessages, wizardMessages } from '../messages';
import { bodyOf, gapsIn, type SatisfactionValues, valuesOf } from '../satisfaction-form';

interface Props {
  readonly visit: VisitDetail;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
}

const RATINGS = ['5', '4', '3', '2', '1'] as const;

function Ratings() {
  const t = useMessages(satisfactionMessages);
  const yesNo = [
    { value: 'YES', label: t('yes') },
    { value: 'NO', label: t('no') },
  ];
  return (
    <>
      {SATISFACTION_TOPICS.map((topic) => (
        <RadioCards
          key={topic}
          name={`ratings.${topic}`}
          label={t(topic)}
          choices={RATINGS.map((value) => ({ value, label: t(`rating${value}`) }))}
          required
        />
      ))}
      {SATISFACTION_QUESTIONS.map((question) => (
        <RadioCards
          key={question}
          name={`answers.${question}`}
          label={t(question)}
          choices={yesNo}
          required
        />
      ))}
    </>
  );
}

function Fields({ visit, answered }: { readonly visit: VisitDetail; readonly answered: boolean }) {
  const t = useMessages(satisfactionMessages);
  const collectors = SATISFACTION_COLLECTORS.filter((one) => !visit.othersAsk || one !== 'MENTOR');
  return (
    <Stack gap="lg">
      <RadioCards
        name="outcome"
        label={t('outcome')}
        choices={SATISFACTION_OUTCOMES.map((value) => ({ value, label: t(value) }))}
        required
      />
      <RadioCards
        name="collector"
        label={t('collector')}
        choices={collectors.map((value) => ({ value, label: t(value) }))}
        required
      />
      <DateField name="collectedOn" label={t('collectedOn')} max={today()} required />
      {answered ? <Ratings /> : null}
      <NoteField name="comment" label={t('comment')} max={1000} />
    </Stack>
  );
}

function useSatisfaction({ visit, onNext }: Props) {
  const wizard = useMessages(wizardMessages);
  const changed = useVisitChanged();
  // What was read when the form opened: a form that arrives meanwhile is not gone over unseen.
  const [version] = useState(visit.satisfaction?.version ?? 0);
  const form = useRecordForm<SatisfactionValues>({
    name: `satisfaction-${visit.id}`,
    initial: valuesOf(visit),
    check: gapsIn,
  });
  const submit = useSubmit({
    form,
    version,
    fromCurrent: (current) =>
      valuesOf({ ...visit, satisfaction: current as VisitDetail['satisfaction'] }),
    send: (values, context) =>
      send<VisitDetail>({
        method: 'PUT',
        path: `/monitoring-visits/${visit.id}/satisfaction`,
        version: context.version,
        body: bodyOf(values),
      }),
    onDone: async (answer) => {
      notifyDone(wizard('saved'));
      const known = changed(answer);
      onNext();
      await known;
    },
  });
  return { form, submit };
}

/** The ways out of the step: back, or on without the form, which may be asked later. */
function Ways({ onBack, onNext }: Omit<Props, 'visit'>) {
  const t = useMessages(wizardMessages);
  return (
    <>
      {onBack ? (
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      ) : null}
      <Button variant="subtle" onClick={onNext}>
        {t('skip')}
      </Button>
    </>
  );
}

/** The satisfaction form: filled in, declined, or left to somebody else. */
export function SatisfactionStep(props: Props) {
  const { visit, ...ways } = props;
  const t = useMessages(satisfactionMessages);
  const mentor = useAccount()?.role === 'MENTOR';
  const { form, submit } = useSatisfaction(props);
  if (mentor && visit.othersAsk)
    return (
      <Stack gap="md">
        <Alert color="petrol">{t('othersAsk')}</Alert>
        <Group gap="sm">
          <Ways {...ways} />
        </Group>
      </Stack>
    );
  const { mean } = visit.satisfaction ?? { mean: null };
  return (
    <RecordForm form={form} submit={submit} action={t('save')} buttons={<Ways {...ways} />}>
      {mean === null ? null : <Text>{t('mean', { mean })}</Text>}
      <Fields visit={visit} answered={form.form.values.outcome === 'ANSWERED'} />
    </RecordForm>
  );
}
