import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type CalendarFeed = Schemas['CalendarFeedResponse'];

export const calendarFeedQuery = queryOptions({
  queryKey: ['account', 'calendar-feed'],
  queryFn: () => send<CalendarFeed>({ path: '/account/calendar-feed' }),
});

/** The address is told this once. */
export const renewFeed = (): Promise<Schemas['CalendarFeedAddressResponse']> =>
  send({ method: 'POST', path: '/account/calendar-feed' });

export const revokeFeed = (): Promise<void> =>
  send({ method: 'DELETE', path: '/account/calendar-feed' });
