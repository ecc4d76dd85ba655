import { Button, Stack, Text, Title } from '@mantine/core';
import { ASSISTANCE_TYPES, DELIVERY_MODES } from '@qayidis/domain/code-lists';
import {
  type Choice,
  DateField,
  MoneyField,
  NumberField,
  type RecordFormState,
  SelectField,
  TextField,
} from '#/components/form';
import { assistanceTypeMessages, deliveryModeMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import { planMessages } from '../plan-messages';
import { newItem, type PlanValues } from '../plan-values';
import { choicesOf } from './choices';
import { RowFrame } from './row-frame';

interface Props {
  readonly form: RecordFormState<PlanValues>['form'];
  readonly persons: readonly Choice[];
}

interface FieldsProps {
  readonly at: number;
  readonly kept: boolean;
  readonly goals: readonly Choice[];
  readonly persons: readonly Choice[];
}

function ItemFields({ at, kept, goals, persons }: FieldsProps) {
  const t = useMessages(planMessages);
  const type = useMessages(assistanceTypeMessages);
  const mode = useMessages(deliveryModeMessages);
  const row = `items.${at}`;
  return (
    <>
      <SelectField
        name={`${row}.type`}
        label={t('type')}
        choices={choicesOf(ASSISTANCE_TYPES, type)}
        required
        disabled={kept}
      />
      <TextField name={`${row}.description`} label={t('description')} max={1000} />
      <NumberField name={`${row}.quantity`} label={t('quantity')} min={1} max={100_000} required />
      <SelectField
        name={`${row}.deliveryMode`}
        label={t('mode')}
        choices={choicesOf(DELIVERY_MODES, mode)}
        required
      />
      <MoneyField name={`${row}.plannedMinor`} label={t('amount')} required disabled={kept} />
      <SelectField name={`${row}.goalKey`} label={t('itemGoal')} choices={goals} />
      <SelectField name={`${row}.personId`} label={t('person')} choices={persons} />
      <DateField name={`${row}.plannedOn`} label={t('plannedOn')} />
      {kept ? (
        <Text fz="sm" c="dimmed">
          {t('kept')}
        </Text>
      ) : null}
    </>
  );
}

/** The assistance items of a draft; what was ordered keeps its type and amount and cannot be taken away. */
export function ItemRows({ form, persons }: Props) {
  const t = useMessages(planMessages);
  const values = form.getValues();
  const goals = values.goals.map(({ key, text }, at) => ({
    value: key,
    label: [t('goal', { number: at + 1 }), text.trim().slice(0, 60)].filter(Boolean).join(': '),
  }));
  const remove = (key: string): void =>
    form.setValues({
      items: values.items.filter((item) => item.key !== key),
      measures: values.measures.map((measure) =>
        measure.itemKey === key ? { ...measure, itemKey: null } : measure,
      ),
    });
  return (
    <Stack gap="sm">
      <Title order={3}>{t('items')}</Title>
      {values.items.map(({ key, kept }, at) => (
        <RowFrame
          key={key}
          title={t('item', { number: at + 1 })}
          onRemove={kept ? null : () => remove(key)}
        >
          <ItemFields at={at} kept={kept} goals={goals} persons={persons} />
        </RowFrame>
      ))}
      <div>
        <Button variant="default" onClick={() => form.insertListItem('items', newItem())}>
          {t('addItem')}
        </Button>
      </div>
    </Stack>
  );
}
