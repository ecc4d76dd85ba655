import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { notifyProblem } from '#/components/feedback';
import { signOut } from '#/features/session/public';
import { dropAllDrafts } from '#/lib/drafts';
import { problemFrom } from '#/lib/problems';
import { sessionQuery } from '#/lib/session';

interface Leave {
  /** Ends the session on the server and leaves; stays where the server cannot be reached. */
  readonly signOutNow: () => Promise<void>;
  /** Leaves a session that has ended by itself. */
  readonly leave: () => Promise<void>;
}

export function useLeave(): Leave {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    dropAllDrafts();
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
  };
  const signOutNow = async (): Promise<void> => {
    try {
      await signOut();
    } catch (error) {
      const problem = problemFrom(error);
      if (problem.status !== 401) return notifyProblem(problem);
    }
    await leave();
  };
  return { signOutNow, leave };
}
