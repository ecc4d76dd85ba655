import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { PathLink } from '#/components/layout';
import { taskText } from '#/lib/codes/task-text';
import { useMessages } from '#/lib/i18n';
import { type Task, useCompleteTask } from '../api/tasks';
import { tasksMessages } from '../messages';

/** The cases that a task about an import speaks of, as many as it says (decisions.md D-19). */
const CASES_OF: Readonly<Record<string, string>> = {
  MENTORS_TO_ASSIGN: 'mentor=none&state=REFERRED',
  CONSENTS_TO_OBTAIN: 'state=REFERRED,SCREENING',
};

/** What a case page opens at once: a suspected duplicate stops the acknowledgement, so it is compared first. */
const PLACE_OF: Readonly<Record<string, string>> = {
  DUPLICATE_SUSPECTED: '?form=duplicates',
  PLAN_SUGGESTION: '?section=plan',
};

interface TaskProps {
  readonly task: Task;
}

/** Where a task is done: on its case, or in the list of the cases that it is about. */
export function TaskPlace({ task }: TaskProps) {
  const t = useMessages(tasksMessages);
  const { kind, params, caseId, caseNumber } = task;
  if (caseId && caseNumber)
    return (
      <PathLink href={`/cases/${caseId}${PLACE_OF[kind] ?? ''}`} fz="sm">
        {caseNumber}
      </PathLink>
    );
  const cases = CASES_OF[kind];
  const importId = params['importId'];
  if (cases === undefined || typeof importId !== 'string') return null;
  return (
    <PathLink href={`/cases?import=${importId}&${cases}`} fz="sm">
      {t('cases')}
    </PathLink>
  );
}

/** Done is one press. */
export function TaskDone({ task }: TaskProps) {
  const t = useMessages(tasksMessages);
  const complete = useCompleteTask(task);
  if (!task.mine) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconCheck size={14} aria-hidden />}
      aria-label={t('doneOf', { task: taskText(task) })}
      loading={complete.isPending}
      onClick={() => complete.mutate()}
    >
      {t('done')}
    </Button>
  );
}
