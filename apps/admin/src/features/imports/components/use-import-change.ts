import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Problem, problemFrom } from '#/lib/problems';
import { importKeys } from '../api/import-queries';

export interface ImportChange {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Sends one change and shows the import anew; a refusal stays on screen. @returns whether it was done */
  readonly run: (change: () => Promise<unknown>) => Promise<boolean>;
}

export function useImportChange(): ImportChange {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (change: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await change();
      await queryClient.invalidateQueries({ queryKey: importKeys.all });
      return true;
    } catch (error) {
      setProblem(problemFrom(error));
      // What was refused may rest on what has changed meanwhile: the import's state is asked for anew.
      void queryClient.invalidateQueries({ queryKey: [...importKeys.all, 'one'] });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
