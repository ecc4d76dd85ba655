import { Button, Stack, Title } from '@mantine/core';
import { GOAL_DIMENSIONS } from '@qayidis/domain/plans';
import { DateField, NoteField, type RecordFormState, SelectField } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { planMessages } from '../plan-messages';
import { newGoal, type PlanValues } from '../plan-values';
import { choicesOf } from './choices';
import { RowFrame } from './row-frame';

interface Props {
  readonly form: RecordFormState<PlanValues>['form'];
}

/** The goals of a draft. */
export function GoalRows({ form }: Props) {
  const t = useMessages(planMessages);
  const values = form.getValues();
  const remove = (key: string): void =>
    form.setValues({
      goals: values.goals.filter((goal) => goal.key !== key),
      items: values.items.map((item) => (item.goalKey === key ? { ...item, goalKey: null } : item)),
    });
  return (
    <Stack gap="sm">
      <Title order={3}>{t('goals')}</Title>
      {values.goals.map(({ key }, at) => (
        <RowFrame key={key} title={t('goal', { number: at + 1 })} onRemove={() => remove(key)}>
          <SelectField
            name={`goals.${at}.dimension`}
            label={t('dimension')}
            choices={choicesOf(GOAL_DIMENSIONS, t)}
            required
          />
          <DateField name={`goals.${at}.targetOn`} label={t('targetOn')} />
          <NoteField name={`goals.${at}.text`} label={t('goalText')} rows={2} max={2000} />
          <NoteField name={`goals.${at}.indicator`} label={t('indicator')} rows={2} max={1000} />
        </RowFrame>
      ))}
      <div>
        <Button variant="default" onClick={() => form.insertListItem('goals', newGoal())}>
          {t('addGoal')}
        </Button>
      </div>
    </Stack>
  );
}
