import '@mantine/dates/styles.layer.css';
import { DateInput, DatesProvider } from '@mantine/dates';
import { useRef, useState } from 'react';
import { formatDate, parseDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { fieldText } from '#/lib/problems';
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

interface Range {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** What a day outside the range is told; a day that was typed is never replaced by another one. */
function faultOf(day: unknown, { min, max }: Range): string | null {
  if (typeof day !== 'string') return null;
  if (max && day > max)
    return max === today()
      ? fieldText({ code: 'IN_THE_FUTURE' })
      : fieldText({ code: 'DATE_TOO_LATE', params: { max: formatDate(max, 'az') } });
  if (min && day < min)
    return min === today()
      ? fieldText({ code: 'IN_THE_PAST' })
      : fieldText({ code: 'DATE_TOO_EARLY', params: { min: formatDate(min, 'az') } });
  return null;
}

/** A text that is no day stays where it was typed, and is no value. */
function useTypedDay(range: Range) {
  const unreadable = useRef(false);
  return {
    fault: (day: unknown): string | null =>
      unreadable.current ? fieldText({ code: 'NOT_A_DATE' }) : faultOf(day, range),
    /** What the field holds now. @returns whether it held something unreadable until now */
    left: (text: string): boolean => {
      const before = unreadable.current;
      unreadable.current = text.trim() !== '' && parseDate(text) === null;
      return before;
    },
  };
}

/** A calendar day, typed or picked; `YYYY-MM-DD` or null. The library's own parser reads the month first. */
export function DateField({ name, min, max, ...props }: DateFieldProps) {
  const t = useMessages(formMessages);
  const language = useLanguage();
  const typed = useTypedDay({ min, max });
  const { id, value, error, set, check } = useField<string | null>(name, {
    label: props.label,
    fault: typed.fault,
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
        // A limit of the library's own would silently put back the day that stood there before.
        excludeDate={(day) => faultOf(day, { min, max }) !== null}
        fixOnBlur={false}
        onBlur={({ currentTarget }) => {
          calendar.onBlur();
          const wasUnreadable = typed.left(currentTarget.value);
          if (wasUnreadable || typed.fault(value) !== null) check();
        }}
        error={error}
        value={value}
        onChange={(day) => {
          typed.left('');
          set(day);
        }}
      />
    </DatesProvider>
  );
}
