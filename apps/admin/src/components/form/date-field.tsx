import '@mantine/dates/styles.layer.css';
import { DateInput, DatesProvider } from '@mantine/dates';
import { useState } from 'react';
import { formatDate, parseDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { FieldProps } from './field-props';
import { useField } from './form-scope';
import { formMessages } from './messages';

interface DateFieldProps extends FieldProps {
  /** Earliest and latest day that can be picked, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
}

/** The calendar opens when it is asked for; reaching the field by the keyboard does not cover the form. */
function useCalendar() {
  const [wanted, setWanted] = useState(false);
  return {
    popoverProps: { disabled: !wanted },
    onClick: () => setWanted(true),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'ArrowDown') setWanted(true);
    },
    onBlur: () => setWanted(false),
  };
}

/** A calendar day, typed or picked; `YYYY-MM-DD` or null. The library's own parser reads the month first. */
export function DateField({ name, min, max, ...props }: DateFieldProps) {
  const t = useMessages(formMessages);
  const language = useLanguage();
  const { id, value, error, set } = useField<string | null>(name, {
    label: props.label,
    display: (date) => formatDate(typeof date === 'string' ? date : null, language),
  });
  const calendar = useCalendar();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DateInput
        id={id}
        name={name}
        valueFormat="DD.MM.YYYY"
        placeholder={t('dateHint')}
        dateParser={parseDate}
        clearable={!props.required}
        clearButtonProps={{ 'aria-label': t('clear') }}
        ariaLabels={{
          previousMonth: t('previousMonth'),
          nextMonth: t('nextMonth'),
          previousYear: t('previousYear'),
          nextYear: t('nextYear'),
          monthLevelControl: t('changeLevel'),
          yearLevelControl: t('changeLevel'),
        }}
        {...calendar}
        {...props}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
        error={error}
        value={value}
        onChange={set}
      />
    </DatesProvider>
  );
}
