import { MutationCache, QueryClient } from '@tanstack/react-query';
import { isOutdated, ProblemError } from '#/lib/problems';

/** Only what may pass by itself is asked again: a refusal stays a refusal. */
const mayPass = (error: unknown): boolean =>
  error instanceof ProblemError && [0, 502, 503, 504].includes(error.problem.status);

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onError: (error) => {
        if (error instanceof ProblemError && isOutdated(error.problem))
          void client.invalidateQueries();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
    },
  });
  return client;
}
