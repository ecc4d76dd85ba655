import { Button, Checkbox, Fieldset, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { recipientChoices, standardLadder, STEP_RANGE } from '@qayidis/domain/reminders';
import { useCallback, useState } from 'react';
import { useField } from '#/components/form';
import { anchorMessages, useStepText } from '#/features/notices/public';
import { useMessages } from '#/lib/i18n';
import type { LadderStep, Trigger } from '../api/ladders';
import { type EditedStep, isWhole, offsetPath } from '../edited-step';
import { isNeeded } from '../kept-steps';
import { remindersMessages, stepUnitMessages } from '../messages';
import { useRecipientText } from '../use-recipient-text';
import { ChannelsField, fitting } from './channels-field';
import { FixedSteps } from './fixed-steps';

/** Calendar days and working days may stand for each other. */
const EXCHANGEABLE = ['CD', 'WD'] as const;

type When = Pick<LadderStep, 'anchor' | 'unit'>;

/** From what the steps of a trigger can count, and how. */
function whenChoices(trigger: Trigger): readonly When[] {
  const all = standardLadder(trigger).steps.flatMap(({ anchor, unit }): When[] => {
    const units = unit === 'CD' || unit === 'WD' ? EXCHANGEABLE : [unit];
    return units.map((one) => ({ anchor, unit: one }));
  });
  return all.filter(
    (one, index) =>
      all.findIndex(({ anchor, unit }) => anchor === one.anchor && unit === one.unit) === index,
  );
}

interface StepFieldsProps {
  readonly trigger: Trigger;
  readonly step: EditedStep;
  readonly number: number;
  /** A reminder that protects people would lack it. */
  readonly stays: boolean;
  readonly onChange: (step: EditedStep) => void;
  readonly onRemove: () => void;
}

/** The number stays typed as it is until it is one; nothing is taken for nought. */
function OffsetField({
  step,
  number,
  onChange,
}: Omit<StepFieldsProps, 'trigger' | 'stays' | 'onRemove'>) {
  const t = useMessages(remindersMessages);
  const [unfinished, setUnfinished] = useState('');
  const whole = t('offsetWhole');
  const fault = useCallback((offset: unknown) => (offset === null ? whole : null), [whole]);
  const field = useField<number | null>(offsetPath(number - 1), {
    label: t('offset'),
    display: String,
    fault,
  });
  const [min, max] = STEP_RANGE[step.unit];
  return (
    <NumberInput
      id={field.id}
      label={t('offset')}
      description={t('offsetHint')}
      error={field.error}
      required
      allowDecimal={false}
      min={min}
      max={max}
      value={step.offset ?? unfinished}
      onBlur={field.check}
      onChange={(value) => {
        const offset = typeof value === 'number' ? value : null;
        setUnfinished(String(value));
        field.set(offset);
        onChange({ ...step, offset });
      }}
    />
  );
}

function WhenFields(props: Omit<StepFieldsProps, 'stays' | 'onRemove'>) {
  const { trigger, step, onChange } = props;
  const t = useMessages(remindersMessages);
  const unit = useMessages(stepUnitMessages);
  const anchor = useMessages(anchorMessages);
  const text = useStepText();
  const choices = whenChoices(trigger);
  const keyOf = ({ anchor, unit }: When): string => `${anchor} ${unit}`;
  return (
    <Group gap="sm" align="start" grow preventGrowOverflow={false} wrap="wrap">
      <OffsetField {...props} />
      <Select
        label={t('when')}
        description={isWhole(step) ? text(step) : null}
        required
        allowDeselect={false}
        data={choices.map((choice) => ({
          value: keyOf(choice),
          label: t('countedFrom', { unit: unit(choice.unit), anchor: anchor(choice.anchor) }),
        }))}
        value={keyOf(step)}
        onChange={(value) => {
          const chosen = choices.find((choice) => keyOf(choice) === value);
          if (chosen) onChange({ ...step, ...chosen });
        }}
      />
    </Group>
  );
}

type Editing = Pick<StepFieldsProps, 'trigger' | 'step' | 'onChange'>;

function ToField({ trigger, step, onChange }: Editing) {
  const t = useMessages(remindersMessages);
  const recipient = useRecipientText();
  const choices = recipientChoices(trigger).map(({ role, relation }) => ({
    recipientRole: role,
    relation,
  }));
  const keyOf = (to: Pick<LadderStep, 'recipientRole' | 'relation'>): string =>
    `${to.recipientRole} ${to.relation}`;
  return (
    <Select
      label={t('to')}
      required
      allowDeselect={false}
      data={choices.map((to) => ({ value: keyOf(to), label: recipient(to) }))}
      value={keyOf(step)}
      onChange={(value) => {
        const chosen = choices.find((to) => keyOf(to) === value);
        if (chosen) onChange({ ...step, ...chosen, channels: fitting(step, chosen) });
      }}
    />
  );
}

/** A step that stays says so in the place of the button that would remove it. */
function RemoveStep({
  number,
  stays,
  onRemove,
}: Pick<StepFieldsProps, 'number' | 'stays' | 'onRemove'>) {
  const t = useMessages(remindersMessages);
  if (stays)
    return (
      <Text fz="sm" c="dimmed">
        {t('staysStep')}
      </Text>
    );
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      aria-label={t('removeStepOf', { number })}
      onClick={onRemove}
    >
      {t('removeStep')}
    </Button>
  );
}

function StepFields({ trigger, step, number, stays, onChange, onRemove }: StepFieldsProps) {
  const t = useMessages(remindersMessages);
  return (
    <Fieldset legend={t('stepNumber', { number })}>
      <Stack gap="sm">
        <WhenFields trigger={trigger} step={step} number={number} onChange={onChange} />
        <ToField trigger={trigger} step={step} onChange={onChange} />
        <ChannelsField step={step} number={number} onChange={onChange} />
        <Group justify="space-between">
          <Checkbox
            label={t('isEscalation')}
            checked={step.escalation}
            onChange={(event) => onChange({ ...step, escalation: event.currentTarget.checked })}
          />
          <RemoveStep number={number} stays={stays} onRemove={onRemove} />
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface StepEditorProps {
  readonly trigger: Trigger;
  readonly steps: readonly EditedStep[];
  readonly onChange: (steps: readonly EditedStep[]) => void;
}

/** The rungs of one ladder; with none it is switched off. */
export function StepEditor({ trigger, steps, onChange }: StepEditorProps) {
  const t = useMessages(remindersMessages);
  const [first] = standardLadder(trigger).steps;
  const add = (): void => {
    if (!first) return;
    const { recipient, ...step } = first;
    const last = steps.at(-1);
    const next = {
      ...step,
      channels: [...step.channels],
      recipientRole: recipient.role,
      relation: recipient.relation,
    };
    onChange([...steps, last ? { ...last, offset: (last.offset ?? 0) + 1 } : next]);
  };
  return (
    <Stack gap="sm">
      <FixedSteps trigger={trigger} steps={steps} />
      {steps.map((step, index) => (
        <StepFields
          key={index}
          trigger={trigger}
          step={step}
          number={index + 1}
          stays={isNeeded(trigger, step, steps)}
          onChange={(changed) => onChange(steps.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => onChange(steps.filter((_, at) => at !== index))}
        />
      ))}
      <Group>
        <Button variant="default" size="compact-sm" onClick={add}>
          {t('addStep')}
        </Button>
      </Group>
    </Stack>
  );
}
