import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { StatusBadge, type Tone } from '#/components/display';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Plan } from '../api/plans';
import { goalMessages, goalStateMessages } from '../goal-messages';
import { planMessages } from '../plan-messages';
import { GoalDialog } from './goal-dialog';

type Goal = Plan['goals'][number];

const TONES: Readonly<Record<Goal['state'], Tone>> = {
  OPEN: 'active',
  REACHED: 'good',
  NOT_REACHED: 'attention',
  DROPPED: 'neutral',
};

function Outcome({ goal }: { readonly goal: Goal }) {
  const t = useMessages(goalMessages);
  const language = useLanguage();
  if (goal.decidedOn === null) return null;
  return (
    <Text fz="sm" c="dimmed">
      {t('decidedBy', {
        date: formatDate(goal.decidedOn, language),
        name: goal.decidedByName ?? '',
      })}
      {goal.note ? ` · ${goal.note}` : null}
    </Text>
  );
}

interface GoalRowProps {
  readonly goal: Goal;
  readonly number: number;
  readonly onDecide: (() => void) | null;
}

function GoalRow({ goal, number, onDecide }: GoalRowProps) {
  const t = useMessages(planMessages);
  const of = useMessages(goalMessages);
  const state = useMessages(goalStateMessages);
  const language = useLanguage();
  return (
    <li>
      <Group gap="xs" justify="space-between">
        <Text component="div">
          <strong>{t(goal.dimension)}</strong> · {goal.text ?? '—'}
        </Text>
        <Group gap="xs">
          <StatusBadge tone={TONES[goal.state]}>{state(goal.state)}</StatusBadge>
          {onDecide ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={of('decideGoal', { number })}
              onClick={onDecide}
            >
              {of('decide')}
            </Button>
          ) : null}
        </Group>
      </Group>
      <Text fz="sm" c="dimmed">
        {t('indicator')}: {goal.indicator ?? '—'} · {t('targetOn')}:{' '}
        {formatDate(goal.targetOn, language)}
      </Text>
      <Outcome goal={goal} />
    </li>
  );
}

interface GoalListProps {
  readonly plan: Plan;
  /** The reader may say what became of them. */
  readonly decidable: boolean;
}

/** The goals of a version and what became of them. */
export function GoalList({ plan, decidable }: GoalListProps) {
  const t = useMessages(planMessages);
  const [chosen, setChosen] = useState<string | null>(null);
  if (plan.goals.length === 0) return null;
  const index = plan.goals.findIndex(({ id }) => id === chosen);
  const goal = plan.goals[index];
  return (
    <Stack gap="xs">
      <Title order={3}>{t('goals')}</Title>
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>
        {plan.goals.map((one, at) => (
          <GoalRow
            key={one.id}
            goal={one}
            number={at + 1}
            onDecide={decidable ? () => setChosen(one.id) : null}
          />
        ))}
      </ol>
      {goal ? <GoalDialog goal={goal} number={index + 1} onClose={() => setChosen(null)} /> : null}
    </Stack>
  );
}
