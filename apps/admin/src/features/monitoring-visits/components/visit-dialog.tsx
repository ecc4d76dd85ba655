import { Stack } from '@mantine/core';
import { MISS_REASONS, VISIT_MODES, type VisitCommand } from '@qayidis/domain/monitoring';
import { Dialog } from '#/components/dialog';
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
import {
  missReasonMessages,
  visitCodeMessages,
  visitCommandMessages,
  visitModeMessages,
} from '#/lib/codes/visits';
import { daysBetween, today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { useVisitChanged, type Visit, type VisitDetail } from '../api/visits';
import { visitMessages } from '../messages';
import { bodyOf, faultsOf, fieldsOf, pathOf, type VisitFormValues } from '../visit-form';

interface Props {
  readonly visit: Visit;
  readonly command: VisitCommand;
  readonly onClose: () => void;
}

/** The system's own reason is not among those that a person gives. */
const TOLD = MISS_REASONS.filter((reason) => reason !== 'WINDOW_PASSED');

/** Until when the visit may be made once it was moved (VISIT-07); null: it has no window. */
function useMovedText({ dueOn, windowTo }: Visit): string | null {
  const t = useMessages(visitMessages);
  if (dueOn === null || windowTo === null) return null;
  return t('movedWindow', { count: daysBetween(dueOn, windowTo) });
}

function Fields({ visit, command }: Pick<Props, 'visit' | 'command'>) {
  const t = useMessages(visitMessages);
  const moved = useMovedText(visit);
  const mode = useMessages(visitModeMessages);
  const missReason = useMessages(missReasonMessages);
  const fields = fieldsOf(command);
  return (
    <Stack gap="md">
      {fields.includes('plannedOn') ? (
        <DateField
          name="plannedOn"
          label={t('day')}
          min={today()}
          required
          {...(command === 'RESCHEDULE' && moved ? { description: moved } : {})}
        />
      ) : null}
      {fields.includes('mode') ? (
        <RadioCards
          name="mode"
          label={t('how')}
          choices={VISIT_MODES.map((value) => ({ value, label: mode(value) }))}
          required
        />
      ) : null}
      {fields.includes('missReason') ? (
        <RadioCards
          name="missReason"
          label={t('missReason')}
          choices={TOLD.map((value) => ({ value, label: missReason(value) }))}
          required
        />
      ) : null}
      {fields.includes('reason') ? (
        <NoteField name="reason" label={t('reason')} max={1000} required={command !== 'MISS'} />
      ) : null}
    </Stack>
  );
}

/** Asks what a step of a visit needs and carries it out; all that was typed stays when it fails. */
export function VisitDialog({ visit, command, onClose }: Props) {
  const t = useMessages(visitMessages);
  const label = useMessages(visitCommandMessages)(command);
  const code = useMessages(visitCodeMessages);
  const changed = useVisitChanged();
  const form = useRecordForm<VisitFormValues>({
    name: `visit-${visit.id}-${command}`,
    initial: {
      plannedOn: visit.plannedOn ?? null,
      mode: visit.mode ?? 'IN_PERSON',
      missReason: null,
      reason: '',
    },
    check: (values) => faultsOf(command, values),
  });
  const submit = useSubmit({
    form,
    version: visit.version,
    send: (values, { version, idempotencyKey }) =>
      send<VisitDetail>({
        method: 'POST',
        path: `/monitoring-visits/${visit.id}/${pathOf(command) ?? ''}`,
        version,
        idempotencyKey,
        body: bodyOf(command, values),
      }),
    onDone: async (answer) => {
      notifyDone(t('done', { command: label }));
      onClose();
      await changed(answer);
    },
  });
  return (
    <Dialog onClose={onClose} title={t('dialog', { command: label, visit: code(visit.code) })}>
      <RecordForm form={form} submit={submit} action={label} onCancel={onClose}>
        <Fields visit={visit} command={command} />
      </RecordForm>
    </Dialog>
  );
}
