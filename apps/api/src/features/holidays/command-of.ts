import type { HolidayCommand, HolidayRefusal } from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import { ProblemError } from '../../platform/http/index.js';
import type { PreviewHolidayRequest } from './dto/holiday.request.js';

type Field = Exclude<keyof PreviewHolidayRequest, 'country' | 'command'>;

function given<Name extends Field>(
  request: PreviewHolidayRequest,
  name: Name,
): NonNullable<PreviewHolidayRequest[Name]> {
  const value = request[name];
  if (value === undefined)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: `#/${name}`, code: 'REQUIRED' }],
    });
  return value;
}

/** What is asked for; which fields it needs depends on the command. */
export function commandOf(request: PreviewHolidayRequest): HolidayCommand {
  const { command } = request;
  if (command === 'ENTER_YEAR') return { command, year: given(request, 'year') };
  const day = { date: given(request, 'date'), name: given(request, 'name') };
  switch (command) {
    case 'REMOVE':
      return { command, day };
    case 'CONFIRM':
      return { command, day, source: given(request, 'source') };
    case 'MOVE':
      return { command, day, to: given(request, 'to'), source: given(request, 'source') };
    case 'ADD': {
      const [kind, source] = [given(request, 'kind'), given(request, 'source')];
      return { command, day, kind, label: request.label ?? null, source };
    }
  }
}

const FIELD_OF: Readonly<Partial<Record<HolidayRefusal, string>>> = {
  HOLIDAY_YEAR_ENTERED: '#/year',
  HOLIDAY_OTHER_YEAR: '#/to',
};

export const refusalOf = (rule: HolidayRefusal): ProblemError =>
  new ProblemError('RULE_REFUSED', { params: { rule }, pointer: FIELD_OF[rule] ?? '#/date' });

/** The year to which a command belongs, under which the journal keeps it. */
export const yearOf = (command: HolidayCommand): number =>
  command.command === 'ENTER_YEAR' ? command.year : Number(dayOf(command)?.slice(0, 4));

export const dayOf = (command: HolidayCommand): PlainDate | null =>
  command.command === 'ENTER_YEAR' ? null : command.day.date;
