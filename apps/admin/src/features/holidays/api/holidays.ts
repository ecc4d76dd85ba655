import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type Holiday = Schemas['HolidayResponse'];
export type Holidays = Schemas['HolidaysResponse'];
export type HolidayChange = Schemas['HolidayChangeResponse'];
export type CalendarCountry = Schemas['CalendarCountry'];
export type HolidayCommand = Schemas['HolidayCommand'];

export const holidayKeys = { all: ['holidays'] as const };

export const holidaysQuery = (country: CalendarCountry, year: number) =>
  queryOptions({
    queryKey: [...holidayKeys.all, country, year],
    queryFn: () => send<Holidays>({ path: '/holidays', query: { country, year: String(year) } }),
  });

export const previewHoliday = (
  body: Schemas['PreviewHolidayRequest'],
): Promise<Schemas['HolidayPreviewResponse']> =>
  send({ method: 'POST', path: '/holidays/preview', body });

export const changeHoliday = (
  body: Schemas['ChangeHolidayRequest'],
  idempotencyKey: string,
): Promise<Holidays> => send({ method: 'POST', path: '/holidays', body, idempotencyKey });
