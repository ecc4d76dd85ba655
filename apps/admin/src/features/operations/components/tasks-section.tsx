import { Section, StatusBadge } from '#/components/display';
import { type ShortColumn, ShortTable } from '#/components/grid';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Operations, PlannedTask } from '../api/operations';
import { countMessages, operationsMessages, taskMessages } from '../messages';
import { useDuration } from '../use-duration';

function TaskState({ task }: { readonly task: PlannedTask }) {
  const t = useMessages(operationsMessages);
  if (task.fault !== null)
    return <StatusBadge tone="urgent">{t('taskFailed', { code: task.fault })}</StatusBadge>;
  if (task.late) return <StatusBadge tone="urgent">{t('taskLate')}</StatusBadge>;
  return task.nextAt === null ? (
    <StatusBadge tone="neutral">{t('taskWaiting')}</StatusBadge>
  ) : (
    <StatusBadge tone="good">{t('taskOk')}</StatusBadge>
  );
}

/** Words where there are some, the code of a later version where there are none. */
function useNames() {
  const task = useMessages(taskMessages);
  const count = useMessages(countMessages);
  return {
    task: (name: string): string =>
      name in taskMessages.table ? task(name as 'reminders.plan') : name,
    count: ({ name, count: many }: PlannedTask['counts'][number]): string =>
      name in countMessages.table
        ? count(name as 'planned', { count: many })
        : `${name} ${String(many)}`,
  };
}

function useColumns(): readonly ShortColumn<PlannedTask>[] {
  const t = useMessages(operationsMessages);
  const language = useLanguage();
  const duration = useDuration();
  const names = useNames();
  return [
    { header: t('task'), cell: ({ name }) => names.task(name), card: 'title' },
    { header: t('state'), cell: (task) => <TaskState task={task} />, card: 'corner' },
    { header: t('every'), cell: ({ everySeconds }) => duration(everySeconds), card: 'none' },
    { header: t('ranAt'), cell: ({ ranAt }) => formatInstant(ranAt, language) },
    {
      header: t('took'),
      cell: ({ tookMs }) => (tookMs === null ? '—' : duration(tookMs / 1000)),
    },
    {
      header: t('did'),
      cell: ({ counts }) =>
        counts
          .filter(({ count }) => count > 0)
          .map(names.count)
          .join(', ') || '—',
      card: 'none',
    },
    { header: t('next'), cell: ({ nextAt }) => formatInstant(nextAt, language) },
  ];
}

export function TasksSection({ tasks }: Pick<Operations, 'tasks'>) {
  const t = useMessages(operationsMessages);
  const columns = useColumns();
  return (
    <Section title={t('tasks')}>
      <ShortTable
        label={t('tableOf', { name: t('tasks') })}
        columns={columns}
        rows={tasks}
        keyOf={({ name }) => name}
      />
    </Section>
  );
}
