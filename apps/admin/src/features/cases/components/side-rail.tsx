import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { notifyProblem } from '#/components/feedback';
import { clockKindMessages, taskText } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { type CaseDetail, completeTask } from '../api/case-page';
import { casePageMessages } from '../messages';

type Props = { readonly of: CaseDetail };

interface Term {
  readonly length: number;
  readonly unit: 'WD' | 'CD' | 'MONTHS';
  readonly start: string;
}

/** "5 working days from 12.11.2026": how a due date came about. */
function useExplanation(): (explanation: Readonly<Record<string, unknown>>) => string {
  const t = useMessages(casePageMessages);
  const language = useLanguage();
  return ({ terms }) => {
    const list = Array.isArray(terms) ? (terms as Term[]) : [];
    return list
      .map(({ length, unit, start }) =>
        t(unit, { count: length, start: formatDate(start, language) }),
      )
      .join(' · ');
  };
}

/** Each date says which rule made it, from which day (design.md 3.2). */
function Deadlines({ of }: Props) {
  const t = useMessages(casePageMessages);
  const clock = useMessages(clockKindMessages);
  const explain = useExplanation();
  return (
    <Section title={t('deadlines')}>
      {of.deadlines.length === 0 ? <Text c="dimmed">{t('noDeadlines')}</Text> : null}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {of.deadlines.map(({ id, kind, dueOn, explanation, state }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs">
              <Text fz="sm" fw={550}>
                {clock(kind)}
              </Text>
              {state === 'PAUSED' ? (
                <StatusBadge tone="neutral">{t('paused')}</StatusBadge>
              ) : (
                <DueBadge on={dueOn} />
              )}
            </Group>
            <Text fz="xs" c="dimmed">
              {explain(explanation)}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

type Task = CaseDetail['tasks'][number];

function TaskRow({ task }: { readonly task: Task }) {
  const t = useMessages(casePageMessages);
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
          <Text fz="xs" c="dimmed">
            {task.assigneeName ?? task.assigneeRole}{' '}
            {task.dueOn ? <DueBadge on={task.dueOn} /> : null}
          </Text>
        </div>
        {task.mine ? (
          <Button
            size="compact-sm"
            variant="default"
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

function Tasks({ of }: Props) {
  const t = useMessages(casePageMessages);
  return (
    <Section title={t('tasks')}>
      {of.tasks.length === 0 ? <Text c="dimmed">{t('noTasks')}</Text> : null}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {of.tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </Stack>
    </Section>
  );
}

/** What is due and what there is to do, beside every section. */
export function SideRail({ of }: Props) {
  return (
    <Stack gap="md">
      <Deadlines of={of} />
      <Tasks of={of} />
    </Stack>
  );
}
