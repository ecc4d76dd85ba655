import type { Schemas } from '@qayidis/contracts';
import type { FieldFaults } from '#/components/form';
import type { CalendarCountry, Holiday, HolidayCommand } from '../api/holidays';

/** What is about to be done: with a day of the table, or with the year. */
export interface Step {
  readonly command: HolidayCommand;
  readonly day: Holiday | null;
}

export interface Values extends Record<string, unknown> {
  date: string | null;
  kind: Schemas['DecidedKind'] | null;
  label: string;
  to: string | null;
  source: string;
  reason: string;
}

type Field = 'date' | 'kind' | 'to' | 'source';

/** Which fields a command asks for besides its reason. */
const FIELDS = {
  ENTER_YEAR: [],
  ADD: ['date', 'kind', 'source'],
  CONFIRM: ['source'],
  MOVE: ['to', 'source'],
  REMOVE: [],
} as const satisfies Record<HolidayCommand, readonly Field[]>;

export const asks = (command: HolidayCommand, field: Field): boolean =>
  (FIELDS[command] as readonly string[]).includes(field);

export const initialOf = ({ day }: Step): Values => ({
  date: null,
  kind: 'EXTRA_OFF',
  label: '',
  to: day?.date ?? null,
  source: '',
  reason: '',
});

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

export const checkOf =
  ({ command }: Step) =>
  (values: Values): FieldFaults =>
    Object.fromEntries(
      [...FIELDS[command], 'reason' as const].map((field) => [
        field,
        isEmpty(values[field]) ? 'REQUIRED' : null,
      ]),
    );

type Request = Schemas['PreviewHolidayRequest'];

/** A day of the government's: named by its decision, or in words. */
const added = ({
  date,
  kind,
  label,
}: Values): Pick<Request, 'name' | 'date' | 'kind' | 'label'> => {
  const words = label.trim();
  const day = { date: date ?? '', kind: kind ?? ('EXTRA_OFF' as const) };
  return words === ''
    ? { ...day, name: 'CABINET_DECISION' }
    : { ...day, name: 'OTHER', label: words };
};

const named = (day: Holiday | null): Pick<Request, 'name' | 'date'> =>
  day === null ? {} : { date: day.date, name: day.name };

/** The request of a step, without its reason. */
export function requestOf(
  { command, day }: Step,
  country: CalendarCountry,
  year: number,
  values: Values,
): Request {
  if (command === 'ENTER_YEAR') return { country, command, year };
  return {
    country,
    command,
    ...(command === 'ADD' ? added(values) : named(day)),
    ...(command === 'MOVE' ? { to: values.to ?? '' } : {}),
    ...(asks(command, 'source') ? { source: values.source.trim() } : {}),
  };
}
