import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type Parameter = Schemas['ParameterResponse'];
export type ParameterHistoryEntry = Schemas['ParameterHistoryEntryResponse'];
export type ParameterCode = Schemas['ParameterCode'];
export type ParameterUnit = Schemas['ParameterUnit'];

export const parameterKeys = { all: ['parameters'] as const };

/** @param programmeId null: one's own programme, or the installation's values */
export const parametersQuery = (programmeId: string | null) =>
  queryOptions({
    queryKey: [...parameterKeys.all, 'list', programmeId],
    queryFn: () =>
      send<Schemas['ParametersResponse']>({
        path: '/parameters',
        query: { programmeId: programmeId ?? undefined },
      }),
  });

export const versionsQuery = (code: ParameterCode, programmeId: string | null) =>
  queryOptions({
    queryKey: [...parameterKeys.all, 'versions', code, programmeId],
    queryFn: () =>
      send<Schemas['ParameterVersionsResponse']>({
        path: `/parameters/${code}/versions`,
        query: { programmeId: programmeId ?? undefined },
      }),
  });

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () =>
    (await send<{ items: readonly Schemas['ProgrammeResponse'][] }>({ path: '/programmes' })).items,
});

export const previewParameter = (
  body: Schemas['PreviewParameterRequest'],
): Promise<Schemas['ParameterPreviewResponse']> =>
  send({ method: 'POST', path: '/parameters/preview', body });

export const changeParameter = (
  body: Schemas['ChangeParameterRequest'],
  idempotencyKey: string,
): Promise<Schemas['ParametersResponse']> =>
  send({ method: 'POST', path: '/parameters', body, idempotencyKey });
