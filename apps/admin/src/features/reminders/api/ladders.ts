import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type Ladder = Schemas['LadderResponse'];
export type LadderVersion = Schemas['LadderVersionResponse'];
export type LadderStep = Schemas['LadderStepResponse'];
export type LadderPreview = Schemas['LadderPreviewResponse'];
export type Trigger = Schemas['ReminderTrigger'];

export const ladderKeys = { all: ['reminder-ladders'] as const };

/** @param programmeId null: one's own programme, or the installation's ladders */
export const laddersQuery = (programmeId: string | null) =>
  queryOptions({
    queryKey: [...ladderKeys.all, 'list', programmeId],
    queryFn: () =>
      send<Schemas['LaddersResponse']>({
        path: '/reminder-ladders',
        query: { programmeId: programmeId ?? undefined },
      }),
  });

export const ladderVersionsQuery = (trigger: Trigger, programmeId: string | null) =>
  queryOptions({
    queryKey: [...ladderKeys.all, 'versions', trigger, programmeId],
    queryFn: () =>
      send<Schemas['LadderVersionsResponse']>({
        path: `/reminder-ladders/${trigger}/versions`,
        query: { programmeId: programmeId ?? undefined },
      }),
  });

export const previewLadder = (body: Schemas['PreviewLadderRequest']): Promise<LadderPreview> =>
  send({ method: 'POST', path: '/reminder-ladders/preview', body });

export const changeLadder = (
  body: Schemas['ChangeLadderRequest'],
  idempotencyKey: string,
): Promise<Schemas['LaddersResponse']> =>
  send({ method: 'POST', path: '/reminder-ladders', body, idempotencyKey });
