import { Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { DueBadge } from '#/components/display';
import { EmptyState } from '#/components/feedback';
import { type GridColumn, ListView, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { taskText } from '#/lib/codes/task-text';
import { useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import { type Task, tasksQuery } from '../api/tasks';
import { tasksMessages } from '../messages';
import { TaskDone, TaskPlace } from './task-parts';

function useColumns(): readonly GridColumn<Task>[] {
  const t = useMessages(tasksMessages);
  const role = useMessages(roleMessages);
  return [
    {
      id: 'what',
      header: t('what'),
      cell: (task) => (
        <Text span fz="sm" fw={550}>
          {taskText(task)}
        </Text>
      ),
      hideable: false,
      card: 'title',
    },
    { id: 'where', header: t('where'), cell: (task) => <TaskPlace task={task} />, nowrap: true },
    {
      id: 'due',
      header: t('due'),
      cell: ({ dueOn }) => (dueOn ? <DueBadge on={dueOn} /> : '—'),
      nowrap: true,
    },
    {
      id: 'whose',
      header: t('whose'),
      cell: ({ assigneeName, assigneeRole }) => assigneeName ?? role(assigneeRole),
    },
    { id: 'action', header: t('action'), cell: (task) => <TaskDone task={task} /> },
  ];
}

/** All of one's tasks, page by page: the first page of the day shows only the most urgent. */
export function TasksPage() {
  const t = useMessages(tasksMessages);
  const page = useKeyset();
  const query = useQuery(tasksQuery(page.cursor));
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('title')} />
      <Text mb="md">{t('text')}</Text>
      <ListView
        name="tasks"
        label={t('title')}
        query={query}
        columns={columns}
        rowLabel={taskText}
        page={page}
        empty={<EmptyState icon={IconChecks} title={t('emptyTitle')} text={t('empty')} />}
      />
    </>
  );
}
