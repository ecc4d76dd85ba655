import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { notifyProblem } from '#/components/feedback';
import { PathLink } from '#/components/layout';
import { taskText } from '#/lib/codes/task-text';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { roleMessages } from '#/lib/roles';
import { type CaseDetail, completeTask } from '../api/case-page';
import { casePageMessages } from '../messages';
import { EditButton } from './edit-button';
import { ShortList } from './short-list';

type Task = CaseDetail['tasks'][number];

function TaskRow({ task, caseId }: { readonly task: Task; readonly caseId: string }) {
  const t = useMessages(casePageMessages);
  const role = useMessages(roleMessages);
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const complete = useMutation({
    mutationFn: () => completeTask(task.id, task.version, key.current),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
    onError: (error) => notifyProblem(problemFrom(error)),
  });
  const name = taskText(task);
  return (
    <li>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <div>
          <Text fz="sm">{name}</Text>
          {task.kind === 'PLAN_SUGGESTION' && !task.ended ? (
            <PathLink href={`/cases/${caseId}?section=plan`} fz="sm">
              {t('toPlan')}
            </PathLink>
          ) : null}
          <Text fz="xs" c="dimmed" component="div">
            {task.assigneeName ?? role(task.assigneeRole)}{' '}
            {task.dueOn && !task.ended ? <DueBadge on={task.dueOn} /> : null}
          </Text>
        </div>
        {task.ended ? <StatusBadge tone="neutral">{t('taskEnded')}</StatusBadge> : null}
        {task.mine ? (
          <Button
            size="compact-sm"
            variant="default"
            style={{ flexShrink: 0 }}
            aria-label={t('doneTask', { task: name })}
            loading={complete.isPending}
            onClick={() => complete.mutate()}
          >
            {t('done')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}

interface CaseTasksProps {
  readonly of: CaseDetail;
  readonly short?: boolean;
}

/** What there is to do on the case, and a new thing to do for somebody who works on it. */
export function CaseTasks({ of, short }: CaseTasksProps) {
  const t = useMessages(casePageMessages);
  return (
    <Section title={t('tasks')} aside={<EditButton of={of} form="task" named />}>
      {of.tasks.every(({ ended }) => ended) ? <Text c="dimmed">{t('noTasks')}</Text> : null}
      <ShortList short={short}>
        {of.tasks.map((task) => (
          <TaskRow key={task.id} task={task} caseId={of.id} />
        ))}
      </ShortList>
    </Section>
  );
}
