import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type MailFault = Schemas['MailFaultResponse'];

export const mailFaultsQuery = queryOptions({
  queryKey: ['mail-faults'],
  queryFn: async () => (await send<Schemas['MailFaultsResponse']>({ path: '/mail-faults' })).items,
});

/** The address works again: letters are sent to it as before. */
export function useClearMailFault() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (recipientId: string) =>
      send({ method: 'DELETE', path: `/mail-faults/${recipientId}` }),
    onSuccess: () => client.invalidateQueries({ queryKey: mailFaultsQuery.queryKey }),
  });
}
