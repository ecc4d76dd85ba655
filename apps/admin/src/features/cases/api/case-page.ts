import type { Schemas } from '@qayidis/contracts';
import type { CaseCommand } from '@qayidis/domain/cases';
import type { TimelineGroup } from '@qayidis/domain/timeline';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, changeHeaders, dataOf, send } from '#/lib/api';
import type { SubmitContext } from '#/components/form';

export type CaseDetail = Schemas['CaseResponse'];
type TimelinePage = Schemas['TimelinePageResponse'];
export type TimelineEvent = Schemas['TimelineEventResponse'];
export type CaseAction = Schemas['CaseActionResponse'];

/** Whole, as the family lists the person. */
export const principalOf = ({ members, principal }: CaseDetail) =>
  members.find(({ person }) => person.id === principal.id)?.person;

export const caseKey = (id: string) => ['cases', 'one', id] as const;

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: caseKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } }, signal })),
  });

export const timelineQuery = (id: string, group: TimelineGroup | null) =>
  infiniteQueryOptions({
    queryKey: [...caseKey(id), 'timeline', group],
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: TimelinePage) => nextCursor,
    queryFn: ({ pageParam, signal }): Promise<TimelinePage> => {
      const query = { limit: 50, ...(group && { group }), ...(pageParam && { cursor: pageParam }) };
      return dataOf(
        api.GET('/api/v1/cases/{id}/timeline', { params: { path: { id }, query }, signal }),
      );
    },
    placeholderData: keepPreviousData,
  });

export const mentorsQuery = queryOptions({
  queryKey: ['mentors'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/mentors', { signal })),
});

/** Where each command of the machine is carried out. */
export const COMMAND_PATHS: Readonly<Partial<Record<CaseCommand, string>>> = {
  SUBMIT: 'submit',
  ACKNOWLEDGE: 'acknowledge',
  ASSIGN_MENTOR: 'assign-mentor',
  CONFIRM_ELIGIBILITY: 'confirm-eligibility',
  WAITLIST: 'waitlist',
  OFFER_PLACE: 'offer-place',
  REJECT: 'reject',
  LODGE_APPEAL: 'appeal/lodge',
  UPHOLD_APPEAL: 'appeal/uphold',
  REFUSE_APPEAL: 'appeal/refuse',
  START_ASSESSMENT: 'assessment/start',
  COMPLETE_ASSESSMENT: 'assessment/complete',
  SUBMIT_PLAN: 'plan/submit',
  RETURN_PLAN: 'plan/return',
  APPROVE_PLAN: 'plan/approve',
  AMEND_PLAN: 'plan/amend',
  APPROVE_AMENDMENT: 'amendment/approve',
  RETURN_AMENDMENT: 'amendment/return',
  DISCARD_AMENDMENT: 'amendment/discard',
  RECORD_NEW_NEED: 'new-need',
  CONFIRM_ARRIVAL: 'arrival/confirm',
  MOVE_FLIGHT: 'flight/move',
  RECORD_NO_SHOW: 'no-show',
  RECORD_NOT_RETURNED: 'not-returned',
  EXTEND_SUPPORT: 'support/extend',
  SUSPEND: 'suspend',
  RESUME: 'resume',
  CLOSE_LOST_CONTACT: 'lost-contact',
  WITHDRAW: 'withdraw',
  REQUEST_CLOSURE: 'closure/request',
  CONFIRM_CLOSURE: 'closure/confirm',
  REFUSE_CLOSURE: 'closure/refuse',
  CLOSE_FROM_REGISTER: 'close-from-register',
  TRANSFER_OUT: 'transfer-out',
  REOPEN: 'reopen',
};

/** Gives a command with what it needs; the answer is the case as it is then. */
export const giveCommand = (
  id: string,
  command: CaseCommand,
  body: Readonly<Record<string, unknown>>,
  { idempotencyKey, version }: SubmitContext,
): Promise<CaseDetail> =>
  send<CaseDetail>({
    method: 'POST',
    path: `/cases/${id}/${COMMAND_PATHS[command] ?? ''}`,
    body,
    version,
    idempotencyKey,
  });

export const completeTask = (id: string, version: number, idempotencyKey: string) =>
  dataOf(
    api.POST('/api/v1/tasks/{id}/complete', {
      params: { path: { id } },
      headers: changeHeaders({ idempotencyKey, version }),
    } as never),
  );

/** After any change of a case its page, its steps and the lists may read differently. */
export function useCaseChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: ['cases'] });
    await client.invalidateQueries({ queryKey: ['home'] });
  }, [client]);
}
