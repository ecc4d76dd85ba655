import { Button, Stack, Text } from '@mantine/core';
import { VISIT_MODES } from '@qayidis/domain/monitoring';
import { useNavigate } from '@tanstack/react-router';
import { notifyDone } from '#/components/feedback';
import { DateField, RadioCards, RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { visitModeMessages } from '#/lib/codes/visits';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { useVisitChanged, type VisitDetail } from '../api/visits';
import { wizardMessages } from '../messages';

interface Props {
  readonly visit: VisitDetail;
  readonly onBack: (() => void) | undefined;
}

function useFinish(visit: VisitDetail) {
  const t = useMessages(wizardMessages);
  const changed = useVisitChanged();
  const navigate = useNavigate();
  const [survey] = visit.surveys;
  const form = useRecordForm<{ heldOn: string | null; mode: string | null }>({
    name: `visit-finish-${visit.id}`,
    initial: {
      heldOn: survey?.heldOn ?? today(),
      mode: survey?.profile?.mode ?? visit.mode ?? 'IN_PERSON',
    },
    check: ({ heldOn }) => ({ heldOn: heldOn === null ? 'REQUIRED' : null }),
  });
  const submit = useSubmit({
    form,
    version: visit.version,
    send: (body, { version, idempotencyKey }) =>
      send<VisitDetail>({
        method: 'POST',
        path: `/monitoring-visits/${visit.id}/record`,
        version,
        idempotencyKey,
        body,
      }),
    onDone: async (answer) => {
      notifyDone(t('finished'));
      await changed(answer);
      const { caseId } = answer;
      await navigate({ to: '/cases/$caseId', params: { caseId }, search: { section: 'visits' } });
    },
  });
  return { form, submit };
}

/** Says when and how the visit was made, and completes it. */
export function FinishStep({ visit, onBack }: Props) {
  const t = useMessages(wizardMessages);
  const mode = useMessages(visitModeMessages);
  const { form, submit } = useFinish(visit);
  const back = onBack ? (
    <Button variant="default" onClick={onBack}>
      {t('back')}
    </Button>
  ) : null;
  return (
    <RecordForm form={form} submit={submit} action={t('finish')} buttons={back}>
      <Stack gap="md">
        <Text>{t('finishText')}</Text>
        <DateField name="heldOn" label={t('heldOn')} max={today()} required />
        <RadioCards
          name="mode"
          label={t('mode')}
          choices={VISIT_MODES.map((value) => ({ value, label: mode(value) }))}
          required
        />
      </Stack>
    </RecordForm>
  );
}
