import {
  CALENDAR_COUNTRIES,
  type CalendarCountry,
  DECIDED_KINDS,
  HOLIDAY_COMMANDS,
  HOLIDAY_NAMES,
  type HolidayCommandKind,
  type HolidayName,
} from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  CodeField,
  DateField,
  IntegerField,
  IntegerParameter,
  TextField,
} from '../../../platform/http/index.js';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

export class HolidaysQuery {
  @CodeField(CALENDAR_COUNTRIES, {
    name: 'CalendarCountry',
    optional: true,
    description: 'AZ when absent',
  })
  country?: CalendarCountry;

  @IntegerParameter({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    optional: true,
    description: 'This year when absent',
  })
  year?: number;
}

/** A change of a country's days, as it would be. */
export class PreviewHolidayRequest {
  @CodeField(CALENDAR_COUNTRIES, { name: 'CalendarCountry' })
  country!: CalendarCountry;

  @CodeField(HOLIDAY_COMMANDS, { name: 'HolidayCommand' })
  command!: HolidayCommandKind;

  @IntegerField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    optional: true,
    description: 'ENTER_YEAR: which',
  })
  year?: number;

  @DateField({ optional: true, description: 'The day; for all but ENTER_YEAR' })
  date?: PlainDate;

  @CodeField(HOLIDAY_NAMES, {
    name: 'HolidayName',
    optional: true,
    description: 'The name of the day',
  })
  name?: HolidayName;

  @CodeField(DECIDED_KINDS, {
    name: 'DecidedKind',
    optional: true,
    description: 'ADD: closed or worked',
  })
  kind?: (typeof DECIDED_KINDS)[number];

  @DateField({ optional: true, description: 'MOVE: the day on which it is kept' })
  to?: PlainDate;

  @TextField({ max: 120, optional: true, description: 'ADD: the day in words, where no name fits' })
  label?: string;

  @TextField({
    max: 300,
    optional: true,
    description: 'Where it was decided; for ADD, CONFIRM and MOVE',
  })
  source?: string;
}

export class ChangeHolidayRequest extends PreviewHolidayRequest {
  @TextField({ max: 1000, lines: true })
  reason!: string;

  @TextField({ max: 64, optional: true, description: 'Of the preview that is confirmed' })
  seen?: string;
}
