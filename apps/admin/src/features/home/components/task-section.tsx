import { Text } from '@mantine/core';
import { DueBadge, Section } from '#/components/display';
import { PathLink } from '#/components/layout';
import { TaskDone, TaskPlace } from '#/features/tasks/public';
import { taskText } from '#/lib/codes/task-text';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { useCan } from '#/lib/session';
import type { Home, Task } from '../api/home';
import { homeMessages } from '../messages';
import styles from './queue-section.module.css';

function TaskLine({ task }: { readonly task: Task }) {
  return (
    <li className={styles['task']}>
      <Text fz="sm" fw={550} className={styles['what'] ?? ''}>
        {taskText(task)}
      </Text>
      <TaskPlace task={task} />
      {task.dueOn ? <DueBadge on={task.dueOn} /> : null}
      <TaskDone task={task} />
    </li>
  );
}

/** The first of one's tasks, the most urgent on top, and the way to all of them. */
export function TaskSection({ tasks }: { readonly tasks: Home['tasks'] }) {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  const can = useCan();
  const { items, total } = tasks;
  if (!items.length) return null;
  const number = formatNumber(total.count, language);
  const count = total.capped ? t('capped', { count: number }) : number;
  return (
    <Section
      title={t('tasks')}
      aside={
        can('task.read') ? (
          <PathLink href="/tasks" fz="sm" aria-label={t('allTasks', { count })}>
            {t('showAll', { count })}
          </PathLink>
        ) : null
      }
    >
      <ul className={styles['rows']}>
        {items.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
    </Section>
  );
}
