import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type TextMessage = Schemas['TextMessageResponse'];

export const textMessagesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'text-messages'],
    queryFn: () =>
      send<Schemas['TextMessagesResponse']>({ path: `/cases/${caseId}/text-messages` }),
  });
