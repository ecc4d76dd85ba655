import { Stack, Text, Title } from '@mantine/core';
import type { AssistanceType } from '@qayidis/domain/code-lists';
import { MEASURE_KINDS } from '@qayidis/domain/plans';
import { NoteField, type RecordFormState, SelectField } from '#/components/form';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { factorMessages } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { planMessages } from '../plan-messages';
import type { PlanValues } from '../plan-values';
import { choicesOf } from './choices';
import { RowFrame } from './row-frame';

interface Props {
  readonly form: RecordFormState<PlanValues>['form'];
}

/** How each grave factor is answered (reintegration.md 4.4). */
export function MeasureRows({ form }: Props) {
  const t = useMessages(planMessages);
  const type = useMessages(assistanceTypeMessages);
  const factor = useMessages(factorMessages);
  const { items, measures } = form.getValues();
  const choices = items.map((item, at) => ({
    value: item.key,
    label: [
      t('item', { number: at + 1 }),
      item.type === null ? '' : type(item.type as AssistanceType),
    ]
      .filter(Boolean)
      .join(': '),
  }));
  return (
    <Stack gap="sm">
      <Title order={3}>{t('measures')}</Title>
      <Text fz="sm">{t(measures.length === 0 ? 'noMeasures' : 'measuresHint')}</Text>
      {measures.map((measure, at) => (
        <RowFrame key={measure.key} title={factor(measure.factor)}>
          <SelectField
            name={`measures.${at}.kind`}
            label={t('measureKind')}
            choices={choicesOf(MEASURE_KINDS, t)}
          />
          {measure.kind === 'ITEM' ? (
            <SelectField
              name={`measures.${at}.itemKey`}
              label={t('measureItem')}
              choices={choices}
            />
          ) : null}
          <NoteField
            name={`measures.${at}.text`}
            label={t('measureText')}
            rows={2}
            max={1000}
            required={measure.kind === 'WAIVER'}
          />
        </RowFrame>
      ))}
    </Stack>
  );
}
