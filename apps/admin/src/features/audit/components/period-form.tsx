import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SubmitEvent } from 'react';
import { DateField, FormScopeProvider } from '#/components/form';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { auditMessages } from '../messages';

interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface PeriodFormProps extends Period {
  readonly onChange: (period: Period) => void;
}

/** First and last day of what is shown; nothing is without an end. */
export function PeriodForm({ from, to, onChange }: PeriodFormProps) {
  const t = useMessages(auditMessages);
  const form = useForm<Record<string, string | null>>({
    initialValues: { from: from ?? null, to: to ?? null },
  });
  const show = (event: SubmitEvent): void => {
    event.preventDefault();
    const values = form.getValues();
    onChange({ from: values['from'] ?? undefined, to: values['to'] ?? undefined });
  };
  return (
    <FormScopeProvider form={form}>
      <form noValidate onSubmit={show}>
        <Group gap="xs" align="flex-end">
          <DateField name="from" label={t('from')} max={today()} />
          <DateField name="to" label={t('to')} max={today()} />
          <Button type="submit" variant="default">
            {t('period')}
          </Button>
        </Group>
      </form>
    </FormScopeProvider>
  );
}
