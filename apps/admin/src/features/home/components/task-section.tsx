import { Button, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { DueBadge, Section } from '#/components/display';
import { PathLink } from '#/components/layout';
import { taskText } from '#/lib/codes/task-text';
import { useMessages } from '#/lib/i18n';
import { type Task, useCompleteTask } from '../api/home';
import { homeMessages } from '../messages';
import styles from './queue-section.module.css';

/** Where a task is done; a suspected duplicate is compared at once, for it stops the acknowledgement. */
const hrefOf = (caseId: string, kind: string): string =>
  `/cases/${caseId}${kind === 'DUPLICATE_SUSPECTED' ? '?form=duplicates' : ''}`;

function TaskLine({ task }: { readonly task: Task }) {
  const t = useMessages(homeMessages);
  const [key] = useState(() => crypto.randomUUID());
  const complete = useCompleteTask(task);
  const text = taskText(task);
  return (
    <li className={styles['task']}>
      <Text fz="sm" fw={550} className={styles['what'] ?? ''}>
        {text}
      </Text>
      {task.caseId && task.caseNumber ? (
        <PathLink href={hrefOf(task.caseId, task.kind)} fz="sm">
          {task.caseNumber}
        </PathLink>
      ) : null}
      {task.dueOn ? <DueBadge on={task.dueOn} /> : null}
      {task.mine ? (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-label={t('taskDoneLabel', { task: text })}
          loading={complete.isPending}
          onClick={() => complete.mutate(key)}
        >
          {t('taskDone')}
        </Button>
      ) : null}
    </li>
  );
}

/** The first of one's tasks, the most urgent on top; done is one press. */
export function TaskSection({ tasks }: { readonly tasks: readonly Task[] }) {
  const t = useMessages(homeMessages);
  if (!tasks.length) return null;
  return (
    <Section title={t('tasks')}>
      <ul className={styles['rows']}>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
    </Section>
  );
}
