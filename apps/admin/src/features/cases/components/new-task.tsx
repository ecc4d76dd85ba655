import { Stack } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
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
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import { useAccount } from '#/lib/session';
import { type CaseDetail, useCaseChanged } from '../api/case-page';
import { caseFormMessages, taskFormMessages } from '../messages';

type Assignee = Schemas['TaskAssignee'];

const SHORTEST = 3;

/** Who works on the case: its mentor and coordinator by name, the manager by the role. */
function usePeople(of: CaseDetail): { value: Assignee; label: string }[] {
  const role = useMessages(roleMessages);
  const named = (code: Assignee, name: string | undefined) => ({
    value: code,
    label: name ? `${name} (${role(code)})` : role(code),
  });
  return [
    ...(of.mentor ? [named('MENTOR', of.mentor.name)] : []),
    named('COORDINATOR', of.coordinator?.name),
    named('PM', undefined),
  ];
}

interface NewTaskProps {
  readonly of: CaseDetail;
  readonly onClose: () => void;
}

/** The form of a task and how it is given. */
function useNewTask({ of, onClose }: NewTaskProps) {
  const t = useMessages(taskFormMessages);
  const people = usePeople(of);
  const mine = useAccount()?.role;
  const changed = useCaseChanged();
  const form = useRecordForm({
    name: `task-${of.id}`,
    creates: true,
    initial: {
      text: '',
      assigneeRole: people.find(({ value }) => value === mine)?.value ?? null,
      dueOn: null as string | null,
    },
    check: ({ text, assigneeRole }) => ({
      text: text.trim().length < SHORTEST ? 'REQUIRED' : null,
      assigneeRole: assigneeRole ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    send: ({ text, assigneeRole, dueOn }, { idempotencyKey }) =>
      send({
        method: 'POST',
        path: '/tasks',
        body: { caseId: of.id, text: text.trim(), assigneeRole, dueOn },
        idempotencyKey,
      }),
    onDone: async () => {
      notifyDone(t('created'));
      onClose();
      await changed();
    },
  });
  return { form, submit, people };
}

/** Asks something of somebody who works on the case, or keeps it in mind for oneself. */
export function NewTask(props: NewTaskProps) {
  const t = useMessages(taskFormMessages);
  const title = useMessages(caseFormMessages);
  const { form, submit, people } = useNewTask(props);
  return (
    <Dialog onClose={props.onClose} title={title('task')}>
      <RecordForm form={form} submit={submit} action={t('create')} onCancel={props.onClose}>
        <Stack gap="md">
          <NoteField name="text" label={t('text')} description={t('hint')} max={500} required />
          <RadioCards name="assigneeRole" label={t('assignee')} choices={people} required />
          <DateField name="dueOn" label={t('dueOn')} min={today()} />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
